import { barriers } from './barriers.ts';
import { expect, test } from './program.ts';
import {
  actOn,
  buildHouse,
  button,
  fileOf,
  importCases,
  lock,
  makeBackup,
  makeTeam,
  offer,
  openCasus,
  toCasussen,
  toDetails,
  toTeam,
  writeDetail,
} from './team-hands.ts';

/** The list of casussen and its sheets have their own (casussen.journey.ts). */
for (const dark of [false, true]) {
  test(`nobody is kept out of the screens of a team file, ${dark ? 'dark' : 'light'}`, async ({ chromium }) => {
    test.setTimeout(120_000);
    const house = await buildHouse();
    const { page, leave } = await house.sitDown(chromium, 'one', { dark });
    const clear = async (where: string): Promise<void> => expect.soft(await barriers(page), where).toEqual([]);

    await page.getByRole('button', { name: 'Nieuw teambestand' }).click();
    await button(page, 'Teambestand maken').click();
    await expect(page.getByText('Vul dit nog in.').first()).toBeVisible();
    await clear('making a file, with what is missing');
    await button(page, 'Terug').click();
    await makeTeam(page);
    await clear('no casus yet');
    await importCases(page, [fileOf('W-2024-011')]);
    await clear('the list');

    await openCasus(page, 'W-2024-011');
    await clear('a drawing');
    await page.getByRole('tree').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.inspector')).toBeVisible();
    await clear('somebody beside the drawing');
    await toDetails(page);
    await writeDetail(page, 'Titel', 'Familie Veldman en Roos');
    await clear('details');
    await button(page, 'Versies').click();
    await expect(page.getByRole('option')).toHaveCount(2);
    await page.getByRole('option').last().click();
    await expect(page.getByText(/^Zo was het /)).toBeVisible();
    await clear('versions');
    await toCasussen(page);
    await actOn(page, 'W-2024-011', 'Verwijderen');
    await clear('deleting');
    await button(page.getByRole('dialog'), 'Annuleren').click();

    await makeBackup(page);
    for (const part of ['Leden', 'Sleutels', 'Samenwerkingspartners', 'Stadsdelen', 'Reservekopieën', 'Logboek']) {
      await toTeam(page, part);
      await clear(part);
    }
    await toTeam(page, 'Sleutels');
    await button(page, 'Wachtwoordzin toevoegen').click();
    await clear('a new passphrase');
    await button(page.getByRole('dialog'), 'Annuleren').click();
    await toTeam(page, 'Reservekopieën');
    await button(page, 'Terugzetten').click();
    await clear('putting a backup back');
    await button(page.getByRole('dialog'), 'Annuleren').click();

    await lock(page);
    await offer(page, 'niet deze zin');
    await expect(page.getByRole('main').getByRole('alert')).toContainText('past niet');
    await clear('a wrong passphrase');
    await page.getByRole('button', { name: 'Gebruik de herstelsleutel' }).click();
    await clear('the recovery key');
    await leave();
    await house.tearDown();
  });
}
