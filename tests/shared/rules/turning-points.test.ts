import { expect, test } from 'vitest';
import { turningPoints } from '../../../shared/rules/turning-points.ts';
import { casusOf, couple, people } from '../../helpers/casus.ts';
import { samples } from '../../helpers/samples.ts';

test('everything that has a date is a turning point, in order, with what it is about', () => {
  const casus = casusOf({
    persons: [
      { id: 'm', gender: 'male', birth: '~1950', death: '2020-05' },
      { id: 'p', gender: 'unknown', kind: 'pregnancy', birth: '2024-08' },
      ...people({ f: undefined, c: '>1990' }),
    ],
    unions: [{ ...couple('u', 'm', 'f'), dates: [{ kind: 'married', date: '1970' }] }],
    ties: [{ id: 't', from: 'm', to: 'f', kind: 'close', since: '2020', until: '2030' }],
    direction: [{ holders: ['f'], since: '2020-05-02' }],
    events: [{ id: 'e', date: '?"ooit"', title: '', for: [], impact: 1 }],
  });
  expect(turningPoints(casus).map(({ date, said, kind, about }) => [date, said, kind, ...about.map((it) => it.id)])).toEqual([
    ['1950', '~1950', 'birth', 'm'],
    ['1970', '1970', 'union', 'u'],
    ['1991', '>1990', 'birth', 'c'],
    ['2020-01', '2020', 'line', 't'],
    ['2020-05-01', '2020-05', 'death', 'm'],
    ['2020-05-02', '2020-05-02', 'direction', 'f'],
    ['2023-11', '2024-08', 'pregnancy', 'p'],
  ]);
});

test.each([...samples])('what changed in %s is told until its reference date and no further', (_, casus) => {
  for (const { date, about } of turningPoints(casus)) {
    expect(date.slice(0, 4) <= casus.referenceDate.slice(0, 4)).toBe(true);
    expect(about.every(({ id }) => JSON.stringify(casus).includes(JSON.stringify(id)))).toBe(true);
  }
});
