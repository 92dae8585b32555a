import { electronHere, launchElectron } from './electron-program.ts';
import { drawingOf, expect, test, throughExample } from './program.ts';

const look = { dark: false, motion: false, width: 1440, height: 900 };

test('the program opens in Electron and draws, and its window has no Node in it', async () => {
  test.skip(electronHere() === undefined, "Electron's runtime is not installed here, so its window cannot be opened");
  const { app, page } = await launchElectron(look);
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))).toEqual([
    'Systeemkaart',
  ]);
  await throughExample(page);
  await drawingOf(page);
  await app.close();
});
