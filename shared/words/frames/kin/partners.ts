import { deed } from '../../../commands/index.ts';
import type { Union } from '../../../model/records.ts';
import { unclear, type Outcome, type Reading } from '../../outcome.ts';
import { as } from '../../slots.ts';
import { apart, idOf, kinIn, nobodyYet, parentsIn, recordOf, type Asked } from './bond.ts';

/** A partner, with a union of this form. */
export function partnerOf(asked: Asked, form: Union['form'], end?: Union['end']): Outcome {
  const [of, ...others] = asked.of;
  if (of === undefined || others.length > 0) return unclear(asked.slot, 'nobody');
  return { readings: [joined(asked, of, form, end)] };
}

function joined({ scene, who, since }: Asked, of: string, form: Union['form'], end?: Union['end']): Reading {
  const id = scene.newId();
  const kind = form === 'married' ? ('married' as const) : ('relationship' as const);
  const dates = since === undefined ? {} : { dates: [{ kind, date: since }] };
  return {
    deeds: [deed('partner.add', { of, partner: who, union: { id, form, ...(end !== undefined && { end }), ...dates } })],
    memory: { union: id, last: idOf(who) },
  };
}

/** `man`, `vriend`: the partner of somebody who is selected, or not. */
export function perhapsPartner(asked: Asked): Outcome {
  const [of] = asked.of;
  const { scene, who } = asked;
  const alone = apart(asked);
  if (of === undefined || typeof who === 'string' || 'unclear' in alone) return unclear(asked.slot, 'nobody');
  // `man Peter` is a husband or a man, `vriend Tom` a partner or a friend.
  const married = as(asked.slot, 'gender') !== undefined;
  const partner = joined(asked, of, married ? 'married' : 'unknown');
  if (married) return { readings: [partner, alone] };
  const party = scene.newId();
  const friend: Reading = {
    deeds: [
      deed('involved.add', { id: party, kind: 'support-figure', name: who.name ?? '?' }),
      deed('help.draw', { id: scene.newId(), from: party, to: [of], status: 'active', framework: 'voluntary', quality: 'normal' }),
    ],
  };
  return { readings: [partner, friend] };
}

/** The partner of a parent; who is there already under another name is asked. */
export function stepParentOf(asked: Asked): Outcome {
  const { scene, of, sense } = asked;
  const [child] = of;
  const record = recordOf(asked);
  if (child === undefined || record === undefined) return unclear(asked.slot, 'nobody');
  const kin = kinIn(scene);
  const parents = parentsIn(scene, child, 'biological');
  const there = parents
    .flatMap((it) => kin.partners(it.id))
    .filter((id) => !parents.some((it) => it.id === id))
    .map((id) => scene.diagram.persons.get(id))
    .find((it) => it !== undefined && (sense.gender === undefined || it.gender === sense.gender || it.gender === 'unknown'));
  const ways = parents.map((it) => joined(asked, it.id, 'unknown'));
  if (there !== undefined && record.name !== undefined)
    return { readings: [{ deeds: [deed('person.change', { key: there.id, patch: { name: record.name } })] }, ...ways] };
  if (ways.length > 0) return { readings: ways };
  const viaNobody = (['female', 'male'] as const).map((gender): Reading => {
    const parent = nobodyYet(scene, gender);
    const way = joined(asked, parent.id, 'unknown');
    return { ...way, deeds: [deed('parent.add', { children: [...of], parent }), ...way.deeds] };
  });
  return { readings: viaNobody };
}
