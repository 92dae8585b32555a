import { HULL_RADIUS } from '../../../catalogue/tokens.ts';
import { textStyles } from '../../../catalogue/type.ts';
import { boxAround, overlap } from '../../../geometry/box.ts';
import type { Box, Point } from '../../../geometry/box.ts';
import { grown } from '../../../geometry/boxes.ts';
import { boundsOfPolygon, edgesOf, meetsBox, segmentMeetsBox } from '../../../geometry/polygon.ts';
import type { Polygon } from '../../../geometry/polygon.ts';
import { roundedPolygon } from '../../../geometry/rounding.ts';
import type { Measure, PlacedGuest, PlacedText } from '../../placement.ts';
import { wordBox } from './figures.ts';
import type { Nights } from './figures.ts';

type Arrow = NonNullable<PlacedGuest['arrow']>;

/** The shortest shaft that still reads as a double arrow. */
const SHORTEST = 20;
/** Room over and under the shaft for its heads. */
const HEAD = 7;
/** Paper between a tip and the hull, and between the words and what stands round them. */
const TIP = 1;
const ROUND = 2;
/** How far a hull's side may lean over the height of an arrowhead. */
const LEANING = 5;
const UNDER = 18;
const OVER = 7;
/** How far the arrow may leave the height of the ghost, tried from near to far. */
const SHIFTS = [0, 12, -12, 24, -24, 40, -40, 60, -60, 80, -80];

/** Where the arrow goes: from the ghost's hull to the hull of the child's home, or to the child itself if no hull holds it. */
export interface ArrowGround {
  readonly here: readonly Polygon[];
  readonly there: readonly Polygon[];
  readonly others: readonly Polygon[];
  /** Symbols, words and names on the paper. */
  readonly taken: readonly Box[];
  /** Lines of the family. */
  readonly lines: readonly (readonly Point[])[];
  readonly textScale: number;
}

/** The level double arrow with the nights in both homes, left home first; undefined where it would cross something. */
export function arrowOf(guest: PlacedGuest, nights: Nights, ground: ArrowGround, measure: Measure): Arrow | undefined {
  for (const y of SHIFTS.map((shift) => guest.y + shift)) {
    if (![...ground.here, ...ground.there].every((outline) => isUpright(outline, y))) continue;
    const here = spansAt(ground.here, y).find((span) => span.from <= guest.x && guest.x <= span.to);
    if (!here) continue;
    const sides = spansAt(ground.there, y)
      .map((span) =>
        span.from > here.to ? { from: here.to, to: span.from, ghostLeft: true } : { from: span.to, to: here.from, ghostLeft: false },
      )
      .filter((gap) => gap.to - gap.from >= SHORTEST + 2 * TIP)
      .toSorted((a, b) => a.to - a.from - (b.to - b.from));
    for (const gap of sides) {
      const [left, right] = gap.ghostLeft ? [nights.here, nights.there] : [nights.there, nights.here];
      const arrow = drawn(gap.from + TIP, gap.to - TIP, y, `${left} / ${right}`, ground, measure);
      if (arrow) return arrow;
    }
  }
  return undefined;
}

function drawn(from: number, to: number, y: number, words: string, ground: ArrowGround, measure: Measure): Arrow | undefined {
  const { here, there, others, taken, lines, textScale } = ground;
  const free = (box: Box, hulls: readonly Polygon[]): boolean =>
    !taken.some((other) => overlap(other, box)) &&
    !hulls.some((hull) => meetsBox(hull, box)) &&
    !lines.some((line) => line.slice(1).some((point, at) => segmentMeetsBox(line[at] ?? point, point, box)));
  if (!free(grown({ left: from, right: to, top: y, bottom: y }, -TIP, HEAD), others)) return undefined;
  const width = measure(words, 'hull');
  const text = [y + UNDER * textScale, y - OVER]
    .map((baseline): PlacedText => ({ role: 'hull', text: words, x: (from + to) / 2, y: baseline, anchor: 'middle', width }))
    .find((one) => free(grown(wordBox(one, textScale), ROUND), [...here, ...there, ...others]));
  return text && { from: { x: from, y }, to: { x: to, y }, text };
}

/** Whether the sides of an outline run straight down past a height: a tip at a rounded corner would point at nothing. */
function isUpright(outline: Polygon, y: number): boolean {
  const [over, under] = [spansAt([outline], y - HEAD), spansAt([outline], y + HEAD)];
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= LEANING;
  return (
    over.length === under.length && over.every((span, at) => same(span.from, under[at]?.from ?? NaN) && same(span.to, under[at]?.to ?? NaN))
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a level line at `y` runs inside the rounded outlines. */
function spansAt(outlines: readonly Polygon[], y: number): readonly Span[] {
  return outlines.flatMap((outline) => {
    const bounds = boundsOfPolygon(outline);
    if (y <= bounds.top || y >= bounds.bottom) return [];
    const crossings = edgesOf(roundedPolygon(outline, HULL_RADIUS))
      .filter(([a, b]) => a.y > y !== b.y > y)
      .map(([a, b]) => a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
      .toSorted((a, b) => a - b);
    return crossings.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: crossings[at + 1] ?? from }] : []));
  });
}

/** What an arrow and its words take of the paper. */
export function arrowBoxes(arrow: Arrow, textScale: number): readonly Box[] {
  const middle = { x: (arrow.from.x + arrow.to.x) / 2, y: arrow.from.y };
  return [boxAround(middle, arrow.to.x - arrow.from.x, textStyles.hull.size), wordBox(arrow.text, textScale)];
}
