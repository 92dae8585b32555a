import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The longest that fetching Electron's runtime may take at a first start, ms. */
const PATIENCE = 90_000;

export type Found = { readonly runtime: string } | { readonly missing: string };

/**
 * Electron's program where it is installed. Packages come without it, so the first start fetches it with Electron's own
 * installer; when that fails this is noted in `out/`, and later starts do not wait for it again.
 */
export async function electronRuntime(home: string, say: (line: string) => void): Promise<Found> {
  const here = installed(home);
  if (here !== undefined) return { runtime: here };
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return { missing: 'Electron has no screen to open a window on.' };
  }
  const note = join(home, 'out', 'electron-not-fetched');
  const installer = join(home, 'node_modules', 'electron', 'install.js');
  if (existsSync(installer) && !existsSync(note)) {
    say(`Fetching Electron's runtime, once (at most ${PATIENCE / 1000} s).`);
    await run(installer);
    const fetched = installed(home);
    if (fetched !== undefined) return { runtime: fetched };
    mkdirSync(join(home, 'out'), { recursive: true });
    writeFileSync(note, 'Delete this file to let the next start try again.\n');
  }
  return { missing: "Electron's runtime is not installed (npx install-electron fetches it)." };
}

function installed(home: string): string | undefined {
  const folder = join(home, 'node_modules', 'electron');
  try {
    const runtime = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(runtime) ? runtime : undefined;
  } catch {
    return undefined;
  }
}

function run(script: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: PATIENCE });
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
}
