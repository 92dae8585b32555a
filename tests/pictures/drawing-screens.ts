import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { entry, newCasus, settled } from '../journeys/at-drawing.ts';
import { home } from '../journeys/program.ts';
import { button, makeTeam } from '../journeys/team-hands.ts';
import type { Shoot } from './shooting.ts';

/** Pictures of a drawing that begins, that is large, and of everything that can be chosen or opened in one. */

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

async function middleOf(page: Page, id: string, kind = 'person'): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(`.sheet > svg [data-kind="${kind}"][data-record="${id}"]`).locator('path').first().boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function choose(page: Page, ...ids: readonly string[]): Promise<void> {
  await press(page, 'Escape', 'Escape');
  for (const [nth, id] of ids.entries()) {
    const { x, y } = await middleOf(page, id);
    if (nth > 0) await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    if (nth > 0) await page.keyboard.up('Shift');
  }
}

/** A casus in which nobody stands yet, and its first sentences, as they are offered and as they are done. Begins at the list of the team. */
export async function walkBeginning(page: Page, shoot: Shoot): Promise<void> {
  await makeTeam(page);
  await newCasus(page, 'W-2026-001');
  await settled(page);
  await shoot('nobody');
  await entry(page).fill('Lotte 15 v');
  await settled(page);
  await shoot('nobody-offered');
  await page.keyboard.press('Enter');
  await settled(page);
  await shoot('alone');
  await page.getByRole('tree').focus();
  await press(page, 'Escape', 'ArrowRight');
  await shoot('alone-chosen');
  await press(page, 'F2');
  await shoot('alone-name');
  await press(page, 'Escape', 'o');
  await shoot('parents-key');
  await entry(page).fill('moeder Karin 44, vader Peter 46, uit elkaar 2015');
  await settled(page);
  await shoot('parents-offered');
  await page.keyboard.press('Enter');
  await settled(page);
  await shoot('three');
  await button(page, 'Hypothesen').click();
  await shoot('no-hypotheses');
  await button(page, 'Hypothesen').click();
  await page.getByRole('tree').focus();
  await press(page, 's');
  await settled(page);
  await shoot('no-helpers');
  await page.getByRole('radio', { name: /wie/i }).last().click({ force: true });
  await settled(page);
  await shoot('no-helpers-table');
}

/** What can be chosen and opened in the first example, which stands there as a genogram. */
export async function walkChosen(page: Page, shoot: Shoot): Promise<void> {
  await choose(page, 'moeder', 'vader', 'tijmen', 'fenne');
  await shoot('four-chosen');
  await choose(page, 'moeder');
  await press(page, 'F2');
  await shoot('name-field');
  await press(page, 'Escape', 'f');
  await shoot('focus-one');
  await press(page, 'f');
  await choose(page, 'oma_m');
  const at = await page.locator('[data-hand="line"]').boundingBox();
  const [from, to] = [{ x: (at?.x ?? 0) + 12, y: (at?.y ?? 0) + 12 }, await middleOf(page, 'tijmen')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await shoot('line-kinds');
  await press(page, 'Escape');
  await choose(page, 'tijmen');
  const events = page.locator('.inspector h3', { hasText: 'Gebeurtenissen' });
  await events.scrollIntoViewIfNeeded();
  await shoot('inspector-lower');
  await events.locator('xpath=following-sibling::*[1]').getByRole('button').first().click();
  await shoot('event');
  await choose(page, 'tante');
  await page.locator('[data-hand="kin"]').first().hover();
  await page.waitForTimeout(400);
  await shoot('handle-tip');
}

/** Helpers that are chosen in the systemogram of the first example. */
export async function walkHelpers(page: Page, shoot: Shoot): Promise<void> {
  const card = page.locator('.sheet > svg [data-kind="involved"]').first();
  const box = await card.locator('path').first().boundingBox();
  await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
  await shoot('helper');
  await press(page, 'Shift+F10');
  await shoot('helper-menu');
  await press(page, 'Escape', 'Control+ArrowDown');
  await shoot('help-line');
  await press(page, 'f');
  await shoot('help-line-focus');
  await press(page, 'f', 'Escape', 'Escape');
}

const family = (name: string): string => join(home, 'tests', 'families', `${name}.casus.json`);

/** Large families, with a map of them in the corner. */
export async function walkLarge(page: Page, shoot: Shoot, open: (path: string, code: string) => Promise<void>): Promise<void> {
  for (const [name, code] of [['gen-50-s21', 'fifty'], ['gen-150-s21', 'hundred-and-fifty']] as const) {
    await open(family(name), name);
    await page.getByRole('tree').focus();
    await press(page, 'Escape', 'ArrowRight', 'ArrowDown');
    await settled(page);
    await shoot(code);
    await press(page, 'Escape', 'Control+a');
    await shoot(`${code}-all`);
    await press(page, 'Escape');
  }
}
