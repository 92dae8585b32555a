import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes the place of Electron where its runtime is not there: the calls that the shell makes, and what it registered. It starts nothing and
 * shows nothing, so it proves that the shell is put together well and never that Electron does what it is told.
 */

type Listener = (...given: never[]) => unknown;

/** What the shell registered, and what it told Electron to do. */
export const told = {
  questions: new Map<string, (event: unknown, question: string, input: unknown) => Promise<unknown>>(),
  events: new Map<string, Listener>(),
  switches: [] as string[],
  paths: { documents: join(tmpdir(), 'documents') } as Record<string, string>,
  windows: [] as BrowserWindow[],
  opened: { appPath: process.env['STAND_IN_APP'] ?? process.cwd(), packed: process.env['STAND_IN_APP'] !== undefined },
  lockedWith: undefined as unknown,
  quits: 0,
};

/** The one page that the program knows. */
export const ownFrame = { senderFrame: { url: 'app://systeemkaart/', parent: null } };

if (process.env['STAND_IN_RESOURCES'] !== undefined) Object.assign(process, { resourcesPath: process.env['STAND_IN_RESOURCES'] });

export const app = {
  isPackaged: told.opened.packed,
  commandLine: { appendSwitch: (name: string, value?: string) => void told.switches.push(value === undefined ? name : `${name}=${value}`) },
  getAppPath: () => told.opened.appPath,
  getPath: (name: string) => told.paths[name] ?? join(tmpdir(), name),
  setPath: (name: string, path: string) => void (told.paths[name] = path),
  enableSandbox: () => void told.switches.push('sandbox'),
  on: (event: string, listener: Listener) => void told.events.set(event, listener),
  whenReady: () => Promise.resolve(),
  requestSingleInstanceLock: (brought: unknown) => {
    told.lockedWith = brought;
    return true;
  },
  quit: () => void (told.quits += 1),
};

export class BrowserWindow {
  readonly listeners = new Map<string, Listener>();
  readonly options: unknown;
  readonly webContents = { executeJavaScript: () => Promise.resolve() };
  gone = false;
  focused = 0;
  constructor(options: unknown) {
    this.options = options;
    told.windows.push(this);
  }
  on(event: string, listener: Listener): this {
    this.listeners.set(event, listener);
    return this;
  }
  once(event: string, listener: Listener): this {
    return this.on(event, listener);
  }
  loadURL(): Promise<void> {
    return Promise.resolve();
  }
  show(): void {
    this.focused += 1;
  }
  focus(): void {
    this.focused += 1;
  }
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.gone;
  }
  destroy(): void {
    this.gone = true;
  }
}

export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, question: string, input: unknown) => Promise<unknown>) =>
    void told.questions.set(channel, handler),
};
export const Menu = { setApplicationMenu: () => undefined, buildFromTemplate: (lines: unknown) => lines };
export const protocol = { registerSchemesAsPrivileged: () => undefined };
export const safeStorage = { isEncryptionAvailable: () => false, getSelectedStorageBackend: () => 'basic_text' };
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
};
export const session = {
  fromPartition: () => ({
    protocol: { handle: () => undefined },
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: () => undefined },
  }),
};
