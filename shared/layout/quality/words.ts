import { textStyles } from '../../catalogue/type.ts';
import type { Box } from '../../geometry/box.ts';
import { boxAround, overlap } from '../../geometry/box.ts';
import { textBox } from '../placement.ts';
import type { PlacedText, Placement } from '../placement.ts';
import type { Families } from './family.ts';
import type { Fault } from './fault.ts';
import { meetings, meetingsWithin } from './sweep.ts';

/** One line of text on the paper. */
export interface Word {
  readonly owner: string;
  /** The family on whose own line the word sits. */
  readonly family?: string;
  /** A card that holds its own words. */
  readonly card?: string;
  readonly box: Box;
}

/** Text may come this near to other text or a symbol, px: letters rarely fill their box. */
const SLACK = 0.5;

/** The boxes of all words of a drawing; `scale` is how much larger the theme sets text. */
export function wordsOf(placement: Placement, families: Families, scale: number): readonly Word[] {
  const words: Word[] = [];
  const add = (texts: readonly PlacedText[], word: Omit<Word, 'box'>): void => {
    for (const text of texts) {
      if (text.text !== '') words.push({ ...word, box: textBox(text, textStyles[text.role].size * scale) });
    }
  };
  for (const person of placement.persons) add(person.texts, { owner: person.id });
  for (const union of placement.unions) add(union.texts, { owner: union.id, family: families.keyOf({ union: union.id }) });
  for (const drop of placement.descents) add(drop.texts, { owner: drop.child, family: families.keyOf(drop.source) });
  for (const household of placement.households) {
    add([household.label], { owner: household.id });
    for (const guest of household.guests) {
      add(guest.texts, { owner: guest.person });
      if (guest.arrow) add([guest.arrow.text], { owner: guest.person });
    }
  }
  for (const party of placement.parties) add(party.texts, { owner: party.id, card: party.id });
  return words;
}

/** Symbols, guests' outlines and cards by whom they stand for. */
function outlinesOf(placement: Placement): readonly { readonly id: string; readonly box: Box }[] {
  const guests = placement.households.flatMap((h) => h.guests.map((g) => ({ ...g, id: g.person })));
  return [...placement.persons, ...guests, ...placement.parties].map((s) => ({ id: s.id, box: boxAround(s, s.width, s.height) }));
}

/** Symbols and words that overlap: symbol with symbol, symbol with word, word with word. */
export function overlaps(placement: Placement, words: readonly Word[]): readonly Fault[] {
  const outlines = outlinesOf(placement);
  const faults: Fault[] = [];
  const found = (a: Box, b: Box, ids: readonly string[]): void => {
    if (!overlap(a, b, SLACK)) return;
    const x = (Math.max(a.left, b.left) + Math.min(a.right, b.right)) / 2;
    const y = (Math.max(a.top, b.top) + Math.min(a.bottom, b.bottom)) / 2;
    faults.push({ measure: 'over', ids, at: { x, y } });
  };
  meetingsWithin(outlines, 0, (a, b) => found(a.box, b.box, [a.id, b.id]));
  meetingsWithin(words, 0, (a, b) => found(a.box, b.box, [a.owner, b.owner]));
  meetings(words, outlines, 0, (word, outline) => {
    if (word.card !== outline.id) found(word.box, outline.box, [word.owner, outline.id]);
  });
  return faults;
}
