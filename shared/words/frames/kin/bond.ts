import { deed, type Deed } from '../../../commands/index.ts';
import type { Gender } from '../../../catalogue/people.ts';
import type { Descent, Person } from '../../../model/records.ts';
import { kinfolkOf, type Kinfolk } from '../../kinfolk.ts';
import type { SenseOf } from '../../lexicon/sense.ts';
import { unclear, type Outcome, type Reading, type Unclear } from '../../outcome.ts';
import { parentsBy } from '../../../rules/kinship.ts';
import { yearOf, type Scene } from '../../scene.ts';
import type { Slot } from '../../slots.ts';
import { changing } from '../person.ts';

/** Somebody who is to become kin: a new person, or one who is there. */
export type Newcomer = string | Person;

/** What a word for kin asks for. */
export interface Asked {
  readonly scene: Scene;
  /** Of whom the newcomer becomes kin. */
  readonly of: readonly string[];
  readonly who: Newcomer;
  readonly sense: SenseOf<'relation'>;
  readonly side: 'mother' | 'father' | undefined;
  readonly since: string | undefined;
  readonly slot: Slot;
  /** Of nobody besides those it is said of. */
  readonly only?: boolean;
}

export const idOf = (who: Newcomer): string => (typeof who === 'string' ? who : who.id);

/** The newcomer's record, or undefined where the id is nobody's. */
export function recordOf({ scene, who }: Asked): Person | undefined {
  return typeof who === 'string' ? scene.diagram.persons.get(who) : who;
}

export function kinIn(scene: Scene): Kinfolk {
  return kinfolkOf(scene.diagram);
}

/** The named and the nameless parents that somebody has by descents of a kind. */
export function parentsIn(scene: Scene, child: string, kind: Descent['kind']): readonly Person[] {
  const kinds = kind === 'biological' ? new Set<string>(['biological', 'uncertain']) : new Set<string>([kind]);
  const ids = [...new Set(parentsBy(scene.diagram, child, (it) => kinds.has(it)).map((it) => it.id))];
  return ids.map((id) => scene.diagram.persons.get(id)).filter((it) => it !== undefined);
}

/** Somebody of whom only the gender is known. */
export function nobodyYet(scene: Scene, gender: Gender = 'unknown'): Person {
  return { id: scene.newId(), gender };
}

/** The union that somebody's parents have now, for what is said of them next. */
function unionIdOf(scene: Scene, one: string, other: string): string | undefined {
  return scene.casus.unions.find((it) => it.partners.includes(one) && it.partners.includes(other))?.id;
}

/** Gives a parent to children who may have one, nameless ones, or none yet. */
export function parentOf(asked: Asked, kind: Descent['kind']): Outcome {
  const { scene, of, who, sense } = asked;
  const [child] = of;
  if (child === undefined) return unclear(asked.slot, 'nobody');
  const there = parentsIn(scene, child, kind);
  const nameless = there.filter((it) => it.name === undefined);
  const record = recordOf(asked);
  if (typeof who !== 'string' && record !== undefined) {
    const spare =
      nameless.find((it) => it.gender === record.gender && it.gender !== 'unknown') ??
      nameless.find((it) => it.gender === 'unknown' || record.gender === 'unknown');
    if (spare !== undefined) {
      const { id: _, ...patch } = record;
      const other = there.find((it) => it !== spare);
      const union = other === undefined ? undefined : unionIdOf(scene, spare.id, other.id);
      const fields = patch.gender === 'unknown' ? { ...patch, gender: spare.gender } : patch;
      return {
        readings: [
          {
            deeds: changing(spare.id, fields),
            memory: { last: spare.id, ...(union !== undefined && { union }) },
          },
        ],
      };
    }
    const same = there.find((it) => it.name !== undefined && it.gender !== 'unknown' && it.gender === sense.gender);
    const [first] = there;
    const holder = same ?? (there.length > 1 ? first : undefined);
    if (holder !== undefined && record.name !== undefined) return { readings: alreadyThere(asked, record, holder, kind) };
  }
  return { readings: [addedParent(asked, kind)] };
}

function addedParent({ scene, of, who }: Asked, kind: Descent['kind']): Reading {
  const union = scene.newId();
  const lone = of.map((child) => parentsIn(scene, child, kind)).find((it) => it.length === 1)?.[0];
  const known = lone === undefined ? undefined : unionIdOf(scene, lone.id, idOf(who));
  return {
    deeds: [deed('parent.add', { children: [...of], parent: who, union: { id: union }, kind })],
    memory: { last: idOf(who), ...(lone !== undefined && { union: known ?? union }) },
  };
}

