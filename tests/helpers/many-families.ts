import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readCasusFile } from '../../shared/formats/own-file.ts';
import type { Casus } from '../../shared/model/records.ts';
import { familyOf } from './families.ts';
import { oddFamilies } from './odd-families.ts';
import { samples } from './samples.ts';

/** A family to draw, with a name that a failing test shows. */
export type Named = readonly [name: string, casus: Casus];

/** Families as they come, 5 to 40 persons. */
export const usualFamilies: readonly Named[] = Array.from({ length: 36 }, (_, index) => {
  const [size, seed] = [5 + index, 100 + index];
  return [`a family of ${size}, seed ${seed}`, familyOf(size, seed)];
});

/** Small families with everything that can be odd in one. */
export const oddOnes: readonly Named[] = fc
  .sample(oddFamilies, { numRuns: 60, seed: 20240516 })
  .map((casus, index) => [`odd family ${index}`, casus]);

/** The samples that come with the program. */
export const sampleFamilies: readonly Named[] = [...samples];

/** The kept families of 15 and 50 persons. */
export const keptFamilies: readonly Named[] = [15, 50].flatMap((size) =>
  [21, 22, 23].map((seed): Named => {
    const name = `gen-${size}-s${seed}.casus.json`;
    const read = readCasusFile(readFileSync(new URL(`../families/${name}`, import.meta.url), 'utf8'));
    if (!read.ok) throw new Error(`${name} is refused at ${read.faults[0]?.place ?? ''}`);
    return [name, read.casus];
  }),
);

/** All of these: what a promise of the layout is held against. */
export const manyFamilies: readonly Named[] = [...sampleFamilies, ...keptFamilies, ...usualFamilies, ...oddOnes];

/** A good half of these, for what takes longer. */
export const enoughFamilies: readonly Named[] = [
  ...sampleFamilies,
  ...keptFamilies.slice(0, 4),
  ...usualFamilies.filter((_, index) => index % 2 === 0),
  ...oddOnes.slice(0, 40),
];

/** The element at a place of a list that is known to have one. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing stands at ${index} of ${list.length}`);
  return found;
}

/** The families for which something is not as promised, each with what is wrong; empty when the promise holds. */
export function broken(families: readonly Named[], faults: (casus: Casus, name: string) => readonly string[]): readonly string[] {
  return families.flatMap(([name, casus]) => faults(casus, name).map((fault) => `${name}: ${fault}`));
}
