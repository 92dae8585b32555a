import type { Locator, Page } from '@playwright/test';
import { pressOn, tabTo, typeIn } from './by-keyboard.ts';
import { expect, expectGoodConduct, test } from './program.ts';
import { buildHouse, button, cases, fileOf, importCases, makeTeam, openCasus, toDetails } from './team-hands.ts';
import type { House, Sitting } from './team-hands.ts';

/** What a casus holds beside its drawing: consents, leersessies, questions, direction and hypotheses, each written by keyboard alone. */

test.describe.configure({ mode: 'serial' });

const code = 'W-2024-011';
let house: House;
let sitting: Sitting;
test.beforeAll(async ({ chromium }) => {
  house = await buildHouse();
  sitting = await house.sitDown(chromium);
  await makeTeam(sitting.page);
  await importCases(sitting.page, cases.map(fileOf));
  await openCasus(sitting.page, code);
});
test.afterAll(async () => {
  await sitting.leave();
  await house.tearDown();
});

const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const field = (on: Page | Locator, name: string): Locator => on.getByRole('textbox', { name, exact: true });

test('a date that is none stays where it was typed, and says what is wrong, also after a look elsewhere', async () => {
  const { page } = sitting;
  await toDetails(page);
  for (const [label, wrong] of [
    ['Peildatum', 'Schrijf een dag (16-5-2024)'],
    ['Bewaren tot', 'Schrijf een dag, bijvoorbeeld 16-5-2044'],
  ] as const) {
    const was = await field(page, label).inputValue();
    await field(page, label).fill('31-2-2024');
    await page.keyboard.press('Tab');
    await expect(field(page, label)).toHaveValue('31-2-2024');
    await button(page, 'Genogram').click();
    await button(page, `Nog niet bewaard: ${label} bij Gegevens`).press('Enter');
    await expect(field(page, label)).toBeFocused();
    await expect(field(page, label)).toHaveValue('31-2-2024');
    await expect(page.getByText(wrong)).toBeVisible();
    await field(page, label).fill(was);
    await page.keyboard.press('Tab');
    await expect(page.getByText(wrong)).toHaveCount(0);
  }
  await button(page, 'Genogram').click();
  await expect(page.locator('.paper-unmended')).toHaveCount(0);
  expectGoodConduct(page);
});

/** From the drawing to a command by its name; for what is written at Gegevens that ends there. */
async function find(page: Page, command: string): Promise<void> {
  if ((await page.getByRole('heading', { level: 1, name: 'Gegevens' }).count()) > 0) await pressOn(page, button(page, 'Genogram'));
  await tabTo(page, page.getByRole('tree'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await expect(page.getByRole('option', { name: command }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').filter({ has: page.getByRole('searchbox') })).toHaveCount(0);
}

/** Opens the menu that has focus and takes the line of that name. */
async function take(page: Page, line: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.type(line);
  await expect(page.getByRole('menuitem', { name: line, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
}

const inGroup = (page: Page): Locator => page.locator('.record-fields');
/** Types over what stands in a field of the open record, and leaves it. */
async function over(page: Page, name: string, text: string): Promise<void> {
  await typeIn(page, field(inGroup(page), name), text);
  await page.keyboard.press('Tab');
}
/** Chooses a line of a list by its first letters. */
async function choose(page: Page, name: RegExp, line: string): Promise<void> {
  await pressOn(page, page.getByRole('button', { name }));
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}
const removeOpen = (page: Page): Promise<void> => pressOn(page, button(inGroup(page), 'Weghalen'));
const undo = (page: Page): Promise<void> => page.keyboard.press('Control+z');

test('a consent is recorded, changed, taken away and brought back, without a mouse', async () => {
  const { page } = sitting;
  const consents = card(page, 'Toestemming');
  const lines = consents.locator('.record-row');
  await find(page, 'toestemming vastleggen');
  await expect(button(consents, 'Toestemming van')).toBeFocused();
  await expect(consents).toContainText('Tijmenjeugdige, nog te vragen');
  await take(page, 'Tijmen');
  await expect(lines).toHaveCount(3);
  await expect(page.getByRole('group', { name: 'Tijmen' })).toBeVisible();
  await expect(inGroup(page).locator(':focus')).toHaveCount(1);
  await expect(lines.nth(2)).toContainText('jeugdige');
  await expect(consents).not.toContainText('nog te vragen');
  await over(page, 'Datum', '2-5-2024');
  await over(page, 'Geldig tot', 'mei 2099');
  await over(page, 'Hoe', 'mondeling, met zijn moeder erbij');
  await choose(page, /Waarvoor/, 'delen');
  await tabTo(page, inGroup(page).getByRole('radio', { name: 'ja' }));
  await page.keyboard.press('ArrowRight');
  await expect(lines.nth(2)).toContainText('delen met partner · 2 mei 2024 · mondeling, met zijn moeder erbij');
  await expect(lines.nth(2)).toContainText('niet gegeven');
  await removeOpen(page);
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toBeFocused();
  await undo(page);
  await expect(lines).toHaveCount(3);
  expectGoodConduct(page);
});
