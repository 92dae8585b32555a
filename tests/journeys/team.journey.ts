import type { Page } from '@playwright/test';
import { pressOn, tabTo, typeIn } from './by-keyboard.ts';
import { drawingOf, expect, expectGoodConduct, test } from './program.ts';
import {
  atList,
  buildHouse,
  button,
  cases,
  casusIn,
  exported,
  fileOf,
  member,
  openCasus,
  passphrase,
  recoveryKeyOn,
  rowOf,
  team,
  toDetails,
  unlock,
  writeDetail,
} from './team-hands.ts';
import type { House } from './team-hands.ts';

/** A whole working day with a team file, ended by a power cut. The first half goes by keyboard alone. */

interface Went {
  readonly intake: object;
}

/** What was changed before the power went, by casus. */
const changed: Readonly<Record<string, (went: Went) => object>> = {
  'W-2024-011': ({ intake }) => ({ title: 'Familie Veldman en Roos', intake: { ...intake, expectedHelp: 'Rust, ook voor Fenne' } }),
  'Z-2024-009': () => ({ title: 'Familie Haddad - Aziz' }),
};

let house: House;
test.beforeAll(async () => {
  house = await buildHouse();
});
test.afterAll(async () => house.tearDown());

/** Makes a team file without a mouse. Ends at its empty list. */
async function makeByKeyboard(page: Page): Promise<void> {
  await pressOn(page, page.getByRole('button', { name: 'Nieuw teambestand' }));
  await expect(page.getByRole('textbox', { name: 'Naam van het team' })).toBeFocused();
  await page.keyboard.type(team);
  await typeIn(page, page.getByRole('textbox', { name: 'Jouw naam' }), member);
  await typeIn(page, page.getByRole('textbox', { name: 'Wachtwoordzin', exact: true }), passphrase);
  await expect(page.getByText('Sterk.')).toBeVisible();
  await typeIn(page, page.getByRole('textbox', { name: 'Nog een keer dezelfde wachtwoordzin' }), passphrase);
  await page.keyboard.press('Enter');
  await recoveryKeyOn(page);
  await expect(button(page, 'Verder')).toBeDisabled();
  await pressOn(page, page.getByRole('checkbox', { name: 'De sleutel is geprint' }), 'Space');
  await pressOn(page, button(page, 'Verder'));
  await expect(page.getByRole('heading', { name: 'Nog geen casus in dit teambestand' })).toBeVisible();
}

async function importByKeyboard(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await pressOn(page, button(page, 'Casussen importeren'));
  await (await choosing).setFiles(cases.map(fileOf));
  const report = page.getByRole('dialog');
  await expect(report).toContainText('3 casussen geïmporteerd');
  for (const code of cases) await expect(report).toContainText(code);
  await expect(report.getByRole('button', { name: 'Sluiten' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(report).toHaveCount(0);
}

test('a day without a mouse, a power cut, and everything is there: three casussen as they went in, and what was changed', async ({
  chromium,
}) => {
  test.setTimeout(120_000);
  const { page, program } = await house.sitDown(chromium);
  await makeByKeyboard(page);
  await importByKeyboard(page);
  await expect(page.getByRole('row')).toHaveCount(1 + cases.length);
  expect(await page.title()).toBe('Systeemkaart');

  await page.keyboard.press('/');
  await page.keyboard.type('veldman');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 'W-2024-011')).toBeFocused();
  await page.keyboard.press('Enter');
  await drawingOf(page, 'W-2024-011');

  await pressOn(page, button(page, 'Gegevens'));
  await typeIn(page, page.getByRole('textbox', { name: 'Titel' }), 'Familie Veldman en Roos');
  await typeIn(page, page.getByRole('textbox', { name: 'Verwachte hulp' }), 'Rust, ook voor Fenne');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('contentinfo')).toContainText(/Opgeslagen \d\d:\d\d/);
  await expect(page.getByRole('banner')).toContainText('Familie Veldman en Roos');
  await pressOn(page, page.getByRole('banner').getByRole('button', { name: 'Casussen' }));
  await atList(page);
  await tabTo(page, button(page, 'Vergrendelen'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wachtwoordzin' })).toBeFocused();
  expect(await page.content()).not.toMatch(/Veldman|W-2024-011/);
  expectGoodConduct(page);

  await unlock(page);
  await openCasus(page, 'Z-2024-009');
  await toDetails(page);
  await writeDetail(page, 'Titel', 'Familie Haddad - Aziz');
  await program.kill();
  await page.context().close();

  const tomorrow = await house.sitDown(chromium);
  const again = tomorrow.page;
  await expect(again.getByText('wijkteam-zwolle-zuid.systeemkaart')).toBeVisible();
  await unlock(again);
  await expect(again.getByRole('row')).toHaveCount(1 + cases.length);
  for (const code of cases) {
    const went = (await casusIn(fileOf(code))) as Went;
    expect(await exported(again, code)).toEqual({ ...went, ...changed[code]?.(went) });
  }
  await openCasus(again, 'W-2024-019');
  await tomorrow.leave();
});
