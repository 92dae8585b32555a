import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childrenOf, diagramOf, mainDescentOf, parentsOf, partnerIn, sibshipOf } from '../../../shared/model/diagram.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf, childrenOf as children, couple, people } from '../../helpers/casus.ts';
import { samples } from '../../helpers/samples.ts';

/** Everything that can be read of a casus, as plain data. */
function readings(casus: Casus): unknown {
  const diagram = diagramOf(casus);
  return casus.persons
    .map(({ id }) => ({
      id,
      unions: (diagram.unionsOf.get(id) ?? []).map((it) => it.id),
      sibship: sibshipOf(diagram, id).map((it) => it.id),
      households: (diagram.householdsOf.get(id) ?? []).map((it) => it.id),
      children: (diagram.unionsOf.get(id) ?? []).map((it) => childrenOf(diagram, it.id).map((child) => child.id)),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((it, index) => ({ it, key: keys[index % keys.length] ?? 0, index }))
    .toSorted((a, b) => a.key - b.key || b.index - a.index)
    .map(({ it }) => it);
}

describe('readings', () => {
  test.each([...samples])('of %s do not change with the order of its lists', (_, casus) => {
    const before = readings(casus);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 60 }), (keys) => {
        const { persons, unions, households } = casus;
        // Descents that are none of the named kinds follow the order of the file.
        const named = casus.descents.filter((it) => ['biological', 'uncertain', 'adopted', 'foster'].includes(it.kind));
        const other = casus.descents.filter((it) => !named.includes(it));
        const mixed = {
          ...casus,
          persons: shuffled(persons, keys),
          unions: shuffled(unions, keys),
          households: shuffled(households, keys),
          descents: [...shuffled(named, keys), ...other],
        };
        expect(readings(mixed)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a child', () => {
  const persons = people({ m1: '1980', f1: '1981', m2: '1979', f2: '1983', c: '2010' });
  const unions = [couple('u1', 'm1', 'f1'), couple('u2', 'm2', 'f2')];

  test('stands with its biological parents, whatever comes first in the file', () => {
    const diagram = diagramOf(
      casusOf({
        persons,
        unions,
        descents: [{ child: 'c', kind: 'foster', union: 'u2' }, { child: 'c', kind: 'adopted', union: 'u2' }, ...children('u1', 'c')],
      }),
    );
    expect(mainDescentOf(diagram, 'c')).toEqual({ child: 'c', kind: 'biological', union: 'u1' });
    expect(diagram.descentsOf.get('c')?.map((it) => it.kind)).toEqual(['biological', 'adopted', 'foster']);
  });

  test('without named kinds stands with the first in the file', () => {
    const diagram = diagramOf(
      casusOf({
        persons,
        unions,
        descents: [
          { child: 'c', kind: 'step', parents: ['m2'] },
          { child: 'c', kind: 'donor', parents: ['m1'] },
        ],
      }),
    );
    expect(mainDescentOf(diagram, 'c')?.kind).toBe('step');
  });

  test('has full siblings by birth, undated last', () => {
    const diagram = diagramOf(
      casusOf({
        persons: people({ m1: '1980', f1: '1981', c1: '2010-05', c2: undefined, c3: '2010', c4: '<2010', h: '2001' }),
        unions: unions.slice(0, 1),
        descents: [...children('u1', 'c1', 'c2', 'c3', 'c4'), { child: 'h', kind: 'biological', parents: ['m1'] }],
      }),
    );
    expect(sibshipOf(diagram, 'c1').map((it) => it.id)).toEqual(['c4', 'c3', 'c1', 'c2']);
    expect(sibshipOf(diagram, 'h').map((it) => it.id)).toEqual(['h']);
    expect(sibshipOf(diagram, 'm1').map((it) => it.id)).toEqual(['m1']);
  });

  test('has the partners of its union, or its parents, for parents', () => {
    const diagram = diagramOf(casusOf({ persons, unions }));
    expect(parentsOf(diagram, { child: 'c', kind: 'biological', union: 'u1' })).toEqual(['m1', 'f1']);
    expect(parentsOf(diagram, { child: 'c', kind: 'biological', parents: ['f2'] })).toEqual(['f2']);
    expect(parentsOf(diagram, { child: 'c', kind: 'guardianship', organisation: 'gi' })).toEqual([]);
  });
});

test('unions of a person are in the order in which they began', () => {
  const persons = people({ m: '1970', f1: '1970', f2: '1970', f3: '1970', f4: '1970', c: '1999' });
  const unions = [
    { ...couple('now', 'm', 'f4') },
    {
      ...couple('dated', 'm', 'f2'),
      dates: [
        { kind: 'divorced' as const, date: '2005' },
        { kind: 'married' as const, date: '2001' },
      ],
    },
    { ...couple('child', 'm', 'f3') },
    { ...couple('over', 'm', 'f1'), end: 'divorced' as const },
  ];
  const diagram = diagramOf(casusOf({ persons, unions, descents: children('child', 'c') }));
  expect(diagram.unionsOf.get('m')?.map((it) => it.id)).toEqual(['over', 'child', 'dated', 'now']);
});

test('the other partner of somebody who is none is nobody', () => {
  expect(partnerIn(couple('u', 'a', 'b'), 'a')).toBe('b');
  expect(partnerIn(couple('u', 'a', 'b'), 'c')).toBeUndefined();
});
