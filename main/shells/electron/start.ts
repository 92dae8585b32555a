import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, safeStorage, session } from 'electron';
import { answersOf } from '../../services/answers.ts';
import { fileAmong } from '../../services/asked-file.ts';
import { attended } from '../../services/attended.ts';
import type { Attended } from '../../services/attended.ts';
import { endProgram } from '../../services/keeper/ending.ts';
import { openStation, usualHome } from '../../services/station.ts';
import { wordsIn } from '../../services/words.ts';
import { chooserOf } from './chooser.ts';
import { listen } from './ipc.ts';
import { keyStoreOf } from './key-store.ts';
import { leaveWhenSaved } from './leaving.ts';
import { menuOf } from './menu.ts';
import { stayOffline } from './network.ts';
import { scheme, servePage } from './page.ts';
import { closeSession, keepHome, openWindow, PARTITION, windowOptions } from './window.ts';

/** How long closing waits for answers, and for the team file to close, ms. */
const PATIENCE = 5_000;

const home = app.getAppPath();
/** Packed, the assets lie beside the archive: native code reads the typeface and cannot look inside it. */
const assets = join(app.isPackaged ? process.resourcesPath : home, 'assets');
app.setPath('userData', join(usualHome(), 'window'));
let window: BrowserWindow | undefined;
let asked = fileAmong(process.argv.slice(1), process.cwd());
let quitting = false;

async function show(questions: Attended): Promise<void> {
  const opened = new BrowserWindow(windowOptions(join(home, 'out', 'preload', 'preload.cjs')));
  window = opened;
  leaveWhenSaved(
    opened,
    async () => questions.end(PATIENCE),
    () => {
      window = undefined;
      if (quitting || process.platform !== 'darwin') endProgram(0, () => app.quit());
    },
  );
  await openWindow(opened);
}

/** Shows the window that is there, and lets it see that another file was asked for: it looks again when it gets the focus. */
function raise(file: string | undefined): void {
  asked = file ?? asked;
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

async function open(): Promise<void> {
  stayOffline(app.commandLine);
  protocol.registerSchemesAsPrivileged([scheme]);
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => keepHome(contents));
  app.on('before-quit', () => (quitting = true));
  // The window says itself when it is gone; without this the program would end before.
  app.on('window-all-closed', () => undefined);
  app.on('second-instance', (_event, _words, _folder, brought) => {
    const { file } = Object(brought) as { file?: unknown };
    raise(typeof file === 'string' ? file : undefined);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    raise(file);
  });
  await app.whenReady();

  const say = await wordsIn('nl');
  const menu = menuOf(process.platform, say);
  Menu.setApplicationMenu(menu ? Menu.buildFromTemplate(menu) : null);
  const inMemory = session.fromPartition(PARTITION, { cache: false });
  closeSession(inMemory);
  servePage(inMemory.protocol, join(home, 'out', 'client'));

  const folder = join(app.getPath('documents'), 'Systeemkaart');
  const chooser = chooserOf(dialog, () => window, app.getPath('documents'), say);
  const station = await openStation(usualHome(), keyStoreOf(safeStorage, process.platform));
  const questions = attended(answersOf({ assets, station, shell: { chooser, folder, asked: () => asked } }));
  listen(ipcMain, questions);
  app.on('activate', () => {
    if (window === undefined) void show(questions);
  });
  await show(questions);
}

// A second start hands its file to the program that runs and ends: two programs of one user would only be in each other's way.
// Not awaited here: Electron becomes ready only after this file has been read to its end.
if (app.requestSingleInstanceLock({ file: asked })) void open();
else app.quit();
