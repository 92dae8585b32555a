import type { Locator, Page } from '@playwright/test';
import { expect, expectGoodConduct, test } from './program.ts';

/** Every part of an open casus is reached by keyboard, and left again. */

const inspector = (page: Page): Locator => page.locator('.inspector');
const tree = (page: Page): Locator => page.getByRole('tree');
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const field = (page: Page, name: string): Locator => inspector(page).getByRole('textbox', { name, exact: true });

test('Enter and F4 go from the drawing to what stands beside it, Esc and F4 back', async ({ program }) => {
  const page = await program.open();
  await press(page, 'F4');
  await expect(inspector(page)).toHaveCount(0);
  await press(page, 'ArrowRight', 'Enter');
  await expect(field(page, 'Naam')).toBeFocused();
  await press(page, 'Escape');
  await expect(tree(page)).toBeFocused();
  await press(page, 'F4');
  await expect(field(page, 'Naam')).toBeFocused();
  await press(page, 'F4');
  await expect(tree(page)).toBeFocused();
  await press(page, 'ArrowUp', '/');
  await page.keyboard.type('broer');
  await press(page, 'F4');
  await expect(field(page, 'Naam')).toHaveValue('Marleen');
  await expect(field(page, 'Naam')).toBeFocused();
  expectGoodConduct(page);
  await page.context().close();
});

test('Ctrl+F6 goes round the parts of the window, also out of a field, and none keeps it', async ({ program }) => {
  const page = await program.open();
  await tree(page).focus();
  await press(page, 'ArrowRight');
  await page.getByRole('button', { name: /^Tijdbalk, peildatum/ }).click();
  await tree(page).focus();
  const around = async (key: string): Promise<readonly string[]> => {
    const parts: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await press(page, key);
      parts.push(
        await page.evaluate(() => {
          const names = ['top', 'rail', 'stage-tree', 'paper-legend', 'time-bar', 'aside', 'entry-line'];
          return names.find((name) => document.activeElement?.closest(`.${name}`) !== null) ?? 'nowhere';
        }),
      );
    }
    return parts;
  };
  // The moment that is looked at stands in the place of the legend.
  for (const below of ['time-bar', 'paper-legend']) {
    if (below === 'paper-legend') await page.locator('.time-bar').getByRole('button', { name: 'Sluiten' }).click();
    await tree(page).focus();
    const forth = [below, 'aside', 'entry-line', 'top', 'rail', 'stage-tree'];
    expect(await around('Control+F6')).toEqual(forth);
    expect(await around('Control+Shift+F6')).toEqual([...forth.slice(0, -1).toReversed(), 'stage-tree']);
  }
  await press(page, '?');
  await page.getByRole('searchbox').fill('deel van het venster');
  await expect(page.getByRole('dialog').locator('.key-row')).toHaveCount(2);
  await page.context().close();
});

test('what the inspector draws of several, it draws as the keys do', async ({ program }) => {
  const page = await program.open();
  const coalitions = page.locator('.sheet > svg [data-kind="coalition"]');
  const before = await coalitions.count();
  await press(page, 'ArrowRight', 'ArrowUp', 'Shift+ArrowRight', 'F4');
  await inspector(page)
    .getByRole('button', { name: /^Coalitie tegen/ })
    .press('Enter');
  await expect(page.locator('.entry-note')).toContainText('Tegen wie?');
  await expect(tree(page)).toBeFocused();
  await press(page, 'ArrowRight', 'Enter');
  await expect(coalitions).toHaveCount(before + 1);
  await press(page, 'Escape', 'Escape', 'ArrowRight');
  await inspector(page).getByRole('button', { name: /^Lijn/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Anouk' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('hecht');
  await press(page, 'Enter');
  await expect(page.locator('.stage > [role=status]').first()).toHaveText('hecht tussen Tijmen en Anouk getekend');
  await page.context().close();
});
