import { describe, expect, test } from 'vitest';
import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';
import type { Person, Union } from '../../../shared/model/records.ts';
import { captionOf, type Caption } from '../../../shared/rules/captions.ts';
import { descentCaption, unionCaption } from '../../../shared/rules/line-captions.ts';
import type { View } from '../../../shared/rules/view.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { casusOf } from '../../helpers/casus.ts';
import { samples } from '../../helpers/samples.ts';

const view = (names: View['names'], language: View['language'] = 'nl'): View => ({
  names,
  language,
  layers: new Set(Object.keys(layers) as LayerId[]),
});

function caption(person: Partial<Person>, names: View['names'] = 'full', language: View['language'] = 'nl'): Caption {
  const casus = visibleCasus(casusOf({ persons: [{ id: 'p', gender: 'female', ...person }] }), view(names, language));
  const [drawn] = casus.persons;
  if (drawn === undefined) throw new Error('nobody is left');
  return captionOf(drawn, casus, view(names, language));
}

describe('years', () => {
  test.each([
    [{ birth: '2009' }, '2009'],
    [{ birth: '2009-04-03' }, '2009'],
    [{ birth: '1943', death: '2002' }, '1943–2002'],
    [{ birth: '~1950' }, '±1950'],
    [{ birth: '~1950', death: '2011' }, '±1950–2011'],
    [{ death: '2011' }, '†2011'],
    [{ birth: '<1940' }, '<1940'],
    [{ birth: '1943', death: '?"onbekend"' }, '1943–†'],
    [{ death: '?"onbekend"' }, '†'],
    [{ birth: '?"eind jaren 80"' }, 'eind jaren 80'],
    [{ birth: '1943', death: '2030' }, '1943'],
    [{ kind: 'pregnancy', birth: '2024-08' }, 'uitg. 08-2024'],
    [{ kind: 'pregnancy', birth: '2024-08-12' }, 'uitg. 12-08-2024'],
    [{ kind: 'miscarriage', birth: '2012' }, '2012'],
    [{ kind: 'stillbirth', birth: '2018', death: '2018' }, '2018'],
    [{ kind: 'pet', birth: '2018' }, undefined],
    [{}, undefined],
  ] as const)('of %j are %s', (person, years) => expect(caption(person).years).toBe(years));

  test('of a loss or a pregnancy stand under it', () => {
    expect(caption({ kind: 'abortion', birth: '2011' }).yearsBelow).toBe(true);
    expect(caption({ birth: '2011' }).yearsBelow).toBe(false);
    expect(caption({ kind: 'pregnancy', birth: '2024-08' }, 'full', 'en').years).toBe('due 08-2024');
  });
});

describe('the age in a symbol', () => {
  test.each([
    [{ birth: '1978' }, { text: '46', circa: false }],
    [{ birth: '2010' }, { text: '14', circa: true }],
    [{ birth: '~1950' }, { text: '74', circa: true }],
    [{ birth: '2024' }, { text: '<1', circa: false }],
    [{ birth: '2024-01' }, { text: '5 mnd', circa: false }],
    [{ birth: '2024-05-10' }, { text: '3 wk', circa: false }],
    [
      { birth: '1946', death: '2008' },
      { text: '62', circa: false },
    ],
    [{ birth: '2018', kind: 'pet' }, undefined],
    [{ birth: '2018', kind: 'stillbirth' }, undefined],
  ] as const)('of %j is %j', (person, age) => expect(caption(person).age).toEqual(age));
});

describe('a name', () => {
  test.each([
    [{ name: 'Lotte de Vries' }, 'full', ['Lotte de Vries']],
    [{ name: 'Lotte de Vries' }, 'initials', ['L.d.V.']],
    [{ name: 'Marleen', role: 'moeder' }, 'initials', ['M., moeder']],
    [{ name: 'Marleen', initials: 'Mr.', role: 'moeder' }, 'initials', ['Mr., moeder']],
    [{ name: 'IJsbrand' }, 'initials', ['IJ.']],
    [{ name: 'Anne-Marie' }, 'initials', ['A.M.']],
    [{ name: 'Marleen', role: 'moeder' }, 'roles', ['moeder']],
    [{ name: 'Marleen' }, 'roles', ['persoon']],
    [{}, 'full', []],
    [{ name: '\u202E\u200B' }, 'full', []],
    [{ name: 'Bo', kind: 'pet' }, 'roles', []],
  ] as const)('of %j, %s, is %j', (person, names, lines) => expect(caption(person, names).names).toEqual(lines));

  test('of the index person has no role behind initials, for the symbol says it; without any name it is one word', () => {
    const index = { id: 'p', name: 'Tijmen', gender: 'male', index: true } as const;
    const family = casusOf({ persons: [index] });
    expect(captionOf(index, family, view('initials')).names).toEqual(['T.']);
    expect(captionOf(index, family, view('roles')).names).toEqual(['aangemelde']);
  });

  test('of who has none gives way to the role', () =>
    expect(caption({ role: 'buurvrouw' })).toMatchObject({ names: [], details: ['buurvrouw'] }));
});

