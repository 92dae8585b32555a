import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, difference, misfit, type Change, type RecordChange } from '../../../shared/model/change.ts';
import { rebase } from '../../../shared/model/rebase.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf, people } from '../../helpers/casus.ts';
import { edit, editedBy, plainEdit } from '../../helpers/edits.ts';
import { at, manyFamilies } from '../../helpers/many-families.ts';

const family = fc.nat(manyFamilies.length - 1).map((index) => at(manyFamilies, index)[1]);
const edits = fc.array(edit, { minLength: 1, maxLength: 5 });
const plainEdits = fc.array(plainEdit, { minLength: 1, maxLength: 5 });
const nameOf = ({ list, key }: RecordChange): string => `${list} ${key}`;
const touched = (change: Change): ReadonlySet<string> => new Set(change.map(nameOf));

/** The fields of a whole casus by their path, so that what two people did can be told apart. */
function leaves(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [field, below] of Object.entries(value)) leaves(below, `${path}/${JSON.stringify(field)}`, into);
  else into.set(path, JSON.stringify(value));
  return into;
}

describe('a change that is carried over to the newest casus', () => {
  test('fits it, and says again what it said where nobody else was', () => {
    fc.assert(
      fc.property(family, plainEdits, plainEdits, (base, mine, theirs) => {
        const newest = editedBy(base, theirs);
        const change = difference(base, editedBy(base, mine));
        const carried = rebase(change, newest);
        expect(misfit(newest, carried.change)).toBeUndefined();
        const clear = touched(difference(base, newest));
        const alone = change.filter((it) => !clear.has(nameOf(it)));
        expect(carried.change.filter((it) => !clear.has(nameOf(it)))).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });

  test('stays whole where nothing else happened, and is nothing where it was done already', () => {
    fc.assert(
      fc.property(family, edits, (base, mine) => {
        const now = editedBy(base, mine);
        const change = difference(base, now);
        expect(rebase(change, base)).toEqual({ change, conflicts: [] });
        expect(rebase(change, now)).toEqual({ change: [], conflicts: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('and what a colleague did to other records both stay', () => {
    fc.assert(
      fc.property(family, plainEdits, plainEdits, (base, mine, theirs) => {
        const [own, newest] = [editedBy(base, mine), editedBy(base, theirs)];
        const [change, other] = [difference(base, own), difference(base, newest)];
        fc.pre(other.every((it) => !touched(change).has(nameOf(it))));
        const { change: carried, conflicts } = rebase(change, newest);
        expect(conflicts).toEqual([]);
        const both = applyChange(newest, carried);
        expect(touched(difference(base, both))).toEqual(touched([...change, ...other]));
        expect(difference(own, both).map(nameOf).toSorted()).toEqual(other.map(nameOf).toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  test('never overwrites silently: what a colleague alone said stays, and where both said something else it is told', () => {
    fc.assert(
      fc.property(family, plainEdits, plainEdits, (base, mine, theirs) => {
        const [own, newest] = [editedBy(base, mine), editedBy(base, theirs)];
        const { change, conflicts } = rebase(difference(base, own), newest);
        const both = applyChange(newest, change);
        const told = new Set(conflicts.map((it) => `${it.list} ${it.key}`));
        const records = (casus: Casus): ReadonlyMap<string, Map<string, string>> =>
          new Map(difference(casusOf({ id: '-' }), casus).map((it) => [nameOf(it), leaves(it.after, '', new Map())]));
        const [was, meant, changed, is] = [base, own, newest, both].map(records);
        for (const [name, fields] of changed ?? []) {
          for (const [path, value] of fields) {
            if (value === was?.get(name)?.get(path)) continue;
            const result = is?.get(name)?.get(path);
            if (result === value) continue;
            // Theirs gave way: only to one of ours that was told to clash, or where a whole record or field went.
            expect([told.has(name), meant?.get(name)?.get(path)]).toEqual([true, value]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two people in one record', () => {
  const base = casusOf({ persons: people({ m: '1980' }), intake: { district: 'West' } });
  const [m] = base.persons;
  const person = (more: object): Casus => casusOf({ ...base, persons: [{ id: 'm', gender: 'male', birth: '1980', ...more }] });
  const met = (mine: Casus, theirs: Casus, old = base) => {
    const { change, conflicts } = rebase(difference(old, mine), theirs);
    return { casus: applyChange(theirs, change), conflicts };
  };

  test('keep both fields', () => {
    const { casus, conflicts } = met(person({ name: 'Joost' }), person({ note: 'belt op dinsdag' }));
    expect(conflicts).toEqual([]);
    expect(casus.persons).toEqual([{ ...m, name: 'Joost', note: 'belt op dinsdag' }]);
  });

  test('keep both fields of what lies within a record', () => {
    const mine = { ...base, layout: { genogram: { positions: { m: [1, 2] as [number, number] } } } };
    const theirs = { ...base, layout: { genogram: { order: ['m'] }, systemogram: {} }, title: 'Anders' };
    expect(met(mine, theirs)).toEqual({
      casus: { ...base, title: 'Anders', layout: { genogram: { positions: { m: [1, 2] }, order: ['m'] }, systemogram: {} } },
      conflicts: [],
    });
  });

  test('meet about one field: it is told with all three, and theirs stays', () => {
    const { casus, conflicts } = met(person({ name: 'Joost' }), person({ name: 'Joris' }));
    expect(conflicts).toEqual([{ list: 'persons', key: 'm', path: ['name'], before: undefined, mine: 'Joost', theirs: 'Joris' }]);
    expect(casus.persons).toEqual([{ ...m, name: 'Joris' }]);
  });

  test('say the same without a clash', () => {
    expect(met(person({ name: 'Joost' }), person({ name: 'Joost' })).conflicts).toEqual([]);
  });

  test('meet where one took away what the other changed', () => {
    const gone = { ...base, persons: [] };
    expect(met(gone, person({ name: 'Joris' })).conflicts).toMatchObject([{ key: 'm', path: [], theirs: { name: 'Joris' } }]);
    expect(met(person({ name: 'Joost' }), gone).conflicts).toMatchObject([{ key: 'm', path: [], mine: { name: 'Joost' } }]);
  });

  test('each find their own of two sessions on one day', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((broughtBy) => ({ date: '2024-05-16', broughtBy }));
    const on = (...sessions: readonly unknown[]): Casus => casusOf({ ...base, sessions } as Casus);
    const mine = on(a, { ...b, familyPresent: true });
    expect(met(mine, on(c, a, b), on(a, b))).toMatchObject({ conflicts: [], casus: { sessions: [c, a, { ...b, familyPresent: true }] } });
    expect(met(on(b), on(c, a, b), on(a, b))).toMatchObject({ conflicts: [], casus: { sessions: [c, b] } });
  });

  test('take a field away that has the name of what every object has', () => {
    const old = person({ constructor: 'Bouwbedrijf' });
    const { change } = rebase(difference(old, person({})), person({ constructor: 'Bouwbedrijf', note: 'belt' }));
    expect(Object.hasOwn(change[0]?.after ?? {}, 'constructor')).toBe(false);
  });
});
