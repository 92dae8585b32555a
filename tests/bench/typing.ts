import type { Casus } from '../../shared/model/records.ts';
import { familyOf, withOneChildMore } from '../helpers/families.ts';
import { processorTime } from './clock.ts';
import { layoutOurs } from './ours.ts';
import { tableOf } from './table.ts';
import type { Cell } from './table.ts';

/** How a run is asked for: families of these sizes and seeds, each changed so often. */
export interface TypingRun {
  readonly sizes: readonly number[];
  readonly seeds: readonly number[];
  readonly places: number;
  readonly json: boolean;
}

/** What a hand changes between two drawings. */
const changes: Readonly<Record<string, (casus: Casus, place: number) => Casus>> = {
  'one more': (casus, place) => withOneChildMore(casus, place).casus,
  renamed: (casus, place) => renamed(casus, place),
};

function renamed(casus: Casus, place: number): Casus {
  const at = place % casus.persons.length;
  return {
    ...casus,
    persons: casus.persons.map((person, index) => (index === at ? { ...person, name: `${person.name ?? ''}je` } : person)),
  };
}

/** What it costs to draw a family again after one change, with the drawing before at hand and warm: processor time, ms. */
export async function benchTyping(run: TypingRun): Promise<string> {
  const rows: Cell[][] = [];
  for (const seed of [97, 98, 99]) await timesOf(30, seed, 4);
  for (const size of run.sizes) {
    const times = new Map<string, number[]>();
    for (const seed of run.seeds) {
      for (const [name, taken] of await timesOf(size, seed, run.places)) times.set(name, [...(times.get(name) ?? []), ...taken]);
    }
    for (const [name, taken] of times) {
      const sorted = taken.toSorted((a, b) => a - b);
      rows.push([size, name, sorted[sorted.length >> 1] ?? 0, sorted[Math.floor(sorted.length * 0.9)] ?? 0, sorted.at(-1) ?? 0]);
    }
  }
  const heads = ['persons', 'change', 'median ms', '90 %', 'most'];
  return run.json ? JSON.stringify({ heads, rows }) : tableOf(heads, rows);
}

async function timesOf(size: number, seed: number, places: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const family = familyOf(size, seed);
  const { placement: previous } = await layoutOurs(family);
  const times = new Map<string, number[]>();
  for (let place = 0; place < places; place += 1) {
    for (const [name, change] of Object.entries(changes)) {
      const casus = change(family, seed * 100 + place);
      const start = processorTime();
      await layoutOurs(casus, { previous });
      times.set(name, [...(times.get(name) ?? []), processorTime() - start]);
    }
  }
  return times;
}
