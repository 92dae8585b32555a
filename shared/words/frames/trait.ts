import { deed } from '../../commands/index.ts';
import type { Trait } from '../../model/records.ts';
import { unclear, type Outcome, type Reading } from '../outcome.ts';
import { together } from '../reading-list.ts';
import { meantBy, refAt, waysOf, type Ref } from '../refs.ts';
import type { Scene } from '../scene.ts';
import { as, joins, type Slot } from '../slots.ts';

/** Whether a phrase is only about illness, a diagnosis or an addiction. */
export function isTrait(slots: readonly Slot[]): boolean {
  return (
    slots.some((it) => as(it, 'trait') !== undefined) &&
    slots.every((it) => it.number === undefined && it.said === undefined && as(it, 'gender') === undefined)
  );
}

/** Illness, diagnosis, addiction: suspected, until somebody says that it was diagnosed; as whose view, where that is said. */
export function traitPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const refs: Ref[] = [];
  const words: { slot: Slot; category: Trait['category'] }[] = [];
  let status: Trait['status'] = 'suspected';
  let diagnosed = false;
  let family = false;
  let view: readonly (readonly string[])[] | undefined;
  for (let at = 0; at < slots.length;) {
    const slot = slots[at] as Slot;
    const told = as(slot, 'trait-status');
    const trait = as(slot, 'trait');
    const qualifier = as(slot, 'qualifier');
    if (trait !== undefined) words.push({ slot, category: trait.category });
    else if (told !== undefined) {
      status = told.status;
      diagnosed ||= told.diagnosis === true;
    } else if (qualifier !== undefined) {
      if (qualifier.time === 'past') status = 'past';
      else if (qualifier.certainty === 'established') status = 'current';
    } else if (as(slot, 'according') !== undefined) {
      const whose = refAt(slots, at + 1, scene);
      if (whose === undefined || whose.ref.unknown === true) return unclear(whose?.ref ?? slot, 'nobody');
      family = whose.ref.role?.sense.kin === 'family';
      view = family ? [[]] : meantBy(whose.ref, scene, undefined);
      if (view.length === 0) return unclear(whose.ref, 'nobody');
      at = whose.next;
      continue;
    } else if (slot.sign === undefined && !joins(slot, 'and', 'is', 'with', 'the', 'at', 'of')) {
      const ref = refAt(slots, at, scene);
      if (ref === undefined) return unclear(slot);
      if (ref.ref.unknown === true) return unclear(ref.ref);
      refs.push(ref.ref);
      at = ref.next;
      continue;
    }
    at += 1;
  }
  const found = waysOf(refs, scene);
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const first = words[0]?.slot as Slot;
  return together(
    found.ways.flatMap((way) =>
      (view ?? [undefined]).map((by): Outcome => {
        const ids = refs.length > 0 ? way.flat() : scene.centre;
        const persons = ids.filter((id) => scene.diagram.persons.has(id));
        if (persons.length === 0) return unclear(first, 'nobody');
        const source = diagnosed
          ? ('diagnosis' as const)
          : by === undefined
            ? undefined
            : family
              ? ('family' as const)
              : sourceOf(scene, by, persons);
        if (by !== undefined && source === undefined) return unclear(first, 'does-not-fit');
        const told = (ids: readonly string[]): Reading => ({
          deeds: ids.flatMap((person) =>
            words.map(({ slot, category }) =>
              deed('trait.add', { person, trait: { category, text: slot.text, status, ...(source !== undefined && { source }) } }),
            ),
          ),
        });
        return refs.length > 0 || persons.length === 1
          ? { readings: [told(persons)] }
          : { readings: [told(persons), ...persons.map((id) => told([id]))] };
      }),
    ),
  );
}

/** Whose word it is: their own, or the family's; a party's word is no source of these. */
function sourceOf(scene: Scene, by: readonly string[], of: readonly string[]): 'self' | 'family' | undefined {
  if (!by.every((id) => scene.diagram.persons.has(id))) return undefined;
  return by.every((id) => of.includes(id)) ? 'self' : 'family';
}
