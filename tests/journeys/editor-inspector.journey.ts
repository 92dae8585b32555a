import type { Locator, Page } from '@playwright/test';
import { barriersInAnyLight } from './barriers.ts';
import { pressOn } from './by-keyboard.ts';
import { expect, expectGoodConduct, test } from './program.ts';
import { buildHouse, fileOf, importCases, makeTeam, openCasus, unlock } from './team-hands.ts';

const inspector = (page: Page, name: string): Locator => page.getByRole('complementary', { name, exact: true });
const field = (page: Page, name: string): Locator => page.locator('.inspector').getByRole('textbox', { name, exact: true });
const drawing = (page: Page): Locator => page.locator('.sheet > svg');

/** Presses somebody or something in the drawing. */
async function press(page: Page, id: string, { kind = 'person', beside = false } = {}): Promise<void> {
  const box = await drawing(page).locator(`[data-kind="${kind}"][data-record="${id}"] path`).first().boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  if (beside) await page.keyboard.down('Shift');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  if (beside) await page.keyboard.up('Shift');
}

/** Presses a row of the inspector. */
const pressRow = (page: Page, words: RegExp): Promise<void> =>
  page.locator('.inspector').getByRole('button', { name: words }).first().click();

async function pick(page: Page, name: string, word: string): Promise<void> {
  await page
    .locator('.inspector')
    .getByRole('button', { name: new RegExp(`${name}$`) })
    .click();
  await page.getByRole('option', { name: word, exact: true }).click();
}

test('who is pressed is told beside the drawing, which neither moves nor changes size', async ({ program }) => {
  const page = await program.open();
  const before = await page.locator('.sheet').getAttribute('style');
  await press(page, 'moeder');
  await expect(inspector(page, 'Marleen')).toContainText('moeder, geboren 1980');
  await expect(field(page, 'Naam')).toHaveValue('Marleen');
  expect(await page.locator('.sheet').getAttribute('style')).toBe(before);
  await page.getByRole('button', { name: 'Niets meer kiezen' }).click();
  await expect(page.locator('.inspector')).toHaveCount(0);
  expect(await page.locator('.sheet').getAttribute('style')).toBe(before);
  expectGoodConduct(page);
  await page.context().close();
});