/** A parent who is there under another name: renamed, a further one, or a generation up. */
function alreadyThere(asked: Asked, record: Person, holder: Person, kind: Descent['kind']): readonly Reading[] {
  const { name, birth, death } = record;
  const patch = { ...(name !== undefined && { name }), ...(birth !== undefined && { birth }), ...(death !== undefined && { death }) };
  const up = parentOf({ ...asked, of: [holder.id], who: { ...record, id: asked.scene.newId() } }, 'biological');
  return [
    { deeds: [deed('person.change', { key: holder.id, patch })] },
    ...('readings' in up ? up.readings.slice(0, 1) : []),
    {
      deeds: [
        deed('person.add', { ...record, id: asked.scene.newId() }),
        deed('descent.add', { child: asked.of[0] ?? '', kind: kind === 'biological' ? 'uncertain' : kind, parents: [record.id] }),
      ].map((it, index): Deed => (index === 0 ? deed('person.add', record) : it)),
    },
  ];
}

/** Two parents at once. */
export function bothParents(
  scene: Scene,
  of: readonly string[],
  pair: readonly [Newcomer, Newcomer],
  kind: Descent['kind'],
  slot: Slot,
): Outcome {
  const [child] = of;
  if (child === undefined) return unclear(slot, 'nobody');
  const there = parentsIn(scene, child, kind);
  const [first, second] = there;
  if (first === undefined) {
    const known = unionIdOf(scene, idOf(pair[0]), idOf(pair[1]));
    const union = known ?? scene.newId();
    return {
      readings: [
        {
          deeds: [deed('parents.add', { children: [...of], parents: [pair[0], pair[1]], union: { id: union }, kind })],
          memory: { union, last: idOf(pair[1]) },
        },
      ],
    };
  }
  if (there.every((it) => it.name === undefined) && second !== undefined && pair.every((it) => typeof it !== 'string')) {
    const union = unionIdOf(scene, first.id, second.id);
    const ordered = scene.casus.unions.find((it) => it.id === union)?.partners ?? [first.id, second.id];
    const deeds = pair.flatMap((it, index) => {
      const { id: _, ...patch } = it as Person;
      return changing(ordered[index] ?? first.id, patch);
    });
    return { readings: [{ deeds, memory: { ...(union !== undefined && { union }) } }] };
  }
  const rename: Reading = {
    deeds: there.slice(0, 2).flatMap((it, index) => {
      const who = pair[index];
      if (who === undefined || typeof who === 'string' || who.name === undefined) return [];
      return [deed('person.change', { key: it.id, patch: { name: who.name } })];
    }),
  };
  const further: Reading = {
    deeds: [deed('parents.add', { children: [...of], parents: [pair[0], pair[1]], union: { id: scene.newId() }, kind: 'uncertain' })],
  };
  if (second === undefined && typeof pair[0] !== 'string' && typeof pair[1] !== 'string') return { readings: [rename, further] };
  return { readings: [rename, further] };
}

/** Gives a brother or sister, by the same known parents; where there are none, two who have no name yet. */
export function siblingOf(asked: Asked): Outcome {
  const { scene, of, who } = asked;
  const [first] = of;
  if (first === undefined) return unclear(asked.slot, 'nobody');
  const parents: [Person, Person] = [nobodyYet(scene), nobodyYet(scene)];
  const has = (scene.diagram.descentsOf.get(first) ?? []).length > 0;
  const union = scene.newId();
  const input = has ? { of: first, sibling: who } : { of: first, sibling: who, parents, union: { id: union } };
  return { readings: [{ deeds: [deed('sibling.add', input)], memory: { last: idOf(who), ...(!has && { union }) } }] };
}

/** Whether a birth lies less than twelve years after a parent's; undefined where a year is not known. */
export function tooClose(parent: string | undefined, child: string | undefined): boolean {
  const [a, b] = [yearOf(parent), yearOf(child)];
  return a !== undefined && b !== undefined && b - a < 12;
}

/** The reading of what else it can be: somebody new who is no kin. */
export function apart(asked: Asked): Reading | Unclear {
  return typeof asked.who === 'string' ? unclear(asked.slot) : { deeds: [deed('person.add', asked.who)] };
}
