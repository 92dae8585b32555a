import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the built window is made of. */
const sources = ['renderer', 'shared', 'main', 'assets', 'vite.config.ts', 'package-lock.json'];
const built = 'out/client/index.html';

/** Builds the window when it was never built or is older than its sources; ends the program when that fails. */
export async function buildIfOlder(home: string, say: (line: string) => void): Promise<void> {
  const last = await changedAt(join(home, built));
  const newest = Math.max(...(await Promise.all(sources.map(async (path) => newestIn(join(home, path))))));
  if (last >= newest) return;
  say(last === 0 ? 'Building the window, once.' : 'Building the window again: its sources changed.');
  const code = await new Promise<number>((resolve) => {
    const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], { cwd: home, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', (exit) => resolve(exit ?? 1));
  });
  if (code === 0) return;
  say('The window could not be built; what is wrong stands above. Run "npm ci" if packages are missing.');
  process.exit(1);
}

async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return changedAt(path);
  return Math.max(0, ...(await Promise.all(entries.map(async ({ name }) => newestIn(join(path, name))))));
}
