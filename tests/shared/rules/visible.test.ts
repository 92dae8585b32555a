import { describe, expect, test } from 'vitest';
import { layers, type LayerId } from '../../../shared/catalogue/layers.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import { casusOn } from '../../../shared/rules/casus-on.ts';
import { initialsOf } from '../../../shared/rules/names.ts';
import type { Casus } from '../../../shared/model/records.ts';
import type { View } from '../../../shared/rules/view.ts';
import { layersOn, visibleCasus, visibleOn } from '../../../shared/rules/visible.ts';
import { withoutTellingIds } from '../../../shared/rules/without-telling-ids.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';
import { samples } from '../../helpers/samples.ts';

const usual = (Object.keys(layers) as LayerId[]).filter((id) => layers[id].on);
const view = (names: View['names'], ...more: LayerId[]): View => ({ names, language: 'nl', layers: new Set([...usual, ...more]) });

const secret = { ...couple('s', 'm', 'f2'), form: 'short' as const, secret: true };
const family = {
  persons: [
    ...people({ m: '1980', f: '1981', c: '2010', f2: '1985', c2: '2015', c3: '2040' }),
    { id: 'v', gender: 'female' as const, name: 'Vera', index: true },
  ],
  unions: [couple('u', 'm', 'f'), secret, couple('u3', 'c2', 'x')],
  descents: [...childrenOf('u', 'c', 'v'), ...childrenOf('s', 'c2'), ...childrenOf('u3', 'c3')],
};
const withX = { ...family, persons: [...family.persons, { id: 'x', gender: 'female' as const }] };

const ids = (lists: Parameters<typeof casusOf>[0]): readonly string[] =>
  visibleCasus(casusOf(lists), view('full')).persons.map((it) => it.id);

describe('with secrets off', () => {
  test('whoever is known only by a secret union is gone, with children and grandchildren', () => {
    expect(
      ids({
        ...family,
        unions: [couple('u', 'm', 'f'), secret],
        descents: [...childrenOf('u', 'c', 'v'), ...childrenOf('s', 'c2'), { child: 'c3', kind: 'biological', parents: ['c2'] }],
      }),
    ).toEqual(['m', 'f', 'c', 'v']);
  });
  test('a partner from elsewhere keeps the child of a secret in sight', () => expect(ids(withX)).toContain('c2'));
  test('a home, a line or another family keeps somebody in sight', () => {
    const small = {
      ...family,
      persons: family.persons.filter((it) => it.id !== 'c3'),
      unions: [couple('u', 'm', 'f'), secret],
      descents: [...childrenOf('u', 'c', 'v'), ...childrenOf('s', 'c2')],
    };
    expect(ids(small)).not.toContain('f2');
    expect(ids({ ...small, households: [{ id: 'h', name: '', members: [{ person: 'f' }, { person: 'f2' }] }] })).toContain('f2');
    expect(ids({ ...small, households: [{ id: 'h', name: '', members: [{ person: 'c2' }, { person: 'f2' }] }] })).not.toContain('f2');
    expect(ids({ ...small, ties: [{ id: 't', from: 'f2', to: 'f', kind: 'close' }] })).toContain('f2');
    expect(ids({ ...small, persons: small.persons.map((it) => (it.id === 'c2' ? { ...it, index: true } : it)) })).toContain('c2');
  });
  test('nothing that named them is left, and what is left is a usable casus', () => {
    const casus = samples.get('hard/everything-forty-persons.casus.json');
    if (casus === undefined) throw new Error('the sample is gone');
    const left = visibleCasus(casus, view('full'));
    expect(JSON.stringify(left)).not.toMatch(/Ramona|Dylan|gehk|"geh"|u13|family-secret/);
    expect(JSON.stringify(visibleCasus(casus, view('full', 'secrets')))).toMatch(/Ramona.*Dylan/s);
  });
});

