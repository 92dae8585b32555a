import type { Certainty, TieTime } from '../../catalogue/qualifiers.ts';
import { unclear, type Unclear } from '../outcome.ts';
import { meantBy, refAt, type Ref } from '../refs.ts';
import type { Small } from '../lexicon/sense.ts';
import { yearOf, type Scene } from '../scene.ts';
import { as, joins, type Slot } from '../slots.ts';

/** What can be said of every line besides its ends (catalogue D). */
export interface Qualifiers {
  readonly time?: TieTime;
  readonly certainty?: Certainty;
  readonly perspective?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Somebody in a phrase about a line, with the word that led to them. */
export interface End {
  readonly ref: Ref;
  readonly at: number;
  readonly led: Small | undefined;
}

/** A phrase about a line: its ends, its heads in order, what qualifies it. */
export interface LineSaid {
  readonly ends: readonly End[];
  readonly heads: readonly { readonly slot: Slot; readonly at: number }[];
  readonly qualifiers: Qualifiers;
  /** Ways to read whose view it is; one where nobody's is said. */
  readonly perspectives: readonly (string | undefined)[];
  readonly quote?: string;
  readonly theme?: string;
  readonly corrects?: true;
}

const leading: readonly Small[] = [
  'and',
  'with',
  'on',
  'for',
  'by',
  'of',
  'via',
  'in',
  'at',
  'to',
  'between',
  'the',
  'is',
  'together',
  'as',
  'out',
  'about',
];

/** Reads a phrase around heads of a sort; the first part that belongs to no line otherwise. */
export function lineSaid(scene: Scene, slots: readonly Slot[], isHead: (slot: Slot) => boolean, withTheme = false): LineSaid | Unclear {
  const ends: End[] = [];
  const heads: { slot: Slot; at: number }[] = [];
  const q: { -readonly [K in keyof Qualifiers]: Qualifiers[K] } = {};
  let perspectives: readonly (string | undefined)[] = [undefined];
  let led: Small | undefined;
  let quote: string | undefined;
  let theme: string | undefined;
  let corrects = false;
  for (let at = 0; at < slots.length;) {
    const slot = slots[at] as Slot;
    const small = slot.who.length > 0 ? undefined : slot.senses.find((it) => it.is === 'small');
    if (slot.who.length === 0 && isHead(slot)) {
      heads.push({ slot, at });
      at += 1;
      led = undefined;
    } else if (as(slot, 'according') !== undefined) {
      const whose = refAt(slots, at + 1, scene);
      if (whose === undefined || whose.ref.unknown === true) return unclear(whose?.ref ?? slot, 'nobody');
      perspectives = meantBy(whose.ref, scene, undefined).map(([id]) => id);
      if (perspectives.length === 0) return unclear(whose.ref, 'nobody');
      at = whose.next;
    } else if (as(slot, 'qualifier') !== undefined && slot.who.length === 0) {
      const { time, certainty } = as(slot, 'qualifier') ?? {};
      if (time !== undefined) q.time = time;
      if (certainty !== undefined) q.certainty = certainty;
      at += 1;
    } else if (slot.sign === '?') {
      q.certainty = 'hypothesis';
      at += 1;
    } else if (slot.quote !== undefined) {
      quote = slot.quote;
      at += 1;
    } else if (as(slot, 'fix')?.what === 'yet' || as(slot, 'fix')?.what === 'no') {
      corrects = true;
      at += 1;
    } else if (withTheme && small?.is === 'small' && small.what === 'about' && slots[at + 1] !== undefined) {
      const end = slots.findIndex((it, nth) => nth > at + 1 && joins(it, 'since', 'until') && slots[nth + 1]?.said !== undefined);
      const rest = slots.slice(at + 1, end === -1 ? undefined : end);
      if (rest.some((it) => it.sign === '?')) q.certainty = 'hypothesis';
      theme = textOf(rest.filter((it) => it.sign !== '?'));
      at += 1 + rest.length;
    } else if (small !== undefined && joins(slot, 'since', 'until') && slots[at + 1]?.said !== undefined) {
      const date = slots[at + 1] as Slot;
      if (date.said?.values.length !== 1 || (yearOf(date.said.values[0]) ?? 0) > scene.today.year) return unclear(date, 'impossible-date');
      q[joins(slot, 'since') ? 'since' : 'until'] = date.said.values[0] as string;
      at += 2;
    } else if (slot.said !== undefined && slot.who.length === 0) {
      const [date] = slot.said.values;
      if (slot.said.values.length !== 1 || date === undefined) return unclear(slot, 'impossible-date');
      if (q.since === undefined) q.since = date;
      else if (q.until === undefined) q.until = date;
      else return unclear(slot, 'does-not-fit');
      at += 1;
    } else if (small !== undefined && slot.near.length === 0 && joins(slot, ...leading)) {
      led = joins(slot, 'by') ? 'by' : leading.find((it) => joins(slot, it));
      at += 1;
    } else if (slot.sign !== undefined && /^[-–—,:&+/();!.]$/u.test(slot.sign)) {
      at += 1;
    } else {
      const end = refAt(slots, at, scene);
      if (end === undefined) return unclear(slot);
      ends.push({ ref: end.ref, at, led });
      led = undefined;
      at = end.next;
    }
  }
  const more = {
    ...(quote !== undefined && { quote }),
    ...(theme !== undefined && { theme }),
    ...(corrects && { corrects: true as const }),
  };
  return { ends, heads, qualifiers: q, perspectives, ...more };
}

/** The words of some parts as they were typed. */
export function textOf(slots: readonly Slot[]): string {
  return slots.map((it, index) => (index > 0 && !it.glued ? ` ${it.text}` : it.text)).join('');
}

/** The fields that qualify a line; what is the default is left out. */
export function qualified(said: LineSaid, perspective: string | undefined, harm = false): Qualifiers {
  const { time, certainty, since, until } = said.qualifiers;
  const sure = harm ? (certainty ?? 'hypothesis') : certainty;
  return {
    ...(time !== undefined && time !== 'now' && { time }),
    ...(sure === 'hypothesis' && { certainty: sure }),
    ...(perspective !== undefined && { perspective }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}
