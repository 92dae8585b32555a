import { deed, type Deed } from '../../../commands/index.ts';
import { unclear, type Outcome } from '../../outcome.ts';
import type { PersonSaid } from '../../person-said.ts';
import { together } from '../../reading-list.ts';
import { waysOf } from '../../refs.ts';
import type { Scene } from '../../scene.ts';
import type { Slot } from '../../slots.ts';
import { newPersons } from '../person.ts';
import { begun, changed } from './change.ts';
import { unionSaid, type Said, type Step } from './said.ts';

/** A phrase about a union: who with whom, and what happened when. */
export function unionPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const said = unionSaid(scene, slots);
  if ('unclear' in said) return said;
  const refs = said.partners.filter((it) => 'from' in it);
  const found = waysOf(refs, scene);
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  return together(found.ways.map((way) => ofPartners(scene, said, way.flat())));
}

function ofPartners(scene: Scene, said: Said, known: readonly string[]): Outcome {
  const fresh = said.partners.filter((it): it is PersonSaid => !('from' in it));
  const { slot } = said.steps[0] as Step;
  const news = fresh.map((it) => newPersons(it, scene));
  if (news.some((it) => it.length > 1) || news.length + known.length > 2) return unclear(slot, 'does-not-fit');
  const adding = news.flatMap((it) => it.slice(0, 1));
  const all = orderedAsSaid(
    said,
    known,
    adding.map((it) => it.id),
  );
  const deeds = adding.map((it) => deed('person.add', it));
  const [one, other] = all;
  if (one !== undefined && other !== undefined) {
    if (one === other) return unclear(slot, 'does-not-fit');
    const union = scene.casus.unions.find((it) => it.partners.includes(one) && it.partners.includes(other));
    return union === undefined ? begun(scene, said, [one, other], deeds) : withDeeds(changed(scene, said, union), deeds);
  }
  if (one !== undefined && said.partners.length === 1) {
    // With one named, the other one is selected, or is the only partner.
    const { last } = scene.memory;
    const [selected, ...others] = last !== undefined && last !== one ? [last] : scene.centre.filter((id) => id !== one);
    const withWhom =
      selected !== undefined &&
      others.length === 0 &&
      (isWith(said, scene) ||
        adding.length > 0 ||
        scene.casus.unions.some((it) => it.partners.includes(one) && it.partners.includes(selected)));
    if (withWhom && selected !== undefined) return ofPair(scene, said, [selected, one], deeds);
    if (adding.length > 0) return unclear(slot, 'more-needed');
    return ofOne(scene, said, one);
  }
  if (scene.memory.union !== undefined) {
    const union = scene.casus.unions.find((it) => it.id === scene.memory.union);
    if (union !== undefined) return changed(scene, said, union);
  }
  const [first, second, ...more] = scene.centre;
  if (first === undefined || more.length > 0) return unclear(slot, 'nobody');
  return second === undefined ? ofOne(scene, said, first) : ofPair(scene, said, [first, second], []);
}

function isWith(said: Said, scene: Scene): boolean {
  const ref = said.partners.find((it) => 'from' in it);
  return (
    ref !== undefined &&
    'from' in ref &&
    ref.from > (said.steps[0]?.slot.from ?? 0) &&
    (scene.centre.length === 1 || scene.memory.last !== undefined)
  );
}

function orderedAsSaid(said: Said, known: readonly string[], fresh: readonly string[]): readonly string[] {
  const [olds, news] = [[...known], [...fresh]];
  const ordered = said.partners.map((it) => ('from' in it ? undefined : news.shift()));
  if (said.partners.filter((it) => 'from' in it).length !== known.length) return [...known, ...fresh];
  return ordered.map((it) => it ?? (olds.shift() as string));
}

function withDeeds(outcome: Outcome, deeds: readonly Deed[]): Outcome {
  return 'unclear' in outcome ? outcome : { readings: outcome.readings.map((it) => ({ ...it, deeds: [...deeds, ...it.deeds] })) };
}

function ofPair(scene: Scene, said: Said, pair: readonly [string, string], deeds: readonly Deed[]): Outcome {
  const union = scene.casus.unions.find((it) => pair.every((id) => it.partners.includes(id)));
  return union === undefined ? begun(scene, said, pair, deeds) : withDeeds(changed(scene, said, union), deeds);
}

/** The only union of somebody; of several it is asked which. */
function ofOne(scene: Scene, said: Said, id: string): Outcome {
  const unions = scene.diagram.unionsOf.get(id) ?? [];
  const [only, ...others] = unions;
  const { slot } = said.steps[0] as Step;
  if (only === undefined) return unclear(slot, 'nobody');
  const again = said.steps.find((it) => it.sense.end === 'remarried-same');
  if (again !== undefined) {
    const partner = { id: scene.newId(), gender: 'unknown' as const };
    return together([...unions.map((it) => changed(scene, said, it)), begun(scene, said, [id, partner.id], [deed('person.add', partner)])]);
  }
  if (others.length === 0) return changed(scene, said, only);
  return together(unions.map((it) => changed(scene, said, it)));
}
