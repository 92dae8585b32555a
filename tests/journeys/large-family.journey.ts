import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectGoodConduct, home, test } from './program.ts';

/** Opens a family of fifty, until its drawing is finished. */
async function openLarge(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand openen' }).click();
  await (await choosing).setFiles(join(home, 'tests', 'families', 'gen-50-s21.casus.json'));
  await expect(page.locator('.minimap rect.there').first()).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(150);
  await expect(page.locator('.paper-note')).toHaveCount(0);
}

test('all who are chosen at once are in view beside what opens for them, no map lies on them, and after it all is as large as before', async ({
  program,
}) => {
  const page = await program.open();
  await openLarge(page);
  const scale = (): Promise<string> => page.locator('.sheet').evaluate((sheet) => sheet.style.transform.replace(/^.*scale/, ''));
  const before = await scale();
  await page.getByRole('tree').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('50 gekozen')).toBeVisible();
  const beyond = (): Promise<number> =>
    page.evaluate(() => {
      const covering = ['.stage', '.minimap'].map((it) => document.querySelector(it)?.getBoundingClientRect());
      const [stage, map] = covering;
      const edge = document.querySelector('.inspector')?.getBoundingClientRect().left ?? 0;
      return [...document.querySelectorAll('.sheet > svg [data-kind=person] [data-part=symbol]')].filter((symbol) => {
        const { left, right, top, bottom } = symbol.getBoundingClientRect();
        const under = map && left < map.right && right > map.left && top < map.bottom && bottom > map.top;
        return under === true || left < (stage?.left ?? 0) || right > Math.min(edge, stage?.right ?? 0);
      }).length;
    });
  await expect.poll(beyond).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(scale).toBe(before);
  await expect(page.locator('.minimap rect.there').first()).toBeVisible();
  expectGoodConduct(page);
  await page.context().close();
});

test('a large family has a map, which moves the drawing and can be hidden', async ({ program }) => {
  const page = await program.open();
  await expect(page.locator('.minimap')).toHaveCount(0);
  await openLarge(page);
  const seen = (): Promise<number> => page.locator('.minimap rect.seen').evaluate((frame) => frame.getBoundingClientRect().width);
  const whole = await seen();
  await page.getByRole('tree').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(seen).toBeLessThan(whole - 10);
  await page.keyboard.press('Escape');
  await expect.poll(seen).toBe(whole);
  await page.keyboard.press('+');
  const before = await page.locator('.sheet').evaluate((sheet) => sheet.style.transform);
  await page
    .locator('.minimap svg')
    .first()
    .click({ position: { x: 10, y: 10 } });
  expect(await page.locator('.sheet').evaluate((sheet) => sheet.style.transform)).not.toBe(before);
  await page.getByRole('button', { name: 'Overzicht verbergen' }).click();
  await expect(page.locator('.minimap rect')).toHaveCount(0);
  expectGoodConduct(page);
  await page.context().close();
});
