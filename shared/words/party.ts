import type { InvolvedKind } from '../catalogue/help.ts';
import { textOf } from './frames/line-said.ts';
import type { Scene } from './scene.ts';
import { as, isUnknown, joins, type Slot } from './slots.ts';

/** An involved party that is spoken of: one that is there, or a new one by the noun phrase as it was typed. */
export interface Party {
  readonly known: readonly string[];
  readonly kind?: InvolvedKind;
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly next: number;
}

/** Reads a party; undefined where none is spoken of. */
export function partyAt(slots: readonly Slot[], at: number, scene: Scene): Party | undefined {
  const slot = slots[at];
  if (slot === undefined) return undefined;
  const involved = (ids: readonly string[]): readonly string[] => ids.filter((id) => scene.diagram.involved.has(id));
  const known = involved(slot.who).length > 0 ? involved(slot.who) : involved(slot.near);
  if (known.length > 0 && slot.who.length === involved(slot.who).length) {
    // `ambulant begeleider` in full is the party of whose name `ambulant` is the beginning.
    return { known, name: slot.text, slots: [slot], next: at + 1 };
  }
  let next = at;
  while (slots[next] !== undefined && isUnknown(slots[next] as Slot) && slots[next]?.near.length === 0) next += 1;
  const head = slots[next];
  let kind = as(head, 'party')?.kind;
  if (head === undefined || kind === undefined) return undefined;
  next += 1;
  for (let more = as(slots[next], 'party'); more !== undefined; more = as(slots[next], 'party')) {
    kind = more.kind;
    next += 1;
  }
  for (let word = slots[next]; word !== undefined && belongs(slots, next); word = slots[next]) next += 1;
  const own = slots.slice(at, next);
  return { known: [], kind, name: textOf(own), slots: own, next };
}

/** Words with a capital behind the noun are its name: `gezinshuis De Linde`, `buurvrouw Ans`. */
function belongs(slots: readonly Slot[], at: number): boolean {
  const slot = slots[at] as Slot;
  if (!slot.letters || !/^\p{Lu}/u.test(slot.text) || slot.who.length > 0) return false;
  if (slot.senses.length === 0) return true;
  return joins(slot, 'the', 'of', 'in', 'at') && slots[at + 1] !== undefined && belongs(slots, at + 1);
}

/** Where in a phrase a party is spoken of first. */
export function findParty(slots: readonly Slot[], scene: Scene): { readonly party: Party; readonly at: number } | undefined {
  for (let at = 0; at < slots.length; at += 1) {
    const party = partyAt(slots, at, scene);
    if (party !== undefined) return { party, at };
  }
  return undefined;
}
