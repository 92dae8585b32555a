import { textStyles, type TextRole } from '../../catalogue/type.ts';
import { BAR_DEPTH, BAR_NEST, LEG_SPREAD } from '../../catalogue/tokens.ts';
import type { Figure } from '../../catalogue/figure.ts';
import type { Kin } from './kin.ts';
import type { RowOrder } from './p3-order.ts';
import type { Rows, RowSibship } from './seats.ts';

/** One line of words with its width, px. */
export interface Words {
  readonly role: TextRole;
  readonly text: string;
  readonly width: number;
}

/** What a seat carries besides its place: the symbol, its words, and what sticks out at its sides. Lengths in px. */
export interface Column {
  readonly figure?: Figure;
  readonly width: number;
  readonly height: number;
  /** How far brackets, waves and badges reach beyond the symbol. */
  readonly beyondLeft: number;
  readonly beyondRight: number;
  readonly above: readonly Words[];
  readonly below: readonly Words[];
  /** How much lower than usual the words begin, for a wave under the symbol. */
  readonly lower: number;
  /** What stands inside the card of a party. */
  readonly card?: Words;
}

/** How the couples of a row hang under their symbols: what legs and bars depend on is the order alone. */
export interface Bars {
  /** Depth of each row couple's bar: 0 is the first. */
  readonly level: readonly number[];
  /** Whether the partners stand side by side. */
  readonly beside: readonly boolean[];
  /** Ex-partners with children beside each other get a partner line and a parent line (catalogue B, placement rule 2). */
  readonly split: readonly boolean[];
  /** Leg of a row couple at one of its seats, by `couple seat`. */
  readonly legs: ReadonlyMap<string, number>;
  /** Offset of each stem that leaves a seat, by `stemKey`: those of a lone parent's children and of partners on a lower row. */
  readonly ways: ReadonlyMap<string, number>;
  /** Offset of the rightmost of those stems, by seat: the name stands beside it. */
  readonly stems: ReadonlyMap<number, number>;
  /** How deep the lowest bar under a seat hangs, px from the symbol's foot; 0 for none. */
  readonly depth: readonly number[];
}

export const legKey = (couple: number, seat: number): string => `${couple} ${seat}`;

/** What names a stem that leaves a seat: its source of children, or the pass that it leads to. */
export const stemKey = (seat: number, to: { readonly source: number } | { readonly pass: number }): string =>
  'source' in to ? `${seat} source ${to.source}` : `${seat} pass ${to.pass}`;

/** Depth in px of a bar of a level (catalogue B). */
export const barDepth = (level: number): number => BAR_DEPTH + BAR_NEST * level;

/** Height in px of one line of a role. */
export const lineHeight = (role: TextRole, scale: number): number => textStyles[role].line * scale;

export function barsOf(kin: Kin, rows: Rows, order: RowOrder): Bars {
  const at: number[] = [];
  order.forEach((row) => row.forEach((seat, index) => (at[seat] = index)));
  const ends = rows.couples.map(({ a, b }) => (at[a]! < at[b]! ? { left: a, right: b } : { left: b, right: a }));
  const row = (couple: number) => rows.seats[rows.couples[couple]!.a]!.row;
  const beside = ends.map(({ left, right }) => at[right]! - at[left]! === 1);
  const split = rows.couples.map(({ couple, a, b }, index) => {
    const { parted, parental } = kin.couples[couple]!;
    return parted && parental && beside[index]! && 'person' in rows.seats[a]!.what && 'person' in rows.seats[b]!.what;
  });
  const span = (couple: number) => at[ends[couple]!.right]! - at[ends[couple]!.left]!;
  const queue = rows.couples
    .map((_, index) => index)
    .toSorted((c, d) => span(c) - span(d) || rows.couples[c]!.couple - rows.couples[d]!.couple);
  const level: number[] = [];
  const done: number[] = [];
  for (const couple of queue) {
    const { left, right } = ends[couple]!;
    const meets = (other: number) =>
      row(other) === row(couple) && at[ends[other]!.left]! <= at[right]! && at[ends[other]!.right]! >= at[left]!;
    level[couple] = Math.max(-1, ...done.filter(meets).map((other) => level[other]!)) + 1;
    done.push(couple);
  }
  const legs = new Map<string, number>();
  const ways = new Map<string, number>();
  const stems = new Map<number, number>();
  const leaving = stemsBySeat(rows, order, at);
  rows.seats.forEach((_, seat) => {
    // Left-going bars nest inwards from the left, right-going ones from the right, so that no leg cuts a sister bar.
    const own = rows.couples
      .map((_couple, index) => index)
      .filter((index) => rows.couples[index]!.a === seat || rows.couples[index]!.b === seat);
    const leftwards = own.filter((index) => ends[index]!.right === seat).toSorted((c, d) => level[c]! - level[d]!);
    const rightwards = own.filter((index) => ends[index]!.left === seat).toSorted((c, d) => level[d]! - level[c]!);
    const lines: (number | string)[] = [...leftwards, ...(leaving.get(seat) ?? []), ...rightwards];
    const step = lines.length > 3 ? 36 / (lines.length - 1) : LEG_SPREAD;
    lines.forEach((line, index) => {
      const offset = (index - (lines.length - 1) / 2) * step;
      if (typeof line === 'number') legs.set(legKey(line, seat), offset);
      else {
        ways.set(line, offset);
        stems.set(seat, offset);
      }
    });
  });
  const depth = rows.seats.map(() => 0);
  ends.forEach(({ left, right }, couple) => {
    for (const seat of order[row(couple)]!.slice(at[left], at[right]! + 1)) depth[seat] = Math.max(depth[seat]!, barDepth(level[couple]!));
  });
  return { level, beside, split, legs, ways, stems, depth };
}

/** The stems that leave each seat, left to right by where they lead. */
function stemsBySeat(rows: Rows, order: RowOrder, at: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, Map<string, number>>();
  const put = (seat: number, key: string, to: readonly number[]) => {
    const own = found.get(seat) ?? new Map<string, number>();
    const place = to.reduce((sum, end) => sum + (at[end]! + 0.5) / order[rows.seats[end]!.row]!.length, 0) / to.length;
    if (!own.has(key)) found.set(seat, own.set(key, place));
  };
  for (const { drawn, from, source, children } of rows.sibships) {
    if (drawn && 'seat' in from) put(from.seat, stemKey(from.seat, source === undefined ? { pass: children[0]! } : { source }), children);
  }
  for (const hook of rows.hooks) {
    if (hook.kind === 'under' && 'seat' in hook.from) put(hook.from.seat, stemKey(hook.from.seat, hook), [hook.pass]);
  }
  return new Map([...found].map(([seat, own]) => [seat, [...own].toSorted((s, t) => s[1] - t[1]).map(([key]) => key)]));
}

/** How far beside the middle of its seat a sibship's stem leaves it, px. */
export function stemOffset(bars: Bars, sibship: RowSibship): number {
  if (!('seat' in sibship.from)) return 0;
  const { seat } = sibship.from;
  return bars.ways.get(stemKey(seat, sibship.source === undefined ? { pass: sibship.children[0]! } : { source: sibship.source })) ?? 0;
}
