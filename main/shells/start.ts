import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { answersOf } from '../services/answers.ts';
import { fileAmong } from '../services/asked-file.ts';
import { attended } from '../services/attended.ts';
import { documentsFolder } from '../services/documents.ts';
import { endProgram } from '../services/keeper/ending.ts';
import { openStation, usualHome } from '../services/station.ts';
import { buildIfOlder } from './build.ts';
import { electronRuntime } from './electron-runtime.ts';
import { openLoopback } from './loopback/server.ts';

/**
 * `npm start`: builds what is older than its sources, then opens the program: in Electron where its runtime is there, else in the default
 * browser. `--browser` asks for the browser straight away. `npm start -- FOLDER` says where a browser finds team files, because it has no
 * dialog for them; `npm start -- FILE.systeemkaart` opens that one.
 */

const home = join(import.meta.dirname, '..', '..');
const say = (line: string) => console.log(line);
const words = process.argv.slice(2);
/** Where npm was started: it runs scripts in the folder of the project. */
const from = process.env['INIT_CWD'] ?? process.cwd();

/** Opens an address with what the system opens addresses with; false where there is no screen to open it on. */
function openInBrowser(address: string): boolean {
  const { platform, env } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return false;
  const opener = platform === 'darwin' ? 'open' : platform === 'win32' ? 'explorer.exe' : 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => say('No browser could be opened from here; open the address yourself.'))
    .unref();
  return true;
}

async function openBrowserShell(why: string): Promise<void> {
  const asked = fileAmong(words, from);
  const named = words.find((word) => !word.startsWith('-'));
  const usual = join(await documentsFolder(), 'Systeemkaart');
  const folder = asked !== undefined ? dirname(asked) : named !== undefined ? resolve(from, named) : usual;
  const station = await openStation(usualHome());
  const questions = attended(answersOf({ assets: join(home, 'assets'), station, shell: { folder, asked: () => asked } }));
  const { address, close } = await openLoopback(join(home, 'out', 'client'), questions);
  const shown = openInBrowser(address);
  say(`Systeemkaart runs in ${shown ? 'your browser' : 'a browser of yours'}: ${why}`);
  say(`Team files are looked for in ${folder}`);
  say(`${shown ? 'Its address, good for one window' : 'There is no screen here. Open this address on this computer, once'}: ${address}`);
  say('Ctrl+C ends it. Nothing leaves this computer.');
  const end = () => {
    close().then(
      () => endProgram(0),
      () => endProgram(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
}

function openElectron(runtime: string): void {
  say('Systeemkaart opens in its own window, with Electron.');
  const asked = fileAmong(words, from);
  const child = spawn(runtime, asked === undefined ? [home] : [home, asked], { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 0));
  process.once('SIGINT', () => child.kill('SIGINT'));
  process.once('SIGTERM', () => child.kill('SIGTERM'));
}

await buildIfOlder(home, say);
if (words.includes('--browser')) {
  await openBrowserShell('you asked for it.');
} else {
  const found = await electronRuntime(home, say);
  if ('runtime' in found) openElectron(found.runtime);
  else await openBrowserShell(found.missing);
}
