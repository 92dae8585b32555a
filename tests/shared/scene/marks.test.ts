import { describe, expect, test } from 'vitest';
import { badges, badgeSeats, cornersFor } from '../../../shared/catalogue/badges.ts';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { figureOf } from '../../../shared/catalogue/people.ts';
import { personMarks } from '../../../shared/catalogue/person-marks.ts';
import { drawAge } from '../../../shared/scene/draw-age.ts';
import { drawPersonMark } from '../../../shared/scene/draw-person-marks.ts';
import { featuresOf } from '../../../shared/scene/features.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import { casusOf } from '../../helpers/casus.ts';
import { lookOf } from '../../helpers/look.ts';

const look = lookOf();
const pen = penFor('colour', look.measure);
const centre = { x: 0, y: 0 };

describe('marks of a person', () => {
  test('every mark of the catalogue draws something', () => {
    const figure = figureOf('person', 'male', 'mcgoldrick2020');
    const marked = { figure, gender: 'male', centre, preset: 'mcgoldrick2020', factor: 1 } as const;
    expect(idsOf(personMarks).filter((mark) => drawPersonMark(mark, marked, pen).length === 0)).toEqual([]);
  });

  test('badges that ask for one corner each get a corner of their own, and a fifth none', () => {
    const all = idsOf(badges).map((badge) => badges[badge]);
    const corners = cornersFor(all).map(({ corner }) => corner);
    expect(corners).toHaveLength(4);
    expect(new Set(corners).size).toBe(4);
  });

  test('the badge of an interpreter has a corner of its own, off the waves of a migration where another is free', () => {
    const corners = (worn: Parameters<typeof badgeSeats>[0], migration: boolean): readonly string[] =>
      badgeSeats(worn, { interpreter: true, migration }).map(({ corner }) => corner);
    expect(corners([], false)).toEqual(['lower-left']);
    expect(corners([], true)).toEqual(['lower-right']);
    expect(corners(['main-caretaker', 'scapegoat'], true)).toEqual(['lower-left', 'lower-right', 'upper-left']);
  });

  test('an age that does not fit becomes smaller, never cut off', () => {
    const [age] = drawAge({ text: '11 mnd', circa: false }, centre, 20, false, pen);
    expect(age?.mark === 'text' && age.text).toBe('11 mnd');
    expect(age?.mark === 'text' && age.size).toBeLessThan(8);
  });

  test('the sign of an uncertain age is small and stands before it', () => {
    const [sign, age] = drawAge({ text: '9', circa: true }, centre, 40, false, pen);
    if (sign?.mark !== 'text' || age?.mark !== 'text') throw new Error('two texts were expected');
    expect([sign.text, sign.size, sign.weight]).toEqual(['±', 10, 400]);
    expect(sign.x).toBeLessThan(age.x);
    expect(sign.x).toBeLessThan(0);
  });

  test('a stay in an institution that is over is no longer drawn', () => {
    const person = { id: 'p', gender: 'male' } as const;
    const during = (until?: string) =>
      featuresOf(
        person,
        casusOf({ persons: [person], stays: [{ person: 'p', place: 'g', framework: 'secure', since: '2020', ...(until && { until }) }] }),
        look,
      ).marks.has('institution');
    expect([during(), during('2023'), during('2024-06-01'), during('2025')]).toEqual([true, false, true, true]);
  });
});
