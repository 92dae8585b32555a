import { describe, expect, test } from 'vitest';
import { newKin, offeredKin } from '../../../renderer/workspace/new-kin.ts';
import type { NewKin } from '../../../renderer/workspace/new-kin.ts';
import { perform } from '../../../shared/commands/index.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';

const family = casusOf({
  persons: [...people({ m1: '1980', f1: '1982', f2: '1990', mc: '2015', fc: '2005' }), { id: 'pet', gender: 'unknown', kind: 'pet' }],
  unions: [{ ...couple('u1', 'm1', 'f1'), end: 'divorced' }, couple('u2', 'm1', 'f2')],
  descents: [...childrenOf('u1', 'mc'), { child: 'fc', kind: 'biological', parents: ['f1'] }],
});

function made(kin: NewKin, of: string): Casus {
  let count = 0;
  const making = newKin(family, kin, of, () => `new${(count += 1)}`);
  if (making === undefined) throw new Error(`${kin} is not offered`);
  const done = perform(family, making.deeds);
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  expect(making.choose).toHaveLength(1);
  expect(done.casus.persons.map(({ id }) => id)).toContain(making.choose[0]?.id);
  return done.casus;
}

describe('somebody new beside a person', () => {
  test('is offered as parents only while one is missing, and as partner or child not under twelve', () => {
    expect(offeredKin(family, 'm1')).toEqual(['parents', 'sibling', 'partner', 'child']);
    expect(offeredKin(family, 'mc')).toEqual(['sibling']);
    expect(offeredKin(family, 'fc')).toEqual(['parents', 'sibling', 'partner', 'child']);
    expect(offeredKin(family, 'pet')).toEqual([]);
    expect(newKin(family, 'child', 'mc', () => 'x')).toBeUndefined();
  });

  test('are two parents with their union, or the one who was missing', () => {
    const two = made('parents', 'm1');
    expect(two.persons).toHaveLength(family.persons.length + 2);
    expect(two.descents.filter(({ child }) => child === 'm1')).toHaveLength(1);
    const one = made('parents', 'fc');
    expect(one.persons).toHaveLength(family.persons.length + 1);
    expect(one.unions.at(-1)?.partners).toContain('f1');
  });

  test('is a sibling of the same parents, or of two new ones', () => {
    expect(made('sibling', 'mc').descents.at(-1)).toMatchObject({ union: 'u1' });
    expect(made('sibling', 'f2').persons).toHaveLength(family.persons.length + 3);
  });

  test('is a child of the union that still holds', () => {
    expect(made('child', 'm1').descents.at(-1)).toMatchObject({ union: 'u2' });
    expect(made('child', 'f1').descents.at(-1)).toMatchObject({ union: 'u1' });
    expect(made('child', 'fc').descents.at(-1)).toMatchObject({ parents: ['fc'] });
  });

  test('is a partner in a union of which nothing is claimed', () => {
    expect(made('partner', 'fc').unions.at(-1)).toMatchObject({ form: 'unknown', partners: ['fc', 'new1'] });
  });
});
