import type { Page } from '@playwright/test';
import { expect, expectGoodConduct, test } from './program.ts';
import {
  buildHouse,
  button,
  casusIn,
  exported,
  fileOf,
  importCases,
  makeTeam,
  openCasus,
  rowOf,
  toCasussen,
  toDetails,
  unlock,
  writeDetail,
} from './team-hands.ts';
import type { House, Sitting } from './team-hands.ts';

/** Two computers with one team file between them: two programs, two windows. */

test.describe.configure({ mode: 'serial' });

const code = 'W-2024-011';
const colleague = 'Sanne de Wit';
const help = 'Verwachte hulp';

/** Within this time a colleague's work is on the screen, in ms. */
const SOON = 2_000;

let house: House;
let marit: Sitting;
let sanne: Sitting;
test.beforeAll(async ({ chromium }) => {
  house = await buildHouse();
  marit = await house.sitDown(chromium, 'marit');
  await makeTeam(marit.page);
  await importCases(marit.page, [fileOf(code)]);
  sanne = await house.sitDown(chromium, 'sanne');
  await unlock(sanne.page, colleague);
});
test.afterAll(async () => {
  await marit.leave();
  await house.tearDown();
});

const foot = (page: Page) => page.getByRole('contentinfo');

test('what a colleague adds to the list is there within two seconds', async () => {
  await importCases(marit.page, [fileOf('Z-2024-009')]);
  await expect(rowOf(sanne.page, 'Z-2024-009')).toBeVisible({ timeout: SOON });
});

test("each sees who else has the casus open, and a colleague's words within two seconds", async () => {
  for (const { page } of [marit, sanne]) {
    await openCasus(page, code);
    await toDetails(page);
  }
  await expect(foot(marit.page)).toContainText(`${colleague} kijkt mee in deze casus`, { timeout: SOON });
  await expect(foot(sanne.page)).toContainText('Marit Hoekstra kijkt mee in deze casus');
  await writeDetail(marit.page, 'Titel', 'Familie Veldman en Roos');
  await expect(sanne.page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Familie Veldman en Roos', { timeout: SOON });
  await expect(foot(sanne.page)).toContainText(/Marit Hoekstra wijzigde iets om \d\d:\d\d/);
});

test('two who write different fields at once both keep what they wrote', async () => {
  const question = sanne.page.getByRole('textbox', { name: 'Vraag, anders verwoord' });
  await question.fill('Hoe blijft school een veilige plek?');
  await writeDetail(marit.page, 'Stadsdeel', 'Noord');
  await sanne.page.keyboard.press('Tab');
  await expect(marit.page.getByRole('textbox', { name: 'Vraag, anders verwoord' })).toHaveValue('Hoe blijft school een veilige plek?');
  await expect(sanne.page.getByRole('combobox', { name: 'Stadsdeel' })).toHaveValue('Noord');
  await expect(sanne.page.getByRole('region', { name: 'wijzigde dit ook' })).toHaveCount(0);
});

test('two who write one field at once are told with both versions, and whatever is chosen nothing is lost', async () => {
  await sanne.page.getByRole('textbox', { name: help }).press('Control+End');
  const typing = sanne.page.getByRole('textbox', { name: help }).pressSequentially(' en gesprekken met school', { delay: 120 });
  await expect(sanne.page.getByRole('textbox', { name: help })).toHaveValue(/ en/);
  await writeDetail(marit.page, help, 'jeugd-GGZ diagnostiek en rust');
  await typing;
  await sanne.page.keyboard.press('Tab');
  const clash = sanne.page.getByRole('region', { name: 'Marit Hoekstra wijzigde dit ook' });
  await expect(clash).toContainText('Er is niets kwijt');
  const cards = clash.getByRole('radio');
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toBeChecked();
  await expect(clash).toContainText('jeugd-GGZ diagnostiek en behandeling en gesprekken met school');
  await expect(clash).toContainText('jeugd-GGZ diagnostiek en rust');
  await expect(marit.page.getByRole('textbox', { name: help })).toHaveValue('jeugd-GGZ diagnostiek en rust');

  await button(clash, 'Samenvoegen').click();
  const merged = 'jeugd-GGZ diagnostiek, rust en gesprekken met school';
  await sanne.page.getByRole('textbox', { name: 'Beide versies samen' }).fill(merged);
  await button(sanne.page, 'Deze tekst houden').click();
  await expect(clash).toHaveCount(0);
  await expect(marit.page.getByRole('textbox', { name: help })).toHaveValue(merged, { timeout: 2 * SOON });
});

test('both end with the same casus', async () => {
  for (const { page } of [marit, sanne]) await toCasussen(page);
  const [one, other] = [await exported(marit.page, code), await exported(sanne.page, code)];
  expect(one).toEqual(other);
  const went = (await casusIn(fileOf(code))) as { readonly intake: { readonly reframedQuestion: object } };
  expect(one).toEqual({
    ...went,
    title: 'Familie Veldman en Roos',
    intake: {
      ...went.intake,
      district: 'Noord',
      reframedQuestion: { ...went.intake.reframedQuestion, text: 'Hoe blijft school een veilige plek?' },
      expectedHelp: 'jeugd-GGZ diagnostiek, rust en gesprekken met school',
    },
  });
});

test('a colleague whose program ends without a word is no longer told as present after a moment', async () => {
  await openCasus(sanne.page, code);
  await openCasus(marit.page, code);
  await expect(foot(marit.page)).toContainText(`${colleague} kijkt mee`);
  expectGoodConduct(sanne.page);
  await sanne.page.context().close();
  await sanne.program.kill();
  await expect(foot(marit.page)).not.toContainText(`${colleague} kijkt mee`, { timeout: 20_000 });
  await toCasussen(marit.page);
});
