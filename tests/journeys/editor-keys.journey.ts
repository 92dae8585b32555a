import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, expectGoodConduct, test } from './program.ts';

const chosen = (page: Page): Promise<string[]> =>
  page.locator('[data-chosen]').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('data-chosen') ?? '').toSorted());
const drawn = (page: Page, kind: string) => page.locator(`.sheet > svg [data-kind="${kind}"]`);
/** What a screen reader is told to say of the drawing that has focus. */
const heard = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id === null || id === undefined ? undefined : document.getElementById(id)?.getAttribute('aria-label');
  });
const told = (page: Page) => page.locator('.stage > [role=status]').first();
const note = (page: Page) => page.locator('.entry-note');

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until the drawing has settled after something was drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await expect(page.locator('.paper-note')).toHaveCount(0);
}

test('arrows walk the family as it is drawn, from the index person on, and each step is heard', async ({ program }) => {
  const page = await program.open();
  await press(page, 'ArrowRight');
  expect(await chosen(page)).toEqual(['person:tijmen']);
  await expect.poll(() => heard(page)).toContain('Tijmen, 10 jaar, man, aangemelde persoon');
  await press(page, 'ArrowUp');
  expect(await heard(page)).toContain('Marleen, 44 jaar, moeder');
  await press(page, 'ArrowLeft', 'ArrowRight');
  expect(await heard(page)).toContain('Marleen');
  await press(page, 'Shift+ArrowLeft');
  expect(await chosen(page)).toEqual(['person:moeder', 'person:vader']);
  await press(page, 'Escape');
  expect(await chosen(page)).toEqual([]);
  expectGoodConduct(page);
  await page.context().close();
});

test('Tab goes through everybody and then out of the drawing; with nothing chosen it goes on at once', async ({ program }) => {
  const page = await program.open();
  const tree = page.getByRole('tree');
  await tree.focus();
  await press(page, 'Tab');
  await expect(tree).not.toBeFocused();
  await tree.focus();
  await press(page, 'ArrowRight');
  const items = await tree.locator('[role=treeitem][aria-level="1"]').count();
  let steps = 0;
  while (steps <= items && (await tree.evaluate((it) => it === document.activeElement))) {
    await press(page, 'Tab');
    steps += 1;
  }
  await expect(tree).not.toBeFocused();
  expect(steps).toBeLessThanOrEqual(items);
  await page.context().close();
});

test('from a person to her lines and back, and a line is taken away by its key', async ({ program }) => {
  const page = await program.open();
  await press(page, 'ArrowRight', 'Control+ArrowDown');
  await expect.poll(() => heard(page)).toContain('huishouden');
  const ties = await drawn(page, 'tie').count();
  while (!((await heard(page)) ?? '').includes('zorgt voor')) await press(page, 'Control+ArrowDown');
  await press(page, 'Delete');
  await expect(told(page)).toHaveText('zorgt voor van Tijmen naar Marleen weggehaald');
  await expect(drawn(page, 'tie')).toHaveCount(ties - 1);
  await press(page, 'Control+z');
  await expect(drawn(page, 'tie')).toHaveCount(ties);
  await press(page, 'Control+y');
  await expect(drawn(page, 'tie')).toHaveCount(ties - 1);
  await page.context().close();
});

test('one digit draws a line between two, R finds any kind by name, and the full stop repeats it on the next pair', async ({ program }) => {
  const page = await program.open();
  const ties = await drawn(page, 'tie').count();
  await press(page, '1');
  await expect(note(page)).toHaveText('Kies er eerst twee: de eerste, en de tweede met Shift.');
  await press(page, 'ArrowRight', 'ArrowUp', 'Shift+ArrowRight', '5');
  await expect(drawn(page, 'tie')).toHaveCount(ties + 1);
  await expect(told(page)).toHaveText('conflictueus tussen Marleen en Anouk getekend');
  await settled(page);
  await press(page, 'r');
  await page.keyboard.type('houdt van');
  await expect(page.getByRole('option')).toHaveCount(1);
  await press(page, 'Enter');
  await expect(told(page)).toHaveText('liefde tussen Marleen en Anouk getekend');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await settled(page);
  await press(page, 'ArrowRight', 'Shift+ArrowRight', '.');
  await expect(drawn(page, 'tie')).toHaveCount(ties + 3);
  await expect(told(page)).toHaveText(/^liefde tussen .* getekend$/);
  expectGoodConduct(page);
  await page.context().close();
});

test('C asks against whom: with the arrows, or by name in the entry line; Esc leaves it as it was', async ({ program }) => {
  const page = await program.open();
  const coalitions = await drawn(page, 'coalition').count();
  await press(page, 'ArrowRight', 'ArrowUp', 'Shift+ArrowRight', 'c');
  await expect(note(page)).toContainText('Tegen wie?');
  await press(page, 'Escape');
  expect(await chosen(page)).toEqual(['person:moeder', 'person:tante']);
  await press(page, 'c', 'Enter');
  await expect(note(page)).toContainText('iemand die er niet bij hoort');
  await press(page, 'ArrowRight', 'Enter');
  await expect(drawn(page, 'coalition')).toHaveCount(coalitions + 1);
  await expect(told(page)).toHaveText(/^coalitie van Marleen en Anouk tegenover .* getekend$/);
  await settled(page);
  await press(page, 'Escape', 'ArrowRight', 'ArrowUp', 'Shift+ArrowRight', 'Shift+C', '/');
  const entry = page.getByRole('textbox', { name: 'Invoerregel' }).or(page.locator('.entry input'));
  await expect(entry.first()).toHaveValue('verborgen coalitie Marleen en Anouk tegen ');
  await page.keyboard.type('Bas');
  await press(page, 'Enter');
  await expect(told(page)).toHaveText('verborgen coalitie van Marleen en Anouk tegenover Bas getekend');
  await expect(drawn(page, 'coalition')).toHaveCount(coalitions + 2);
  await page.context().close();
});

