import { describe, expect, test } from 'vitest';
import { newKin, offeredKin } from '../../../renderer/workspace/new-kin.ts';
import type { NewKin } from '../../../renderer/workspace/new-kin.ts';
import { perform } from '../../../shared/commands/index.ts';
import type { Casus } from '../../../shared/model/records.ts';
import type { LayerId } from '../../../shared/catalogue/layers.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { casusOf, childrenOf, couple, people } from '../../helpers/casus.ts';

const family = casusOf({
  persons: [...people({ m1: '1980', f1: '1982', f2: '1990', mc: '2015', fc: '2005' }), { id: 'pet', gender: 'unknown', kind: 'pet' }],
  unions: [{ ...couple('u1', 'm1', 'f1'), end: 'divorced' }, couple('u2', 'm1', 'f2')],
  descents: [...childrenOf('u1', 'mc'), { child: 'fc', kind: 'biological', parents: ['f1'] }],
});

const all = { layers: new Set<LayerId>(['secrets']) };
const quiet = { layers: new Set<LayerId>() };

function made(kin: NewKin, of: string, casus = family, view = all): Casus {
  let count = 0;
  const making = newKin({ casus, view, newId: () => `new${(count += 1)}` }, kin, of);
  if (making === undefined) throw new Error(`${kin} is not offered`);
  const done = perform(casus, making.deeds);
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  expect(making.choose).toHaveLength(1);
  expect(done.casus.persons.map(({ id }) => id)).toContain(making.choose[0]?.id);
  return done.casus;
}

describe('somebody new beside a person', () => {
  test('is offered as parents only while one is missing, and as partner or child not under twelve', () => {
    expect(offeredKin(family, all, 'm1')).toEqual(['parents', 'sibling', 'partner', 'child']);
    expect(offeredKin(family, all, 'mc')).toEqual(['sibling']);
    expect(offeredKin(family, all, 'fc')).toEqual(['parents', 'sibling', 'partner', 'child']);
    expect(offeredKin(family, all, 'pet')).toEqual([]);
    expect(newKin({ casus: family, view: all, newId: () => 'x' }, 'child', 'mc')).toBeUndefined();
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

  describe('while secrets are off', () => {
    // A child of a mother and of a man whom only a secret union ties to her.
    const secret = casusOf({
      persons: people({ f1: '1982', mx: '1980', mc: '2005' }).map((it) => (it.id === 'mc' ? { ...it, index: true } : it)),
      unions: [{ ...couple('us', 'f1', 'mx'), secret: true }],
      descents: childrenOf('us', 'mc'),
      ties: [{ id: 't', from: 'f1', to: 'mc', kind: 'close' }],
    });

    test('is offered as it would be if nobody were hidden', () => {
      expect(offeredKin(secret, all, 'mc')).not.toContain('parents');
      expect(offeredKin(secret, quiet, 'mc')).toContain('parents');
    });

    test('is a child, brother or sister who is seen, and never one of a hidden union', () => {
      const seen = (casus: Casus): readonly string[] =>
        visibleCasus(casus, { ...quiet, names: 'full', language: 'nl' }).persons.map(({ id }) => id);
      for (const [kin, of] of [
        ['child', 'f1'],
        ['sibling', 'mc'],
        ['parents', 'mc'],
      ] as const) {
        const after = made(kin, of, secret, quiet);
        expect(seen(after)).toEqual(after.persons.map(({ id }) => id).filter((id) => id !== 'mx'));
        expect(after.descents.filter(({ union }) => union === 'us')).toHaveLength(1);
      }
      expect(
        made('sibling', 'mc', secret, quiet)
          .descents.filter(({ union }) => union !== 'us')
          .map(({ child }) => child),
      ).toHaveLength(2);
    });
  });
});
