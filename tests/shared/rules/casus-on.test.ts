import { describe, expect, test } from 'vitest';
import { checkCasus } from '../../../shared/model/check.ts';
import type { Casus, HelpLine, Union } from '../../../shared/model/records.ts';
import { ageOf } from '../../../shared/rules/age.ts';
import { casusOn } from '../../../shared/rules/casus-on.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';
import { samples } from '../../helpers/samples.ts';

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const parents = people({ m: '1970', f: '1972' });

describe('of the persons', () => {
  test('whoever was not born yet is not there, with all that ends there', () => {
    const casus = casusOf({
      persons: [...parents, ...people({ c: '2010-05-03', d: '2012' })],
      unions: [couple('u', 'm', 'f')],
      descents: childrenOf('u', 'c', 'd'),
      ties: [{ id: 't', from: 'c', to: 'm', kind: 'close' }],
      triangles: [{ id: 'x', kind: 'triangle', corners: ['m', 'f', 'c'] }],
      helpLines: [{ id: 'h', from: 'gp', to: ['c', 'f'], status: 'active', framework: 'voluntary', quality: 'normal' }],
      involved: [{ id: 'gp', kind: 'health', name: '' }],
      hypotheses: [{ slot: 1, text: '', status: 'open', touches: ['t', 'c', 'm'] }],
    });
    const early = casusOn(casus, '2010-04');
    expect(ids(early.persons)).toEqual(['m', 'f']);
    expect([early.descents, early.ties, early.triangles]).toEqual([[], [], []]);
    expect(early.helpLines[0]?.to).toEqual(['f']);
    expect(early.hypotheses[0]?.touches).toEqual(['m']);
    expect(ids(casusOn(casus, '2010-05').persons)).toEqual(['m', 'f', 'c']);
    expect(ids(casusOn(casus, '2010').persons)).toEqual(['m', 'f', 'c']);
  });
  test('whoever was not dead yet lived, and is as old as they were', () => {
    const casus = casusOf({ persons: [{ id: 'm', gender: 'male', birth: '1940', death: '2008-03' }] });
    const [alive] = casusOn(casus, '2008-02').persons;
    expect([alive?.death, ageOf(alive ?? { id: '', gender: 'male' }, '2008-02')?.count]).toEqual([undefined, 68]);
    expect(casusOn(casus, '2008-03').persons[0]?.death).toBe('2008-03');
  });
  test.each([
    ['~1950', '1949', '1950'],
    ['>1940', '1940', '1941'],
    ['2013-09-14', '2013-09-13', '2013-09-14'],
  ])('a birth %s lies after %s and not after %s', (birth, before, from) => {
    const casus = casusOf({ persons: people({ m: birth }) });
    expect(casusOn(casus, before).persons).toEqual([]);
    expect(casusOn(casus, from).persons).toHaveLength(1);
  });
  test('a birth before a year may have been at any time, a death before a year was over when that year came', () => {
    expect(casusOn(casusOf({ persons: people({ m: '<1940' }) }), '1900').persons).toHaveLength(1);
    const dead = casusOf({ persons: [{ id: 'm', gender: 'male', death: '<1940' }] });
    expect(['1938', '1939'].map((year) => casusOn(dead, year).persons[0]?.death)).toEqual([undefined, '<1940']);
  });
  test('what has no date, or one in words, stays as it is recorded', () => {
    const casus = casusOf({ persons: [{ id: 'm', gender: 'male', birth: '?"in de oorlog"', death: '?"onbekend"' }] });
    expect(casusOn(casus, '1900').persons).toEqual(casus.persons);
  });
  test('a child of unknown birth comes with the last of its parents', () => {
    const casus = casusOf({
      persons: [...parents, ...people({ x: undefined, y: undefined })],
      descents: [
        { child: 'x', kind: 'biological', parents: ['m', 'f'] },
        { child: 'y', kind: 'biological', parents: ['x'] },
      ],
    });
    expect(['1969', '1971', '1972'].map((year) => ids(casusOn(casus, year).persons))).toEqual([[], ['m'], ['m', 'f', 'x', 'y']]);
  });
  test('whoever came into the family later is not there yet, though they lived', () => {
    const casus = casusOf({
      persons: people({ m: '1970', f: '1972', x: '1973', y: undefined, i: '1974' }).map((it) =>
        it.id === 'i' ? { ...it, index: true } : it,
      ),
      unions: [{ ...couple('u', 'm', 'f'), dates: [{ kind: 'married', date: '2000' }] }],
      ties: [
        { id: 't', from: 'm', to: 'x', kind: 'close' },
        { id: 's', from: 'i', to: 'f', kind: 'close', since: '2001', until: '2005' },
      ],
    });
    expect(['1971', '1999', '2000', '2010'].map((year) => ids(casusOn(casus, year).persons).join(''))).toEqual([
      'y',
      'mxyi',
      'mfxyi',
      'mfxyi',
    ]);
  });
  test('a donor of unknown birth comes with the child', () => {
    const casus = casusOf({
      persons: [...people({ c: '2014' }), { id: 'd', gender: 'male', kind: 'donor' }],
      descents: [{ child: 'c', kind: 'donor', parents: ['d'] }],
    });
    expect(['2013', '2014'].map((year) => casusOn(casus, year).persons.length)).toEqual([0, 2]);
  });
  test('a pregnancy is there nine months before its due date, a loss from its own day', () => {
    const casus = casusOf({
      persons: [
        { id: 'p', gender: 'unknown', kind: 'pregnancy', birth: '2024-08' },
        { id: 'l', gender: 'unknown', kind: 'miscarriage', death: '2012' },
      ],
    });
    expect(['2011', '2012', '2023-10', '2023-11'].map((date) => ids(casusOn(casus, date).persons).join(''))).toEqual(['', 'l', 'l', 'pl']);
  });
  test('nobody had moved country before they did', () => {
    const casus = casusOf({ persons: [{ id: 'm', gender: 'male', migration: { from: 'SY', to: 'NL', date: '2015' } }] });
    expect(['2014', '2015'].map((year) => casusOn(casus, year).persons[0]?.migration !== undefined)).toEqual([false, true]);
  });
});

