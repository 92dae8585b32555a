import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

const home = join(import.meta.dirname, '..', '..');

/** Electron's program, found through its path.txt; requiring the package would start a download. Undefined where it is not installed. */
export function electronHere(): string | undefined {
  try {
    const folder = join(home, 'node_modules', 'electron');
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** How the window looks at the world. */
export interface WindowLook {
  readonly dark: boolean;
  readonly motion: boolean;
  readonly width: number;
  readonly height: number;
}

/** The program in its own window, away from everything that the user of this computer has; that is thrown away when it ends. */
export async function launchElectron(look: WindowLook): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const executablePath = electronHere();
  const own = await mkdtemp(join(tmpdir(), 'station-'));
  const app = await _electron.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [home, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, SYSTEEMKAART_HOME: own },
  });
  app.on('close', () => {
    rm(own, { recursive: true, force: true }).catch(() => undefined);
  });
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), look);
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: look.motion ? 'no-preference' : 'reduce' });
  return { app, page };
}
