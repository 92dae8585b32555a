import type { Casus } from '../../../shared/model/records.ts';
import { button, toCasussen } from '../../journeys/team-hands.ts';
import { chooseAll, chooseSome, countOf, foundRow, measured, middleOf, quiet, twinOf } from './hands.ts';
import type { Bench, Done } from './hands.ts';
import type { Frames } from './page-clock.ts';

/** What a hand does in an open casus, each so often: a name with what was measured of every time. */
export type Acts = Readonly<Record<string, readonly Done[]>>;

const TIES = '[data-kind="tie"]';
const PERSONS = '[data-kind="person"]';

/** In the drawing, and there while no newer one is being made. */
const shown = (what: string): string => `.sheet > svg ${what}`;
const finished = '.paper-note';

/** The acts of the keys, each `runs` times; every one is taken back before the next. */
export async function actsIn(bench: Bench, casus: Casus, runs: number): Promise<Acts> {
  const { page } = bench;
  const [tie, undo, press, child, rename, entry, ghost]: Done[][] = [[], [], [], [], [], [], []];
  const couples = casus.unions.filter(({ partners }) => partners.length === 2);
  for (let run = 0; run < runs; run += 1) {
    const [a] = await chooseSome(page, pairsFrom(casus, run));
    await quiet(page);
    const ties = await countOf(page, shown(TIES));
    const until = (count: number) => [
      { selector: shown(TIES), count },
      { selector: shown(TIES), count, without: finished },
    ];
    tie?.push(await measured(bench, 'keydown', until(ties + 1), () => page.keyboard.press(String(1 + (run % 6)))));
    undo?.push(await measured(bench, 'keydown', until(ties), () => page.keyboard.press('Control+z')));

    const [one] = await chooseSome(page, couplesFrom(couples, run));
    const parents = couples.find(({ partners }) => partners[0] === one)?.partners ?? [];
    await quiet(page);
    const line = page.getByRole('textbox', { name: 'Invoerregel' }).or(page.locator('.entry input')).first();
    const persons = await countOf(page, shown(PERSONS));
    const born = [
      { selector: shown(PERSONS), count: persons + 1 },
      { selector: shown(PERSONS), count: persons + 1, without: finished },
    ];
    const unborn = async (): Promise<void> => {
      await page.keyboard.press('Control+z');
      await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length === count, [
        shown(PERSONS),
        persons,
      ] as const);
      await quiet(page);
    };
    const handle = button(page, 'kind');
    if ((await handle.count()) > 0) {
      press?.push(await measured(bench, 'pointerup', born, () => handle.click()));
      await unborn();
    }
    await chooseAll(page, parents);
    await line.focus();
    await page.keyboard.type('zoon Bram', { delay: 60 });
    child?.push(await measured(bench, 'keydown', born, () => page.keyboard.press('Enter')));
    await page.keyboard.press('Escape');
    await unborn();

    await chooseAll(page, [a ?? '']);
    await page.keyboard.press('F2');
    const field = page.getByRole('textbox', { name: 'Naam in de tekening' });
    await field.fill(`Naam${run}`);
    const of = `[data-kind="person"][data-record="${a}"]`;
    const named = [
      { selector: shown(of), text: `Naam${run}` },
      { selector: shown(of), text: `Naam${run}`, without: finished },
    ];
    rename?.push(await measured(bench, 'keydown', named, () => page.keyboard.press('Enter')));
    await page.keyboard.press('Control+z');
    await quiet(page);

    await chooseAll(page, parents);
    await line.focus();
    entry?.push(await measured(bench, 'keydown', [{ selector: '.entry-preview[role=status]' }], () => page.keyboard.press('a')));
    await line.fill('zoon Ba');
    await quiet(page);
    ghost?.push(
      await measured(bench, 'keydown', [{ selector: '.ghosts [data-kind="person"]', text: 'Bam' }], () => page.keyboard.press('m')),
    );
    await line.fill('');
    await page.keyboard.press('Escape');
  }
  const named: Record<string, readonly Done[] | undefined> = { tie, undo, press, child, rename, entry, ghost };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, list]) => (list === undefined || list.length === 0 ? [] : [[name, list]])),
  );
}

/** Two persons for each turn, with others in case one of them cannot be pressed because something lies over both. */
function pairsFrom({ persons }: Casus, run: number): readonly (readonly string[])[] {
  // Further on where what opens beside the drawing lies over one of them.
  return [0, 11, 23, 37, 51].flatMap((on) =>
    [3, 4, 5, 6].map((apart) => [run * 7 + on, run * 7 + on + apart].map((at) => persons.at(at % persons.length)?.id ?? '')),
  );
}

/** A partner for each turn, with others. */
function couplesFrom(couples: Casus['unions'], run: number): readonly (readonly string[])[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((more) => (couples.at((run + more) % couples.length)?.partners ?? []).slice(0, 1));
}

/** Goes back to the list and opens the casus again, until its drawing is painted. */
export function openings(bench: Bench, code: string, runs: number): Promise<readonly Done[]> {
  return openingsOf(
    bench,
    Array.from({ length: runs }, () => code),
  );
}

/** Opens each twin of a casus for the first time. */
export function firstOpenings(bench: Bench, code: string, count: number): Promise<readonly Done[]> {
  return openingsOf(
    bench,
    Array.from({ length: count }, (_, nth) => twinOf(code, nth)),
  );
}

/** Opens each of these once. */
export async function openingsOf(bench: Bench, codes: readonly string[]): Promise<readonly Done[]> {
  const { page } = bench;
  const all: Done[] = [];
  for (const code of codes) {
    await toCasussen(page);
    const row = await foundRow(page, code);
    await page.waitForTimeout(400);
    all.push(await measured(bench, 'dblclick', [{ selector: shown(PERSONS) }], () => row.dblclick()));
  }
  return all;
}

/** Frames while somebody is dragged to and fro, never let go of where it would move anybody. */
export async function drag(bench: Bench, casus: Casus): Promise<Frames> {
  const { page } = bench;
  await button(page, 'Hele tekening in beeld')
    .click()
    .catch(() => undefined);
  const { x, y } = await middleOf(page, casus.persons.at(casus.persons.length >> 1)?.id ?? '');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y);
  await page.evaluate(() => window.pageClock.startFrames());
  for (let step = 0; step < 120; step += 1) await page.mouse.move(x + 60 * Math.sin(step / 10), y + 20 * Math.sin(step / 7));
  const frames = await page.evaluate(() => window.pageClock.stopFrames());
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await quiet(page);
  return frames;
}
