import type { Box, Point } from '../../geometry/box.ts';
import type { Casus, Descent } from '../../model/records.ts';
import { descentCaption } from '../../rules/line-captions.ts';
import type { View } from '../../rules/view.ts';
import type { Measure, PlacedDescent, PlacedText } from '../placement.ts';
import { feetOf, headsOf } from './route-reach.ts';
import type { Route, RouteInput } from './routed.ts';

/** Something that a label had better not meet: a straight piece of a line, a symbol, a word. */
export type Stroke = Box;

const BESIDE = 7;
const STEPS = 12;
/** Where the bar of identical twins joins their lines (catalogue C). */
const TWIN_BAR = 0.4;
/** How far along its line a label may stand from the mark, the best first. */
const ALONG = [0, -0.2, 0.2, -0.35, 0.35];

/** Stems, bars and drops of all sibships and hooks, and the symbols with their words. */
export function strokesOf(input: RouteInput, route: Route): Stroke[] {
  const { rows } = input;
  const upright = (x: number, top: number, bottom: number): Stroke => ({ left: x, right: x, top, bottom });
  const sibships = route.sibships.flatMap((sibship): Stroke[] => {
    if (sibship === undefined) return [];
    const { stemX, stemTop, barY, low, high, drops } = sibship;
    const down = drops.flatMap((drop) => {
      const end = drop.joins ? barY : route.rowY[rows.seats[drop.seat]!.row]! - input.columns[drop.seat]!.height / 2;
      return drop.fromX === drop.toX || drop.joins
        ? [upright(drop.toX, barY, end)]
        : slanted({ x: drop.fromX, y: drop.jointY ?? barY }, { x: drop.toX, y: end });
    });
    return [upright(stemX, stemTop, barY), { left: low, right: high, top: barY, bottom: barY }, ...down];
  });
  const hooks = route.hooks.flatMap(({ hook, fromX, toX, y }): Stroke[] => {
    const row = route.rowY[rows.hooks[hook]!.row]!;
    const bar = { left: Math.min(fromX, toX), right: Math.max(fromX, toX), top: y, bottom: y };
    return [bar, ...[fromX, toX].map((x) => upright(x, Math.min(y, row), Math.max(y, row)))];
  });
  return [...sibships, ...hooks, ...symbolsOf(input, route)];
}

/** The symbols with all their words, twice: another word on top of them is worse than a line through it. */
function symbolsOf(input: RouteInput, route: Route): Stroke[] {
  const symbols = input.order.flatMap((_, row): Stroke[] => {
    const y = route.rowY[row]!;
    const over = headsOf(input, row).map(({ left, right, far }): Stroke => ({ left, right, top: y - far, bottom: y }));
    const under = feetOf(input, row).map(({ left, right, far }): Stroke => ({ left, right, top: y, bottom: y + far }));
    return [...over, ...under];
  });
  return [...symbols, ...symbols];
}

/** A slanted line, and the bar of twins where it meets it, as a flight of steps. */
function slanted(from: Point, to: Point): Stroke[] {
  const at = (share: number): Point => ({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
  const steps = Array.from({ length: STEPS }, (_, k) => {
    const [a, b] = [at(k / STEPS), at((k + 1) / STEPS)];
    return { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: a.y, bottom: b.y };
  });
  const bar = at(TWIN_BAR);
  return [...steps, { left: Math.min(from.x, bar.x), right: Math.max(from.x, bar.x), top: bar.y, bottom: bar.y }];
}

/**
 * What a line of descent says of itself (`PZ 2021`), beside its mark on the side and at the height where it meets least
 * of what is `taken`; the label is taken after that.
 */
export function labelOf(
  input: RouteInput,
  descent: Descent,
  casus: Casus,
  view: View,
  measure: Measure,
  way: Pick<PlacedDescent, 'points' | 'mark'>,
  seat: number,
  taken: Stroke[],
): PlacedText[] {
  const text = descentCaption(descent, casus, view);
  if (text === undefined) return [];
  const width = measure(text, 'date');
  const scale = input.textScale;
  const usual = way.mark.x < input.xs[seat]! - 1 ? -1 : 1;
  const { above, width: symbol } = input.columns[seat]!;
  const past = [Math.max(0, ...above.map((line) => line.width / 2 + 4)), symbol / 2 + 4].filter((away) => away > BESIDE);
  const places = [BESIDE, ...past].flatMap((away) =>
    ALONG.flatMap((along) => [usual, -usual].map((side) => ({ away, side, at: alongLine(way, along) }))),
  );
  const boxes = places.map(({ away, side, at }): Stroke => {
    const near = at.x + side * (away - 3);
    const far = at.x + side * (away + width + 2);
    return { left: Math.min(near, far), right: Math.max(near, far), top: at.y - 6 * scale, bottom: at.y + 7 * scale };
  });
  const hits = boxes.map(
    (box) =>
      taken.filter((stroke) => stroke.left < box.right && stroke.right > box.left && stroke.top < box.bottom && stroke.bottom > box.top)
        .length,
  );
  const best = hits.indexOf(Math.min(...hits));
  const { away, side, at } = places[best]!;
  taken.push(boxes[best]!, boxes[best]!);
  return [{ role: 'date', text, x: at.x + side * away, y: at.y + 4 * scale, anchor: side < 0 ? 'end' : 'start', width }];
}

/** A point some of the height of an upright line above or below its mark; the mark itself on any other line. */
function alongLine({ points, mark }: Pick<PlacedDescent, 'points' | 'mark'>, share: number): Point {
  const [from, to] = points;
  if (from === undefined || to === undefined || points.length !== 2 || from.x !== to.x) return mark;
  return { x: mark.x, y: mark.y + share * (to.y - from.y) };
}
