import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagramOf } from '../../../shared/model/diagram.ts';
import { firstOf, inReadingOrder, stepsIn, type Direction, type Place } from '../../../renderer/workspace/walking.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';
import { deedOn } from '../../helpers/random-deeds.ts';
import { perform } from '../../../shared/commands/index.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** A casus that grew by deeds, with everybody standing somewhere. */
const somewhere = fc
  .tuple(fc.array(fc.nat(), { maxLength: 20 }), fc.infiniteStream(fc.tuple(fc.nat(4), fc.nat(900))))
  .map(([seeds, spots]) => {
    let casus = wholeCasus;
    for (const seed of seeds) {
      const done = perform(casus, [deedOn(casus, seed)]);
      if (done.ok) casus = done.casus;
    }
    const places = casus.persons.map(({ id }): Place => {
      const [row, x] = spots.next().value ?? [0, 0];
      return { id, row, x };
    });
    return { diagram: diagramOf(casus), places };
  });

describe('a walk through a drawn family', () => {
  test('reaches everybody from everybody', () => {
    fc.assert(
      fc.property(somewhere, ({ diagram, places }) => {
        const steps = stepsIn(places, diagram);
        for (const { id } of places) {
          const seen = new Set([id]);
          for (const at of seen) for (const way of directions) seen.add(steps.get(at)?.[way] ?? id);
          expect(seen.size).toBe(places.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('comes back by the other arrow within a row', () => {
    fc.assert(
      fc.property(somewhere, ({ diagram, places }) => {
        const steps = stepsIn(places, diagram);
        for (const [id, { left, right }] of steps) {
          expect(left === undefined ? id : steps.get(left)?.right).toBe(id);
          expect(right === undefined ? id : steps.get(right)?.left).toBe(id);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('never leads up to a lower row, or down to a higher one', () => {
    fc.assert(
      fc.property(somewhere, ({ diagram, places }) => {
        const row = new Map(places.map((it) => [it.id, it.row]));
        for (const [id, { up, down }] of stepsIn(places, diagram)) {
          const here = row.get(id) ?? 0;
          expect(up === undefined ? here - 1 : row.get(up)).toBeLessThan(here);
          expect(down === undefined ? here + 1 : row.get(down)).toBeGreaterThan(here);
        }
      }),
    );
  });

  const family = casusOf({
    persons: people({ mOpa: '1950', fOma: '1952', mPa: '1975', fMa: '1977', fTante: '1980', mZoon: '2008', fDochter: '2010' }),
    unions: [couple('oud', 'mOpa', 'fOma'), couple('jong', 'mPa', 'fMa')],
    descents: [...childrenOf('oud', 'fMa', 'fTante'), ...childrenOf('jong', 'mZoon', 'fDochter')],
  });
  const places: readonly Place[] = [
    { id: 'mOpa', row: 0, x: 300 },
    { id: 'fOma', row: 0, x: 400 },
    { id: 'mPa', row: 1, x: 100 },
    { id: 'fMa', row: 1, x: 200 },
    { id: 'fTante', row: 1, x: 300 },
    { id: 'mZoon', row: 2, x: 100 },
    { id: 'fDochter', row: 2, x: 200 },
  ];

  test('goes up to the nearer parent, down to the nearest child, and without kin to whoever stands nearest', () => {
    const steps = stepsIn(places, diagramOf(family));
    expect(steps.get('fMa')).toEqual({ left: 'mPa', right: 'fTante', up: 'mOpa', down: 'fDochter' });
    expect(steps.get('mPa')).toMatchObject({ up: 'mOpa', down: 'mZoon' });
    expect(steps.get('fTante')).toMatchObject({ left: 'fMa', down: 'fDochter' });
    expect(steps.get('mOpa')).toMatchObject({ down: 'fTante' });
    expect(steps.get('mZoon')).toEqual({ right: 'fDochter', up: 'mPa' });
  });

  test('begins at the index person, else at the first in reading order', () => {
    expect(firstOf(inReadingOrder(places), diagramOf(family))).toBe('mOpa');
    const index = casusOf({ ...family, persons: family.persons.map((it) => (it.id === 'mZoon' ? { ...it, index: true } : it)) });
    expect(firstOf(inReadingOrder(places), diagramOf(index))).toBe('mZoon');
  });
});
