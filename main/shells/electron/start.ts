import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron';
import { answersOf } from '../../services/answers.ts';
import { openStation } from '../../services/station.ts';
import { listen } from './ipc.ts';
import { scheme, servePage } from './page.ts';
import { closeSession, keepHome, openWindow, windowOptions } from './window.ts';

const home = app.getAppPath();
/** Packed, the assets lie beside the archive: native code reads the typeface and cannot look inside it. */
const assets = join(app.isPackaged ? process.resourcesPath : home, 'assets');
let window: BrowserWindow | undefined;

async function show(): Promise<void> {
  window = new BrowserWindow(windowOptions(join(home, 'out', 'preload', 'preload.cjs')));
  window.on('closed', () => (window = undefined));
  await openWindow(window);
}

function raise(): void {
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

async function open(): Promise<void> {
  protocol.registerSchemesAsPrivileged([scheme]);
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => keepHome(contents));
  app.on('second-instance', raise);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  await app.whenReady();
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  closeSession(session.defaultSession);
  servePage(protocol, join(home, 'out', 'client'));
  const station = await openStation(app.getPath('userData'));
  listen(ipcMain, answersOf({ assets, station, shell: { folder: join(app.getPath('documents'), 'Systeemkaart') } }));
  app.on('activate', () => {
    if (window === undefined) void show();
  });
  await show();
}

// A second start shows the window that is already open: two programs must never write one team file.
// Not awaited here: Electron becomes ready only after this file has been read to its end.
if (app.requestSingleInstanceLock()) void open();
else app.quit();
