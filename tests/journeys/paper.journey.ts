import type { Page } from '@playwright/test';
import { drawn, settled } from './at-drawing.ts';
import { expect, expectGoodConduct, test } from './program.ts';

/** What stands on the paper round the drawing. */

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const words = (page: Page, within: string): Promise<string[]> => page.locator(`${within} li > span`).allTextContents();
/** Where everybody stands on the screen. */
const places = (page: Page): Promise<readonly (readonly number[])[]> =>
  page.locator('.sheet > svg [data-kind="person"]').evaluateAll((all) =>
    all.map((it) => {
      const { x, y } = it.getBoundingClientRect();
      return [Math.round(x), Math.round(y)];
    }),
  );

test('the legend scrolls nowhere, cuts no word, and a key opens what does not fit', async ({ program }) => {
  const page = await program.open({ width: 1280, height: 800 });
  const legend = page.locator('.paper-legend');
  const full = await legend.evaluate((it) => [
    it.scrollHeight > it.clientHeight,
    [...it.querySelectorAll('li > span')].some((word) => word.scrollWidth > word.clientWidth),
  ]);
  expect(full).toEqual([false, false]);
  const shown = await words(page, '.paper-legend');
  await page.getByRole('tree').focus();
  await press(page, 'Control+F6', 'Enter');
  const whole = page.getByRole('dialog', { name: 'Legenda' });
  await expect(whole).toBeVisible();
  const all = await words(page, '.legend-pop');
  expect(all.slice(0, shown.length)).toEqual(shown);
  await expect(legend.getByRole('button', { includeHidden: true })).toHaveText(`nog ${all.length - shown.length}`);
  await press(page, 'Escape');
  await expect(whole).toHaveCount(0);
  await expect(legend.getByRole('button')).toBeFocused();
  expectGoodConduct(page);
  await page.context().close();
});

test('of a hypothesis that is seen alone its sentence is there and only its signs are explained, and nobody moves', async ({ program }) => {
  const page = await program.open({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Hypothesen/ }).click();
  await expect(page.locator('.hypothesis-row').first()).toBeVisible();
  await page.waitForTimeout(400);
  const stood = await places(page);
  await page.locator('.hypothesis-row').first().click();
  await press(page, 'Escape');
  const sentence = page.locator('.paper-sentence');
  await expect(sentence).toHaveText('Tijmens boosheid op wisseldagen houdt beide ouders met hem bezig in plaats van met elkaar');
  expect(await words(page, '.paper-legend')).toEqual([
    'man',
    'vrouw',
    'aangemelde persoon',
    'gehuwd (h)',
    'gescheiden (s)',
    'triangulatie',
    'loyaliteitsconflict',
  ]);
  expect(await places(page)).toEqual(stood);
  await press(page, 'F6');
  await settled(page);
  await expect(sentence).toHaveCount(0);
  await page.locator('.focus-pill').click();
  await expect(page.locator('.legend-more')).toBeVisible();
  await page.context().close();
});

test('however long the name of who is seen alone, the head has its day, says that it is a hypothesis, and has the way back whole', async ({
  program,
}) => {
  const page = await program.open({ width: 1280, height: 800 });
  await page.getByRole('tree').focus();
  await press(page, 's');
  await drawn(page, 'involved').first().waitFor();
  await settled(page);
  const kees = await drawn(page, 'involved').filter({ hasText: 'buurman Kees' }).locator('path').first().boundingBox();
  await page.mouse.click((kees?.x ?? 0) + 8, (kees?.y ?? 0) + 8);
  await expect(page.getByRole('button', { name: 'Alleen buurman Kees, alles weer laten zien' })).toBeVisible();
  const head = page.locator('.paper-head');
  await expect(head.getByText('peildatum 16-05-2024')).toBeVisible();
  await expect(head.getByText('werkhypothese')).toBeVisible();
  expect(await head.locator('.focus-pill > span').evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(false);
  expect(await head.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(false);
  await page.context().close();
});

test('the table of who helps whom tells with its own signs what its dots mean, and each by more than its colour', async ({ program }) => {
  const page = await program.open({ width: 1280, height: 800 });
  await page.getByRole('tree').focus();
  await press(page, 's');
  await drawn(page, 'involved').first().waitFor();
  await page.getByRole('radio', { name: 'Op wie' }).click({ force: true });
  const legend = await words(page, '.paper-legend');
  expect(legend).toEqual(['actief', 'gepland', 'afgerond', 'afgebroken', 'sterk', 'spanning', 'actieve hulplijnen op iemand']);
  await expect(page.getByRole('row', { name: /basisschool/ }).getByRole('button', { name: 'actief, spanning' })).toBeVisible();
  // Tense, active, strong, planned, ended and broken off differ also where all ink is the same.
  const forms = await page
    .locator('.who-dot img')
    .evaluateAll((all) => all.map((it) => decodeURIComponent(it.getAttribute('src') ?? '').replaceAll(/#[0-9a-f]{6}/g, '')));
  expect(new Set(forms).size).toBe(6);
  await page.context().close();
});

test('on the time bar every dot says what happened, years stand under it, and the way to now is there only from another day', async ({
  program,
}) => {
  const page = await program.open({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Tijdbalk, peildatum/ }).click();
  const bar = page.locator('.time-bar');
  await expect(bar.getByRole('button', { name: 'Naar nu' })).toHaveCount(0);
  await expect(bar.locator('.slider-year').first()).toHaveText('1946');
  await expect(bar.getByTitle('09-2023: nieuwe leerkracht vraagt onderzoek')).toHaveCount(1);
  await press(page, 'ArrowLeft');
  await bar.getByRole('button', { name: 'Naar nu' }).click();
  await expect(page.getByRole('slider')).toBeFocused();
  await expect(bar.getByRole('button', { name: 'Naar nu' })).toHaveCount(0);
  await page.context().close();
});

test('what is told above the entry line follows the language of the window', async ({ program }) => {
  const page = await program.open();
  await page.getByRole('tree').focus();
  await press(page, 'Escape', 'f');
  const told = page.locator('.entry-note');
  const dutch = await told.textContent();
  await page.getByRole('button', { name: 'Weergave' }).click();
  await page.getByRole('radio', { name: 'English' }).click({ force: true });
  await expect(told).not.toHaveText(dutch ?? '');
  await expect(told).not.toBeEmpty();
  await page.getByRole('radio', { name: 'Nederlands' }).click({ force: true });
  await expect(told).toHaveText(dutch ?? '');
  await page.context().close();
});

test('the layers open beside the middle of the drawing that they change', async ({ program }) => {
  const page = await program.open({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Lagen/ }).click();
  const menu = await page.locator('.layer-list').boundingBox();
  const paper = await page.locator('.paper').boundingBox();
  expect(menu?.x).toBeGreaterThan((paper?.x ?? 0) + (paper?.width ?? 0) * 0.7);
  await page.context().close();
});
