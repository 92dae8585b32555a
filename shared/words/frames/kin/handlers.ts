import { deed, type Deed } from '../../../commands/index.ts';
import type { Gender } from '../../../catalogue/people.ts';
import { kinOf } from '../../kinfolk.ts';
import type { Kin } from '../../lexicon/sense.ts';
import { unclear, type Outcome, type Reading } from '../../outcome.ts';
import { inTurn, together } from '../../reading-list.ts';
import type { Person } from '../../../model/records.ts';
import { idOf, kinIn, nobodyYet, parentOf, parentsIn, siblingOf, type Asked } from './bond.ts';
import { childOf, childOfPartner } from './children.ts';
import { partnerOf, perhapsPartner, stepParentOf } from './partners.ts';

type Handler = (asked: Asked) => Outcome;

const sideGender = { mother: 'female', father: 'male' } as const satisfies Record<'mother' | 'father', Gender>;

/** The parent on a side, whoever that is; where nobody stands there, somebody without a name comes first. */
function throughParent(asked: Asked, side: 'mother' | 'father' | undefined, next: (parent: string, asked: Asked) => Outcome): Outcome {
  if (side === undefined) return together((['mother', 'father'] as const).map((it) => throughParent(asked, it, next)));
  const [child] = asked.of;
  if (child === undefined) return unclear(asked.slot, 'nobody');
  const parents = parentsIn(asked.scene, child, 'biological');
  const gender = sideGender[side];
  const there =
    parents.find((it) => it.gender === gender) ?? (parents.length > 1 ? parents.find((it) => it.gender === 'unknown') : undefined);
  if (there !== undefined) return next(there.id, asked);
  // Parents of whom no gender is known can stand on either side.
  const unsure = parents.filter((it) => it.gender === 'unknown');
  if (unsure.length > 0) return together(unsure.map((it) => next(it.id, asked)));
  const parent = nobodyYet(asked.scene, gender);
  return inTurn(asked.scene, [
    (scene) => parentOf({ ...asked, scene, who: parent, of: [child], sense: { is: 'relation', kin: 'parent', gender } }, 'biological'),
    (scene) => next(parent.id, { ...asked, scene }),
  ]);
}

/** Each of several people by whom it can be; unclear where there is nobody. */
function throughEach(asked: Asked, ids: readonly string[], next: (of: string) => Outcome): Outcome {
  return ids.length === 0 ? unclear(asked.slot, 'nobody') : together(ids.map(next));
}

const each = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const from = (asked: Asked, of: readonly string[]): Asked => ({ ...asked, of });
const child: Handler = (asked) => childOf(asked, 'biological');

