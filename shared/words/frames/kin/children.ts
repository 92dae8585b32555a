import { deed } from '../../../commands/index.ts';
import type { Descent, Union } from '../../../model/records.ts';
import { sourceOfUnion } from '../../../model/diagram.ts';
import { unclear, type Outcome, type Reading } from '../../outcome.ts';
import { yearOf, type Scene } from '../../scene.ts';
import { idOf, nobodyYet, recordOf, type Asked } from './bond.ts';

const ended = new Set(['separated', 'divorced', 'annulled', 'widowed']);

/** The year in which a union ended; undefined where it has not, `unknown` where nobody knows. */
function endOf(scene: Scene, union: Union): number | 'unknown' | undefined {
  if (union.end === undefined || !ended.has(union.end)) return undefined;
  if (union.end === 'widowed') {
    const deaths = union.partners.map((id) => yearOf(scene.diagram.persons.get(id)?.death)).filter((it) => it !== undefined);
    return deaths.length > 0 ? Math.min(...deaths) : 'unknown';
  }
  const years = (union.dates ?? [])
    .filter((it) => it.kind === 'separated' || it.kind === 'divorced')
    .map((it) => yearOf(it.date))
    .filter((it) => it !== undefined);
  return years.length > 0 ? Math.min(...years) : 'unknown';
}

/** Whether a union had ended before a birth; not knowing when counts as ended. */
function endedBefore(scene: Scene, union: Union, birth: string | undefined): boolean {
  const end = endOf(scene, union);
  if (end === undefined) return false;
  const born = yearOf(birth);
  return end === 'unknown' || born === undefined || end < born;
}

/** So many years before a wedding a child of the two is nothing unusual. */
const BEFORE = 3;

/** Whether a union began well after a birth, and has no child who was born before it. */
function beganAfter({ diagram }: Scene, union: Union, birth: string | undefined): boolean {
  const years = (union.dates ?? []).map((it) => yearOf(it.date)).filter((it) => it !== undefined);
  const born = yearOf(birth);
  if (years.length === 0 || born === undefined) return false;
  const began = Math.min(...years);
  const children = (diagram.descentsFrom.get(sourceOfUnion(union.id)) ?? []).map((it) => yearOf(diagram.persons.get(it.child)?.birth));
  return born < began - BEFORE && !children.some((it) => it !== undefined && it < began);
}

/**
 * A child of the selected pair, or of the only union if it had not ended before the birth; else it is asked whose (rules 3.7), as it is where the union began
 * well after the birth.
 */
export function childOf(asked: Asked, kind: Descent['kind']): Outcome {
  const { scene, of, since } = asked;
  const period = since === undefined ? {} : { since };
  const child = asked.who;
  const hung = (where: { union: string } | { parents: string[] }): Reading => ({
    deeds: [deed('child.add', { child, kind, ...where, ...period })],
    memory: { last: idOf(child), ...('union' in where && { union: where.union }) },
  });
  const [one, other, ...more] = of;
  if (one === undefined || more.length > 0) return unclear(asked.slot, 'nobody');
  if (other !== undefined) {
    const union = scene.casus.unions.find((it) => it.partners.includes(one) && it.partners.includes(other));
    if (union !== undefined) return { readings: [hung({ union: union.id })] };
    const id = scene.newId();
    return {
      readings: [
        {
          ...hung({ union: id }),
          deeds: [deed('union.add', { id, partners: [one, other], form: 'unknown' }), ...hung({ union: id }).deeds],
        },
      ],
    };
  }
  const unions = scene.diagram.unionsOf.get(one) ?? [];
  const [only] = unions;
  if (only === undefined || asked.only === true) return { readings: [hung({ parents: [one] })] };
  const birth = recordOf(asked)?.birth;
  if (unions.length === 1 && !endedBefore(scene, only, birth)) {
    const both = hung({ union: only.id });
    return { readings: beganAfter(scene, only, birth) ? [both, hung({ parents: [one] })] : [both] };
  }
  return { readings: [...unions.toReversed().map((it) => hung({ union: it.id })), hung({ parents: [one] })] };
}

/** The child of the partner of a parent, or of somebody's partner; nobody there is asked. */
export function childOfPartner(asked: Asked, partners: readonly string[], parents: readonly string[]): Outcome {
  const hung = (parent: string): Reading => ({
    deeds: [deed('child.add', { child: asked.who, parents: [parent] })],
    memory: { last: idOf(asked.who) },
  });
  const [only, ...others] = partners;
  if (only !== undefined && others.length === 0) return { readings: [hung(only)] };
  if (only !== undefined) return { readings: partners.map(hung) };
  if (parents.length === 0) return unclear(asked.slot, 'nobody');
  const withNew = parents.map((parent): Reading => {
    const partner = nobodyYet(asked.scene);
    const union = { id: asked.scene.newId(), form: 'unknown' as const };
    return { deeds: [deed('partner.add', { of: parent, partner, union }), deed('child.add', { child: asked.who, parents: [partner.id] })] };
  });
  const [alone] = parents;
  if (parents.length === 1 && alone !== undefined) withNew.push({ deeds: [deed('child.add', { child: asked.who, parents: [alone] })] });
  return { readings: withNew };
}
