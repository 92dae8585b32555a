import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { HOME, isOwn } from './page.ts';

/** The window's session: its name does not begin with `persist:`, so that it lives in memory and leaves nothing on the disk. */
export const PARTITION = 'window';

/** How the window is made: no Node in it, a world of its own for the preload, nothing that calls outside or stays behind. */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 680,
    show: false,
    title: 'Systeemkaart',
    autoHideMenuBar: true,
    backgroundColor: '#F3F5F7',
    webPreferences: {
      preload,
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  };
}

/** Denies every permission, and every request that would leave the program. */
export function closeSession(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setSpellCheckerEnabled' | 'webRequest'>,
): void {
  session.setPermissionRequestHandler((_contents, _permission, done) => done(false));
  session.setPermissionCheckHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, done) => done({ cancel: !isOwn(url) && !/^(?:blob|data|devtools):/.test(url) }));
}

/** Keeps the window on its own page: no navigation elsewhere, no new windows, no views inside it. */
export function keepHome(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Shows the window once its first picture is there, so that nothing flashes. Its title stays the program's: a page's could hold a name. */
export async function openWindow(window: Pick<BrowserWindow, 'once' | 'on' | 'show' | 'loadURL'>): Promise<void> {
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  await window.loadURL(HOME);
}
