import { keyOfWords } from './fold.ts';
import { as, joins, type Slot } from './slots.ts';

/** Small words that stand inside a name. */
const inside = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'het',
  't',
  'ten',
  'ter',
  'te',
  'el',
  'al',
  'ben',
  'bin',
  'von',
  'la',
  'le',
  'da',
  'di',
  'dos',
  'du',
  'op',
  'in',
  'uit',
  'bint',
  'ibn',
  'ould',
  'ait',
]);

/** A new name as it will stand in the record, or the word in it that is not understood. */
export interface NameFound {
  readonly name: string;
  readonly next: number;
  readonly refused?: Slot;
}

const capital = /^\p{Lu}/u;

function isParticle(slot: Slot | undefined): boolean {
  return slot !== undefined && slot.letters && inside.has(keyOfWords(slot.text));
}

/** Whether a part can stand in a name; words of the grammar only with a capital, and only as its first word. */
function canBegin(slot: Slot | undefined, loose: boolean): boolean {
  if (slot === undefined || !slot.letters) return false;
  if (slot.senses.length === 0) return true;
  if (slot.text.length < 2) return false;
  const closed = slot.senses.some((it) => closedTo.has(it.is));
  return !closed && (capital.test(slot.text) || loose);
}

const closedTo: ReadonlySet<string> = new Set([
  'relation',
  'gender',
  'title',
  'unit',
  'birth',
  'death',
  'person',
  'side',
  'fix',
  'according',
  'party',
  'trait',
  'union',
  'number',
  'foreign-kin',
  'when',
  'small',
  'regie',
  'telling',
  'home',
  'authority',
]);

/** Reads a new name. `loose`: a word of the grammar in lower case can be one too, as in `zoon storm 8`. */
export function nameAt(slots: readonly Slot[], at: number, loose = false): NameFound | undefined {
  const found: Slot[] = [];
  let next = at;
  let first = slots[next];
  if (as(first, 'foreign-kin') !== undefined && first !== undefined) return { name: '', next: next + 1, refused: first };
  while (isParticle(slots[next]) && first !== undefined && (capital.test(first.text) || wordBehind(slots, next))) {
    found.push(slots[next] as Slot);
    next += 1;
  }
  first = slots[next];
  const alone = first !== undefined && first.who.length > 0 && (slots[next + 1]?.who.length ?? 0) > 0;
  if (!canBegin(first, loose) || first === undefined) return undefined;
  found.push(first);
  next += 1;
  // Two names of people who are there are two people.
  if (alone) return { name: written(found), next };
  for (;;) {
    const slot = slots[next];
    // A word for kin stood between them.
    if (slot === undefined || slot.from - (slots[next - 1]?.to ?? 0) > 3) break;
    if (slot.letters && slot.senses.length === 0 && fits(slot, found)) {
      found.push(slot);
      next += 1;
    } else if (isParticle(slot) && wordBehind(slots, next)) {
      found.push(slot);
      next += 1;
    } else break;
  }
  const refused = found.length > 1 && !capital.test(first.text) && found.some((it) => capital.test(it.text)) ? first : undefined;
  return { name: written(found), next, ...(refused && { refused }) };
}

/** After a capital, a word in small letters is no part of the name. */
function fits(slot: Slot, found: readonly Slot[]): boolean {
  return /\p{Lu}/u.test(slot.text) || !found.some((it) => capital.test(it.text));
}

function wordBehind(slots: readonly Slot[], at: number): boolean {
  let next = at;
  while (isParticle(slots[next])) next += 1;
  const slot = slots[next];
  return (
    slot !== undefined && slot.letters && slot.senses.length === 0 && (capital.test(slot.text) || !capital.test(slots[at - 1]?.text ?? 'x'))
  );
}

function written(found: readonly Slot[]): string {
  const typed = found.map((it) => it.text).join(' ');
  if (/\p{Lu}/u.test(typed)) return typed;
  return found
    .map((it) =>
      isParticle(it)
        ? it.text
        : it.text.replaceAll(/(^|[\p{Pd}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
    )
    .join(' ');
}

/** Whether a part only joins items of a list. */
export function isListSign(slot: Slot | undefined): boolean {
  return slot?.sign === ',' || joins(slot, 'and') || slot?.sign === '&';
}
