import { loadavg } from 'node:os';
import type { Browser, Page } from '@playwright/test';
import { home, launchChromium } from '../journeys/program.ts';
import { buildHouse, importCases, makeTeam, openCasus, toCasussen } from '../journeys/team-hands.ts';
import type { Casus } from '../../shared/model/records.ts';
import { findChromium } from '../run/chromium.ts';
import { actsIn, drag, firstOpenings, openings, openingsOf } from './editor/acts.ts';
import { benchCasusOf, foundRow, quiet, twinsOf } from './editor/hands.ts';
import type { Done } from './editor/hands.ts';
import { pageClock } from './editor/page-clock.ts';
import type { Frames } from './editor/page-clock.ts';
import { tableOf, type Cell } from './table.ts';

/** How a run is asked for: families of these sizes, every act so often. */
export interface EditorRun {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly json: boolean;
}

/** What is laid out ahead takes no longer than this, ms. */
const LAID = 20_000;

const measuredHow = `From the time stamp of the key (of the press at "press", of the double click at "open", where the casus was drawn before, at "came", where it was imported and laid out ahead, and at "first", where it never was) until the change is on the screen, wall clock, ms: where it is in
the page before the event's own frame, by what the browser says of that frame (Event Timing, steps of 8 ms, none under 16), else until the second frame after it.
"shown" is the change in sight in any form, "finished" the drawing with its layout; "longest" the longest task of the main thread meanwhile (0: under 50 ms),
"worked" the processor time of the main thread for the act with all that follows from it. Team file on this disk, shell and browser on this machine.`;

/** How the editor feels: the real program in a real browser, in a team file with one casus of each size. */
export async function benchEditor({ sizes, runs, json }: EditorRun): Promise<string> {
  process.env['CHROMIUM'] = await findChromium(home, (line) => process.stderr.write(`${line}\n`));
  const browser = await launchChromium();
  const house = await buildHouse();
  let end: () => Promise<unknown> = () => Promise.resolve();
  const rows: Cell[][] = [];
  const glides: string[] = [];
  try {
    const empty = await emptyFrames(browser);
    const { page, program } = await house.sitDown(browser, 'one', { motion: true });
    end = program.end;
    page.setDefaultTimeout(60_000);
    const book = await page.context().newCDPSession(page);
    await book.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(pageClock);
    await page.evaluate(pageClock);
    await makeTeam(page);
    const openedFirst = Math.min(runs, 5);
    // Of these nobody keeps what was laid out ahead: as a casus that came by the command line.
    await page.route('**/ask/casus.keepPlaces', (route) => route.abort());
    for (const size of sizes) {
      const casus = benchCasusOf(size);
      await importCases(page, [casus, ...twinsOf(casus, openedFirst)].map(fileFor));
      await restOf(page);
    }
    await page.unroute('**/ask/casus.keepPlaces');
    for (const size of sizes) {
      const casus = benchCasusOf(size);
      const bench = { page, book };
      const load = loadavg()[0] ?? NaN;
      await foundRow(page, casus.id);
      await openCasus(page, casus.id);
      await quiet(page);
      for (const [act, list] of Object.entries(await actsIn(bench, casus, runs))) {
        rows.push(rowOf(size, act, list, load));
        process.stderr.write(
          `${rows
            .at(-1)
            ?.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell))
            .join(' ')}\n`,
        );
      }
      rows.push(rowOf(size, 'open', await openings(bench, casus.id, Math.min(runs, 10)), load));
      rows.push(rowOf(size, 'first', await firstOpenings(bench, casus.id, openedFirst), load));
      await toCasussen(page);
      const came = twinsOf({ ...casus, id: casus.id.replace('B', 'C') }, openedFirst);
      await importCases(page, came.map(fileFor));
      await restOf(page);
      await foundRow(page, casus.id);
      await openCasus(page, casus.id);
      await quiet(page);
      rows.push(
        rowOf(
          size,
          'came',
          await openingsOf(
            bench,
            came.map(({ id }) => id),
          ),
          load,
        ),
      );
      await toCasussen(page);
      await foundRow(page, casus.id);
      await openCasus(page, casus.id);
      await quiet(page);
      glides.push(`${size} persons, dragging one: ${framesSaid(await drag(bench, casus))}`);
      await backToList(page);
    }
    if (json) return JSON.stringify({ rows, glides, empty });
    const heads = ['persons', 'act', 'times', 'shown p50', 'p95', 'finished p50', 'p95', 'longest', 'worked p50', 'load'];
    return [measuredHow, tableOf(heads, rows), ...glides, `an empty page: ${framesSaid(empty)}`].join('\n\n');
  } finally {
    await end();
    await house.tearDown();
    await browser.close();
  }
}

const fileFor = (casus: Casus) => ({
  name: `${casus.id}.casus.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(casus)),
});

/** Until what came in is laid out: each is kept, or tried in vain. */
async function restOf(page: Page): Promise<void> {
  for (let asked = true; asked;)
    asked = await page.waitForRequest('**/ask/casus.keepPlaces', { timeout: LAID }).then(
      () => true,
      () => false,
    );
}

async function backToList(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Casussen' }).click();
}

/** What this machine gives a page on which nothing happens. */
async function emptyFrames(browser: Browser): Promise<Frames> {
  const page = await browser.newPage();
  await page.addInitScript(pageClock);
  await page.goto('about:blank');
  await page.evaluate(pageClock);
  await page.evaluate(() => window.pageClock.startFrames());
  await page.waitForTimeout(2000);
  const frames = await page.evaluate(() => window.pageClock.stopFrames());
  await page.close();
  return frames;
}

function framesSaid({ perSecond, median, worst }: Frames): string {
  return `${perSecond.toFixed(0)} frames per second, half of them within ${median.toFixed(1)} ms, the worst ${worst.toFixed(0)} ms`;
}

function rowOf(size: number, act: string, list: readonly Done[], load: number): Cell[] {
  const first = list.map(({ at }) => at[0] ?? NaN);
  const last = list.map(({ at }) => at.at(-1) ?? NaN);
  return [
    size,
    act,
    list.length,
    quantile(first, 0.5),
    quantile(first, 0.95),
    quantile(last, 0.5),
    quantile(last, 0.95),
    Math.max(...list.map(({ longest }) => longest)),
    quantile(
      list.map(({ worked }) => worked),
      0.5,
    ),
    load,
  ];
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;
}
