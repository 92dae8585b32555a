import type { CDPSession, Locator, Page } from '@playwright/test';
import type { Casus } from '../../../shared/model/records.ts';
import { withRandomLines } from '../../helpers/random-lines.ts';
import { rowOf } from '../../journeys/team-hands.ts';
import { familyOf } from '../../helpers/families.ts';
import type { Seen, Sight } from './page-clock.ts';

/** A casus of so many persons with half as many ties and a coalition for each sixth line, under a code of its own. */
export function benchCasusOf(persons: number): Casus {
  const lines = Math.round((persons / 2) * 1.2);
  return { ...withRandomLines(familyOf(persons, 21), lines, 21), id: `B-${String(persons).padStart(3, '0')}` };
}

/** So many of the same, under codes of their own. */
export function twinsOf(casus: Casus, count: number): readonly Casus[] {
  return Array.from({ length: count }, (_, nth) => ({ ...casus, id: twinOf(casus.id, nth) }));
}

/** The code of one of them, counted from 0. */
export const twinOf = (code: string, nth: number): string => `${code.replace(/^B/, 'T')}-${nth + 1}`;

/** One act of a hand: how long until each sight was painted, the longest task meanwhile, and what the main thread worked in all, ms. */
export interface Done extends Seen {
  readonly worked: number;
}

/** A page with its clock and with the browser's own book of what the main thread does. */
export interface Bench {
  readonly page: Page;
  readonly book: CDPSession;
}

/** Processor time of the main thread so far, ms. */
export async function workedOf({ book }: Bench): Promise<number> {
  const { metrics } = await book.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** Does something and waits until all of it was seen, and nothing goes on any more. */
export async function measured(bench: Bench, event: string, sights: readonly Sight[], act: () => Promise<unknown>): Promise<Done> {
  const { page } = bench;
  const before = await workedOf(bench);
  await page.evaluate(([name, all]) => window.pageClock.arm(name, all), [event, sights] as const);
  await act();
  const seen = await page.evaluate(() => window.pageClock.seen());
  await quiet(page);
  return { ...seen, worked: (await workedOf(bench)) - before };
}

/** The row of a casus, looked for by its code: of a long list only what is in view is in the page. */
export async function foundRow(page: Page, code: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(code);
  const row = rowOf(page, code);
  await row.waitFor();
  return row;
}

/** People glide to their places in 200 ms; with that past, nothing moves any more, ms. */
const STILL = 400;

/** Until the drawing is the newest, what was done is saved, and nobody glides any more. */
export async function quiet(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.paper-note') === null && !document.body.innerText.includes('opslaan…'), null, {
    polling: 50,
  });
  await page.waitForTimeout(STILL);
}

/** The middle of somebody's symbol on the screen. */
export async function middleOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(`.sheet > svg [data-kind="person"][data-record="${id}"] path`).first().boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Until the paper stands still after it was asked for whole, ms. */
const SETTLING = 400;

/** Chooses these persons by pressing them, and no others; again where the paper was still moving. */
export async function chooseAll(page: Page, ids: readonly string[]): Promise<void> {
  const asked = ids.map((id) => `person:${id}`);
  for (let round = 0; round < 5; round += 1) {
    for (const [nth, id] of ids.entries()) {
      const { x, y } = await middleOf(page, id);
      if (nth > 0) await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      if (nth > 0) await page.keyboard.up('Shift');
    }
    await page.waitForTimeout(250);
    const chosen = await page.locator('[data-chosen]').evaluateAll((frames) => frames.map((it) => it.getAttribute('data-chosen')));
    if (chosen.length === asked.length && asked.every((key) => chosen.includes(key))) return;
    await page.keyboard.press('0');
    await page.waitForTimeout(SETTLING);
  }
  throw new Error(`${asked.join(' ')} could not be chosen`);
}

/** Chooses the first of these sets that can be chosen by pressing, and gives it: in a large drawing a line may lie over somebody. */
export async function chooseSome(page: Page, sets: readonly (readonly string[])[]): Promise<readonly string[]> {
  for (const [nth, ids] of sets.entries()) {
    try {
      await chooseAll(page, ids);
      return ids;
    } catch (fault) {
      if (nth === sets.length - 1) throw fault;
    }
  }
  return [];
}

/** How many elements the selector finds. */
export function countOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).count();
}
