import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import { difference } from '../../shared/model/change.ts';
import type { Change } from '../../shared/model/change.ts';
import { watchNetwork } from '../privacy/network.ts';
import { readableIn } from '../privacy/readable.ts';
import { expect, flags, home, startProgram, test } from './program.ts';
import { atList, importCases, makeTeam, offer, rowOf, toCasussen, toDetails, toTeam, writeDetail } from './team-hands.ts';

/** Names that stand nowhere else, so that wherever they are found they came from here. */
const canaries = [
  'Kanarina Zilvervink',
  'Quirijn Kanariepiet',
  'KANARIE-2026-77',
  'vinkenzang uit Kanarië',
  'Team Goudvinkennest',
  'KANARIE-2026-78',
] as const;
const [person, member, code, note, team, second] = canaries;
const passphrase = 'kanarie zingt voor zes vinken';

let work = '';
test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'privacy-'));
  for (const name of ['teams', 'station', 'temp', 'profile', 'watch', 'away']) await mkdir(join(work, name));
});
test.afterEach(async () => rm(work, { recursive: true, force: true }));

/** Asks the program one question through the page, as its own window does. */
async function ask<T>(page: Page, question: string, input: unknown): Promise<T> {
  const outcome = await page.evaluate(
    async ([name, body]) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`/ask/${String(name)}`, { method: 'POST', headers, body: JSON.stringify(body) });
      return (await response.json()) as { answer?: unknown };
    },
    [question, input],
  );
  expect(outcome, question).toHaveProperty('answer');
  return outcome.answer as T;
}

/** A casus in which every kind of text is a canary. */
async function casusOfCanaries(): Promise<string> {
  const casus = JSON.parse(await readFile(join(home, 'assets', 'samples', 'w-2024-011.casus.json'), 'utf8')) as {
    persons: Record<string, unknown>[];
  };
  const [first, ...others] = casus.persons;
  return JSON.stringify({ ...casus, id: code, title: note, persons: [{ ...first, name: person, note }, ...others] });
}

/** Everything that a team does with one casus, at the screens and behind them, so that every file that is ever written is written. */
async function workInTeam(page: Page): Promise<{ readonly file: string; readonly casus: string }> {
  await makeTeam(page, { team, member, passphrase });
  await importCases(page, {
    name: `${code}.casus.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(await casusOfCanaries()),
  });
  await page.getByRole('searchbox').fill('zilvervink');
  await expect(rowOf(page, code)).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Code' }).fill(second);
  await sheet.getByRole('textbox', { name: 'Titel' }).fill(person);
  await sheet.getByRole('button', { name: 'Casus maken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  await toDetails(page);
  await writeDetail(page, 'Verwachte hulp', `${note} voor ${person}`);
  await toCasussen(page);
  await toTeam(page, 'Leden');
  await page.getByRole('button', { name: 'Lid toevoegen' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Naam' }).fill(person);
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('list', { name: 'Leden' })).toContainText(person);

  const { open } = await ask<{ open: { file: string } }>(page, 'start.read', {});
  const { rows } = await ask<{ rows: { casus: string }[] }>(page, 'casussen.list', { search: 'zilvervink', archived: false });
  expect(rows).toHaveLength(2);
  const casus = rows.at(-1)?.casus ?? '';
  await ask(page, 'lists.save', { list: 'partners', before: null, after: { id: 'p1', name: person, note } });
  await ask(page, 'keys.addPassphrase', { label: member, passphrase: `${passphrase} en één uil` });
  await ask(page, 'casussen.export', { casus });
  const look = { theme: 'colour', names: 'full', layers: [], language: 'nl', size: 'A4' };
  for (const format of ['svg', 'png', 'pdf']) await ask(page, 'export', { casus: await casusOfCanaries(), look, format });
  await ask(page, 'backups.make', {});
  return { file: open.file, casus };
}

/** A change in which a canary is written, of the casus as it is now. */
async function written(page: Page, casus: string, text: string): Promise<Change> {
  const { casus: now } = await ask<{ casus: string }>(page, 'casus.open', { casus });
  const read = readCasusFile(now);
  if (!read.ok) throw new Error('The program gave out a casus with faults.');
  const [first, ...others] = read.casus.persons;
  return difference(read.casus, { ...read.casus, persons: first ? [{ ...first, note: text }, ...others] : [] });
}

/** Saves a change and says what became of it. */
async function save(page: Page, casus: string, change: Change): Promise<string> {
  const saved = await ask<{ outcome: string }>(page, 'casus.save', { casus, id: crypto.randomUUID(), command: 'note', change });
  return saved.outcome;
}

/** A browser with a profile on the disk, because one in memory would leave nothing to read. */
async function browserWith(extra: readonly string[]): Promise<BrowserContext> {
  const executablePath = process.env['CHROMIUM'];
  return chromium.launchPersistentContext(join(work, 'profile'), {
    ...(executablePath && { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...flags, ...extra],
    env: { ...process.env, TMPDIR: join(work, 'temp') },
  });
}

test('no name can be read in any file after a working day, and nothing leaves this computer', async () => {
  test.setTimeout(120_000);
  const watch = watchNetwork(join(work, 'watch'));
  const starting = {
    folder: join(work, 'teams'),
    station: join(work, 'station'),
    nodeFlags: watch.nodeFlags,
    env: { ...watch.env, TMPDIR: join(work, 'temp') },
  };
  const folders = ['teams', 'station', 'temp', 'profile', 'away', 'watch'].map((name) => join(work, name));
  const said: string[] = [];

  const before = await startProgram(starting);
  const browser = await browserWith(watch.browserFlags);
  const page = await browser.newPage();
  await page.goto(before.address);
  const { file, casus } = await workInTeam(page);
  expect(await save(page, casus, await written(page, casus, `${note}, eerst`))).toBe('saved');

  const later = await written(page, casus, `${note}, zonder bestand`);
  const teamFiles = [file, `${file}.keys`];
  for (const name of teamFiles) await rename(join(work, 'teams', name), join(work, 'away', name));
  expect(await save(page, casus, later)).toBe('kept-here');
  expect((await readableIn(folders, canaries)).found).toEqual([]);
  for (const name of teamFiles) await rename(join(work, 'away', name), join(work, 'teams', name));
  await before.kill();
  said.push(before.printed());

  const after = await startProgram(starting);
  const again = await browser.newPage();
  await again.goto(after.address);
  await expect(again.getByRole('button', { name: 'Nieuw teambestand' }).first()).toBeVisible();
  await offer(again, passphrase);
  await atList(again);
  await expect
    .poll(async () => (await ask<{ waiting: number }>(again, 'team.news', {})).waiting, { message: 'what waited goes into the file' })
    .toBe(0);
  const { rows } = await ask<{ rows: unknown[] }>(again, 'casussen.list', { search: 'zonder bestand', archived: false });
  expect(rows).toHaveLength(1);
  expect((await readableIn(folders, canaries)).found).toEqual([]);
  expect(await after.end()).toBe(0);
  said.push(after.printed());
  await browser.close();

  const { found, read } = await readableIn(folders, [...canaries, passphrase]);
  expect(found).toEqual([]);
  expect(read).toBeGreaterThan(100_000);
  expect(canaries.filter((canary) => said.join('\n').includes(canary))).toEqual([]);
  expect(await watch.ofProgram()).toEqual([]);
  expect(await watch.ofBrowser()).toEqual([]);
});
