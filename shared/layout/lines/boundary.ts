import { boundsOf, type Box, type Point } from '../../geometry/box.ts';
import { middleOf } from '../../geometry/boxes.ts';
import { dot, inSteps, meanOf, minus, plus, rightOf, unit } from '../../geometry/course.ts';
import { POINT_STEP } from './curves.ts';
import type { Ground } from './ground.ts';
import { priceOf } from './price.ts';
import type { Shape } from './shapes.ts';
import { nothingStruck, strikes, type Struck } from './struck.ts';

/** A boundary is this long at least and at most, px; between, as long as what it parts. */
const SHORTEST = 44;
const LONGEST = 420;
/** Half of what it takes across with the ticks at its ends, px. */
const REACH = 7;
/** Where it is tried: how far from the middle between the two sides, how far along, how much turned. */
const AWAY = Array.from({ length: 25 }, (_, at) => (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 8);
const ALONG = [0, 20, -20, 44, -44, 80, -80];
const TURNS = [0, 0.16, -0.16, 0.35, -0.35];
/** Where it would run through something it may be shorter: shares of its length, and what each px less costs. */
const SHORTER = [1, 0.7, 0.45];
const SHORT = 0.6;
/** Somebody on the wrong side, px. */
const WRONG = 400;
/** Each px away from the middle between the two sides, and along it. */
const ASIDE = 1.6;
const ALONGSIDE = 0.9;
/** On a shaft or a couple's line it reads as the stroke of a divorce, on a mark as a part of it: what each of these costs, px. */
const STRUCK = 420;
/**
 * The straight line between two sides (catalogue E.6).
 * Before: everything else stands, lines too. After: it has everybody of one side on one hand and of the other side on the other, where a straight line can,
 * and lies where least is in its way.
 */
export function boundaryCourse(
  ground: Ground,
  one: readonly Shape[],
  other: readonly Shape[],
  struck: Struck = nothingStruck,
  before?: readonly Point[],
): readonly Point[] {
  if (before && strikes(struck, before) === 0 && stillParts(ground, before, one, other)) return before;
  const [a, b] = [meanOf(one.map((it) => it.centre)), meanOf(other.map((it) => it.centre))];
  const [first, second] = [boxOf(one), boxOf(other)];
  let best: readonly Point[] = [];
  let least = Infinity;
  for (const across of directions(first, second, a, b)) {
    const middle = between(first, second, across, a, b);
    for (const turn of TURNS) {
      const way = turned(rightOf(across), turn);
      const normal = turned(across, turn);
      const whole = Math.min(LONGEST, Math.max(SHORTEST, Math.min(span(one, way), span(other, way)) + 12));
      for (const [length, away] of SHORTER.flatMap((share) => AWAY.map((away) => [Math.max(SHORTEST, whole * share), away] as const)))
        for (const along of ALONG) {
          const at = plus(plus(middle, across, away), way, along);
          const ends = [plus(at, way, -length / 2), plus(at, way, length / 2)];
          const wrong =
            one.filter((it) => dot(minus(it.centre, at), normal) > 0).length +
            other.filter((it) => dot(minus(it.centre, at), normal) < 0).length;
          const plain =
            ASIDE * Math.abs(away) + ALONGSIDE * Math.abs(along) + 120 * Math.abs(turn) + SHORT * (whole - length) + WRONG * wrong;
          if (plain >= least) continue;
          const least0 = plain + STRUCK * strikes(struck, ends);
          if (least0 >= least) continue;
          const price = least0 + priceOf(ground, inSteps(ends, POINT_STEP), { half: REACH, ends: [] }, least - least0);
          if (price < least) {
            least = price;
            best = inSteps(ends, POINT_STEP);
          }
        }
    }
  }
  return best;
}

/** Trouble that a boundary of the drawing before may have, px, and how far it may lie from the middle between its sides. */
const TROUBLE = 250;
const ASTRAY = 190;

/** Whether a boundary still has its sides on its two hands, lies between them and runs through nothing. */
function stillParts(ground: Ground, course: readonly Point[], one: readonly Shape[], other: readonly Shape[]): boolean {
  const [start, end] = [course[0], course.at(-1)];
  if (!start || !end) return false;
  const normal = rightOf(unit(minus(end, start)));
  const hand = (it: Shape): number => Math.sign(dot(minus(it.centre, start), normal));
  const middle = meanOf([start, end]);
  const sides = meanOf([one, other].map((list) => meanOf(list.map((it) => it.centre))));
  return (
    one.every((it) => other.every((them) => hand(it) !== hand(them))) &&
    Math.hypot(middle.x - sides.x, middle.y - sides.y) < ASTRAY &&
    priceOf(ground, course, { half: REACH, ends: [] }, TROUBLE) < TROUBLE
  );
}

function boxOf(shapes: readonly Shape[]): Box {
  return boundsOf(shapes.map((it) => it.box)) ?? { left: 0, top: 0, right: 0, bottom: 0 };
}

/** From the one side to the other: along the paper where their boxes face each other over a gap there, and straight from middle to middle. */
function directions(first: Box, second: Box, a: Point, b: Point): readonly Point[] {
  const right = { x: Math.sign(b.x - a.x) || 1, y: 0 };
  const down = { x: 0, y: Math.sign(b.y - a.y) || 1 };
  const gapX = Math.max(second.left - first.right, first.left - second.right);
  const gapY = Math.max(second.top - first.bottom, first.top - second.bottom);
  return [...(gapX > 0 && gapY <= 0 ? [right] : []), ...(gapY > 0 && gapX <= 0 ? [down] : []), unit(minus(b, a))];
}

/** The middle of the gap between the two, where the shorter of them has its middle. */
function between(first: Box, second: Box, across: Point, a: Point, b: Point): Point {
  const [p, q] = [middleOf(first), middleOf(second)];
  const small = second.right - second.left + second.bottom - second.top < first.right - first.left + first.bottom - first.top ? q : p;
  if (across.y === 0) return { x: across.x > 0 ? (first.right + second.left) / 2 : (first.left + second.right) / 2, y: small.y };
  if (across.x === 0) return { x: small.x, y: across.y > 0 ? (first.bottom + second.top) / 2 : (first.top + second.bottom) / 2 };
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function span(shapes: readonly Shape[], way: Point): number {
  const all = shapes.flatMap((it) => it.outline.map((point) => dot(point, way)));
  return Math.max(...all) - Math.min(...all);
}

function turned({ x, y }: Point, by: number): Point {
  const [c, s] = [Math.cos(by), Math.sin(by)];
  return { x: x * c - y * s, y: x * s + y * c };
}
