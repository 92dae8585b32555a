import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { home, launchChromium } from '../journeys/program.ts';
import type { Look } from '../journeys/program.ts';
import {
  actOn,
  buildHouse,
  button,
  cases,
  fileOf,
  importCases,
  lock,
  makeBackup,
  makeTeam,
  offer,
  openCasus,
  passphrase,
  toCasussen,
  toDetails,
  toTeam,
  unlock,
  writeDetail,
} from '../journeys/team-hands.ts';
import { findChromium } from '../run/chromium.ts';
import { walkBeginning } from './drawing-screens.ts';
import { walkEditor } from './editor-screens.ts';
import { shooter, sizesFor } from './shooting.ts';
import type { Shoot } from './shooting.ts';

/**
 * `npm run screens FOLDER`: a picture of every screen, light and dark, Dutch and English, small and large, to look at. The way through the screens is
 * walked in Dutch, in a small window and in a large one; for an English picture the language is changed and changed back. `quick` takes each once as it is
 * walked in the small one, `otherwise` once in the dark, in English and large; `small` or `large` only in that window, `team` or `editor` only those.
 */

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the pictures go: npm run screens FOLDER');
const into = folder;
type Window = Pick<Look, 'width' | 'height'>;
const takes = (['quick', 'otherwise'] as const).find((it) => only.includes(it)) ?? 'all';
const asked = (['small', 'large'] as const).find((it) => only.includes(it));
await mkdir(into, { recursive: true });
process.env['CHROMIUM'] = await findChromium(home, (line) => process.stdout.write(`${line}\n`));

// With the scroll bars that a window has.
const browser = await launchChromium(true, [], ['--hide-scrollbars']);
for (const [width, height] of sizesFor(takes, asked)) {
  const window = { width, height };
  if (!only.includes('editor')) await walk(browser, window);
  if (!only.includes('team')) await beginning(browser, window);
  if (!only.includes('team')) await walkEditor(browser, window, (page, first) => shooter(page, into, first, takes));
}
await browser.close();

async function walk(chromium: Browser, window: Window): Promise<void> {
  const house = await buildHouse();
  const { page, program } = await house.sitDown(chromium, 'marit', window);
  const shoot = shooter(page, into, 1, takes);
  const path = join(house.teams, 'wijkteam-zwolle-zuid.systeemkaart');
  try {
    await page.getByRole('button', { name: 'Nieuw teambestand' }).waitFor();
    await shoot('start-first');
    await page.getByRole('button', { name: 'Nieuw teambestand' }).click();
    await page.getByRole('textbox', { name: 'Naam van het team' }).fill('Wijkteam Zwolle-Zuid');
    await button(page, 'Teambestand maken').click();
    await shoot('make');
    await button(page, 'Terug').click();
    await makeTeam(page, {}, () => shoot('recovery-key'));
    await shoot('casussen-empty');
    await importCases(page, cases.map(fileOf), () => shoot('import'));
    await shoot('casussen');
    await actOn(page, 'W-2024-011', 'Verwijderen');
    await shoot('delete');
    await button(page.getByRole('dialog'), 'Annuleren').click();
    await makeBackup(page);
    for (const part of ['Leden', 'Sleutels', 'Samenwerkingspartners', 'Reservekopieën', 'Logboek']) {
      await toTeam(page, part);
      await shoot(`team-${part.toLowerCase()}`);
    }
    await toTeam(page, 'Reservekopieën');
    await button(page, 'Terugzetten').click();
    await shoot('restore');
    await button(page.getByRole('dialog'), 'Annuleren').click();
    await page.getByRole('radio', { name: 'Casussen' }).click({ force: true });

    await openCasus(page, 'W-2024-011');
    await shoot('casus');
    await toDetails(page);
    await writeDetail(page, 'Titel', 'Familie Veldman en Roos');
    await shoot('details');
    await button(page, 'Versies').click();
    await page.getByRole('option').last().click();
    await page.getByText(/^Zo was het /).waitFor();
    await shoot('versions');
    await button(page, 'Versies').click();
    await clash(chromium, house, page, shoot);
    await toCasussen(page);
    await lock(page);
    await shoot('start');
    await offer(page, 'niet deze zin');
    await page.getByRole('main').getByRole('alert').getByText('past niet').waitFor();
    await shoot('start-wrong');
    await page.getByRole('button', { name: 'Gebruik de herstelsleutel' }).click();
    await shoot('recover');
    await button(page, 'Terug').click();
    const bytes = await readFile(path);
    await writeFile(path, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64));
    await offer(page, passphrase);
    await button(page, 'Deze terugzetten').waitFor();
    await shoot('start-damaged');
    await button(page, 'Deze terugzetten').click();
    await button(page, 'Verder').waitFor();
    await shoot('restored');
  } finally {
    await page.context().close();
    await program.kill();
    await house.tearDown();
  }
}

/** A casus that begins. */
async function beginning(chromium: Browser, window: Window): Promise<void> {
  const house = await buildHouse();
  const { page, program } = await house.sitDown(chromium, 'marit', window);
  try {
    await walkBeginning(page, shooter(page, into, 130, takes));
  } finally {
    await page.context().close();
    await program.kill();
    await house.tearDown();
  }
}

/** Two who write one field at once. */
async function clash(chromium: Browser, house: Awaited<ReturnType<typeof buildHouse>>, page: Page, shoot: Shoot): Promise<void> {
  const other = await house.sitDown(chromium, 'sanne');
  await unlock(other.page, 'Sanne de Wit');
  await openCasus(other.page, 'W-2024-011');
  await toDetails(other.page);
  await toDetails(page);
  const field = page.getByRole('textbox', { name: 'Verwachte hulp' });
  await field.press('Control+End');
  const typing = field.pressSequentially(' en gesprekken met school', { delay: 120 });
  await writeDetail(other.page, 'Verwachte hulp', 'jeugd-GGZ diagnostiek en rust');
  await typing;
  await page.keyboard.press('Tab');
  await page.getByRole('region', { name: 'wijzigde dit ook' }).waitFor();
  await shoot('conflict');
  await button(page, 'Mijn versie houden').click();
  await other.page.context().close();
  await other.program.kill();
}
