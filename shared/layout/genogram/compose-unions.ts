import { U } from '../../catalogue/tokens.ts';
import type { Point } from '../../geometry/box.ts';
import type { PlacedText, PlacedUnion, UnionPart } from '../placement.ts';
import { barDepth, legKey } from './columns.ts';
import { footAt } from './outline.ts';
import type { Route, RouteInput } from './routed.ts';
import { type CoupleWords, DATE_RISE, halfAbove, markAway, outerEnd, reachBelow, SLASH_STEP } from './spacing.ts';
import { passLines } from './pass-lines.ts';

const riseOf = (text: string | undefined): number => (/[gjpqy]/.test(text ?? '') ? DATE_RISE.tailed : DATE_RISE.plain);

/** What a couple's line carries. */
export type CoupleText = CoupleWords & { readonly text: string | undefined; readonly kin: boolean };

/** The bracket of a row couple: leg, bar, leg (catalogue B). */
export function bracketOf(input: RouteInput, couple: number, rowY: readonly number[]): Point[] {
  const { rows, bars, xs, columns } = input;
  const { a, b } = rows.couples[couple]!;
  const y = rowY[rows.seats[a]!.row]!;
  const barY = y + U / 2 + barDepth(bars.level[couple]!);
  const end = (seat: number): [Point, Point] => {
    const offset = bars.legs.get(legKey(couple, seat))!;
    const x = xs[seat]! + offset;
    return [
      { x, y: y + footAt(columns[seat]!.figure, offset) },
      { x, y: barY },
    ];
  };
  return [...end(a), ...end(b).toReversed()];
}

export function composeUnions(input: RouteInput, route: Route, coupleTexts: readonly CoupleText[]): PlacedUnion[] {
  const { kin, rows, bars } = input;
  return rows.couples.flatMap(({ couple }, index): PlacedUnion[] => {
    const id = kin.couples[couple]!.union;
    if (id === undefined) return [];
    const bracket = bracketOf(input, index, route.rowY);
    const passes = passLines(input, route, index).map((points) => ({ part: 'couple' as const, points }));
    if (bars.split[index]!) return [splitUnion(input, route, index, id, bracket, coupleTexts[index]!)];
    const lines: { part: UnionPart; points: readonly Point[] }[] = [{ part: 'couple', points: bracket }, ...passes];
    return [{ id, lines, ...marksOf(input, route, index, bracket, coupleTexts[index]!) }];
  });
}

/** Two who are apart and have children: the line between them breaks, the bracket of the parents does not. */
function splitUnion(
  input: RouteInput,
  route: Route,
  couple: number,
  id: string,
  bracket: readonly Point[],
  words: CoupleText,
): PlacedUnion {
  const { rows, xs, columns, textScale } = input;
  const { a, b } = rows.couples[couple]!;
  const [left, right] = xs[a]! < xs[b]! ? [a, b] : [b, a];
  const y = route.rowY[rows.seats[a]!.row]!;
  const from = { x: xs[left]! + columns[left]!.width / 2, y };
  const to = { x: xs[right]! - columns[right]!.width / 2, y };
  const inner = (from.x + columns[left]!.beyondRight + to.x - columns[right]!.beyondLeft) / 2;
  // Large words rise as far as the years over the symbols: they stand in the middle of what those leave.
  const reach = (seat: number, beyond: number): number => Math.max(columns[seat]!.width / 2 + beyond, halfAbove(columns[seat]!));
  const clear = (xs[left]! + reach(left, columns[left]!.beyondRight) + xs[right]! - reach(right, columns[right]!.beyondLeft)) / 2;
  const text =
    words.text === undefined
      ? []
      : [
          dateText(
            words.text,
            words.width,
            textScale > 1 ? clear : inner,
            y - (words.slashes > 0 || words.capsule ? 14 : 6) * Math.max(1, textScale * 0.9),
            'middle',
          ),
        ];
  return {
    id,
    lines: [
      { part: 'partner', points: [from, to] },
      { part: 'parent', points: bracket },
    ],
    mark: { x: inner, y },
    ...(words.kin ? { kinTick: { x: inner - 24, y } } : {}),
    texts: text,
  };
}

/** Where slashes, plate and dates of a bracket sit: on the bar between partners, or next to the outer one of two far apart. */
function marksOf(
  input: RouteInput,
  route: Route,
  couple: number,
  bracket: readonly Point[],
  words: CoupleText,
): Omit<PlacedUnion, 'id' | 'lines'> {
  const { kin, rows, bars, order, columns, textScale } = input;
  const bar = bracket.slice(1, 3).toSorted((p, q) => p.x - q.x);
  const [left, right] = [bar[0]!, bar.at(-1)!];
  const outer = outerEnd(rows, bars, order, couple);
  if (outer !== undefined) {
    const leg = outer.side === 1 ? left.x : right.x;
    const half = reachBelow(columns[outer.seat]!, bars.stems.get(outer.seat), outer.side === 1 ? 'right' : 'left');
    const mark = leg + outer.side * markAway(words, half);
    const start = words.slashes > 0 ? mark + outer.side * (6 + SLASH_STEP * words.slashes) : leg + outer.side * 8;
    const from = freeStretch(input, route, couple, start, outer.side, words.width, left, right);
    const text =
      words.text === undefined
        ? []
        : [dateText(words.text, words.width, from, left.y - riseOf(words.text), outer.side === 1 ? 'start' : 'end')];
    const tick = words.kin ? { kinTick: { x: leg + outer.side * 10, y: left.y } } : {};
    return { mark: words.capsule ? { x: (left.x + right.x) / 2, y: left.y } : { x: mark, y: left.y }, ...tick, texts: text };
  }
  const middle = (left.x + right.x) / 2;
  const { parental } = kin.couples[rows.couples[couple]!.couple]!;
  // The children's stem leaves from the middle, so slashes stand a quarter along; over them the dates rise between the symbols.
  const mark = { x: parental && words.slashes > 0 ? left.x + (right.x - left.x) / 4 : middle, y: left.y };
  const rise = words.slashes > 0 || words.capsule ? 12 : riseOf(words.text);
  const text =
    words.text === undefined ? [] : [dateText(words.text, words.width, middle, left.y - rise * Math.max(1, textScale * 0.85), 'middle')];
  return { mark, ...(words.kin ? { kinTick: { x: right.x - 12, y: left.y } } : {}), texts: text };
}

/** Where dates of a width can begin so that no stem comes down through them: as near to `start` as the bar allows. */
function freeStretch(
  input: RouteInput,
  route: Route,
  couple: number,
  start: number,
  side: -1 | 1,
  width: number,
  left: Point,
  right: Point,
): number {
  const row = input.rows.seats[input.rows.couples[couple]!.a]!.row;
  const verticals = route.sibships.flatMap((sibship, index) =>
    sibship !== undefined && input.rows.sibships[index]!.row === row && sibship.stemTop < left.y && sibship.barY > left.y - 12
      ? [sibship.stemX]
      : [],
  );
  const tries = [start, ...verticals.map((x) => x + side * 6)].filter((x) => side * (x - start) >= 0).toSorted((x, y) => side * (x - y));
  const fits = (x: number) => {
    const [low, high] = side === 1 ? [x, x + width] : [x - width, x];
    return low >= left.x && high <= right.x && verticals.every((stem) => stem < low - 3 || stem > high + 3);
  };
  return tries.find(fits) ?? start;
}

function dateText(text: string, width: number, x: number, y: number, anchor: PlacedText['anchor']): PlacedText {
  return { role: 'date', text, x, y, anchor, width };
}
