import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { answersOf } from '../services/answers.ts';
import { openStation, usualHome } from '../services/station.ts';
import { buildIfOlder } from './build.ts';
import { electronRuntime } from './electron-runtime.ts';
import { openLoopback } from './loopback/server.ts';

/**
 * `npm start`: builds what is older than its sources, then opens the program: in Electron where its runtime is there,
 * else in the default browser. `--browser` asks for the browser straight away.
 */

const home = join(import.meta.dirname, '..', '..');
const say = (line: string) => console.log(line);

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
  const answers = answersOf({
    assets: join(home, 'assets'),
    station: await openStation(usualHome()),
    shell: { folder: join(homedir(), 'Documents', 'Systeemkaart') },
  });
  const { address, close } = await openLoopback(join(home, 'out', 'client'), answers);
  const shown = openInBrowser(address);
  say(`Systeemkaart runs in ${shown ? 'your browser' : 'a browser of yours'}: ${why}`);
  say(`${shown ? 'Its address, good for one window' : 'There is no screen here. Open this address on this computer, once'}: ${address}`);
  say('Ctrl+C ends it. Nothing leaves this computer.');
  const end = () => {
    void close().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function openElectron(runtime: string): void {
  say('Systeemkaart opens in its own window, with Electron.');
  const child = spawn(runtime, [home], { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 0));
  process.once('SIGINT', () => child.kill('SIGINT'));
  process.once('SIGTERM', () => child.kill('SIGTERM'));
}

await buildIfOlder(home, say);
if (process.argv.includes('--browser')) {
  await openBrowserShell('you asked for it.');
} else {
  const found = await electronRuntime(home, say);
  if ('runtime' in found) openElectron(found.runtime);
  else await openBrowserShell(found.missing);
}
