import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { throughExample } from './program.ts';

const home = join(import.meta.dirname, '..', '..');

/** Electron's program, found through its path.txt; requiring the package would start a download. */
function runtime(): string | undefined {
  try {
    const folder = join(home, 'node_modules', 'electron');
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

test('the program opens in Electron and draws', async () => {
  const executablePath = runtime();
  test.skip(executablePath === undefined, "Electron's runtime is not installed here, so its window cannot be opened");
  const app = await _electron.launch({ ...(executablePath !== undefined && { executablePath }), args: [home, '--no-sandbox'] });
  const page = await app.firstWindow();
  await throughExample(page);
  await expect(page.locator('.sheet > svg [data-kind="person"]').first()).toBeVisible();
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  await app.close();
});