/** What each word for kin adds. */
export const handlers: { readonly [K in Kin]: Handler } = {
  parent: (asked) => parentOf(asked, 'biological'),
  'foster-parent': (asked) => parentOf(asked, 'foster'),
  'adoptive-parent': (asked) => parentOf(asked, 'adopted'),
  child,
  'foster-child': (asked) => childOf(asked, 'foster'),
  'adopted-child': (asked) => childOf(asked, 'adopted'),
  twins: child,
  pregnancy: child,
  miscarriage: child,
  abortion: child,
  stillbirth: child,
  sibling: siblingOf,
  'twin-sibling': (asked) => {
    const outcome = siblingOf(asked);
    const [of] = asked.of;
    if ('unclear' in outcome || of === undefined) return outcome;
    const twins = deed('twins.join', { children: [of, idOf(asked.who)], zygosity: 'unknown' });
    return { readings: outcome.readings.map((it) => ({ ...it, deeds: [...it.deeds, twins] })) };
  },
  'half-sibling': (asked) =>
    throughParent(asked, asked.side, (parent, { who }) => ({
      readings: [{ deeds: [deed('child.add', { child: who, parents: [parent] })], memory: { last: idOf(who) } }],
    })),
  'step-parent': stepParentOf,
  'step-sibling': (asked) => {
    const [of] = asked.of;
    if (of === undefined) return unclear(asked.slot, 'nobody');
    const kin = kinIn(asked.scene);
    const parents = kin.parents(of);
    return childOfPartner(
      asked,
      each(parents.flatMap(kin.partners)).filter((it) => !parents.includes(it)),
      parents,
    );
  },
  'step-child': (asked) => {
    const [of] = asked.of;
    if (of === undefined) return unclear(asked.slot, 'nobody');
    return childOfPartner(asked, kinIn(asked.scene).partners(of), [of]);
  },
  grandparent: (asked) => throughParent(asked, asked.side, (parent, then) => parentOf(from(then, [parent]), 'biological')),
  // Of which grandparent is not said: through those who are drawn, and where that is only one it may be another.
  'great-grandparent': (asked) => {
    const { scene, side, slot } = asked;
    const kin = kinIn(scene);
    const through = each(asked.of.flatMap((of) => kinOf(scene.diagram, kin, of, { is: 'relation', kin: 'grandparent' }, side)));
    if (through.length === 1) return unclear(slot, 'more-needed');
    return throughEach(asked, through, (of) => parentOf(from(asked, [of]), 'biological'));
  },
  grandchild: (asked) => throughEach(asked, asked.of.flatMap(kinIn(asked.scene).children), (of) => child(from(asked, [of]))),
  'aunt-uncle': (asked) => throughParent(asked, asked.side, (parent, then) => siblingOf(from(then, [parent]))),
  cousin: (asked) => {
    const kin = kinIn(asked.scene);
    return throughEach(asked, each(asked.of.flatMap(kin.parents).flatMap(kin.siblings)), (of) => child(from(asked, [of])));
  },
  'nephew-niece': (asked) => throughEach(asked, each(asked.of.flatMap(kinIn(asked.scene).siblings)), (of) => child(from(asked, [of]))),
  partner: (asked) => partnerOf(asked, 'unknown'),
  spouse: (asked) => partnerOf(asked, 'married'),
  'perhaps-partner': perhapsPartner,
  ex: (asked) => partnerOf(asked, 'unknown', 'separated'),
  'parent-in-law': (asked) =>
    throughEach(asked, asked.of.flatMap(kinIn(asked.scene).partners), (of) => parentOf(from(asked, [of]), 'biological')),
  'sibling-in-law': (asked) => {
    const kin = kinIn(asked.scene);
    const ofPartner = each(asked.of.flatMap(kin.partners)).map((of) => siblingOf(from(asked, [of])));
    const ofSibling = each(asked.of.flatMap(kin.siblings)).map((of) => partnerOf(from(asked, [of]), 'unknown'));
    const all = [...ofPartner, ...ofSibling];
    return all.length === 0 ? unclear(asked.slot, 'nobody') : together(all);
  },
  'child-in-law': (asked) =>
    throughEach(asked, asked.of.flatMap(kinIn(asked.scene).children), (of) => partnerOf(from(asked, [of]), 'unknown')),
  pet: (asked) => alone(asked),
  donor: (asked) => withDescent(asked, 'donor'),
  surrogate: (asked) => withDescent(asked, 'surrogate'),
  family: (asked) => unclear(asked.slot, 'does-not-fit'),
};

function alone({ who, scene }: Asked): Outcome {
  const deeds: readonly Deed[] = typeof who === 'string' ? [] : [deed('person.add', who)];
  const first = scene.memory.first === undefined && scene.casus.persons.length === 0 ? { first: idOf(who) } : {};
  const reading: Reading = { deeds, memory: { last: idOf(who), ...first } };
  return { readings: [reading] };
}

/** Who gave the germ or carried the child: a descent of its own, beside the parents. */
function withDescent({ who, of }: Asked, kind: 'donor' | 'surrogate'): Outcome {
  const person = typeof who === 'string' ? [] : [deed('person.add', who)];
  return {
    readings: [
      { deeds: [...person, ...of.map((child) => deed('descent.add', { child, kind, parents: [idOf(who)] }))], memory: { last: idOf(who) } },
    ],
  };
}

/** What the word for kin says of the newcomer besides a gender. */
export const kindOfPerson: { readonly [K in Kin]?: NonNullable<Person['kind']> } = {
  pet: 'pet',
  donor: 'donor',
  surrogate: 'surrogate',
  pregnancy: 'pregnancy',
  miscarriage: 'miscarriage',
  abortion: 'abortion',
  stillbirth: 'stillbirth',
};
