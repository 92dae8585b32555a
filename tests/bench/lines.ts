import { lineFaults, type LineFaultKind } from '../../shared/layout/quality/lines.ts';
import { lineLooks } from '../../shared/layout/quality/line-looks.ts';
import { withLines } from '../../shared/layout/lines/place-lines.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import { familyOf } from '../helpers/families.ts';
import { lookOf } from '../helpers/look.ts';
import { laidOut } from '../helpers/layout.ts';
import { withRandomLines } from '../helpers/random-lines.ts';
import { sampleCases } from './cases.ts';
import { processorTime } from './clock.ts';
import { type Cell, tableOf } from './table.ts';

const kinds: readonly LineFaultKind[] = ['symbol', 'name', 'word', 'along', 'end', 'onLine'];
const look = lookOf();
const options = { view: look.view, preset: look.preset, measure: look.measure, textScale: 1 };

interface Run {
  readonly name: string;
  readonly casus: readonly Casus[];
}

/** How a bench of lines is asked for. */
export interface LinesRun {
  readonly sizes: readonly number[];
  readonly seeds: readonly number[];
  /** Print every fault with its place. */
  readonly faults: boolean;
}

/** Draws lines over families, warm, and gives what is wrong with them and what they cost: sums, and processor time in ms. */
export async function benchLines({ sizes, seeds, faults }: LinesRun): Promise<string> {
  const random = sizes.flatMap((size) =>
    [15, 40].map((count): Run => ({
      name: `${size} persons, ${count} lines x${seeds.length}`,
      casus: seeds.map((seed) => withRandomLines(familyOf(size, seed), count, seed)),
    })),
  );
  const runs = [...random, ...sampleCases().map(({ name, casus }): Run => ({ name, casus }))];
  const warm = withRandomLines(familyOf(20, 99), 15, 99);
  withLines(warm, await bare(warm), options);
  const rows: Cell[][] = [];
  const remarks: string[] = [];
  for (const { name, casus } of runs) {
    const sums = new Map<LineFaultKind, number>(kinds.map((kind) => [kind, 0]));
    let [lines, ms, most, again] = [0, 0, 0, 0];
    let [crossings, slanting, turning, length, straight, struck, far] = [0, 0, 0, 0, 0, 0, 0];
    let [named, heaped, covered] = [0, 0, 0];
    for (const one of casus) {
      const family = await bare(one);
      const start = processorTime();
      const placement = withLines(one, family, options);
      const took = processorTime() - start;
      ms += took;
      most = Math.max(most, took);
      const { ties = [], coalitions = [], triangles = [], loyalties = [], boundaries = [] } = placement.lines ?? {};
      lines += ties.length + coalitions.length + triangles.length + loyalties.length + boundaries.length;
      again += edited(one, family, placement);
      const looks = lineLooks(one, placement);
      crossings += looks.crossings;
      slanting += looks.slanting;
      turning += looks.turning;
      length += looks.length;
      straight += looks.straight;
      struck += looks.struck.length;
      far += looks.far.length;
      named += looks.named.length;
      heaped += looks.heaped.length;
      covered += looks.covered.length;
      if (faults)
        remarks.push(
          ...looks.far.map(({ text, away }) => `${one.id}: "${text}" ${away.toFixed(0)} px from its line`),
          ...looks.struck.map(({ text, on, at }) => `${one.id}: "${text}" on ${on} at ${at.x.toFixed(0)},${at.y.toFixed(0)}`),
        );
      for (const fault of lineFaults(one, placement)) {
        sums.set(fault.kind, (sums.get(fault.kind) ?? 0) + 1);
        if (faults)
          remarks.push(`${one.id}: ${fault.kind} ${fault.record} ${fault.other} at ${fault.at.x.toFixed(0)},${fault.at.y.toFixed(0)}`);
      }
    }
    const looks = [crossings, slanting, turning, length / Math.max(1, straight), struck, far, named, heaped, covered];
    if (lines > 0)
      rows.push([name, lines, ...kinds.map((kind) => sums.get(kind) ?? 0), ...looks, ms / casus.length, most, again / casus.length]);
  }
  const head = [
    'case',
    'lines',
    ...kinds,
    'cross',
    'slant',
    'turns',
    'detour',
    'struck',
    'far',
    'named',
    'heaped',
    'covered',
    'ms',
    'most',
    'again',
  ];
  return [tableOf(head, rows), remarks.join('\n')].filter(Boolean).join('\n\n');
}

/** The family without its lines, on the places that it has with them. */
async function bare(casus: Casus): Promise<Placement> {
  return laidOut({ ...casus, ties: [], coalitions: [], triangles: [], loyalties: [], boundaries: [] }, await laidOut(casus));
}

/** What it takes to draw once more with one line added, ms. */
function edited(casus: Casus, family: Placement, previous: Placement): number {
  const [from, to] = [casus.persons[1]?.id, casus.persons.at(-2)?.id];
  if (from === undefined || to === undefined || from === to) return 0;
  const more: Casus = { ...casus, ties: [...casus.ties, { id: 'one more', from, to, kind: 'close' }] };
  const start = processorTime();
  withLines(more, family, { ...options, previous });
  return processorTime() - start;
}
