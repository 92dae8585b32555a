import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { home, openPage, startProgram } from '../journeys/program.ts';
import type { Look } from '../journeys/program.ts';
import { walkChosen, walkHelpers, walkLarge } from './drawing-screens.ts';
import type { Shoot } from './shooting.ts';

/** A picture of every screen of the editor, in the window of the examples. */

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Waits until the drawing stands; a large one takes its time. */
async function drawn(page: Page, code?: string): Promise<void> {
  if (code !== undefined) await page.getByRole('heading', { level: 1, name: code }).waitFor();
  await page.locator('.sheet > svg [data-kind="person"]').first().waitFor();
  await page.waitForTimeout(200);
  await page.locator('.paper-note').waitFor({ state: 'detached', timeout: 90_000 });
}

/** Opens a casus from a file, as the window of the examples does. */
async function openFile(page: Page, path: string, code: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Openen' }).click();
  await (await choosing).setFiles(path);
  await drawn(page, code);
}

const hard = (name: string): string => join(home, 'assets', 'samples', 'hard', `${name}.casus.json`);

/** Walks through the screens of the editor. */
export async function walkEditor(chromium: Browser, window: Look, shooter: (page: Page, first: number) => Shoot): Promise<void> {
  const program = await startProgram();
  const page = await openPage(chromium, program.address, window);
  const shoot = shooter(page, 40);
  const entry = page.locator('.entry input');
  try {
    await page.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
    await drawn(page);
    await shoot('example');
    await everyKind(page, shoot);

    await walkChosen(page, shoot);
    await press(page, 'Escape', 'Escape', 'ArrowRight', 'ArrowUp', 'Shift+ArrowRight');
    await shoot('two-chosen');
    await press(page, 'r');
    await page.getByRole('dialog').waitFor();
    await shoot('kinds');
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    await shoot('three-chosen');
    await press(page, 'c');
    await shoot('aiming');
    await press(page, 'Escape', 'Escape', 'Control+k');
    await shoot('commands');
    await press(page, 'Escape', '?');
    await shoot('keys');
    await press(page, 'Escape', 'ArrowRight', 'Shift+F10');
    await shoot('menu');
    await press(page, 'Escape', 'Escape', '/');
    await page.keyboard.type('jeugd-GGZ wachtlijst sinds maart op Tijmen');
    await shoot('entry-meant');
    await entry.fill('opa hecht met Fenne');
    await shoot('entry-asked');
    await entry.fill('de buurvrouw blorpt Tijmen');
    await shoot('entry-unclear');
    await entry.fill('');
    await press(page, 'Escape');

    await page.getByRole('button', { name: /^Lagen/ }).click();
    await shoot('layers');
    await press(page, 'Escape');
    await page.getByRole('button', { name: 'Weergave' }).click();
    await shoot('view');
    await page.getByRole('radio', { name: /rojectie/ }).click({ force: true });
    await press(page, 'Escape');
    await drawn(page);
    await shoot('projection');
    await page.getByRole('button', { name: 'Weergave' }).click();
    await page.getByRole('dialog').getByRole('radio').first().click({ force: true });
    await press(page, 'Escape');
    await page.getByRole('button', { name: /^Hypothesen/ }).click();
    await shoot('hypotheses');
    await page.locator('.hypothesis-row').nth(2).click();
    await drawn(page);
    await shoot('hypothesis-one');
    await page.getByRole('button', { name: /^Hypothesen/ }).click();
    await shoot('hypothesis-alone');
    await page.locator('.focus-pill').click();
    await page.getByRole('button', { name: /^Tijdbalk, peildatum/ }).click();
    await shoot('time-now');
    await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await drawn(page);
    await shoot('time-then');
    await page.locator('.time-bar').getByRole('button', { name: 'Sluiten' }).click();
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await page.getByRole('img', { name: 'Voorbeeld van de export' }).waitFor({ timeout: 60_000 });
    await shoot('export');
    await press(page, 'Escape', 'F6');
    await page.getByRole('tree').focus();
    await drawn(page);
    await press(page, 'ArrowRight');
    await shoot('initials');
    await press(page, 'Escape', 'F6', 'F6');
    await page.getByRole('tree').focus();
    await press(page, 'Escape', 's');
    await page.locator('.sheet > svg [data-kind="help-line"]').first().waitFor({ timeout: 30_000 });
    await drawn(page);
    await shoot('systemogram');
    await press(page, 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    await shoot('systemogram-one');
    await press(page, 'Escape');
    await walkHelpers(page, shoot);
    await page.getByRole('radio', { name: /wie/i }).last().click({ force: true });
    await shoot('who-for-whom');

    await page.getByRole('radio', { name: 'Tekening' }).click({ force: true });
    await openFile(page, hard('every-line'), await codeOf('every-line'));
    await shoot('every-line');
    await page.getByRole('tree').focus();
    await press(page, 'g');
    await drawn(page);
    await shoot('every-line-genogram');
    await everyKind(page, shoot);
    await openFile(page, hard('everything-forty-persons'), await codeOf('everything-forty-persons'));
    await shoot('forty');
    await walkLarge(page, shoot, (path, code) => openFile(page, path, code));
  } finally {
    await page.context().close();
    await program.kill();
  }
}

async function codeOf(name: string): Promise<string> {
  return (JSON.parse(await readFile(hard(name), 'utf8')) as { readonly id: string }).id;
}

/** One of each kind of record that can be walked to, with what is told of it beside the drawing. */
async function everyKind(page: Page, shoot: Shoot): Promise<void> {
  const seen = new Set<string>();
  await page.getByRole('tree').focus();
  await press(page, 'Escape', 'ArrowRight');
  for (let step = 0; step < 16; step += 1) {
    const title = (await page.locator('.inspector h2').first().textContent()) ?? '';
    if (!seen.has(title)) await shoot(`inspector-${fold(title)}`);
    seen.add(title);
    await press(page, 'Control+ArrowDown');
    await page.waitForTimeout(60);
  }
}

const fold = (words: string): string => words.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