describe('a union', () => {
  const on = (date: string, more: Partial<Union>, persons = parents): Union | undefined =>
    casusOn(casusOf({ persons, unions: [{ ...couple('u', 'm', 'f'), ...more }] }), date).unions[0];
  const dates: Union['dates'] = [
    { kind: 'relationship', date: '2003' },
    { kind: 'cohabiting', date: '2005' },
    { kind: 'married', date: '2008-06' },
    { kind: 'separated', date: '2020' },
    { kind: 'divorced', date: '2021' },
  ];

  test.each([
    ['2002', undefined, undefined, undefined],
    ['2003', 'unknown', undefined, 1],
    ['2005', 'cohabiting', undefined, 2],
    ['2008-06', 'married', undefined, 3],
    ['2019', 'married', undefined, 3],
    ['2020', 'married', 'separated', 4],
    ['2021', 'married', 'divorced', 5],
  ])('has in %s the form %s, the end %s and %s dates', (date, form, end, count) => {
    const union = on(date, { dates, end: 'divorced' });
    expect([union?.form, union?.end, union?.dates?.length]).toEqual([form, end, count]);
  });
  test('without a date always was, and always had ended', () => expect(on('1995', { end: 'divorced' })?.end).toBe('divorced'));
  test('is widowed once one of the two has died', () => {
    const persons = people({ m: '1970', f: '1972' }).map((it) => (it.id === 'm' ? { ...it, death: '2010' } : it));
    expect(['2009', '2010'].map((year) => on(year, { end: 'widowed' }, persons)?.end)).toEqual([undefined, 'widowed']);
  });
  test('was broken before it was taken up again', () => {
    const again = { end: 'remarried-same', dates: [...dates, { kind: 'remarried', date: '2023' }] } as const;
    expect(['2019', '2021', '2023'].map((year) => on(year, { ...again, dates: [...again.dates] })?.end)).toEqual([
      undefined,
      'divorced',
      'remarried-same',
    ]);
  });
  test('begins with its first child by birth where the wedding came later, and not with a child that was adopted', () => {
    const casus = casusOf({
      persons: [...parents, ...people({ c: '2000', a: '1998' })],
      unions: [{ ...couple('u', 'm', 'f'), dates: [{ kind: 'married', date: '2005' }] }],
      descents: [...childrenOf('u', 'c'), { child: 'a', kind: 'adopted', union: 'u' }],
    });
    const early = casusOn(casus, '1999');
    expect([ids(early.unions), early.descents]).toEqual([[], []]);
    const later = casusOn(casus, '2000');
    expect([later.unions[0]?.form, later.descents.length]).toEqual(['unknown', 2]);
  });
});

