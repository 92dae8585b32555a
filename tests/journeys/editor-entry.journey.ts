import type { Page } from '@playwright/test';
import { chosen, drawn, entry, newCasus, settled } from './at-drawing.ts';
import { barriers } from './barriers.ts';
import { expect, expectGoodConduct, test } from './program.ts';
import { buildHouse, makeTeam } from './team-hands.ts';
import type { House, Sitting } from './team-hands.ts';

/** The entry line of a casus that grows under it: what is offered, where it stands, and where the hand is afterwards. */

test.describe.configure({ mode: 'serial' });

let house: House;
let sitting: Sitting;
test.beforeAll(async ({ chromium }) => {
  house = await buildHouse();
  sitting = await house.sitDown(chromium);
  await makeTeam(sitting.page);
  await newCasus(sitting.page, 'W-2026-001');
});
test.afterAll(async () => {
  await sitting.leave();
  await house.tearDown();
});

const ghosts = (page: Page) => page.locator('.ghosts [data-kind="person"]');
const drawing = (page: Page) => page.locator('.sheet > svg');
const middle = async (page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await page.locator('.sheet [data-kind="person"]', { hasText: name }).last().locator('path').first().boundingBox();
  if (box === null) throw new Error(`${name} is not there`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('white paper teaches what to type first, waits for it in the line, and offers the very first person before Enter', async () => {
  const { page } = sitting;
  await expect(entry(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'In deze casus staat nog niemand' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lotte 15 v' }).first().click();
  await expect(entry(page)).toHaveValue('Lotte 15 v');
  await expect(entry(page)).toBeFocused();
  await expect(ghosts(page)).toHaveCount(1);
  const offered = await middle(page, 'Lotte');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'In deze casus staat nog niemand' })).toBeVisible();
  await page.keyboard.type('Lotte 15 v');
  await expect(ghosts(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(ghosts(page)).toHaveCount(0);
  await expect(drawn(page, 'person')).toHaveCount(1);
  await expect(entry(page)).toBeFocused();
  expect(Math.abs((await middle(page, 'Lotte')).y - offered.y)).toBeLessThan(2);
});

test('who is offered stands where they would come, seen from who is chosen, and does not blink while one types on', async () => {
  const { page } = sitting;
  await page.keyboard.type('moeder Karin 44');
  await expect(ghosts(page)).toHaveCount(1);
  const lotte = await middle(page, 'Lotte');
  expect((await middle(page, 'Karin')).y).toBeLessThan(lotte.y - 60);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(document.querySelectorAll('.ghosts [data-kind="person"]').length)).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });
  await page.keyboard.type(', vader Peter 46', { delay: 130 });
  await expect(ghosts(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(drawn(page, 'person')).toHaveCount(3);
  await settled(page);
  const paper = await page.locator('.stage').boundingBox();
  for (const name of ['Lotte', 'Karin', 'Peter']) {
    const at = await middle(page, name);
    expect(at.x - (paper?.x ?? 0)).toBeGreaterThan(40);
    expect(at.y - (paper?.y ?? 0)).toBeGreaterThan(40);
  }
  expect(Math.hypot((await middle(page, 'Lotte')).x - lotte.x, (await middle(page, 'Lotte')).y - lotte.y)).toBeLessThan(3);
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as number[]);
  expect(seen.slice(0, seen.indexOf(2)).every((count) => count > 0)).toBe(true);
  await expect(entry(page)).toBeFocused();
});

test('arrows in an empty line walk the family and leave neither the line nor the words', async () => {
  const { page } = sitting;
  await settled(page);
  const lotte = await chosen(page);
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page)).not.toEqual(lotte);
  await page.keyboard.press('Shift+ArrowRight');
  expect(await chosen(page)).toHaveLength(2);
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toEqual(lotte);
  await expect(entry(page)).toBeFocused();
  await page.keyboard.type('broer');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('x');
  await expect(entry(page)).toHaveValue('broexr');
  expect(await chosen(page)).toEqual(lotte);
  await page.keyboard.press('Escape');
});

test('after a sentence that a key of the drawing began the hand is at the drawing again; else it stays in the line', async () => {
  const { page } = sitting;
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tree')).toBeFocused();
  await page.keyboard.press('z');
  await page.keyboard.type('Bram 12');
  await page.keyboard.press('Enter');
  await expect(drawn(page, 'person')).toHaveCount(4);
  await expect(page.getByRole('tree')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('zus Fleur 6');
  await page.keyboard.press('Enter');
  await expect(drawn(page, 'person')).toHaveCount(5);
  await expect(entry(page)).toBeFocused();
  await page.keyboard.type('Karin Bram hecht');
  await page.keyboard.press('Enter');
  await expect(drawn(page, 'tie')).toHaveCount(1);
  await expect(entry(page)).toBeFocused();
});

test('where who was chosen is taken back, the line goes on', async () => {
  const { page } = sitting;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await chosen(page)).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('Bas 50 m');
  await page.keyboard.press('Enter');
  await expect(drawn(page, 'person')).toHaveCount(6);
  expect(await chosen(page)).toHaveLength(1);
  await page.keyboard.press('Control+z');
  await expect(drawn(page, 'person')).toHaveCount(5);
  await page.keyboard.type('Lotte Karin hecht');
  await expect(entry(page)).toHaveValue('Lotte Karin hecht');
  await page.keyboard.press('Enter');
  await expect(drawn(page, 'tie')).toHaveCount(2);
  expectGoodConduct(page);
});

test('somebody who helps, and is not drawn in a genogram, is told of', async () => {
  const { page } = sitting;
  await page.keyboard.type('jeugd-GGZ wachtlijst sinds maart op Lotte');
  await expect(page.locator('.entry-aside')).toHaveText('komt niet in deze tekening, wel in het systemogram');
  await page.keyboard.press('Enter');
  await expect(page.locator('.entry-note')).toHaveText('Genoteerd; te zien in het systemogram.');
  await expect(drawing(page)).not.toContainText('jeugd-GGZ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(drawn(page, 'involved')).toHaveCount(1);
  expectGoodConduct(page);
});

test('of more meanings each that the arrows come to is the active one of the line, so that it is heard, and Enter does it', async () => {
  const { page } = sitting;
  await page.keyboard.press('g');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('broer van Lotte Jan 10');
  await page.keyboard.press('Enter');
  await settled(page);
  const people = await drawn(page, 'person').count();
  await page.keyboard.type('broer van Lotte Jan 12');
  const readings = page.getByRole('listbox', { name: 'Wat bedoel je?' }).getByRole('option');
  await expect(readings).toHaveCount(2);
  await expect(entry(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(readings.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(entry(page)).toHaveAttribute('aria-activedescendant', (await readings.nth(1).getAttribute('id')) ?? '');
  await expect(entry(page)).toBeFocused();
  // Who is only offered is drawn pale.
  expect((await barriers(page)).filter((it) => !it.startsWith('color-contrast: text'))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(drawn(page, 'person')).toHaveCount(people + 1);
  await page.keyboard.type('Kar');
  await expect(page.getByRole('status').filter({ hasText: 'Tab maakt af: Karin' })).toHaveCount(1);
  expectGoodConduct(page);
});
