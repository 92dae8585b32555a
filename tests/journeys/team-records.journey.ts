import type { Locator, Page } from '@playwright/test';
import { barriersInAnyLight } from './barriers.ts';
import { pressOn, tabTo, typeIn } from './by-keyboard.ts';
import { expect, expectGoodConduct, test } from './program.ts';
import { atList, buildHouse, button, cases, fileOf, importCases, makeTeam, openCasus, toDetails } from './team-hands.ts';
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
  await expect(consents).toContainText(
    /Nu \d+: (?:van 12 tot 16 geeft de jeugdige zelf ook|vanaf 16 geeft de jeugdige alleen) toestemming\./,
  );
  await pressOn(page, button(consents, 'Tijmen stemt toe'));
  await expect(lines.nth(2)).toContainText('gegeven');
  await expect(lines.nth(2)).not.toContainText('niet gegeven');
  await undo(page);
  await expect(lines).toHaveCount(2);
  await find(page, 'toestemming vastleggen');
  await expect(button(consents, 'Toestemming van')).toBeFocused();
  await take(page, 'Tijmen');
  await expect(lines).toHaveCount(3);
  await expect(lines.nth(2)).toContainText('niet gegeven');
  await expect(page.getByRole('group', { name: 'Tijmen' })).toBeVisible();
  await expect(inGroup(page).locator(':focus')).toHaveCount(1);
  await expect(lines.nth(2)).toContainText('jeugdige');
  await expect(consents).not.toContainText('nog te vragen');
  await over(page, 'Datum', '2-5-2024');
  await over(page, 'Geldig tot', 'mei 2099');
  await over(page, 'Hoe', 'mondeling, met zijn moeder erbij');
  await choose(page, /Waarvoor/, 'delen');
  await tabTo(page, inGroup(page).getByRole('radio', { name: 'nee' }));
  await page.keyboard.press('ArrowLeft');
  await expect(lines.nth(2)).toContainText('delen met partner · 2 mei 2024 · mondeling, met zijn moeder erbij');
  await expect(lines.nth(2)).not.toContainText('niet gegeven');
  await removeOpen(page);
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toBeFocused();
  await undo(page);
  await expect(lines).toHaveCount(3);
  expectGoodConduct(page);
});

test('a leersessie and a question are written, changed, taken away and brought back, without a mouse', async () => {
  const { page } = sitting;
  const sessions = card(page, 'Leersessies');
  await find(page, 'leersessie toevoegen');
  await expect(button(sessions, 'Leersessie')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(inGroup(page), 'Datum')).toBeFocused();
  await over(page, 'Datum', '6 juni 2024');
  await over(page, 'Ingebracht door', 'SWT West');
  await over(page, 'Samenwerkingspartners', 'school / huisarts');
  await tabTo(page, inGroup(page).getByRole('radio', { name: 'ja' }));
  await page.keyboard.press('Space');
  const session = sessions.locator('.record-row').nth(1);
  await expect(session).toHaveText('6 juni 2024ingebracht door SWT West · met school en huisarts · gezin erbij');
  await removeOpen(page);
  await expect(sessions.locator('.record-row')).toHaveCount(1);
  await undo(page);

  const questions = card(page, 'Relationele vragen');
  await find(page, 'relationele vraag');
  await expect(button(questions, 'Vraag aan')).toBeFocused();
  await take(page, 'Fenne');
  await expect(field(inGroup(page), 'Vraag')).toBeFocused();
  await over(page, 'Vraag', 'Wie merkt het eerst dat je stil wordt?');
  await choose(page, /Bij hypothese/, '3');
  await tabTo(page, button(inGroup(page), 'nog iemand'));
  await take(page, 'Joke');
  const question = questions.locator('.record-row').nth(3);
  await expect(question).toHaveText('Wie merkt het eerst dat je stil wordt?aan Fenne · over Joke · bij hypothese 3');
  await removeOpen(page);
  await expect(questions.locator('.record-row')).toHaveCount(3);
  await undo(page);
  await expect(question).toHaveCount(1);
  expectGoodConduct(page);
});