test('Enter does what was written, Escape puts back what stood there, and once more goes to the drawing', async ({ program }) => {
  const page = await program.open();
  await press(page, 'tante');
  await field(page, 'Naam').fill('Annelies');
  await page.keyboard.press('Escape');
  await expect(field(page, 'Naam')).toHaveValue('Anouk');
  await field(page, 'Naam').fill('Annelies');
  await page.keyboard.press('Enter');
  await expect(drawing(page)).toContainText('Annelies');
  await expect(inspector(page, 'Annelies')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tree')).toBeFocused();
  await page.context().close();
});

test('a date is taken as far as it is known, words are kept, and a day that is none is told and not lost', async ({ program }) => {
  const page = await program.open();
  await press(page, 'tante');
  await field(page, 'Geboren').fill('12 mei 1983');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Geboren')).toHaveValue('12-05-1983');
  await field(page, 'Geboren').fill('begin jaren tachtig');
  await page.keyboard.press('Tab');
  await expect(field(page, 'Geboren')).toHaveValue('begin jaren tachtig');
  await expect(drawing(page)).toContainText('begin jaren tachtig');
  await field(page, 'Geboren').fill('31-2-1983');
  await page.keyboard.press('Tab');
  await expect(page.locator('.inspector')).toContainText('Deze dag bestaat niet.');
  await expect(drawing(page)).not.toContainText('31-2-1983');
  await press(page, 'oom');
  await expect(inspector(page, 'Bas')).toBeVisible();
  await press(page, 'tante');
  await expect(field(page, 'Geboren')).toHaveValue('31-2-1983');
  await page.context().close();
});

test('what is being typed is done when somebody else is pressed in the drawing', async ({ program }) => {
  const page = await program.open();
  await press(page, 'tante');
  await field(page, 'Werk').fill('verloskundige');
  await press(page, 'oom');
  await expect(inspector(page, 'Bas')).toBeVisible();
  await expect(field(page, 'Werk')).not.toHaveValue('verloskundige');
  await press(page, 'tante');
  await expect(field(page, 'Werk')).toHaveValue('verloskundige');
  await page.context().close();
});

test('nights of two homes stay a fortnight, and more than a fortnight cannot be', async ({ program }) => {
  const page = await program.open();
  await press(page, 'tijmen');
  const nights = field(page, 'Nachten');
  await expect(page.locator('.inspector')).toContainText('samen 14 van 14 nachten');
  await nights.first().fill('9');
  await page.keyboard.press('Enter');
  await expect(nights.first()).toHaveValue('9');
  await expect(nights.last()).toHaveValue('5');
  await nights.first().fill('15');
  await expect(page.locator('.inspector')).toContainText('Kies een getal van 0 tot en met 14.');
  await page.context().close();
});

test('a line of somebody is chosen by its row, becomes another kind, and goes', async ({ program }) => {
  const page = await program.open();
  await press(page, 'moeder');
  await pressRow(page, /^zorgt voor, van Tijmen naar Marleen/);
  await expect(inspector(page, 'Relatielijn')).toContainText('zorgt voor, van Tijmen naar Marleen, hypothese');
  await pick(page, 'Soort', 'hecht 1');
  await expect(inspector(page, 'Relatielijn')).toContainText('hecht, tussen Tijmen en Marleen, hypothese');
  await page.getByRole('radio', { name: 'vastgesteld' }).click({ force: true });
  await expect(inspector(page, 'Relatielijn')).not.toContainText('Marleen, hypothese');
  const ties = drawing(page).locator('[data-kind="tie"]');
  const before = await ties.count();
  await page.locator('.inspector').getByRole('button', { name: 'Weghalen', exact: true }).click();
  await expect(ties).toHaveCount(before - 1);
  await expect(page.locator('.inspector')).toHaveCount(0);
  await page.context().close();
});

test('who goes is told with what goes along', async ({ program }) => {
  const page = await program.open();
  await press(page, 'tante');
  const before = await drawing(page).locator('[data-kind="person"]').count();
  await page.locator('.inspector').getByRole('button', { name: 'Weghalen', exact: true }).click();
  const told = page.getByRole('dialog', { name: 'Weghalen' });
  await expect(told).toContainText('Dan gaat ook weg: 1 afstamming');
  await told.getByRole('button', { name: 'Weghalen', exact: true }).click();
  await expect(drawing(page).locator('[data-kind="person"]')).toHaveCount(before - 1);
  await page.context().close();
});

test('two who are chosen get a line by keyboard', async ({ program }) => {
  const page = await program.open();
  await press(page, 'vader');
  await press(page, 'fenne', { beside: true });
  await expect(inspector(page, '2 gekozen')).toBeVisible();
  // Tab walks the family while the drawing has focus; from the head of the inspector it goes on through it.
  await page.getByRole('button', { name: 'Niets meer kiezen' }).focus();
  const ties = page.locator('.sheet > svg [data-kind="tie"]');
  const before = await ties.count();
  await pressOn(page, page.getByRole('button', { name: /^afstandelijk/ }));
  await expect(ties).toHaveCount(before + 1);
  // The two stay chosen, for what else there is between them; the line is one step away.
  await expect(inspector(page, '2 gekozen')).toBeVisible();
  await page.getByRole('tree').focus();
  await page.keyboard.press('Control+ArrowDown');
  await expect(inspector(page, 'Relatielijn')).toContainText('afstandelijk, tussen Jeroen en Fenne');
  await page.context().close();
});

test('three who are chosen become an alliance by keyboard, and one of them leaves it', async ({ program }) => {
  const page = await program.open();
  await press(page, 'vader');
  await press(page, 'fenne', { beside: true });
  await press(page, 'oma_m', { beside: true });
  await expect(inspector(page, '3 gekozen')).toBeVisible();
  await page.getByRole('button', { name: 'Niets meer kiezen' }).focus();
  await pressOn(page, page.getByRole('button', { name: /^Bondgenootschap/ }));
  await expect(inspector(page, 'Coalitie')).toContainText('bondgenootschap van Jeroen, Fenne en Joke');
  await pressOn(page, page.getByRole('button', { name: 'Fenne weghalen' }));
  await expect(inspector(page, 'Coalitie')).toContainText('bondgenootschap van Jeroen en Joke');
  await page.context().close();
});

test('no name of anybody stands in the inspector while names are off', async ({ program }) => {
  const page = await program.open();
  await press(page, 'moeder');
  await page.keyboard.press('F6');
  await expect(page.locator('.inspector')).toContainText('Namen staan uit');
  await expect(field(page, 'Naam')).toHaveCount(0);
  const html =
    (await page.locator('.inspector').innerHTML()) +
    (await page
      .locator('.inspector input, .inspector textarea')
      .evaluateAll((all) => all.map((it) => (it as HTMLInputElement).value).join(' ')));
  for (const name of ['Marleen', 'Tijmen', 'Fenne', 'Jeroen', 'Joke', 'Veldman']) expect(html).not.toContain(name);
  await page.context().close();
});

test('nothing in it hinders somebody who reads it otherwise, in the light or in the dark', async ({ program }) => {
  const page = await program.open();
  for (const row of [/^gescheiden van Jeroen/, /^coalitie van/, /^huis moeder/]) {
    await press(page, 'moeder');
    await pressRow(page, row);
    await expect(inspector(page, 'Marleen')).toHaveCount(0);
    expect.soft(await barriersInAnyLight(page, '.inspector'), String(row)).toEqual([]);
  }
  await press(page, 'tijmen');
  await field(page, 'Overleden').fill('1-1-2010');
  await page.keyboard.press('Enter');
  expect.soft(await barriersInAnyLight(page, '.inspector'), 'what is wrong').toEqual([]);
  expectGoodConduct(page);
  await page.context().close();
});

test('what cannot be done stays in its field with its sentence, also while somebody else is looked at', async ({ program }) => {
  const page = await program.open();
  await press(page, 'tijmen');
  await field(page, 'Overleden').fill('1-1-2010');
  await page.keyboard.press('Enter');
  const wrong = page.locator('.inspector .field-wrong');
  await expect(wrong).toHaveText('Dit kan niet: het overlijden ligt voor de geboorte.');
  await press(page, 'oom');
  await expect(inspector(page, 'Bas')).toBeVisible();
  const waiting = page.getByRole('list', { name: 'Nog niet bewaard' });
  await expect(waiting).toContainText('Overleden bij Tijmen');
  await waiting.getByRole('button', { name: /Overleden bij Tijmen/ }).click();
  await expect(field(page, 'Overleden')).toHaveValue('1-1-2010');
  await expect(field(page, 'Overleden')).toBeFocused();
  await expect(wrong).toHaveText('Dit kan niet: het overlijden ligt voor de geboorte.');
  await expect(waiting).toHaveCount(0);
  await field(page, 'Overleden').fill('2020');
  await page.keyboard.press('Enter');
  await expect(inspector(page, 'Tijmen')).toContainText('overleden 2020');
  await field(page, 'Nachten').first().fill('15');
  await press(page, 'oom');
  await expect(waiting).toContainText('bij Tijmen');
  await waiting.getByRole('button', { name: /^Laat vallen/ }).click();
  await expect(waiting).toHaveCount(0);
  await press(page, 'tijmen');
  await expect(field(page, 'Nachten').first()).toHaveValue('8');
  await page.context().close();
});

test('of another moment everything can be read and nothing changed', async ({ program }) => {
  const page = await program.open();
  await press(page, 'moeder');
  await page.getByRole('button', { name: /^Tijdbalk, peildatum/ }).click();
  await page.keyboard.press('ArrowLeft');
  await expect(
    page
      .getByRole('button', { name: 'Naar nu' })
      .or(page.getByRole('status').filter({ hasText: 'Zo was het' }))
      .first(),
  ).toBeVisible();
  await expect(inspector(page, 'Marleen')).toBeVisible();
  await expect(field(page, 'Naam')).not.toBeEditable();
  const changing = /^(?:Weghalen|Lijn|Vrouw|.* toevoegen)$/;
  await expect(page.locator('.inspector').getByRole('button', { name: changing })).toHaveCount(0);
  await page
    .locator('.inspector')
    .getByRole('button', { name: /^coalitie van/ })
    .click();
  await expect(inspector(page, 'Coalitie')).toBeVisible();
  await expect(page.locator('.inspector').getByRole('button', { name: 'Weghalen' })).toHaveCount(0);
  await page.context().close();
});

test("one undo takes a field back; a colleague's work does not disturb who writes, and nobody's words are lost", async ({ chromium }) => {
  test.setTimeout(120_000);
  const house = await buildHouse();
  const code = 'W-2024-011';
  const marit = await house.sitDown(chromium, 'marit');
  await makeTeam(marit.page);
  await importCases(marit.page, [fileOf(code)]);
  const sanne = await house.sitDown(chromium, 'sanne');
  await unlock(sanne.page, 'Sanne de Wit');
  for (const { page } of [marit, sanne]) {
    await openCasus(page, code);
    await press(page, 'tante');
  }
  await field(marit.page, 'Naam').fill('Annelies');
  await marit.page.keyboard.press('Enter');
  await expect(inspector(sanne.page, 'Annelies')).toBeVisible();
  await marit.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(inspector(sanne.page, 'Anouk')).toBeVisible();
  await field(sanne.page, 'Rol').fill('vroedvrouw');
  await field(marit.page, 'Plaats').fill('Zwolle');
  await marit.page.keyboard.press('Enter');
  await expect(field(sanne.page, 'Plaats')).toHaveValue('Zwolle');
  await expect(field(sanne.page, 'Rol')).toHaveValue('vroedvrouw');
  await field(marit.page, 'Rol').fill('verpleegkundige');
  await marit.page.keyboard.press('Enter');
  await expect(inspector(sanne.page, 'Anouk').getByRole('paragraph').first()).toHaveText('verpleegkundige, geboren 1983');
  await expect(field(sanne.page, 'Rol')).toHaveValue('vroedvrouw');
  await sanne.page.keyboard.press('Tab');
  const clash = sanne.page.getByRole('complementary').filter({ hasText: 'verpleegkundige' });
  await expect(clash).toContainText('vroedvrouw');
  await sanne.leave();
  await marit.leave();
  await house.tearDown();
});
