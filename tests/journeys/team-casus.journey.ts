import type { Page } from '@playwright/test';
import { expect, expectGoodConduct, test } from './program.ts';
import {
  actOn,
  atList,
  buildHouse,
  button,
  cases,
  casusIn,
  exported,
  fileOf,
  importCases,
  makeBackup,
  makeTeam,
  openCasus,
  rowOf,
  toCasussen,
  toDetails,
  toTeam,
  unlock,
  writeDetail,
} from './team-hands.ts';
import type { House, Sitting } from './team-hands.ts';

/** What becomes of one casus: versions, undoing, the archive, and being deleted for good. */

test.describe.configure({ mode: 'serial' });

const code = 'W-2024-011';
let house: House;
let sitting: Sitting;
test.beforeAll(async ({ chromium }) => {
  house = await buildHouse();
  sitting = await house.sitDown(chromium);
  await makeTeam(sitting.page);
  await importCases(sitting.page, cases.map(fileOf));
});
test.afterAll(async () => {
  await sitting.leave();
  await house.tearDown();
});

/** Where everything stands in the drawing: every line of it, without its words. */
const standing = (page: Page) => page.locator('.sheet > svg path').evaluateAll((lines) => lines.map((line) => line.getAttribute('d')));

test('a version gets a name, is looked at in the drawing, and is gone back to', async () => {
  const { page } = sitting;
  await openCasus(page, code);
  const stood = await standing(page);
  await toDetails(page);
  await writeDetail(page, 'Titel', 'Familie Veldman, voor de leersessie');
  await button(page, 'Versies').click();
  const aside = page.getByRole('complementary', { name: 'Versies' });
  const versions = aside.getByRole('option');
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toContainText('zoals het nu is');
  await aside.getByRole('textbox', { name: 'Naam van deze versie' }).fill('voor de leersessie');
  await page.keyboard.press('Tab');
  await expect(versions.first()).toContainText('voor de leersessie');

  await toDetails(page);
  await writeDetail(page, 'Titel', 'Familie Veldman, erna');
  await button(page, 'Versies').click();
  await expect(versions).toHaveCount(3);
  await versions.filter({ hasText: 'voor de leersessie' }).click();
  await expect(page.getByText(/^Zo was het /)).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Familie Veldman, voor de leersessie');
  expect(await standing(page)).toEqual(stood);
  await button(aside, 'Hiernaar terugkeren').click();
  await expect(page.getByRole('banner')).toContainText('Familie Veldman, voor de leersessie');
  await button(page, 'Versies').click();
  await expect(versions).toHaveCount(4);
  await expect(versions.filter({ hasText: 'voor de leersessie' })).toHaveCount(1);
  expectGoodConduct(page);
});

test('undoing goes on after the program was started again, back to how it came in', async ({ chromium }) => {
  await sitting.leave();
  sitting = await house.sitDown(chromium);
  const { page } = sitting;
  await unlock(page);
  await openCasus(page, code);
  const undo = button(page, 'Ongedaan maken');
  for (const title of ['Familie Veldman, erna', 'Familie Veldman, voor de leersessie', 'Familie Veldman - Roos']) {
    await undo.click();
    await expect(page.getByRole('banner').getByText(title, { exact: true })).toBeVisible();
  }
  await expect(page.getByRole('contentinfo')).toContainText(/Opgeslagen \d/);
  await toCasussen(page);
  expect(await exported(page, code)).toEqual(await casusIn(fileOf(code)));
});

test('a casus that is archived leaves the list and comes back', async () => {
  const { page } = sitting;
  await actOn(page, 'Z-2024-009', 'Naar het archief');
  await expect(rowOf(page, 'Z-2024-009')).toHaveCount(0);
  await button(page, '1 in archief').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archief');
  await actOn(page, 'Z-2024-009', 'Terug uit het archief');
  await page.getByRole('button', { name: 'Terug naar de casussen' }).first().click();
  await expect(rowOf(page, 'Z-2024-009')).toBeVisible();
});

test('a casus that is deleted needs its code, is gone also after a reload, and only the log knows that it was', async () => {
  const { page } = sitting;
  await makeBackup(page);
  await actOn(page, code, 'Verwijderen');
  const sheet = page.getByRole('dialog');
  const forGood = button(sheet, 'Voorgoed verwijderen');
  await expect(sheet).toContainText('Jeugdwet');
  await expect(forGood).toBeDisabled();
  await sheet.getByRole('radio', { name: 'Het gezin vraagt erom' }).click({ force: true });
  await sheet.getByRole('textbox', { name: `Typ ${code}` }).fill('W-2024-019');
  await expect(forGood).toBeDisabled();
  await sheet.getByRole('checkbox', { name: 'Ook nu uit alle reservekopieën' }).click({ force: true });
  await sheet.getByRole('textbox', { name: `Typ ${code}` }).fill(code);
  await forGood.click();
  await expect(sheet).toHaveCount(0);
  await expect(rowOf(page, code)).toHaveCount(0);
  await expect(page.getByText(`${code} is voorgoed verwijderd en staat in geen enkele reservekopie.`)).toBeVisible();

  await page.reload();
  await atList(page);
  await expect(page.getByRole('row')).toHaveCount(cases.length);
  await page.getByRole('searchbox').fill('Veldman');
  await expect(page.getByText('Niets gevonden')).toBeVisible();
  await toTeam(page, 'Reservekopieën');
  const backups = page.getByRole('list', { name: 'Reservekopieën' }).getByRole('listitem');
  await expect(backups).toHaveCount(1);
  await expect(backups).toContainText('2 casussen');
  await toTeam(page, 'Logboek');
  await expect(rowOf(page, code).filter({ hasText: 'verwijderd' })).toHaveCount(1);
  expect(await page.content()).not.toContain('Veldman');
});