test('who holds direction is changed and taken away, and a bad date of it is kept as words that say so', async () => {
  const { page } = sitting;
  const direction = card(page, 'Wie de regie heeft');
  const lines = direction.locator('.record-row');
  await find(page, 'regie wijzigen');
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await over(page, 'Toelichting', 'vader belt met school');
  await over(page, 'Sinds', '31-2-2023');
  await expect(field(inGroup(page), 'Sinds')).toHaveValue('31-2-2023');
  await pressOn(page, lines.first());
  await expect(lines.first()).toContainText('sinds 31-2-2023');
  await page.keyboard.press('Enter');
  await expect(field(inGroup(page), 'Sinds')).toHaveValue('31-2-2023');
  await expect(inGroup(page)).toContainText('Deze dag bestaat niet.');
  await over(page, 'Sinds', 'maart 2023');
  await expect(lines.first()).toHaveText('Jeroensinds maart 2023 · vader belt met school');
  await expect(lines.nth(1)).toContainText('nu');
  await removeOpen(page);
  await expect(lines).toHaveCount(1);
  await undo(page);
  await expect(lines).toHaveCount(2);
  expectGoodConduct(page);
});

test('a hypothesis changes how it stands, its words and its place, and is taken away and brought back', async () => {
  const { page } = sitting;
  const rows = page.locator('.hypothesis-row');
  await find(page, 'stand van een hypothese');
  await pressOn(page, rows.nth(1));
  const open = page.getByRole('group', { name: 'Hypothese 2' });
  await typeIn(page, field(open, 'Hypothese 2'), 'Een etiket zou beide ouders rust geven');
  await choose(page, /Hoe staat het ervoor/, 'verworpen');
  await pressOn(page, button(page, 'Naar plek 1, omhoog'));
  await expect(rows.first()).toHaveText('1Een etiket zou beide ouders rust gevenverworpen');
  await expect(button(page, 'Naar plek 2, omlaag')).toBeFocused();
  await pressOn(page, rows.nth(4));
  await pressOn(page, button(page, 'Hypothese 5 weghalen'));
  await expect(rows.nth(4)).toHaveText('5Nog leeg');
  await expect(rows.nth(4)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Hypothese 5')).toBeFocused();
  await page.keyboard.type('Niemand vraagt wat Fenne wil');
  await page.keyboard.press('Enter');
  await expect(rows.nth(4)).toHaveText('5Niemand vraagt wat Fenne wilopen');
  await expect(rows.nth(4)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tree')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(0);
  expectGoodConduct(page);
});

test('all of it stands there after a reload, with no barrier in light or dark, and nothing of it without names', async () => {
  const { page } = sitting;
  await expect(page.getByRole('contentinfo').getByText(/^Opgeslagen/)).toBeVisible();
  await page.reload();
  await atList(page);
  await openCasus(page, code);
  await toDetails(page);
  for (const [name, said] of [
    ['Toestemming', 'delen met partner · 2 mei 2024 · mondeling, met zijn moeder erbij'],
    ['Leersessies', 'ingebracht door SWT West · met school en huisarts · gezin erbij'],
    ['Relationele vragen', 'Wie merkt het eerst dat je stil wordt?'],
    ['Wie de regie heeft', 'sinds maart 2023 · vader belt met school'],
  ] as const) {
    await expect(card(page, name)).toContainText(said);
    await card(page, name).locator('.record-row').last().press('Enter');
  }
  expect(await barriersInAnyLight(page)).toEqual([]);
  await button(page, 'Hypothesen').press('Enter');
  await expect(page.locator('.hypothesis-row').first()).toContainText('Een etiket zou beide ouders rust geven');
  await expect(page.locator('.hypothesis-row').first()).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await barriersInAnyLight(page, '.aside.hypotheses')).toEqual([]);
  await page.getByRole('radio', { name: 'Initialen' }).click({ force: true });
  await expect(page.locator('.hypothesis-row').first()).toHaveText('1hypothese 1verworpen');
  await expect(page.locator('.aside.hypotheses').getByRole('textbox')).toHaveCount(0);
  await expect(page.locator('.records')).toHaveCount(0);
  await button(page, 'Gegevens').click();
  await expect(page.locator('.records')).toHaveCount(0);
  await expect(page.locator('.aside')).toHaveCount(0);
  expectGoodConduct(page);
});
