import { deed, type Deed } from '../../commands/index.ts';
import { parentsOf } from '../../model/diagram.ts';
import { keyed } from '../../model/record-key.ts';
import { unclear, type Outcome, type Reading } from '../outcome.ts';
import { refAt, waysOf, type Ref } from '../refs.ts';
import type { Scene } from '../scene.ts';
import { as, joins, type Slot } from '../slots.ts';

/** Whether a phrase says that one is not of the other: `Noor niet van Peter`, `Peter is niet de vader van Noor`. */
export function isApart(slots: readonly Slot[]): boolean {
  const not = slots.findIndex((it) => it.who.length === 0 && joins(it, 'not'));
  return not > 0 && slots.slice(not + 1).some((it) => joins(it, 'of'));
}

/** `Noor niet van Peter`: the one is no child of the other; whoever else is a parent stays. */
export function apartPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const first = slots[0] as Slot;
  const rest = slots.filter((it) => !joins(it, 'is', 'the', 'not') && !isKinWord(it) && it.sign === undefined);
  const one = refAt(rest, 0, scene);
  if (one === undefined || one.ref.unknown === true) return unclear(one?.ref ?? first, 'nobody');
  if (!joins(rest[one.next], 'of')) return unclear(rest[one.next] ?? first);
  const other = refAt(rest, one.next + 1, scene);
  if (other === undefined || other.ref.unknown === true) return unclear(other?.ref ?? first, 'nobody');
  const odd = rest[other.next];
  return odd === undefined ? takenApart(scene, one.ref, other.ref) : unclear(odd);
}

const isKinWord = (slot: Slot): boolean =>
  slot.who.length === 0 && ['child', 'parent'].includes(as(slot, 'relation')?.kin ?? '') && as(slot, 'relation')?.many !== true;

/** Takes the descent of one from the other away, whichever of the two is the child. */
export function takenApart(scene: Scene, one: Ref, other: Ref): Outcome {
  const found = waysOf([one, other], scene);
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const readings = found.ways.flatMap(([ones = [], others = []]): readonly Reading[] => {
    const deeds = ones.flatMap((a) => others.flatMap((b) => [...deedsFor(scene, a, b), ...deedsFor(scene, b, a)]));
    return deeds.length === 0 ? [] : [{ deeds }];
  });
  return readings.length > 0 ? { readings } : unclear(other, 'does-not-fit');
}

/** The child goes on with the other parents of each descent that names this one. */
function deedsFor({ casus, diagram }: Scene, child: string, parent: string): readonly Deed[] {
  return [...keyed<(typeof casus.descents)[number]>('descents', casus.descents)].flatMap(([key, descent]): readonly Deed[] => {
    const parents = parentsOf(diagram, descent);
    if (descent.child !== child || !parents.includes(parent)) return [];
    const left = parents.filter((it) => it !== parent);
    if (left.length === 0) return [deed('descent.remove', { keys: [key] })];
    return [deed('descent.change', { key, patch: { union: null, parents: left } })];
  });
}
