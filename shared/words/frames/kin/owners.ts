import { refAt, type Ref } from '../../refs.ts';
import type { Scene } from '../../scene.ts';
import { as, joins, type Slot } from '../../slots.ts';
import { relationOf } from './groups.ts';

/** Those before a word for kin of whom it is, with the rest of the phrase; or the part that leaves that open. */
export type Owned = { readonly owners: readonly Ref[]; readonly rest: readonly Slot[] } | { readonly open: Slot };

/** Losses and pregnancies have no name: who is named beside them is whose they are. */
const nameless: ReadonlySet<string> = new Set(['pregnancy', 'miscarriage', 'abortion']);

/** `Karin zoon Tim 20`, `Peter heeft twee broers`: kin of whoever is named first. */
export function ownedKin(slots: readonly Slot[], scene: Scene): Owned | undefined {
  const loss = slots.find((it) => nameless.has(as(it, 'relation')?.kin ?? ''));
  if (loss !== undefined) return ownedLoss(slots, loss, scene);
  const owners: Ref[] = [];
  let at = 0;
  for (let found = refAt(slots, at, scene); found !== undefined && found.ref.unknown !== true; found = refAt(slots, at, scene)) {
    owners.push(found.ref);
    at = found.next;
    if (!joins(slots[at], 'and')) break;
    at += 1;
  }
  if (owners.length === 0) return undefined;
  const said = at;
  while (slots[at] !== undefined && (joins(slots[at], 'is', 'the') || slots[at]?.sign === ':')) at += 1;
  const count = slots[at]?.number !== undefined || as(slots[at], 'number') !== undefined ? 1 : 0;
  const word = slots[at + count];
  if (word === undefined || relationOf(word, slots.slice(at + count), 0) === undefined) return undefined;
  const rest = slots.slice(at);
  const comes = count === 1 || slots.slice(at + 1).some((it) => it.letters && it.who.length === 0 && it.senses.length === 0);
  if (!comes) return undefined;
  const [first] = slots;
  // `tante Anouk partner Eva` could be two people who are kin, or the kin of one.
  if (first !== undefined && as(first, 'relation') !== undefined && first.who.length === 0 && at === said) return { open: first };
  return { owners, rest };
}

function ownedLoss(slots: readonly Slot[], loss: Slot, scene: Scene): Owned | undefined {
  const owners: Ref[] = [];
  const rest: Slot[] = [];
  for (let at = 0; at < slots.length;) {
    const slot = slots[at] as Slot;
    const found = slot === loss || slot.said !== undefined ? undefined : refAt(slots, at, scene);
    if (found !== undefined && found.ref.unknown !== true) {
      owners.push(found.ref);
      at = found.next;
    } else {
      if (slot === loss || !joins(slot, 'of', 'and', 'is', 'with', 'for')) rest.push(slot);
      at += 1;
    }
  }
  return owners.length === 0 ? undefined : { owners, rest };
}
