import { textStyles } from '../../catalogue/type.ts';
import { barDepth, type Bars, type Column } from './columns.ts';
import type { Density } from './density.ts';
import type { Kin } from './kin.ts';
import type { RowOrder } from './p3-order.ts';
import type { Spacing } from './p4-place.ts';
import type { Rows } from './seats.ts';

/** What a couple's own words and marks ask of the distance between its partners, px. */
export interface CoupleWords {
  readonly width: number;
  /** How many slashes cross the line. */
  readonly slashes: number;
  readonly capsule: boolean;
}

/** Between a bar and the baseline of the dates on it, px: neither a letter's tail nor the white round it cuts the bar. */
export const DATE_RISE = { plain: 4, tailed: 6 };
/** How tall figures and capitals are, as a share of the size of their words. */
const CAPITALS = 0.73;

/** What each slash takes along a line, px. */
export const SLASH_STEP = 5;

/** How far from the leg of the outer partner the slashes of a long bar stand: beside the name, so that neither cuts the other. */
export function markAway(words: CoupleWords, nameReach: number): number {
  return words.slashes === 0 ? 12 : Math.max(14, nameReach + 8) + SLASH_STEP * words.slashes;
}

/** The least distance between neighbours: symbols, years, names and what a couple's line carries never touch. */
export function spacingOf(
  kin: Kin,
  rows: Rows,
  order: RowOrder,
  bars: Bars,
  columns: readonly Column[],
  coupleWords: readonly CoupleWords[],
  homes: Homes,
  density: Density,
  textScale = 1,
): Spacing {
  const beside = new Map<string, number>();
  rows.couples.forEach(({ a, b }, index) => {
    if (!bars.beside[index]) return;
    for (const key of [`${a} ${b}`, `${b} ${a}`]) beside.set(key, index);
  });
  const siblings = new Set<string>();
  for (const sibship of rows.sibships) {
    for (const a of sibship.children) for (const b of sibship.children) siblings.add(`${a} ${b}`);
  }
  const beyond = new Map<string, number>();
  rows.couples.forEach((_, index) => {
    const outer = outerEnd(rows, bars, order, index);
    const { width, slashes } = coupleWords[index]!;
    if (outer === undefined || (width === 0 && slashes === 0)) return;
    const name = reachBelow(columns[outer.seat]!, bars.stems.get(outer.seat), outer.side === 1 ? 'right' : 'left');
    const need = width + 22 + (slashes === 0 ? 0 : markAway(coupleWords[index]!, name) + SLASH_STEP * slashes);
    for (const key of [`${outer.seat} ${outer.inner}`, `${outer.inner} ${outer.seat}`])
      beyond.set(key, Math.max(need, beyond.get(key) ?? 0));
  });
  const homesMeet = homesBetween(kin, rows, homes);
  const known = new Map<string, number>();
  const distance = (left: number, right: number): number => {
    const [l, r] = [columns[left]!, columns[right]!];
    const couple = beside.get(`${left} ${right}`);
    const isPass = 'pass' in rows.seats[left]!.what || 'pass' in rows.seats[right]!.what;
    const usual = couple !== undefined ? density.partner : siblings.has(`${left} ${right}`) ? density.sibling : density.other;
    const card = l.card !== undefined || r.card !== undefined;
    const symbols = l.width / 2 + l.beyondRight + r.width / 2 + r.beyondLeft + (card ? 18 : 8);
    const above = halfAbove(l) + halfAbove(r) + density.wordGap;
    const stem = couple !== undefined && kin.couples[rows.couples[couple]!.couple]!.parental ? density.stemRoom : density.wordGap;
    const below = reachBelow(l, bars.stems.get(left), 'right') + reachBelow(r, bars.stems.get(right), 'left') + stem;
    const needs = [isPass ? 26 : usual, symbols, above, below];
    const { least, edges } = HOMES[homesMeet(left, right)];
    needs.push(least, symbols + edges, above + edges, below + edges, beyond.get(`${left} ${right}`) ?? 0);
    if (couple !== undefined) needs.push(lineNeed(coupleWords[couple]!, bars, couple, l, r, textScale));
    return Math.ceil(Math.max(...needs));
  };
  return (left, right) => {
    const key = `${left} ${right}`;
    const found = known.get(key) ?? distance(left, right);
    known.set(key, found);
    return found;
  };
}

/** White between words on a bar and the symbols over it, px; words that come nearer stand between the symbols. */
const UNDER_SYMBOL = 3;

