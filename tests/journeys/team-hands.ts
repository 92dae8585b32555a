import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { expect, expectGoodConduct, home, openPage, startProgram } from './program.ts';
import type { Look, Started } from './program.ts';

/** What somebody does at the screens of a team file, as she would: by what the screens say. */

export const passphrase = 'vier gele fietsen zingen';
export const team = 'Wijkteam Zwolle-Zuid';
export const member = 'Marit Hoekstra';

/** The codes of the three cases that are imported, and where their files are. */
export const cases = ['W-2024-011', 'W-2024-019', 'Z-2024-009'] as const;
export const fileOf = (code: string): string => join(home, 'assets', 'samples', `${code.toLowerCase()}.casus.json`);
export const casusIn = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** Somebody at a computer of her own, with the team's folder in reach. */
export interface Sitting {
  readonly page: Page;
  readonly program: Started;
  /** Closes the window and the program; the window did nothing that it never may. */
  readonly leave: () => Promise<void>;
}

/** A folder for team files and a place for each user's own things, in a folder that goes away afterwards. */
export interface House {
  readonly root: string;
  readonly teams: string;
  readonly sitDown: (browser: Browser, user?: string, look?: Look) => Promise<Sitting>;
  readonly tearDown: () => Promise<void>;
}

export async function buildHouse(): Promise<House> {
  const root = await mkdtemp(join(tmpdir(), 'team-'));
  const teams = join(root, 'teams');
  return {
    root,
    teams,
    sitDown: async (browser, user = 'one', look = {}) => {
      const program = await startProgram({ folder: teams, station: join(root, user) });
      const page = await openPage(browser, program.address, look);
      const leave = async (): Promise<void> => {
        expectGoodConduct(page);
        await page.context().close();
        expect(await program.end()).toBe(0);
      };
      return { page, program, leave };
    },
    tearDown: () => rm(root, { recursive: true, force: true }),
  };
}

/** A button that says just this. */
export const button = (on: Page | Locator, name: string): Locator => on.getByRole('button', { name, exact: true });

/** What somebody types to make a team file. */
const usual = { team, member, passphrase };

/** Makes a team file, keeps its recovery key, and gives the key. Ends at the empty list of casussen. */
export async function makeTeam(page: Page, typed: Partial<typeof usual> = {}, atKey?: () => Promise<void>): Promise<string> {
  const all = { ...usual, ...typed };
  await page.getByRole('button', { name: 'Nieuw teambestand' }).click();
  await page.getByRole('textbox', { name: 'Naam van het team' }).fill(all.team);
  await page.getByRole('textbox', { name: 'Jouw naam' }).fill(all.member);
  await page.getByRole('textbox', { name: 'Wachtwoordzin', exact: true }).fill(all.passphrase);
  await page.getByRole('textbox', { name: 'Nog een keer dezelfde wachtwoordzin' }).fill(all.passphrase);
  await button(page, 'Teambestand maken').click();
  const recoveryKey = await recoveryKeyOn(page);
  await atKey?.();
  await page.getByRole('checkbox', { name: 'De sleutel is geprint' }).click({ force: true });
  await button(page, 'Verder').click();
  await expect(page.getByRole('heading', { name: 'Nog geen casus in dit teambestand' })).toBeVisible();
  return recoveryKey;
}

/** The recovery key as it stands on the sheet of paper. */
export async function recoveryKeyOn(page: Page): Promise<string> {
  const groups = page.getByRole('article', { name: 'Herstelsleutel van Systeemkaart' }).locator('.recovery-groups span');
  await expect(groups).toHaveCount(8);
  return (await groups.allTextContents()).join('-');
}

/** Types a passphrase and asks to be let in. */
export async function offer(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Wachtwoordzin' }).fill(words);
  await button(page, 'Ontgrendelen').click();
}

/** Unlocks the file that is chosen, and says who is there where that is asked. Ends at the list of casussen. */
export async function unlock(page: Page, who?: string): Promise<void> {
  await offer(page, passphrase);
  if (who !== undefined) await sayWho(page, who);
  await atList(page);
}