test('a child is adopted or fostered from the day that is told, and had not left before it did', () => {
  const casus = casusOf({
    persons: [...parents, ...people({ c: '2000' })],
    descents: [{ child: 'c', kind: 'foster', parents: ['m'], since: '2005', until: '2008' }],
  });
  expect(['2004', '2006', '2009'].map((year) => casusOn(casus, year).descents)).toEqual([
    [],
    [{ child: 'c', kind: 'foster', parents: ['m'], since: '2005' }],
    casus.descents,
  ]);
});

describe('homes and stays', () => {
  const homes = (...households: Casus['households']): Casus =>
    casusOf({ persons: [...parents, ...people({ c: '2010' })], households, involved: [{ id: 'p', kind: 'place', name: '' }] });

  test('are there from their beginning until their end, which is not known before it comes', () => {
    const casus = homes({ id: 'h', name: '', members: [{ person: 'm' }], since: '2010', until: '2015' });
    expect(['2009', '2010', '2015'].map((year) => casusOn(casus, year).households.map((it) => it.until ?? 'open'))).toEqual([
      [],
      ['open'],
      [],
    ]);
  });
  test('hold who was born, and are not there while nobody was', () => {
    const casus = homes(
      { id: 'h', name: '', members: [{ person: 'm' }, { person: 'c' }] },
      { id: 'i', name: '', members: [{ person: 'c' }] },
    );
    expect(casusOn(casus, '2009').households).toEqual([{ id: 'h', name: '', members: [{ person: 'm' }] }]);
  });
  test('hold nobody for more than a fortnight: who came last lives there', () => {
    const casus = homes(
      {
        id: 'old',
        name: '',
        members: [
          { person: 'm', nightsPer14: 14 },
          { person: 'f', nightsPer14: 14 },
        ],
        until: '2022-09',
      },
      { id: 'new', name: '', members: [{ person: 'm', nightsPer14: 14 }], since: '2022-03' },
    );
    const then = casusOn(casus, '2022-05');
    expect(then.households.map((it) => it.members.map(({ person }) => person))).toEqual([['f'], ['m']]);
    expect(checkCasus(then).ok).toBe(true);
  });
  test('of a child in care lasted until they ended', () => {
    const casus = { ...homes(), stays: [{ person: 'c', place: 'p', framework: 'foster' as const, since: '2015', until: '2018' }] };
    expect(['2014', '2016', '2018'].map((year) => casusOn(casus, year).stays.map((it) => it.until ?? 'open'))).toEqual([[], ['open'], []]);
  });
});

