import type { Locator, Page } from '@playwright/test';
import { barriersInAnyLight } from './barriers.ts';
import { pressOn } from './by-keyboard.ts';
import { expect, expectGoodConduct, test } from './program.ts';

/** The five hypotheses beside the drawing: written in an empty slot, told what they touch in the drawing itself, and seen alone. */

const tree = (page: Page): Locator => page.getByRole('tree');
const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Vijf hypothesen' });
const card = (page: Page, slot: number): Locator => panel(page).locator(`[data-slot="${slot}"]`);
const row = (page: Page, slot: number): Locator => card(page, slot).locator('.hypothesis-row');
const bulb = (page: Page): Locator => page.getByRole('button', { name: 'Hypothesen' });
const said = (page: Page): Locator => page.locator('.stage > [role=status]').first();
const legend = (page: Page): Locator => page.locator('.paper-legend ul > li > span');
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** What is drawn in full of a kind: how many, and how many there are. */
const full = async (page: Page, kind: string): Promise<readonly [number, number]> => {
  const all = page.locator(`.sheet > svg [data-kind="${kind}"]`);
  return [await all.evaluateAll((marks) => marks.filter((it) => !it.hasAttribute('opacity')).length), await all.count()];
};
const person = (page: Page, id: string): Locator => page.locator(`.sheet > svg [data-kind="person"][data-record="${id}"]`).first();
/** Where the drawing stands, and how large. */
const camera = (page: Page): Promise<string> => page.locator('.sheet').evaluate((sheet) => (sheet as HTMLElement).style.transform);

