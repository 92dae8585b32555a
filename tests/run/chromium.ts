import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { launch, run } from './step.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser that the journeys run in: `CHROMIUM` from the environment, else one on the path, else Playwright's own.
 * Where there is none it is installed, and said so.
 */
export async function findChromium(home: string, say: (line: string) => void): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const found = here();
  if (found !== undefined) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath(['apt-get']) !== undefined) {
    say('There is no Chromium here; installing it with apt-get.');
    await launch('apt-get', ['update', '-qq'], home);
    await launch('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], home, { DEBIAN_FRONTEND: 'noninteractive' });
  } else {
    say('There is no Chromium here; installing it with Playwright.');
    await run(home, [join(home, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
  }
  const installed = here();
  if (installed === undefined) say('No Chromium could be installed. Install one and name it in the variable CHROMIUM.');
  return installed ?? 'chromium';
}

function here(): string | undefined {
  const own = chromium.executablePath();
  return onPath(names) ?? (existsSync(own) ? own : undefined);
}

function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => programs.map((program) => join(folder, program))).find(executable);
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