describe('a line', () => {
  const on = (date: string, more: Partial<Casus['ties'][number]>): readonly Casus['ties'][number][] =>
    casusOn(casusOf({ persons: parents, ties: [{ id: 't', from: 'm', to: 'f', kind: 'close', ...more }] }), date).ties;

  test('is there from its beginning, and past from its end', () => {
    const times = (year: string): string => String(on(year, { since: '2010', until: '2015' }).map(({ time = 'now' }) => time));
    expect(['2009', '2010', '2015'].map(times)).toEqual(['', 'now', 'past']);
  });
  test('that is past now was not past before the end that is known, and stays past after it', () => {
    expect(on('2012', { time: 'past', until: '2015' })[0]).toEqual({ id: 't', from: 'm', to: 'f', kind: 'close' });
    expect([on('2016', { time: 'past', until: '2015' })[0]?.time, on('2012', { time: 'past' })[0]?.time]).toEqual(['past', 'past']);
  });
  test('between more than two is not there without one of them', () => {
    const casus = casusOf({
      persons: [...parents, ...people({ c: '2010' })],
      coalitions: [{ id: 'c', members: ['m', 'f', 'c'], against: [], effect: 'none', overt: true }],
      loyalties: [{ id: 'l', kind: 'revolving-slate', from: 'm', to: ['f', 'c'] }],
    });
    expect([casusOn(casus, '2009').coalitions, casusOn(casus, '2009').loyalties]).toEqual([[], []]);
    expect(casusOn(casus, '2010').coalitions).toHaveLength(1);
  });
});

describe('help', () => {
  const line = (more: Partial<HelpLine>): HelpLine => ({
    id: 'h',
    from: 'gp',
    to: ['m'],
    status: 'active',
    framework: 'voluntary',
    quality: 'normal',
    ...more,
  });
  const on = (date: string, ...lines: readonly Partial<HelpLine>[]): Casus =>
    casusOn(
      casusOf({
        persons: parents,
        involved: [
          { id: 'gp', kind: 'health', name: '' },
          { id: 'coach', kind: 'professional', name: '', organisation: 'org' },
          { id: 'org', kind: 'organisation', name: '' },
        ],
        helpLines: lines.map(line),
        ties: [{ id: 't', from: 'gp', to: 'm', kind: 'conflict' }],
        direction: [
          { holders: ['m'], since: '2010' },
          { holders: ['f'], since: '2020' },
        ],
      }),
      date,
    );

  test('has the status that its dates tell', () => {
    const ended = { status: 'broken-off', since: '2010', until: '2015' } as const;
    expect(['2009', '2012', '2016'].map((year) => on(year, ended).helpLines.map((it) => it.status))).toEqual([
      [],
      ['active'],
      ['broken-off'],
    ]);
    expect(on('2016', { since: '2010', until: '2015' }).helpLines[0]?.status).toBe('ended');
    expect(on('2012', { status: 'ended' }).helpLines[0]?.status).toBe('ended');
  });
  test('brings who gives it: a party is not there before its first help, nor is what ends at it', () => {
    expect(ids(on('2009', { since: '2010' }).involved)).toEqual(['coach', 'org']);
    expect(on('2009', { since: '2010' }).ties).toEqual([]);
    expect(ids(on('2009', { since: '2010' }, { id: 'i' }).involved)).toContain('gp');
    expect(ids(on('2009', { from: 'coach', since: '2010' }).involved)).toEqual(['gp']);
    expect(ids(on('2010', { from: 'coach', since: '2010' }).involved)).toEqual(['gp', 'coach', 'org']);
  });
  test('is directed by whoever held it until then', () => {
    expect(['2009', '2015', '2020'].map((year) => on(year).direction.map((it) => it.holders.join()))).toEqual([[], ['m'], ['m', 'f']]);
  });
});

test('a whole family goes back to its grandparents, without who married into it later', () => {
  const casus = samples.get('w-2024-011.casus.json');
  if (casus === undefined) throw new Error('the sample is gone');
  expect(ids(casusOn(casus, '1960').persons)).toEqual(['opa_v', 'oma_v', 'opa_m', 'oma_m']);
  const early = ids(casusOn(casus, '2006').persons);
  expect(early).toEqual(['vader', 'moeder', 'opa_v', 'oma_v', 'opa_v_vrouw', 'opa_m', 'oma_m', 'tante', 'oom']);
});

test('only what had happened is told', () => {
  const event = { title: '', for: [], impact: 1 } as const;
  const casus = casusOf({
    events: [
      { ...event, id: 'a', date: '2010', for: [] },
      { ...event, id: 'b', date: '2012-03', for: [] },
    ],
  });
  expect(['2009', '2012-02', '2012'].map((date) => ids(casusOn(casus, date).events).join(''))).toEqual(['', 'a', 'ab']);
});