/** Says who is at this screen: one of the list, or somebody new. */
export async function sayWho(page: Page, who: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Wie zit er aan dit scherm?' })).toBeVisible();
  const known = page.getByRole('radio', { name: who });
  if ((await known.count()) > 0) await known.click({ force: true });
  else {
    await page.getByRole('radio', { name: 'Iemand anders' }).click({ force: true });
    await page.getByRole('textbox', { name: 'Jouw naam' }).fill(who);
  }
  await button(page, 'Verder').click();
}

export async function atList(page: Page): Promise<void> {
  await expect(button(page, 'Vergrendelen')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /^(Casussen|Nog geen casus in dit teambestand)$/ })).toBeVisible();
}

/** Closes the team file; the start screen is there again. */
export async function lock(page: Page): Promise<void> {
  await button(page, 'Vergrendelen').click();
  await expect(page.getByRole('heading', { name: 'Teambestand openen' })).toBeVisible();
}

/** Files as a dialog of the system gives them: where they are, or what is in them. */
type Files = string[] | Given | Given[];
interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Imports files through the dialog of the system, and reads the report. */
export async function importCases(page: Page, files: Files, atReport?: () => Promise<void>): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Importeren|Casussen importeren)$/ }).click();
  await (await choosing).setFiles(files);
  const report = page.getByRole('dialog');
  await expect(report).toContainText('Alles hierboven met een groen teken is opgeslagen');
  await atReport?.();
  await report.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(report).toHaveCount(0);
}

export const rowOf = (page: Page, code: string): Locator => page.getByRole('row').filter({ hasText: code });

/** Does one of the things that the menu of a row offers. */
export async function actOn(page: Page, code: string, act: string): Promise<void> {
  await button(page, `Wat je kunt doen met ${code}`).click();
  await page.getByRole('menuitem', { name: act }).click();
}

/** The casus as it is exported from the list. */
export async function exported(page: Page, code: string): Promise<unknown> {
  const downloading = page.waitForEvent('download');
  await actOn(page, code, 'Exporteren als casusbestand');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${code}.casus.json`);
  return casusIn(await download.path());
}

/** Opens a casus from the list; ends when its drawing stands. */
export async function openCasus(page: Page, code: string): Promise<void> {
  await rowOf(page, code).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
  await expect(page.locator('.sheet > svg [data-kind="person"]').first()).toBeVisible({ timeout: 30_000 });
  // The family is there first, its lines a moment later.
  await expect(page.locator('.paper-note')).toHaveCount(0, { timeout: 60_000 });
}

export async function toDetails(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gegevens' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gegevens' })).toBeVisible();
}

/** Writes one detail of the casus that is open, and waits until it says that it was saved. */
export async function writeDetail(page: Page, label: string, text: string): Promise<void> {
  await page
    .getByRole('textbox', { name: label })
    .or(page.getByRole('combobox', { name: label }))
    .fill(text);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('contentinfo').getByText(/^Opgeslagen \d/)).toBeVisible();
}

export async function toCasussen(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Casussen' }).click();
  await atList(page);
}

/** Goes to a part of the team's own screen. */
export async function toTeam(page: Page, part: string): Promise<void> {
  await page.getByRole('radio', { name: 'Team' }).click({ force: true });
  await page.getByRole('tab', { name: part }).click();
  await expect(page.getByRole('tabpanel').getByRole('heading', { name: part })).toBeVisible();
}

/** Has a backup made, and waits until it was checked. */
export async function makeBackup(page: Page): Promise<void> {
  await toTeam(page, 'Reservekopieën');
  const backups = page.getByRole('list', { name: 'Reservekopieën' }).getByRole('listitem');
  const before = await backups.count();
  await button(page, 'Nu een maken').click();
  await expect(backups).toHaveCount(before + 1);
  await expect(backups.first()).toContainText('gecontroleerd');
  await page.getByRole('radio', { name: 'Casussen' }).click({ force: true });
  await atList(page);
}
