import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, difference, invert, misfit } from '../../../shared/model/change.ts';
import { keyed } from '../../../shared/model/record-key.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf, people } from '../../helpers/casus.ts';
import { edit, type Edit, editedBy, plainEdit } from '../../helpers/edits.ts';
import { at, manyFamilies } from '../../helpers/many-families.ts';
import { oddFamilies } from '../../helpers/odd-families.ts';

const family = fc.oneof(
  oddFamilies,
  fc.nat(manyFamilies.length - 1).map((index) => at(manyFamilies, index)[1]),
);
const after = (edits: fc.Arbitrary<Edit>) =>
  fc.tuple(family, fc.array(edits, { maxLength: 6 })).map(([casus, done]) => editedBy(casus, done));
const [before, plain] = [after(edit), after(plainEdit)];
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
const plainEdits = fc.array(plainEdit, { minLength: 1, maxLength: 6 });

/** A casus without the order of its lists, which carries no meaning. */
function unordered(casus: Casus): Casus {
  return Object.fromEntries(
    Object.entries(casus).map(([key, value]) => [key, Array.isArray(value) ? value.map((it) => JSON.stringify(it)).toSorted() : value]),
  ) as Casus;
}

describe('a difference', () => {
  test('makes the one casus the other, in the same order', () => {
    fc.assert(
      fc.property(plain, plainEdits, (old, done) => {
        const now = editedBy(old, done);
        expect(applyChange(old, difference(old, now))).toEqual(now);
      }),
      { numRuns: 1000 },
    );
  });

  test('makes the one casus the other, also of records that are known by the same', () => {
    fc.assert(
      fc.property(before, edits, (old, done) => {
        const now = editedBy(old, done);
        const made = applyChange(old, difference(old, now));
        expect(unordered(made)).toEqual(unordered(now));
      }),
      { numRuns: 1000 },
    );
  });

  test('turned round gives back exactly what was', () => {
    fc.assert(
      fc.property(before, edits, (old, done) => {
        const made = applyChange(old, difference(old, editedBy(old, done)));
        const change = difference(old, made);
        expect(applyChange(made, invert(change))).toEqual(old);
        expect(invert(invert(change))).toEqual(change);
      }),
      { numRuns: 1000 },
    );
  });

  test('goes through JSON and back without saying anything else', () => {
    fc.assert(
      fc.property(plain, plainEdits, (old, done) => {
        const now = editedBy(old, done);
        const told = JSON.parse(JSON.stringify(difference(old, now))) as ReturnType<typeof difference>;
        expect(applyChange(old, told)).toEqual(now);
      }),
      { numRuns: 1000 },
    );
  });

  test('fits the casus it was made of, and no longer what came of it', () => {
    fc.assert(
      fc.property(before, edits, (old, done) => {
        const now = editedBy(old, done);
        const change = difference(old, now);
        expect(misfit(old, change)).toBeUndefined();
        expect(misfit(now, change) === undefined).toBe(change.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('between two that say the same is empty, whatever the order of fields and lists', () => {
    const casus = casusOf({ persons: people({ m: '1980', f: '1981' }), intake: { district: 'West', status: 'running' } });
    const same = { ...casus, persons: casus.persons.toReversed(), intake: { status: 'running', district: 'West' } } as const;
    expect(difference(casus, same)).toEqual([]);
  });

  test('leaves what it does not name as it stands', () => {
    const casus = casusOf({ persons: people({ m: '1980', f: '1981' }) });
    const next = applyChange(casus, difference(casus, { ...casus, title: 'Anders' }));
    expect(next.persons).toBe(casus.persons);
  });
});

describe('the key of a record', () => {
  test('is its own, also of records that are known by the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('?"a"', '?"a"#2', '?"a"#3', '2024'), { maxLength: 8 }), (dates) => {
        expect(
          keyed(
            'sessions',
            dates.map((date) => ({ date })),
          ).size,
        ).toBe(dates.length);
      }),
      { numRuns: 1000 },
    );
  });
});