describe('names that are off', () => {
  const named = casusOf({
    title: 'Familie Veldman',
    persons: [
      { id: 'p1', gender: 'male', name: 'Tijmen Veldman', index: true, note: 'Tijmen is stil' },
      { id: 'p2', gender: 'female', name: 'Roos', role: 'zus Tijmen', birth: '?"toen Tijmen drie was"' },
      { id: 'p3', gender: 'female', name: 'Oma' },
    ],
    households: [{ id: 'h', name: 'huis Roos', members: [] }],
    involved: [
      { id: 'i', kind: 'support-figure', name: 'buurman Kees' },
      { id: 'j', kind: 'professional', name: 'Ambulant begeleider' },
    ],
    ties: [{ id: 't', from: 'p1', to: 'p2', kind: 'close', label: "Tijmens en tijmen en TIJMEN en Tijmen's" }],
    events: [{ id: 'e', date: '2020', title: 'Tijmen-Roos, oma en rozen', for: [], impact: 1 }],
    hypotheses: [{ slot: 1, text: 'Veldman', status: 'open', touches: ['p1'] }],
  });

  test.each(['initials', 'roles'] as const)('are nowhere in what is drawn: %s', (names) => {
    const left = visibleCasus(named, view(names));
    expect(JSON.stringify(left)).not.toMatch(/tijmen|veldman|roos|kees/i);
    expect(left.title).toBe('test');
    expect(left.events[0]?.title).toContain('oma');
    expect(left.involved.map((it) => it.name)).toEqual(['buurman K.', 'Ambulant begeleider']);
    expect(left.persons.map((it) => it.id)).toEqual(['p1', 'p2', 'p3']);
  });

  const home = (name: string, title = 'Casus 12', names: View['names'] = 'roles'): string =>
    visibleCasus({ ...named, title, households: [{ id: 'h', name, members: [] }] }, view(names)).households[0]?.name ?? '';
  test.each([
    ['gezin Haddad', 'gezin H.'],
    ['gezin El-Haddad', 'gezin E.'],
    ['Haddad', 'H.'],
    ['Gezin Veldman', 'Gezin V.'],
    ['huis Roos', 'huis zus'],
    ['Dorpsstraat 12', 'D. 12'],
    ['Pleeggezin', 'Pleeggezin'],
    ['Bij oma', 'Bij oma'],
    ['huis van Vader', 'huis van Vader'],
    ['Nieuw huis, GI', 'Nieuw huis, GI'],
  ])('call the household %j %j', (written, left) => {
    const persons = named.persons.map((it) => (it.id === 'p2' ? { ...it, role: 'zus' } : it));
    const casus = { ...named, title: 'Casus 12', persons, households: [{ id: 'h', name: written, members: [] }] };
    expect(visibleCasus(casus, view('roles')).households[0]?.name).toBe(left);
  });

  test.each(['Familie Haddad', 'familie haddad', 'Haddad', 'Postma - Haddad', 'Gezin van den Haddad', 'Haddad, verhuisd uit Zwolle'])(
    'say nothing of the family in the title %j',
    (title) => {
      for (const names of ['initials', 'roles'] as const) expect(home('huis haddad', title, names)).toBe('huis H.');
      for (const names of ['initials', 'roles'] as const) expect(home('gezin Haddad', title, names)).toBe('gezin H.');
    },
  );

  test('take a title that is a sentence for no name', () => {
    for (const title of ['Eén vader, vijf partners', 'Samengesteld gezin met half- en stiefbroers', 'Neef en nicht getrouwd'])
      expect(home('samengesteld met één vader en neef', title)).toBe('samengesteld met één vader en neef');
  });

  test('leave the records alone', () => {
    const before = structuredClone(named);
    visibleCasus(named, view('roles'));
    expect(named).toEqual(before);
  });

  test.each([...samples])('leave no name of %s', (_, casus) => {
    for (const names of ['initials', 'roles'] as const) {
      const left = visibleCasus(casus, view(names, 'secrets', 'traits'));
      const drawn =
        JSON.stringify(left, (key, value: unknown) => (key === 'id' || key === 'layout' ? undefined : value))
          .match(/"(?:name|title|label|theme|text|note|mandate|role|place|question)":"[^"]*"/g)
          ?.join(' ') ?? '';
      const loud = casus.persons.filter((it) => it.kind !== 'donor' && (it.name?.length ?? 0) > 3).map((it) => it.name ?? '');
      for (const name of loud) expect(drawn.split(/[^\p{L}-]+/u)).not.toContain(name);
    }
  });
});

test('traits that are off are gone, and stay where they are on', () => {
  const casus = casusOf({ persons: [{ id: 'p', gender: 'male', traits: [{ category: 'physical', text: 'MS', status: 'current' }] }] });
  expect(visibleCasus(casus, view('full')).persons[0]?.traits).toBeUndefined();
  expect(visibleCasus(casus, view('full', 'traits')).persons[0]?.traits).toHaveLength(1);
});

