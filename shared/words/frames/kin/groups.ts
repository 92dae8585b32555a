import type { SenseOf } from '../../lexicon/sense.ts';
import { isListSign } from '../../names.ts';
import { refAt, type Ref } from '../../refs.ts';
import type { Scene } from '../../scene.ts';
import { as, itself, joins, type Slot } from '../../slots.ts';

/** One word for kin with what belongs to it. */
export interface Group {
  readonly slot: Slot;
  readonly sense: SenseOf<'relation'>;
  readonly side: 'mother' | 'father' | undefined;
  /** Of whom, where the sentence says so. */
  readonly of: readonly Ref[];
  /** How many, where only a number is said. */
  readonly count: number | undefined;
  /** `kind alleen van Karin`: of nobody besides. */
  readonly only: boolean;
  /** Each newcomer's parts. */
  readonly items: readonly (readonly Slot[])[];
}

interface Draft {
  slot?: Slot;
  sense?: SenseOf<'relation'>;
  side: 'mother' | 'father' | undefined;
  of: Ref[];
  count: number | undefined;
  only: boolean;
  items: Slot[][];
  end: number;
}

const fresh = (): Draft => ({ side: undefined, of: [], count: undefined, only: false, items: [[]], end: 0 });

/** Cuts a phrase at its words for kin. Names and attributes may stand before the word or behind it. */
export function groupsOf(slots: readonly Slot[], scene: Scene): readonly Group[] {
  const groups: Group[] = [];
  let draft = fresh();
  const close = (): void => {
    const { slot, sense, side, of, count, only, items } = draft;
    if (slot !== undefined && sense !== undefined)
      groups.push({ slot, sense, side, of, count, only, items: items.filter((it) => it.length > 0) });
    draft = fresh();
  };
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as Slot;
    if (slot.owns === true && as(slots[at + 1], 'relation') !== undefined) {
      if (draft.sense !== undefined) close();
      const owner = refAt([itself(slot)], 0, scene);
      if (owner !== undefined) draft.of.push(owner.ref);
      continue;
    }
    const sense = relationOf(slot, slots, at);
    if (sense !== undefined) {
      if (draft.sense !== undefined) close();
      draft.slot = slot;
      draft.sense = sense;
      if (sense.many === true) {
        const number = draft.items[0]?.[0];
        const count = number?.number ?? as(number, 'number')?.value;
        if (count !== undefined && draft.items.flat().length === 1) {
          draft.count = count;
          draft.items = [[]];
        }
      }
      const side = as(slots[at + 1], 'side');
      if (side !== undefined) {
        draft.side = side.side;
        at += 1;
      }
      if (joins(slots[at + 1], 'only')) {
        draft.only = true;
        at += 1;
      }
      at = ofAt(slots, at, draft, scene);
      continue;
    }
    const side = as(slot, 'side');
    if (side !== undefined) draft.side = side.side;
    else if (draft.sense !== undefined && draft.of.length === 0 && ofAt(slots, at - 1, draft, scene) > at - 1) at = draft.end;
    else if (slot.sign === ':' || joins(slot, 'more')) continue;
    else if (isListSign(slot)) draft.items.push([]);
    else if (!(joins(slot, 'the') && (draft.items.at(-1)?.length ?? 0) === 0 && !/^\p{Lu}/u.test(slot.text)))
      draft.items.at(-1)?.push(slot);
  }
  close();
  return groups;
}

/** `man Peter` and `vrouw Els` can be a partner; behind a name the same words are a gender. */
export function relationOf(slot: Slot, slots: readonly Slot[], at: number): SenseOf<'relation'> | undefined {
  const sense = as(slot, 'relation');
  if (sense !== undefined) return sense;
  const gender = as(slot, 'gender');
  const next = slots[at + 1];
  if (
    gender === undefined ||
    at > 0 ||
    next === undefined ||
    !next.letters ||
    next.senses.length > 0 ||
    !partnerWords.has(slot.text.toLowerCase())
  )
    return undefined;
  return { is: 'relation', kin: 'perhaps-partner', gender: gender.gender };
}

export const partnerWords: ReadonlySet<string> = new Set(['man', 'vrouw']);

/** Reads `van Karin en Peter` behind a word for kin; where the part behind it ends. */
function ofAt(slots: readonly Slot[], at: number, draft: Draft, scene: Scene): number {
  if (!joins(slots[at + 1], 'of')) return at;
  const owner = refAt(slots, at + 2, scene);
  if (owner === undefined || owner.ref.unknown === true) return at;
  const { role } = owner.ref;
  // `opa van moeder` and `tante van vader` tell the side.
  const sided =
    draft.sense !== undefined && ['grandparent', 'great-grandparent', 'aunt-uncle', 'half-sibling', 'cousin'].includes(draft.sense.kin);
  if (sided && role?.sense.kin === 'parent' && role.of === undefined && role.sense.gender !== undefined) {
    draft.side = role.sense.gender === 'female' ? 'mother' : 'father';
    draft.end = owner.next - 1;
    return draft.end;
  }
  draft.of.push(owner.ref);
  let end = owner.next - 1;
  if (joins(slots[end + 1], 'and')) {
    const second = refAt(slots, end + 2, scene);
    const follows = second === undefined ? undefined : slots[second.next];
    if (
      second !== undefined &&
      second.ref.who !== undefined &&
      follows !== undefined &&
      (follows.sign === ':' || follows.letters || follows.said !== undefined)
    ) {
      draft.of.push(second.ref);
      end = second.next - 1;
    }
  }
  draft.end = end;
  return end;
}
