import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './program.ts';
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
  lock,
  makeBackup,
  makeTeam,
  offer,
  passphrase,
  rowOf,
  toTeam,
  unlock,
} from './team-hands.ts';
import type { House } from './team-hands.ts';

test.describe.configure({ mode: 'serial' });

let house: House;
test.beforeAll(async () => {
  house = await buildHouse();
});
test.afterAll(async () => house.tearDown());

const name = 'wijkteam-zwolle-zuid.systeemkaart';

/** Turns a few bits in the middle of the file, as a bad disk does. */
async function damage(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  for (let at = Math.floor(bytes.length / 2); at < bytes.length / 2 + 8; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  await writeFile(path, bytes);
  return bytes;
}

test('a damaged file is told of at once; a backup is put back in three steps, and the damaged file is kept', async ({ chromium }) => {
  test.setTimeout(120_000);
  const { page, leave } = await house.sitDown(chromium);
  await makeTeam(page);
  await importCases(page, cases.map(fileOf));
  await makeBackup(page);
  await actOn(page, 'Z-2024-009', 'Naar het archief');
  await expect(rowOf(page, 'Z-2024-009')).toHaveCount(0);
  await lock(page);
  const damaged = await damage(join(house.teams, name));

  await offer(page, passphrase);
  const told = page.getByRole('region', { name: 'wijkteam-zwolle-zuid kon niet helemaal worden gelezen' });
  await expect(told).toContainText('blijft ernaast bewaard');
  await expect(told.getByRole('radio')).toHaveCount(1);
  await expect(told.getByRole('radio')).toBeChecked();
  await expect(told).toContainText('3 casussen, gecontroleerd');
  await button(told, 'Deze terugzetten').click();
  await expect(page.getByRole('heading', { name: 'De reservekopie staat terug' })).toBeVisible();
  const kept = (await page.getByText('Het beschadigde bestand is bewaard als').textContent()) ?? '';
  await button(page, 'Verder').click();
  await atList(page);
  await expect(page.getByRole('row')).toHaveCount(1 + cases.length);
  for (const code of cases) expect(await exported(page, code)).toEqual(await casusIn(fileOf(code)));

  const [beside] = (await readdir(house.teams)).filter((file) => file !== name && kept.includes(file));
  expect(await readFile(join(house.teams, beside ?? ''))).toEqual(damaged);
  await toTeam(page, 'Logboek');
  await expect(page.getByRole('tabpanel')).toContainText('reservekopie teruggezet');
  await leave();
});

test('a backup is put back in three steps from the screen of the team as well', async ({ chromium }) => {
  const { page, leave } = await house.sitDown(chromium);
  await unlock(page);
  await actOn(page, 'W-2024-019', 'Naar het archief');
  await expect(rowOf(page, 'W-2024-019')).toHaveCount(0);
  await toTeam(page, 'Reservekopieën');
  await button(page.getByRole('list', { name: 'Reservekopieën' }).getByRole('listitem').last(), 'Terugzetten').click();
  const sheet = page.getByRole('dialog');
  await button(sheet, 'Verder').click();
  await expect(sheet).toContainText('Wat er nu staat, blijft ernaast bewaard');
  await button(sheet, 'Terugzetten').click();
  await expect(sheet).toContainText('Wat er stond, heet nu');
  await sheet.getByRole('button', { name: 'Sluiten' }).last().click();
  await page.getByRole('radio', { name: 'Casussen' }).click({ force: true });
  await expect(rowOf(page, 'W-2024-019')).toBeVisible();
  await leave();
});

for (const { what, done, says } of [
  { what: 'cut off', done: (bytes: Buffer) => bytes.subarray(0, 5_000), says: 'kon niet helemaal worden gelezen' },
  { what: 'empty', done: () => Buffer.alloc(0), says: 'kon niet helemaal worden gelezen' },
  { what: 'no database', done: () => Buffer.from('niets van dit alles '.repeat(2_000)), says: 'kon niet helemaal worden gelezen' },
]) {
  test(`a file that is ${what} is told of with a way back, and nothing is made in its place`, async ({ chromium }) => {
    const path = join(house.teams, name);
    const whole = await readFile(path);
    const bad = done(whole);
    await writeFile(path, bad);
    const { page, leave } = await house.sitDown(chromium);
    await offer(page, passphrase);
    const told = page.getByRole('region', { name: says });
    await expect(told).toBeVisible();
    await expect(button(told, 'Deze terugzetten')).toBeEnabled();
    expect(await readFile(path)).toEqual(bad);
    await leave();
    await writeFile(path, whole);
  });
}
