import type { Page } from '@playwright/test';
import { expect, test } from './program.ts';
import {
  buildHouse,
  button,
  cases,
  fileOf,
  importCases,
  lock,
  makeTeam,
  openCasus,
  rowOf,
  toCasussen,
  toDetails,
  unlock,
} from './team-hands.ts';
import type { House } from './team-hands.ts';

let house: House;
test.beforeAll(async ({ chromium }) => {
  house = await buildHouse();
  const { page, leave } = await house.sitDown(chromium);
  await makeTeam(page);
  await importCases(page, cases.map(fileOf));
  await leave();
});
test.afterAll(async () => house.tearDown());

const toTab = async (page: Page, name: string): Promise<void> => page.getByRole('radio', { name }).click({ force: true });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('every screen tells its keys, and its title stands where that of the one beside it stood', async ({ chromium }) => {
  const { page, leave } = await house.sitDown(chromium);
  await unlock(page);
  const before = await title(page).boundingBox();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('nieuwe casus');
  await page.keyboard.press('Escape');
  await toTab(page, 'Team');
  await expect(title(page)).toHaveText('Team');
  expect((await title(page).boundingBox())?.y).toBe(before?.y);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('ander onderdeel kiezen');
  await page.keyboard.press('Escape');
  await toTab(page, 'Casussen');
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Nieuwe casus' })).toBeVisible();
  await page.keyboard.press('Escape');
  await openCasus(page, 'W-2024-019');
  await expect(page.getByRole('banner')).toContainText('toestemming gezien');
  await leave();
});

test('light and language are there again at the next start', async ({ chromium }) => {
  const first = await house.sitDown(chromium, 'two');
  await button(first.page, 'Menu').click();
  await first.page.getByRole('radio', { name: 'Donker' }).click({ force: true });
  await first.page.getByRole('radio', { name: 'English' }).click({ force: true });
  await expect(first.page.getByRole('heading', { name: 'Open a team file' })).toBeAttached();
  await first.leave();
  const { page, leave } = await house.sitDown(chromium, 'two');
  await expect(page.getByRole('heading', { name: 'Open a team file' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await leave();
});

test('a change that is nowhere but on the screen is asked about before the casus is left', async ({ chromium }) => {
  const { page, leave } = await house.sitDown(chromium);
  await unlock(page);
  await openCasus(page, 'Z-2024-009');
  await toDetails(page);
  await page.route('**/ask/casus.save', async (route) => route.fulfill({ json: { refusal: 'disk-full', message: 'full' } }));
  await page.getByRole('textbox', { name: 'Titel' }).fill('Familie Haddad, twee huizen');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('contentinfo')).toContainText('de schijf is vol');
  await page.getByRole('banner').getByRole('button', { name: 'Casussen' }).click();
  const asked = page.getByRole('dialog', { name: 'Nog niet opgeslagen' });
  await expect(asked).toContainText('Eén wijziging staat alleen nog op dit scherm');
  await button(asked, 'Hier blijven').click();
  await page.unroute('**/ask/casus.save');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Opnieuw' }).click();
  await expect(page.getByRole('contentinfo').getByText(/^Opgeslagen \d/)).toBeVisible();
  await toCasussen(page);
  await expect(rowOf(page, 'Z-2024-009')).toContainText('twee huizen');
  await leave();
});

test('a new recovery key is printed alone, whole, on one page', async ({ chromium }) => {
  const { page, leave } = await house.sitDown(chromium);
  await unlock(page);
  await toTab(page, 'Team');
  await page.getByRole('tab', { name: 'Sleutels' }).click();
  await button(page, 'Nieuwe herstelsleutel').click();
  await page.getByRole('dialog').getByRole('button').last().click();
  const sheet = page.getByRole('article', { name: 'Herstelsleutel van Systeemkaart' });
  await expect(sheet).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(title(page)).toBeHidden();
  await expect(page.getByRole('button').first()).toBeHidden();
  const [paper, group] = [await sheet.boundingBox(), await sheet.locator('.recovery-groups span').last().boundingBox()];
  expect(paper).toMatchObject({ x: 0, y: 0 });
  expect((group?.x ?? 0) + (group?.width ?? 0)).toBeLessThan(paper?.width ?? 0);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
  await page.emulateMedia({ media: null });
  await page.getByRole('checkbox', { name: /De sleutel is geprint/ }).click({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
  await leave();
});

test('another team file that the system asks for is told, and is chosen once this one is locked', async ({ chromium }) => {
  const { page, leave } = await house.sitDown(chromium);
  await unlock(page);
  await page.route('**/ask/start.read', async (route) => {
    const response = await route.fetch();
    const { answer } = (await response.json()) as { answer: { places: object[] } };
    const north = { place: 'north', name: 'noord.systeemkaart', folder: 'Documenten', opened: null, remembered: false, present: true };
    await route.fulfill({ json: { answer: { ...answer, places: [...answer.places, north], asked: 'north' } } });
  });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const asked = page.getByRole('dialog', { name: 'Ander teambestand' });
  await expect(asked).toContainText('Je vroeg om noord.systeemkaart');
  await button(asked, 'Vergrendelen en dat openen').click();
  await expect(page.getByRole('group', { name: 'Teambestand' })).toContainText('noord.systeemkaart');
  await leave();
});

for (const [width, height] of [
  [1024, 680],
  [853, 533],
] as const) {
  test(`nothing stands outside a window of ${width} by ${height}`, async ({ chromium }) => {
    const { page, leave } = await house.sitDown(chromium, 'one', { width, height });
    const outside = async (): Promise<readonly string[]> =>
      page.locator('button, input, h1').evaluateAll((all, wide) => {
        const boxes = all.filter((it) => it.checkVisibility()).map((it) => ({ it, box: it.getBoundingClientRect() }));
        return boxes.filter(({ box }) => box.width > 1 && (box.left < 0 || box.right > wide)).map(({ it }) => it.outerHTML.slice(0, 120));
      }, width);
    expect(await outside()).toEqual([]);
    await unlock(page);
    await expect(rowOf(page, 'W-2024-011')).toBeVisible();
    expect(await outside()).toEqual([]);
    await toTab(page, 'Team');
    await page.getByRole('tab', { name: 'Logboek' }).click();
    await expect(page.getByText('logboek is ongeschonden')).toBeVisible();
    expect(await outside()).toEqual([]);
    await toTab(page, 'Casussen');
    await openCasus(page, 'W-2024-011');
    expect(await outside()).toEqual([]);
    await toDetails(page);
    expect(await outside()).toEqual([]);
    await toCasussen(page);
    await lock(page);
    await leave();
  });
}
