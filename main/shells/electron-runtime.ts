import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The longest that fetching Electron's runtime may take at a first start, ms. */
const PATIENCE = 90_000;

export type Found = { readonly runtime: string } | { readonly missing: string };

/** Electron's program and a screen to show it on, or why there is none. */
export async function electronRuntime(home: string, say: (line: string) => void): Promise<Found> {
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  const runtime = screen ? await fetchRuntime(home, say) : installed(home);
  if (runtime !== undefined) return { runtime };
  if (!screen) return { missing: 'Electron has no screen to open a window on.' };
  return { missing: "Electron's runtime is not installed (npx install-electron fetches it)." };
}

/**
 * Electron's program where it is installed. Packages come without it, so the first time it is fetched with Electron's own installer; when
 * that fails this is noted in `out/`, and later starts do not wait for it again: undefined.
 */
export async function fetchRuntime(home: string, say: (line: string) => void): Promise<string | undefined> {
  const here = installed(home);
  const note = join(home, 'out', 'electron-not-fetched');
  const installer = join(home, 'node_modules', 'electron', 'install.js');
  if (here !== undefined || !existsSync(installer) || existsSync(note)) return here;
  say(`Fetching Electron's runtime, once (at most ${PATIENCE / 1000} s).`);
  await run(installer);
  const fetched = installed(home);
  if (fetched !== undefined) return fetched;
  mkdirSync(join(home, 'out'), { recursive: true });
  writeFileSync(note, 'Delete this file to let the next start try again.\n');
  return undefined;
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