/** Presses in the middle of the symbol of somebody. */
async function pressPerson(page: Page, id: string): Promise<void> {
  const box = await person(page, id).locator('[data-part="symbol"]').first().boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses the line that runs straight from one to another, a third of the way. */
async function pressBetween(page: Page, from: string, to: string): Promise<void> {
  const boxes = await Promise.all([from, to].map((id) => person(page, id).locator('[data-part="symbol"]').first().boundingBox()));
  const [a, b] = boxes;
  if (!a || !b) throw new Error('not drawn');
  await page.mouse.click(a.x + a.width + (b.x - a.x - a.width) / 3, a.y + a.height / 2);
}

test('by mouse: an empty slot is written in, a press touches also what has faded, and undo takes it back', async ({ program }) => {
  const page = await program.open({ width: 1440, height: 900 });
  const before = await camera(page);
  await bulb(page).click();
  await expect(bulb(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(panel(page).locator('.hypothesis')).toHaveCount(5);
  // All of it stays in sight beside the panel, and is as large as it was once that closes.
  await expect.poll(() => camera(page)).not.toBe(before);
  const room = await page.locator('.stage').boundingBox();
  const rightmost = await page
    .locator('.sheet > svg [data-kind="person"]')
    .evaluateAll((all) => Math.max(...all.map((it) => it.getBoundingClientRect().right)));
  expect(rightmost).toBeLessThan((room?.x ?? 0) + (room?.width ?? 0));
  await bulb(page).click();
  await expect.poll(() => camera(page)).toBe(before);
  await bulb(page).click();
  await row(page, 4).click();
  await page.getByRole('button', { name: 'Hypothese 4 weghalen' }).click();
  await expect(row(page, 4)).toHaveText('4Nog leeg');
  expect(await full(page, 'person').then(([some, all]) => some === all)).toBe(true);

  await row(page, 4).click();
  await page.keyboard.type('Jeroen en Marleen blijven verbonden in de strijd');
  await page.getByRole('button', { name: 'Opschrijven' }).click();
  await expect(row(page, 4)).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, 4)).toContainText('Raakt nog niets.');
  await expect.poll(async () => (await full(page, 'person'))[0]).toBe(0);

  await pressPerson(page, 'vader');
  await expect(card(page, 4)).toContainText('Raakt Jeroen.');
  await expect(said(page)).toHaveText('hypothese 4 raakt Jeroen');
  await pressPerson(page, 'moeder');
  await expect(card(page, 4)).toContainText('Raakt Jeroen, Marleen. Klik in de tekening');
  await expect.poll(() => full(page, 'person').then(([some]) => some)).toBe(2);
  await expect(page.locator('.inspector')).toHaveCount(0);
  await expect(legend(page)).toHaveText(['man', 'vrouw', 'gehuwd (h)', 'gescheiden (s)']);
  await expect(page.locator('.focus-pill')).toContainText('Alleen hypothese 4');
  await pressBetween(page, 'vader', 'moeder');
  await expect(card(page, 4)).toContainText(/Raakt Jeroen, Marleen, .+\. Klik/);
  await expect(said(page)).toHaveText(/^hypothese 4 raakt .+ (?:en|naar|tegenover) /);
  await press(page, 'Control+z');
  await expect(card(page, 4)).toContainText('Raakt Jeroen, Marleen. Klik');
  await pressPerson(page, 'moeder');
  await expect(card(page, 4)).toContainText('Raakt Jeroen. Klik');
  await press(page, 'Control+z');
  await expect(card(page, 4)).toContainText('Raakt Jeroen, Marleen. Klik');

  await row(page, 4).click();
  await expect(row(page, 4)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.focus-pill')).toHaveCount(0);
  await pressPerson(page, 'moeder');
  await expect(page.locator('.inspector h2')).toHaveText('Marleen');
  await expect(panel(page)).toHaveCount(0);
  await expect(bulb(page)).toHaveAttribute('aria-expanded', 'false');
  expectGoodConduct(page);
  await page.context().close();
});

test('by keyboard: H goes to the first slot, Enter and Space in the drawing touch what is walked to, Escape ends it step by step', async ({
  program,
}) => {
  const page = await program.open();
  await tree(page).focus();
  await press(page, 'h');
  await expect(row(page, 1)).toBeFocused();
  await pressOn(page, row(page, 2));
  await pressOn(page, page.getByRole('button', { name: 'Hypothese 2 weghalen' }));
  await expect(row(page, 2)).toBeFocused();
  await press(page, 'Enter');
  await page.keyboard.type('Tijmen wijst de weg');
  await press(page, 'Enter');
  await expect(row(page, 2)).toBeFocused();
  await press(page, 'Escape');
  await expect(tree(page)).toBeFocused();

  await press(page, 'ArrowRight');
  const on = page.locator('[role=treeitem][aria-selected=true]');
  await expect(on).toHaveAttribute('aria-checked', 'false');
  await press(page, 'Enter');
  await expect(said(page)).toHaveText('hypothese 2 raakt Tijmen');
  await expect(on).toHaveAttribute('aria-checked', 'true');
  await press(page, 'ArrowUp', 'Space');
  await expect(said(page)).toHaveText(/^hypothese 2 raakt (Jeroen|Marleen)$/);
  await press(page, 'Control+ArrowDown', 'Enter');
  await expect(said(page)).toHaveText(/^hypothese 2 raakt .*(tussen|van|naar|en) /);
  await expect(card(page, 2)).toContainText(/^2Tijmen wijst de weg.*Raakt Tijmen, (Jeroen|Marleen), .+\. Klik/);
  await expect(panel(page)).toBeVisible();
  const [lit, all] = await full(page, 'person');
  expect(lit).toBeGreaterThan(1);
  expect(lit).toBeLessThan(all);
  const told = await card(page, 2).locator('.hypothesis-touches').textContent();
  await press(page, 'Enter');
  await expect(card(page, 2).locator('.hypothesis-touches')).not.toHaveText(told ?? '');
  await press(page, 'Control+z');
  await expect(card(page, 2).locator('.hypothesis-touches')).toHaveText(told ?? '');

  await press(page, 'F4');
  await expect(row(page, 1)).toBeFocused();
  expect(await barriersInAnyLight(page, '.aside.hypotheses')).toEqual([]);
  await press(page, 'F4');
  await expect(tree(page)).toBeFocused();
  await press(page, 'Control+F6');
  await expect(row(page, 1)).toBeFocused();
  await press(page, 'Escape', 'Escape');
  await expect(row(page, 2)).toHaveAttribute('aria-pressed', 'false');
  await expect(panel(page)).toBeVisible();
  await press(page, 'Escape');
  await expect(panel(page)).toHaveCount(0);
  expectGoodConduct(page);
  await page.context().close();
});

test('what is asked about the hypothesis that is seen alone stands below it, is added there and goes along with it', async ({
  program,
}) => {
  const page = await program.open();
  await tree(page).focus();
  await press(page, 'h');
  await pressOn(page, row(page, 3));
  const asked = panel(page).getByRole('region', { name: 'Relationele vragen bij 3' });
  await expect(asked.locator('.record-row')).toHaveText(
    'Wat zou Fenne denken dat haar vader mist nu zij niet komt?aan Marleen · over Fenne en Jeroen',
  );
  await pressOn(page, asked.getByRole('button', { name: 'Vraag aan' }));
  await page.getByRole('menuitem', { name: 'Fenne' }).press('Enter');
  await expect(asked.getByRole('textbox', { name: 'Vraag' })).toBeFocused();
  await page.keyboard.type('Wie merkt het eerst?');
  await press(page, 'Tab');
  await expect(asked.locator('.record-row').nth(1)).toHaveText('Wie merkt het eerst?aan Fenne');
  await pressOn(page, panel(page).getByRole('button', { name: 'Volgende hypothese' }));
  await expect(row(page, 4)).toHaveAttribute('aria-pressed', 'true');
  await expect(panel(page).getByRole('region', { name: 'Relationele vragen bij 4' })).toBeVisible();
  await expect(asked).toHaveCount(0);
  expectGoodConduct(page);
  await page.context().close();
});

test('another day is only read: the five are seen alone, and nothing of them can be changed', async ({ program }) => {
  const page = await program.open();
  await page.getByRole('button', { name: /^Tijdbalk, peildatum/ }).click();
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await tree(page).focus();
  await press(page, 'h');
  await expect(row(page, 1)).toBeFocused();
  await pressOn(page, row(page, 3));
  await expect(page.locator('.focus-pill')).toContainText('Alleen hypothese 3');
  await expect(card(page, 3)).toContainText(/Raakt Fenne, Marleen, gespleten loyaliteit\.$/);
  await expect(panel(page).getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Hypothese 3 weghalen' })).toHaveCount(0);
  expectGoodConduct(page);
  await page.context().close();
});
