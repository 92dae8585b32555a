import { as, type Slot } from './slots.ts';
import type { Is } from './lexicon/sense.ts';

/** A recognised part for the line under the entry: where it stands, what it is, and who is meant. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly is: 'name' | 'date' | 'number' | 'text' | 'sign' | 'unknown' | Is;
  /** People and parties that light up in the drawing. */
  readonly who: readonly string[];
}

/** Which sense is shown where a part has more: what draws something before what joins. */
const telling: readonly Is[] = [
  'relation',
  'tie',
  'asked-tie',
  'coalition',
  'triangle',
  'loyalty',
  'boundary',
  'union',
  'home',
  'authority',
  'trait',
  'party',
  'help',
  'regie',
  'event',
  'fix',
];

/** The parts of what was typed; each character but white space lies in one. */
export function partsOf(slots: readonly Slot[]): readonly Part[] {
  return slots.map((slot) => ({
    from: slot.from,
    to: slot.to,
    text: slot.text,
    is: kindOf(slot),
    who: slot.who.length > 0 ? slot.who : slot.near,
  }));
}

function kindOf(slot: Slot): Part['is'] {
  if (slot.who.length > 0 || (slot.near.length > 0 && slot.senses.length === 0)) return 'name';
  if (slot.said !== undefined) return 'date';
  if (slot.number !== undefined) return 'number';
  if (slot.quote !== undefined) return 'text';
  if (slot.sign !== undefined) return 'sign';
  return telling.find((it) => as(slot, it) !== undefined) ?? slot.senses[0]?.is ?? 'unknown';
}