describe('small lines', () => {
  test('tell the role where the drawing does not, and the place', () => {
    expect(caption({ name: 'Robin', role: 'beste vriend', place: 'Zwolle' }).details).toEqual(['beste vriend', 'Zwolle']);
    const casus = [...samples].find(([name]) => name === 'w-2024-011.casus.json')?.[1];
    const mother = casus?.persons.find((it) => it.id === 'moeder');
    expect(casus && mother && captionOf(mother, casus, view('full')).details).toEqual([]);
  });

  test('tell where somebody stays who lives elsewhere, and since when', () => {
    const persons = [{ id: 'p', gender: 'male' as const, name: 'Jay', badges: ['placed-out-of-home' as const] }];
    const involved = [{ id: 'groep', kind: 'place' as const, name: 'behandelgroep De Linde' }];
    const casus = casusOf({ persons, involved, stays: [{ person: 'p', place: 'groep', framework: 'secure', since: '2024-01' }] });
    expect(persons.map((it) => captionOf(it, casus, view('full')).details)).toEqual([['behandelgroep De Linde', 'sinds 01-2024']]);
  });

  test('tell migration and cultures apart', () => {
    expect(caption({ migration: { from: 'SY', to: 'NL', date: '2015' }, cultures: ['TR', 'NL'] })).toMatchObject({
      migration: 'SY → NL 2015',
      cultures: 'TR / NL',
    });
  });
});

const union = (dates: readonly string[], rest: Partial<Union> = {}): Union => ({
  id: 'u',
  partners: ['m', 'f'],
  form: 'married',
  dates: dates.map((it) => ({ kind: it.split(' ')[0], date: it.split(' ')[1] })) as NonNullable<Union['dates']>,
  ...rest,
});

describe('the dates of a union', () => {
  const casus = casusOf({
    persons: [
      { id: 'm', gender: 'male', death: '2011' },
      { id: 'f', gender: 'female', death: '2019' },
    ],
  });
  test.each([
    [union(['married 2008', 'separated 2020', 'divorced 2021']), 'nl', 'h 2008 · ue 2020 · s 2021'],
    [union(['divorced 2021', 'married 2008']), 'en', 'm 2008 · d 2021'],
    [union(['relationship 2003', 'married 2008']), 'nl', 'h 2008'],
    [union(['relationship 2022']), 'nl', 'rel 2022'],
    [union(['cohabiting ~2015', 'registered 2018-05']), 'nl', 'sw ±2015 · gp 2018'],
    [union(['married 1971'], { end: 'widowed' }), 'nl', 'h 1971 – †2011'],
    [union([], { end: 'widowed' }), 'nl', '†2011'],
    [union([]), 'nl', undefined],
    [union(['married 1998', 'divorced 2004', 'remarried 2007']), 'nl', 'h 1998 · s 2004 · h2 2007'],
  ] as const)('%#: %j', (it, language, text) => expect(unionCaption(it, casus, view('full', language))).toBe(text));
});

test('a foster line tells its year, and whether it is among kin', () => {
  const casus = casusOf({
    persons: [{ id: 'p', gender: 'male' }],
    involved: [{ id: 'i', kind: 'place', name: 'x' }],
    stays: [{ person: 'p', place: 'i', framework: 'kinship-foster' }],
  });
  const descent = { child: 'p', kind: 'foster', parents: ['q'], since: '2021-06' } as const;
  expect(descentCaption({ ...descent, parents: ['q'] }, casus, view('full'))).toBe('NPZ 2021');
  expect(descentCaption({ ...descent, parents: ['q'] }, { ...casus, stays: [] }, view('full'))).toBe('PZ 2021');
  expect(descentCaption({ child: 'p', kind: 'adopted', parents: ['q'] }, casus, view('full'))).toBeUndefined();
});
