import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as base } from '@playwright/test';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { launchElectron } from './electron-program.ts';

/** The program as `npm start` runs it, in an ordinary browser. */
export interface Program {
  /** Where it listens. */
  readonly origin: string;
  /** The address that it printed, with the token. */
  readonly address: string;
  /** A page that is let in, in a fresh context, with the first example drawn. */
  readonly open: (options?: Opening) => Promise<Page>;
}

/** How the window looks. */
export interface Look {
  readonly dark?: boolean;
  /** With motion things glide; without it they do not, and a test need not wait. */
  readonly motion?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** With fingers on glass. */
  readonly touch?: boolean;
}

export interface Opening extends Look {
  /** Stay at the start screen. */
  readonly atStart?: boolean;
}

/** The project's folder. */
export const home = join(import.meta.dirname, '..', '..');

/** Flags that make pictures the same on every machine and keep the browser itself off the network. */
export const flags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The ids of the examples that come with the program. */
export const samples = ['assets/samples', 'assets/samples/hard'].flatMap((folder) =>
  readdirSync(join(home, folder))
    .filter((name) => name.endsWith('.casus.json'))
    .map((name) => ({ id: name.replace('.casus.json', ''), path: join(home, folder, name) })),
);

/** Where a program that is started keeps its things, and how it is watched. */
export interface Starting {
  /** The folder with team files. */
  readonly folder?: string;
  /** The folder for what belongs to this user on this computer; where it is left out nothing is kept after the journey. */
  readonly station?: string;
  readonly nodeFlags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Started {
  /** The address that it printed. */
  readonly address: string;
  /** Everything that it printed so far. */
  readonly printed: () => string;
  /** Sends what Ctrl+C sends and gives its exit code. */
  readonly end: () => Promise<number | null>;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** Starts the program in a child, away from everything that the user of this computer has. */
export async function startProgram({ folder, station, nodeFlags = [], env = {} }: Starting = {}): Promise<Started> {
  const own = station === undefined ? await mkdtemp(join(tmpdir(), 'station-')) : undefined;
  const words = ['--browser', folder ?? join(own ?? tmpdir(), 'teams')];
  const child = spawn(process.execPath, [...nodeFlags, 'main/shells/start.ts', ...words], {
    cwd: home,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', SYSTEEMKAART_HOME: station ?? own, ...env },
  });
  // A journey that fails ends no program; it goes with the worker that ran the journey.
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (part: Buffer) => {
      printed += part.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]+(?=\s)/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`The program ended before it printed an address: ${printed}`)));
  });
  const ended = async (signal: NodeJS.Signals) => {
    child.removeAllListeners('exit');
    process.off('exit', orphaned);
    const code = await new Promise<number | null>((resolve) => {
      child.on('exit', resolve);
      child.kill(signal);
    });
    if (own !== undefined) await rm(own, { recursive: true, force: true });
    return code;
  };
  return { address, printed: () => printed, end: () => ended('SIGINT'), kill: async () => void (await ended('SIGKILL')) };
}

/** Everything that a page did which it never may: complained, broke its policy, or asked somebody else. */
const misdeeds = new WeakMap<Page, string[]>();

function watch(page: Page, origin: string): void {
  const found: string[] = [];
  misdeeds.set(page, found);
  page.on('console', (message) => {
    if (message.type() !== 'log' && message.type() !== 'info') found.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (fault) => found.push(`fault: ${fault.message}`));
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && !request.url().startsWith(`${origin}/`)) found.push(`outside: ${request.url()}`);
  });
}

/** No complaint, no broken policy and no request to anybody else so far. */
export function expectGoodConduct(page: Page): void {
  expect(misdeeds.get(page)).toEqual([]);
}

/** Goes from the start screen to the example, where the first drawing of an invented family is made. */
export async function throughExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
}

/** Waits until the drawing stands, and the one of this code where it is given. */
export async function drawingOf(page: Page, code?: string): Promise<void> {
  if (code !== undefined) await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
  await expect(page.locator('.sheet > svg [data-kind="person"]').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.paper-note')).toHaveCount(0);
}

/** A window in a context of its own, watched for what it never may do. */
export async function openPage(
  browser: Browser,
  address: string,
  {
    dark = false,
    motion = false,
    width = 1440,
    height = 900,
    touch = false,
    storageState,
  }: Look & Pick<BrowserContextOptions, 'storageState'> = {},
): Promise<Page> {
  const context = await browser.newContext({
    ...(storageState !== undefined && { storageState }),
    viewport: { width, height },
    hasTouch: touch,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  watch(page, new URL(address).origin);
  // Listening from the beginning: told of it only when a key is about to open one, a busy window may open the system's own chooser first.
  page.on('filechooser', () => undefined);
  await page.goto(address);
  return page;
}

/** A Chromium to run journeys in. */
export async function launchChromium(headless = true, more: readonly string[] = [], without: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'];
  return chromium.launch({
    ...(executablePath && { executablePath }),
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...flags, ...more],
    ignoreDefaultArgs: [...without],
  });
}

interface Shared {
  /** Which window the program is in: an ordinary browser or Electron. */
  readonly shell: 'loopback' | 'electron';
  readonly chromium: Browser;
  readonly program: Program;
}

/** The program in Electron: every page is a program of its own, that ends with its context. */
const inElectron: Program = {
  origin: 'app://systeemkaart',
  address: 'app://systeemkaart/',
  open: async ({ dark = false, motion = false, width = 1440, height = 900, atStart = false } = {}) => {
    const { page } = await launchElectron({ dark, motion, width, height });
    watch(page, inElectron.origin);
    return arrived(page, atStart);
  },
};

/** Waits until a page stands where a journey begins: at the start screen, or at the first example. */
async function arrived(page: Page, atStart: boolean): Promise<Page> {
  if (atStart) {
    await expect(page.getByRole('heading', { level: 1 }).or(page.getByRole('status'))).toBeVisible();
    return page;
  }
  await throughExample(page);
  await drawingOf(page);
  return page;
}

export const test = base.extend<object, Shared>({
  shell: ['loopback', { option: true, scope: 'worker' }],
  chromium: [
    async ({ headless }, use) => {
      const browser = await launchChromium(headless);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  program: [
    async ({ chromium: browser, shell }, use) => {
      if (shell === 'electron') {
        await use(inElectron);
        return;
      }
      const { address, end } = await startProgram();
      const { origin } = new URL(address);
      const first = await browser.newContext();
      const door = await first.newPage();
      await door.goto(address);
      await throughExample(door);
      await drawingOf(door);
      const storageState = await first.storageState();
      await first.close();
      const open: Program['open'] = async ({ atStart = false, ...look } = {}) =>
        arrived(await openPage(browser, origin, { ...look, storageState }), atStart);
      await use({ origin, address, open });
      await end();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