function lineNeed(words: CoupleWords, bars: Bars, couple: number, l: Column, r: Column, textScale: number): number {
  const split = bars.split[couple]!;
  const halves = l.width / 2 + r.width / 2 + l.beyondRight + r.beyondLeft;
  // Words over slashes, and words on the line of two apart, stand between the symbols; others between the legs, as long as they are low enough.
  const rises = split || words.slashes > 0;
  const { size } = textStyles.date;
  const tall = barDepth(bars.level[couple]!) - UNDER_SYMBOL < textScale * (size * CAPITALS + DATE_RISE.tailed * 0.85);
  // Large words rise as far as the years over the symbols.
  const beside = rises && textScale > 1 ? Math.max(halves, halfAbove(l) + halfAbove(r)) : halves;
  const text = words.width === 0 ? 0 : words.width + (rises || tall ? beside + 14 * textScale : 22 * textScale);
  const marks = words.slashes > 0 && split ? halves + 26 : words.capsule ? 64 : 0;
  return Math.max(text, marks);
}

/** How far the words over a symbol reach to each side of its middle, px. */
export function halfAbove(column: Column): number {
  return Math.max(0, ...column.above.map((line) => line.width / 2));
}

/** How far the words under a symbol reach to one side; beside a stem they begin at the stem. */
export function reachBelow(column: Column, stem: number | undefined, side: 'left' | 'right'): number {
  const widest = Math.max(0, ...column.below.map((line) => line.width));
  if (widest === 0) return column.width > 0 ? 0 : 5;
  if (stem === undefined) return widest / 2;
  return side === 'right' ? stem + ASIDE + widest : 8 - stem;
}

/** Between a lone parent's stem and the name beside it, px. */
export const ASIDE = 6;

/**
 * Where the words and slashes of partners with somebody between them stand: next to the one of them who stands at the
 * outside (catalogue B, placement rule 3), on the stretch to that one's inner neighbour. Undefined for partners side by side.
 */
export function outerEnd(
  rows: Rows,
  bars: Bars,
  order: RowOrder,
  couple: number,
): { readonly seat: number; readonly inner: number; readonly side: -1 | 1 } | undefined {
  if (bars.beside[couple]!) return undefined;
  const { a, b } = rows.couples[couple]!;
  const row = order[rows.seats[a]!.row]!;
  const [left, right] = row.indexOf(a) < row.indexOf(b) ? [a, b] : [b, a];
  const ties = (seat: number) => rows.couples.filter((other) => other.a === seat || other.b === seat).length;
  return ties(right) < ties(left)
    ? { seat: right, inner: row[row.indexOf(right) - 1]!, side: -1 }
    : { seat: left, inner: row[row.indexOf(left) + 1]!, side: 1 };
}

/** Which homes a person lives in, and in which a guest sleeps, by their number. */
export interface Homes {
  readonly ofPerson: ReadonlyMap<number, readonly string[]>;
}

/** How the homes of two neighbours meet, and what that asks, px: a distance of the symbols, and room for edges between words. */
const HOMES = {
  apart: { least: 0, edges: 0 },
  edge: { least: 0, edges: 10 },
  edges: { least: 112, edges: 24 },
  arrow: { least: 138, edges: 44 },
} as const;

/** Two neighbours of different homes leave room for the edges of both hulls; where one child sleeps in both, for its arrow too. */
function homesBetween(kin: Kin, rows: Rows, homes: Homes): (left: number, right: number) => keyof typeof HOMES {
  const drawnIn = (seat: number): readonly string[] => {
    const what = rows.seats[seat]!.what;
    if ('guest' in what) return [what.household];
    return 'person' in what ? (homes.ofPerson.get(what.person) ?? []) : [];
  };
  const sleepsIn = (seat: number): readonly string[] => {
    const what = rows.seats[seat]!.what;
    const person = 'guest' in what ? what.guest : 'person' in what ? what.person : -1;
    return rows.seats
      .flatMap((seated) => ('guest' in seated.what && seated.what.guest === person ? [seated.what.household] : []))
      .concat(kin.persons[person] === undefined ? [] : (homes.ofPerson.get(person) ?? []));
  };
  return (left, right) => {
    const [l, r] = [drawnIn(left), drawnIn(right)];
    if (l.length === 0 && r.length === 0) return 'apart';
    if (l.length === 0 || r.length === 0) return 'edge';
    if (l.some((home) => r.includes(home))) return 'apart';
    return sleepsIn(left).some((home) => r.includes(home)) || sleepsIn(right).some((home) => l.includes(home)) ? 'arrow' : 'edges';
  };
}
