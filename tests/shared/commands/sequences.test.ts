import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands, perform, type Command, type Deed } from '../../../shared/commands/index.ts';
import { applyChange, difference, invert, type Change } from '../../../shared/model/change.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { same } from '../../../shared/model/same.ts';
import { casusOf } from '../../helpers/casus.ts';
import { deedOn } from '../../helpers/random-deeds.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

/** COMMAND_RUNS=100000 looks longer. */
const runs = Number(process.env['COMMAND_RUNS'] ?? 10_000);
const starts: readonly Casus[] = [wholeCasus, casusOf({ persons: [{ id: 'lotte', gender: 'female', index: true }] })];
const sequence = (longest: number) =>
  fc.tuple(fc.constantFrom(...starts), fc.array(fc.nat(), { minLength: 1, maxLength: longest, size: 'max' }));

interface Step {
  readonly deed: Deed;
  readonly casus: Casus;
  readonly change: Change;
}

/** What came of a row of deeds; a deed that is refused changes nothing. */
function stepsFrom(start: Casus, seeds: readonly number[]): readonly Step[] {
  const steps: Step[] = [];
  let casus = start;
  for (const seed of seeds) {
    const deed = deedOn(casus, seed);
    const performed = perform(casus, [deed]);
    if (!performed.ok) continue;
    steps.push({ deed, casus: performed.casus, change: difference(casus, performed.casus) });
    casus = performed.casus;
  }
  return steps;
}

describe('commands in any order', () => {
  test.each([
    ['short', 6, runs],
    ['long', 60, Math.ceil(runs / 200)],
  ])(
    'leave a usable casus at every step; taken back it is the start, and done again the end (%s rows)',
    (_, longest, numRuns) => {
      fc.assert(
        fc.property(sequence(longest), ([start, seeds]) => {
          const steps = stepsFrom(start, seeds);
          for (const { casus } of steps) expect(checkCasus(casus).ok).toBe(true);
          const back = steps.reduceRight((casus, { change }) => applyChange(casus, invert(change)), steps.at(-1)?.casus ?? start);
          expect(same(back, start)).toBe(true);
          const again = steps.reduce((casus, { change }) => applyChange(casus, change), start);
          expect(same(again, steps.at(-1)?.casus ?? start)).toBe(true);
        }),
        { numRuns },
      );
    },
    20_000 + runs * 5,
  );

  test('that remove something are never refused', () => {
    fc.assert(
      fc.property(sequence(8), ([start, seeds]) => {
        let casus = start;
        for (const seed of seeds) {
          const deed = deedOn(casus, seed);
          const performed = perform(casus, [deed]);
          expect(performed.ok || !deed.command.endsWith('.remove')).toBe(true);
          if (performed.ok) casus = performed.casus;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('give the same casus back where nothing changes, and never throw, whatever they are asked', () => {
    fc.assert(
      fc.property(sequence(8), ([start, seeds]) => {
        let casus = start;
        for (const seed of seeds) {
          const { command, input } = deedOn(casus, seed);
          const read = commands[command].input.safeParse(input);
          if (!read.success) continue;
          const next = (commands[command] as unknown as Command).run(casus, read.data);
          expect(next === casus || !same(next, casus)).toBe(true);
          casus = next;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are mostly done, so that these promises are about something', () => {
    const seeds = Array.from({ length: 3000 }, (_, seed) => seed);
    const performed = seeds.map((seed) => perform(wholeCasus, [deedOn(wholeCasus, seed)]));
    expect(performed.filter((it) => it.ok && it.casus !== wholeCasus).length).toBeGreaterThan(seeds.length / 2);
  });
});
