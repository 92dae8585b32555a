import type { Page } from '@playwright/test';
import { expect, test } from './program.ts';
import { atList, buildHouse, button, importCases, fileOf, lock, makeTeam, member, offer, rowOf } from './team-hands.ts';
import type { House } from './team-hands.ts';

const another = 'zeven stille bruggen wachten';

test.describe.configure({ mode: 'serial' });

let house: House;
test.beforeAll(async () => {
  house = await buildHouse();
});
test.afterAll(async () => house.tearDown());

const told = (page: Page) => page.getByRole('main').getByRole('alert');

/** The seconds that the screen asks to wait. */
async function secondsTold(page: Page): Promise<number> {
  await expect(told(page)).toContainText(/Wacht nog \d+ second/);
  return Number(/\d+/.exec((await told(page).textContent()) ?? '')?.[0]);
}

test('wrong passphrases: each is told calmly, after five one waits longer and longer, and the recovery key lets in', async ({
  chromium,
}) => {
  test.setTimeout(120_000);
  const { page, leave } = await house.sitDown(chromium);
  const recoveryKey = await makeTeam(page);
  await importCases(page, [fileOf('W-2024-011')]);
  await lock(page);

  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await offer(page, `vier rode fietsen ${attempt}`);
    await expect(told(page)).toContainText('Deze wachtwoordzin past niet');
    await expect(page.getByRole('textbox', { name: 'Wachtwoordzin' })).toHaveAttribute('aria-invalid', 'true');
    await expect(button(page, 'Ontgrendelen')).toBeEnabled();
  }
  await offer(page, 'vier rode fietsen 6');
  const first = await secondsTold(page);
  expect(first).toBeLessThanOrEqual(5);
  await expect(button(page, 'Ontgrendelen')).toBeDisabled();
  await page.reload();
  await offer(page, 'vier rode fietsen 6');
  expect(await secondsTold(page)).toBeLessThanOrEqual(first);
  await expect(button(page, 'Ontgrendelen')).toBeEnabled({ timeout: 8_000 });
  await offer(page, 'vier rode fietsen 6');
  await expect(told(page)).toContainText('Deze wachtwoordzin past niet');
  await offer(page, 'vier rode fietsen 7');
  expect(await secondsTold(page)).toBeGreaterThan(5);

  await page.getByRole('button', { name: 'Gebruik de herstelsleutel' }).click();
  await page.getByRole('textbox', { name: 'Herstelsleutel' }).fill('AAAAA-BBBBB');
  await button(page, 'Ontgrendelen').click();
  await expect(told(page)).toContainText(/herstelsleutel|groep/);
  await expect(page.getByRole('textbox', { name: 'Herstelsleutel' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Herstelsleutel' }).fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await button(page, 'Ontgrendelen').click();
  await expect(page.getByRole('heading', { name: 'Kies een nieuwe wachtwoordzin' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Wachtwoordzin', exact: true }).fill(another);
  await page.getByRole('textbox', { name: 'Nog een keer dezelfde wachtwoordzin' }).fill(another);
  await button(page, 'Wachtwoordzin bewaren').click();
  await atList(page);
  await expect(rowOf(page, 'W-2024-011')).toBeVisible();

  await button(page, 'Eén melding').click();
  await expect(page.getByRole('dialog')).toContainText('Er is 6 keer een wachtwoordzin of herstelsleutel geprobeerd die niet paste');
  await button(page, 'Gelezen').click();
  await page.getByRole('radio', { name: 'Team' }).click({ force: true });
  await page.getByRole('tab', { name: 'Logboek' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('ontgrendelen mislukt');
  await expect(page.getByRole('tabpanel')).toContainText('logboek is ongeschonden');
  await lock(page);
  await offer(page, another);
  await atList(page);
  await leave();
});

test('a key that is taken away opens nothing any more, and the last ways in cannot be taken', async ({ chromium }) => {
  const { page, leave } = await house.sitDown(chromium);
  await offer(page, another);
  await atList(page);
  await page.getByRole('radio', { name: 'Team' }).click({ force: true });
  await page.getByRole('tab', { name: 'Sleutels' }).click();
  const keys = page.getByRole('list', { name: 'Sleutels' }).getByRole('listitem');
  await expect(keys).toHaveCount(3);
  const first = keys.filter({ hasText: member }).filter({ hasNotText: 'nu gebruikt' });
  await first.getByRole('button', { name: `Wat je met ${member} kunt doen` }).click();
  await page.getByRole('menuitem', { name: 'Sleutel weghalen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sleutel weghalen' }).click();
  await expect(keys).toHaveCount(2);
  await lock(page);
  await offer(page, 'vier gele fietsen zingen');
  await expect(told(page)).toContainText('Deze wachtwoordzin past niet');
  await offer(page, another);
  await atList(page);
  await leave();
});
