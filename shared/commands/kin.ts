import { z } from 'zod';
import { diagramOf, mainDescentOf } from '../model/diagram.ts';
import { descent, person, union, type Casus, type Descent } from '../model/records.ts';
import { same } from '../model/same.ts';
import { define } from './command.ts';
import { coupled, knownAs, newUnion, someone, withPerson, withUnion, type NewUnion } from './someone.ts';
import { onePerson, selecting, somePersons, someUnion } from './selection.ts';

const id = person.shape.id;
const kind = descent.shape.kind.optional();

/**
 * Two parents and a union of them, new or there. A child that hung on one of the two alone now hangs on both; a child with other
 * parents gets these as further ones.
 */
export const parentsAdd = define({
  name: 'parents.add',
  label: { nl: 'ouders, twee tegelijk', en: 'parents, both at once' },
  key: 'O',
  input: z.strictObject({ children: z.array(id).min(1), parents: z.tuple([someone, someone]), union: newUnion, kind }),
  applies: somePersons,
  run: (casus, { children, parents, union, kind = 'biological' }) => {
    const grown = parents.reduce(withPerson, casus);
    const made = withUnion(grown, [knownAs(parents[0]), knownAs(parents[1])], union);
    return children.reduce((next, child) => hung(next, child, kind, made.union), made.casus);
  },
});

/**
 * One parent. Beside a parent whom the child has alone it makes the two a union, for which an id is needed where they have none yet;
 * else the child hangs on this one alone.
 */
export const parentAdd = define({
  name: 'parent.add',
  label: { nl: 'een ouder', en: 'one parent' },
  input: z.strictObject({ children: z.array(id).min(1), parent: someone, union: newUnion.optional(), kind }),
  applies: somePersons,
  run: (casus, { children, parent, union, kind = 'biological' }) => {
    const grown = withPerson(casus, parent);
    return children.reduce((next, child) => besideLone(next, child, knownAs(parent), kind, union), grown);
  },
});

/** A child of a union, of one or two parents, or of an organisation. */
export const childAdd = define({
  name: 'child.add',
  label: { nl: 'kind', en: 'child' },
  key: 'K',
  input: descent.omit({ child: true, kind: true }).extend({ child: someone, kind }),
  applies: (casus, selected) => someUnion(casus, selected) || selecting(['persons'], 1, 2)(casus, selected),
  run: (casus, { child, kind = 'biological', ...of }) => withDescent(withPerson(casus, child), { child: knownAs(child), kind, ...of }),
});

/**
 * A brother or sister: of the same parents, by the descent with which somebody stands in the drawing. Who has no parents yet needs
 * two, and a union of them.
 */
export const siblingAdd = define({
  name: 'sibling.add',
  label: { nl: 'broer of zus', en: 'brother or sister' },
  key: 'Z',
  input: z.strictObject({
    of: id,
    sibling: someone,
    kind,
    parents: z.tuple([someone, someone]).optional(),
    union: newUnion.optional(),
  }),
  applies: onePerson,
  run: (casus, { of, sibling, kind = 'biological', parents, union }) => {
    const main = mainDescentOf(diagramOf(casus), of);
    const child = knownAs(sibling);
    if (main !== undefined) {
      const { union, parents, organisation } = main;
      const source = { ...(union && { union }), ...(parents && { parents }), ...(organisation && { organisation }) };
      return withDescent(withPerson(casus, sibling), { child, kind, ...source });
    }
    if (parents === undefined || union === undefined || !casus.persons.some((it) => it.id === of)) return casus;
    const made = withUnion([...parents, sibling].reduce(withPerson, casus), [knownAs(parents[0]), knownAs(parents[1])], union);
    return hung(hung(made.casus, of, 'biological', made.union), child, kind, made.union);
  },
});

/** A partner, with the union of the two. */
export const partnerAdd = define({
  name: 'partner.add',
  label: { nl: 'partner', en: 'partner' },
  key: 'P',
  input: z.strictObject({ of: id, partner: someone, union: union.omit({ partners: true }) }),
  applies: onePerson,
  run: (casus, { of, partner, union }) => {
    const grown = withPerson(casus, partner);
    return { ...grown, unions: [...grown.unions, { ...union, partners: [of, knownAs(partner)] }] };
  },
});

function besideLone(casus: Casus, child: string, parent: string, kind: Descent['kind'], union?: NewUnion): Casus {
  const lone = casus.descents.find((it) => it.child === child && it.kind === kind && it.parents?.length === 1);
  const other = lone?.parents?.[0];
  if (lone === undefined || other === undefined) return withDescent(casus, { child, kind, parents: [parent] });
  if (other === parent) return casus;
  const known = coupled(casus, parent, other);
  if (known !== undefined) return hung(casus, child, kind, known.id);
  if (union === undefined) return swapped(casus, lone, { ...lone, parents: [other, parent] });
  const made = withUnion(casus, [parent, other], union);
  return hung(made.casus, child, kind, made.union);
}

/** Hangs a child on a union; where it hung on its partners without one, that descent moves along with what else it says. */
function hung(casus: Casus, child: string, kind: Descent['kind'], union: string): Casus {
  const partners: readonly string[] = casus.unions.find((it) => it.id === union)?.partners ?? [];
  const own = casus.descents.filter((it) => it.child === child && it.kind === kind);
  if (own.some((it) => it.union === union)) return casus;
  const loose = own.find((it) => it.parents?.every((parent) => partners.includes(parent)));
  if (loose === undefined) return withDescent(casus, { child, kind, union });
  const { parents: _, ...rest } = loose;
  return swapped(casus, loose, { ...rest, union });
}

function swapped(casus: Casus, old: Descent, now: Descent): Casus {
  return { ...casus, descents: casus.descents.map((it) => (it === old ? now : it)) };
}

function withDescent(casus: Casus, descent: Descent): Casus {
  return casus.descents.some((it) => same(it, descent)) ? casus : { ...casus, descents: [...casus.descents, descent] };
}
