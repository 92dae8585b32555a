import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCasus } from '../../../shared/model/check.ts';
import type { Casus, HelpLine } from '../../../shared/model/records.ts';
import { overNow } from '../../../shared/rules/over-now.ts';
import type { View } from '../../../shared/rules/view.ts';
import { visibleCasus, visibleOn } from '../../../shared/rules/visible.ts';
import { casusOf, people } from '../../helpers/casus.ts';
import { datedFamilies } from '../../helpers/dated-families.ts';

const view: View = { names: 'full', language: 'nl', layers: new Set() };
const help: HelpLine = { id: 'h', from: 'gp', to: ['m'], status: 'active', framework: 'voluntary', quality: 'normal' };
/** Counted on 1 June 2024. */
const casus = (more: Partial<Casus>): Casus =>
  casusOf({ persons: people({ m: '1970', f: '1972' }), involved: [{ id: 'gp', kind: 'health', name: '' }], ...more });
const tie = { id: 't', from: 'm', to: 'f', kind: 'close' } as const;

describe('what had ended before the reference date is drawn so', () => {
  test.each([
    ['2020', 'past'],
    ['2024-06-01', 'past'],
    ['2024-07', 'now'],
    [undefined, 'now'],
  ])('a tie until %s is %s', (until, time) => {
    const [shown] = visibleCasus(casus({ ties: [{ ...tie, ...(until && { until }) }] }), view).ties;
    expect([shown?.time ?? 'now', shown?.until]).toEqual([time, until]);
  });
  test('a coalition, triangle, loyalty and boundary as well, and a wish that is over is not', () => {
    const until = '2021';
    const shown = visibleCasus(
      casus({
        coalitions: [{ id: 'c', members: ['m', 'f'], against: [], effect: 'none', overt: true, until }],
        triangles: [{ id: 'd', kind: 'triangle', corners: ['m', 'f', 'gp'], until }],
        loyalties: [{ id: 'l', kind: 'loyalty', from: 'm', to: ['f'], until }],
        boundaries: [{ id: 'b', kind: 'clear', between: [['m'], ['f']], until }],
        ties: [{ ...tie, time: 'wished', until }],
      }),
      view,
    );
    expect([shown.coalitions, shown.triangles, shown.loyalties, shown.boundaries].map((lines) => lines.map(({ time }) => time))).toEqual([
      ['past'],
      ['past'],
      ['past'],
      ['past'],
    ]);
    expect(shown.ties).toEqual([]);
  });
  test('help has ended, a help that was broken off stays so, and an end to come changes nothing', () => {
    const shown = visibleCasus(
      casus({
        helpLines: [
          { ...help, until: '2023' },
          { ...help, id: 'i', status: 'broken-off', until: '2023' },
          { ...help, id: 'j', status: 'ended', until: '2025' },
        ],
      }),
      view,
    );
    expect(shown.helpLines.map(({ status }) => status)).toEqual(['ended', 'broken-off', 'ended']);
  });
  test('a home is not there, and whoever lived there is', () => {
    const shown = visibleCasus(casus({ households: [{ id: 'old', name: '', members: [{ person: 'm' }], until: '2022' }] }), view);
    expect([shown.households, shown.persons.length]).toEqual([[], 2]);
  });
});

test('help that was planned, and is over, was not active on an earlier date', () => {
  const planned = casus({ helpLines: [{ ...help, status: 'planned', until: '2023' }] });
  expect(visibleOn(planned, view, '2022').helpLines[0]?.status).toBe('planned');
});

test('a wish went with its end, on an earlier date too', () => {
  const wished = casus({ ties: [{ ...tie, time: 'wished', until: '2015' }] });
  expect(['2014', '2015'].map((year) => visibleOn(wished, view, year).ties.map(({ time }) => time))).toEqual([['wished'], []]);
});

test('what nobody ended, or was recorded as ended, is the same casus; every family stays usable and a second look changes nothing', () => {
  const told = casus({ ties: [{ ...tie, time: 'past', until: '2020' }] });
  expect(overNow(told)).toBe(told);
  fc.assert(
    fc.property(datedFamilies, (family) => {
      const once = overNow(family);
      expect(checkCasus(once).ok).toBe(true);
      expect(overNow(once)).toBe(once);
    }),
    { numRuns: 200 },
  );
});