test('O, K, P and Z put the words in the entry line, and the hand comes back to the drawing', async ({ program }) => {
  const page = await program.open();
  const entry = page.locator('.entry input');
  await press(page, 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'z');
  await expect(entry).toHaveValue('broer of zus ');
  await press(page, 'Escape', 'Escape');
  await press(page, 'o');
  await expect(entry).toBeFocused();
  await expect(entry).toHaveValue('ouders ');
  await page.keyboard.type('Karel 70, Ineke 68');
  await press(page, 'Enter');
  await expect(told(page)).toHaveText('Karel en Ineke toegevoegd');
  await settled(page);
  await expect(page.getByRole('tree')).toBeFocused();
  await press(page, 'p');
  await expect(entry).toHaveValue(/partner |^$/);
  await page.context().close();
});

test('a name is written on the paper with F2, people are copied and pasted, and nothing is copied while names are hidden', async ({
  program,
}) => {
  const page = await program.open();
  const persons = await drawn(page, 'person').count();
  await press(page, 'ArrowRight', 'ArrowUp', 'ArrowRight', 'F2');
  await page.keyboard.type('Anoek');
  await press(page, 'Enter');
  await expect(told(page)).toHaveText('Anoek gewijzigd');
  await settled(page);
  await press(page, 'Shift+ArrowLeft', 'Control+c');
  await expect(note(page)).toHaveText('2 personen gekopieerd.');
  await press(page, 'Control+v');
  await expect(drawn(page, 'person')).toHaveCount(persons + 2);
  await settled(page);
  expect((await chosen(page)).length).toBe(2);
  await press(page, 'Control+x');
  await expect(drawn(page, 'person')).toHaveCount(persons);
  await settled(page);
  await press(page, 'F6', 'ArrowRight', 'Control+c');
  await expect(note(page)).toHaveText('Namen zijn nu verborgen; zet ze aan om te kopiëren.');
  await page.context().close();
});

test('every command is found by its name, and every key on one page', async ({ program }) => {
  const page = await program.open();
  await press(page, 'ArrowRight', 'Control+k');
  await page.keyboard.type('aangemelde');
  await press(page, 'Enter');
  await expect(told(page)).toHaveText('Tijmen gewijzigd');
  await press(page, 'Control+k');
  await page.keyboard.type('een ouder');
  await press(page, 'Enter');
  await expect(page.locator('.entry input')).toHaveValue('moeder ');
  await expect(page.locator('.entry input')).toBeFocused();
  await press(page, 'Escape', 'Escape', '?');
  const sheet = page.getByRole('dialog', { name: 'Toetsen' });
  await expect(sheet).toContainText('ouders, twee tegelijk');
  expect(await barriers(page)).toEqual([]);
  await sheet.getByRole('searchbox').fill('versmolten');
  await expect(sheet.locator('.key-row')).toHaveCount(1);
  await press(page, 'Escape', 'Escape');
  await page.context().close();
});

test('the drawing and what its keys open keep nobody out', async ({ program }) => {
  const page = await program.open();
  await press(page, 'ArrowRight', 'Shift+ArrowRight');
  expect(await barriers(page)).toEqual([]);
  for (const key of ['r', 'Control+k', 'h']) {
    await press(page, key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(300);
    expect(await barriers(page)).toEqual([]);
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.context().close();
});

test('S and G go from one drawing to the other, and cards are walked to', async ({ program }) => {
  const page = await program.open();
  await press(page, 's');
  await expect(drawn(page, 'help-line').first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
  await press(page, 'ArrowRight');
  for (let step = 0; step < 8 && !(await chosen(page)).some((it) => it.startsWith('involved')); step += 1) await press(page, 'ArrowUp');
  expect(await chosen(page)).toEqual([expect.stringMatching(/^involved:/)]);
  await press(page, 'g');
  await expect(drawn(page, 'tie').first()).toBeVisible({ timeout: 30_000 });
  await page.context().close();
});

test('Escape leaves the slider over time, back to now and to the drawing', async ({ program }) => {
  const page = await program.open();
  await page.getByRole('button', { name: /^Tijdbalk, peildatum/ }).click();
  await expect(page.getByRole('slider')).toBeFocused();
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await expect(page.getByText(/^Zoals het was in/)).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByText(/^Zoals het was in/)).toHaveCount(0);
  await press(page, 'ArrowRight');
  expect(await chosen(page)).toHaveLength(1);
  expectGoodConduct(page);
  await page.context().close();
});