test.each([...samples])('what is left of %s is a usable casus in every view', (_, casus) => {
  for (const names of ['full', 'initials', 'roles'] as const) {
    for (const more of [[], ['secrets'], ['traits', 'secrets']] as const)
      expect(checkCasus(visibleCasus(casus, view(names, ...more))).ok).toBe(true);
  }
});

test.each([
  ['Lotte de Vries', 'L.d.V.'],
  ['lotte', 'l.'],
  ["Jan 't Hart", 'J.t.H.'],
  ['Élodie', 'É.'],
  ['王小明', '王.'],
  ['(Bo)', 'B.'],
  ['👩‍🎤 Zoë', '👩‍🎤.Z.'],
  ['', ''],
  ['---', ''],
])('the initials of %j are %j', (name, initials) => expect(initialsOf(name)).toBe(initials));

test.each([...samples])('ids of %s that tell a name can be taken out, and the casus stays usable and the same family', (_, casus) => {
  const shown = visibleCasus(casus, view('roles', 'secrets'));
  const left = withoutTellingIds(shown, casus);
  const names = casus.persons
    .filter((it) => it.kind !== 'donor')
    .flatMap((it) => (it.name ?? '').split(/[ -]/))
    .filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word));
  const words = JSON.stringify([left.persons, left.unions, left.households, left.ties].flat().map((it) => it.id))
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  expect(names.filter((name) => words.includes(name.toLowerCase()) && !['oma', 'opa'].includes(name.toLowerCase()))).toEqual([]);
  expect(checkCasus(left).ok).toBe(true);
  expect(left.persons.map(({ id: _id, ...rest }) => rest)).toEqual(shown.persons.map(({ id: _id, ...rest }) => rest));
});

test('who is hidden today was hidden then, also before the secret began, and who was known only by it then is hidden then', () => {
  const casus = casusOf({
    persons: [
      ...people({ m: '1980', f: '1981', f2: '1985', f3: '1986' }),
      { id: 'v', gender: 'female' as const, index: true, birth: '2010' },
    ],
    unions: [
      couple('u', 'm', 'f'),
      { ...couple('s', 'm', 'f2'), secret: true, dates: [{ kind: 'relationship', date: '2018' }] },
      { ...couple('r', 'm', 'f3'), secret: true, dates: [{ kind: 'relationship', date: '2015' }] },
    ],
    descents: childrenOf('u', 'v'),
    ties: [{ id: 't', from: 'f3', to: 'f', kind: 'conflict', since: '2020' }],
  });
  const on = (date: string, ...more: LayerId[]): string =>
    visibleOn(casus, view('full', ...more), date)
      .persons.map(({ id }) => id)
      .join(' ');
  expect(on('2024')).toBe('m f f3 v');
  expect(on('2016')).toBe('m f v');
  expect(on('2012')).toBe('m f v');
  expect(on('2016', 'secrets')).toBe('m f f3 v');
  const nobodyIndex = { ...casus, persons: casus.persons.map((it) => ({ ...it, index: false })) };
  expect(visibleCasus(casusOn(nobodyIndex, '2012'), view('full')).persons.map(({ id }) => id)).not.toContain('f2');
});

test('on a date before a secret began whoever it hides today is hidden too, on the screen as on paper', () => {
  const casus = casusOf({
    persons: [...people({ m: '1970', s: '1980', c: '2005' }), { id: 'v', gender: 'female', name: 'Vera', birth: '2002', index: true }],
    unions: [{ ...couple('x', 'm', 's'), secret: true, dates: [{ kind: 'relationship', date: '2014' }] }],
    descents: [
      { child: 'c', kind: 'biological', parents: ['s'] },
      { child: 'v', kind: 'biological', parents: ['m'] },
    ],
  });
  const idsOf = (it: Casus): readonly string[] => it.persons.map(({ id }) => id);
  const shown = view('full');
  expect(idsOf(visibleCasus(casusOn(casus, '2010'), shown))).toContain('s');
  expect(idsOf(visibleCasus(layersOn(casus, shown, '2010'), shown))).toEqual(['m', 'v']);
  expect(idsOf(visibleOn(casus, shown, '2010'))).toEqual(['m', 'v']);
  expect(idsOf(layersOn(casus, view('full', 'secrets'), '2010'))).toContain('s');
});
