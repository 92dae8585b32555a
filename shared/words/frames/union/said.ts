import type { SenseOf } from '../../lexicon/sense.ts';
import { nameAt } from '../../names.ts';
import { unclear, type Unclear } from '../../outcome.ts';
import { personSaid, type PersonSaid } from '../../person-said.ts';
import { refAt, type Ref } from '../../refs.ts';
import type { Scene } from '../../scene.ts';
import { as, joins, type Slot } from '../../slots.ts';

/** What happens to a union, in the order in which it was said. */
export interface Step {
  readonly sense: SenseOf<'union'>;
  readonly slot: Slot;
  readonly date?: string;
}

export interface Said {
  readonly steps: readonly Step[];
  readonly partners: readonly (Ref | PersonSaid)[];
  readonly undone?: Slot;
}

export function unionSaid(scene: Scene, slots: readonly Slot[]): Said | Unclear {
  const steps: { sense: SenseOf<'union'>; slot: Slot; date?: string }[] = [];
  const partners: (Ref | PersonSaid)[] = [];
  let undone: Slot | undefined;
  let loose: string | undefined;
  for (let at = 0; at < slots.length;) {
    const slot = slots[at] as Slot;
    const sense = as(slot, 'union');
    if (sense !== undefined && slot.who.length === 0) {
      steps.push({ sense, slot, ...(loose !== undefined && { date: loose }) });
      loose = undefined;
      at += 1;
    } else if (slot.said !== undefined || isShortYear(slots, at, steps)) {
      if (slot.said?.values.length === 0) return unclear(slot, 'impossible-date');
      const date = slot.said?.values[0] ?? `20${slot.text}`;
      const last = steps.at(-1);
      if (last !== undefined && last.date === undefined) last.date = date;
      else if (loose === undefined && steps.every((it) => it.date !== undefined)) loose = date;
      else return unclear(slot, 'does-not-fit');
      at += 1;
    } else if (as(slot, 'fix')?.what === 'yet') at += 1;
    else if (joins(slot, 'not')) {
      undone = slot;
      at += 1;
    } else if (isSkipped(slot)) at += 1;
    else {
      const next = partnerAt(scene, slots, at, partners);
      if (typeof next === 'object') return next;
      at = next;
    }
  }
  if (loose !== undefined) return unclear(slots.find((it) => it.said?.values[0] === loose) ?? (slots[0] as Slot), 'does-not-fit');
  return { steps, partners, ...(undone !== undefined && { undone }) };
}

function isSkipped(slot: Slot): boolean {
  return (
    slot.sign === ',' ||
    slot.sign === '-' ||
    slot.sign === ':' ||
    joins(slot, 'and', 'with', 'since', 'in', 'on', 'the', 'is', 'of', 'together', 'about') ||
    slot.senses.some((it) => it.is === 'qualifier' && it.time === 'now')
  );
}

/** `h 08`: two digits behind a word of a union are a year. */
function isShortYear(slots: readonly Slot[], at: number, steps: readonly Step[]): boolean {
  const slot = slots[at];
  return slot?.number !== undefined && slot.text.length === 2 && slots[at - 1] === steps.at(-1)?.slot && slot.number <= 26;
}

/** Reads a partner: somebody who is there, or a new name with attributes. */
function partnerAt(scene: Scene, slots: readonly Slot[], at: number, partners: (Ref | PersonSaid)[]): number | Unclear {
  const slot = slots[at] as Slot;
  const title = as(slot, 'title') !== undefined ? 1 : 0;
  const named =
    nameAt(slots, at + title, partners.length === 0 && as(slots[at + 1], 'union') !== undefined) ??
    (title === 1 ? undefined : nameFromWord(slots, at));
  const known = refAt(slots, at, scene);
  const isKnown = known !== undefined && known.ref.unknown !== true && (named === undefined || named.next <= known.next);
  if (isKnown && known !== undefined) {
    partners.push(known.ref);
    return known.next;
  }
  if (named === undefined) return unclear(slot);
  if (named.refused !== undefined) return unclear(named.refused);
  const led = / (met|with|to)$/iu.test(` ${slots[at - 1]?.text ?? ''}`) || slots[at - 1]?.text === 'x' || slots[at + 1]?.text === 'x';
  if (!/\p{Lu}/u.test(slot.text) && !led) return unclear(slot);
  let end = named.next;
  while (
    slots[end] !== undefined &&
    (slots[end]?.number !== undefined ||
      as(slots[end], 'unit') !== undefined ||
      as(slots[end], 'gender') !== undefined ||
      as(slots[end], 'birth') !== undefined ||
      (as(slots[end - 1], 'birth') !== undefined && slots[end]?.said !== undefined))
  )
    end += 1;
  const said = personSaid(slots.slice(at, end), scene, true);
  if ('unclear' in said) return said;
  partners.push(said);
  return end;
}

/** `Wil x Roos`: a word of the grammar is a name where it stands before a word of a union. */
function nameFromWord(
  slots: readonly Slot[],
  at: number,
): { readonly name: string; readonly next: number; readonly refused?: Slot } | undefined {
  const slot = slots[at];
  if (slot === undefined || !slot.letters || !/^\p{Lu}/u.test(slot.text) || slot.senses.some((it) => it.is === 'relation'))
    return undefined;
  return { name: slot.text, next: at + 1 };
}
