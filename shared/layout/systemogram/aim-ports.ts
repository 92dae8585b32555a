import { textStyles } from '../../catalogue/type.ts';
import type { Box, Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { lengthOf, plus } from '../../geometry/course.ts';
import { portAt } from '../lines/ports.ts';
import type { Shape } from '../lines/shapes.ts';
import { type PlacedText, textBox } from '../placement.ts';

/** A place where an arrow can end, square on what it aims at. */
export interface AimPort {
  readonly at: Point;
  readonly out: Point;
  /** What it costs to end here rather than right at the outline, px. */
  readonly price: number;
}

/** Tips that arrive at one person keep this distance (catalogue F.3), px. */
export const APART = 14;
/** In a crowd for which that is not enough, this, px. */
export const CLOSE = 10;
/** White before an outline, px; a crowd ends in two rows, the second further off. */
const AIM_GAP = 6;
const SECOND_ROW = 20;
const CROWD_STEP = 7;
/** A tip stands off a name or year by this, px, and no further from the outline than so. */
const OFF_WORD = 3;
const MOST_OFF = 26;
/** How much longer a lead must stay free of the person's own words, px. */
const LEAD = 12;
const PER_PX = 1.2;
/** Half the width of an arrow's head, px; and how far from its tip nothing of others stands. */
const HEAD = 4;
const LEADS = [0, 6, 12];

/**
 * Where arrows can end at a person at whom `count` aim: round the outline, outside name and years, where nothing of others stands. A crowd for which that
 * is not enough ends in two rows.
 */
export function portsOfPerson(
  shape: Shape,
  texts: readonly PlacedText[],
  textScale: number,
  count: number,
  isFree: (at: Point) => boolean,
): readonly AimPort[] {
  const words = texts
    .filter((it) => it.text !== '')
    .map((it) => grown(textBox(it, textStyles[it.role].size * textScale), OFF_WORD + HEAD, OFF_WORD));
  const whole = lengthOf([...shape.outline, ...shape.outline.slice(0, 1)]);
  const row = (ports: number, gapAt: (at: number) => number): readonly AimPort[] =>
    Array.from({ length: ports }, (_, at) => at).flatMap((at) => {
      const port = portAt(shape, ((at + 0.5) * whole) / ports, 0);
      return clearOf(words, port.at, port.out, gapAt(at)).filter((it) => LEADS.every((by) => isFree(plus(it.at, it.out, by))));
    });
  const single = row(Math.floor(whole / (APART + 1)), () => AIM_GAP);
  return single.length > count ? single : row(Math.floor(whole / CROWD_STEP), (at) => (at % 2 === 1 ? SECOND_ROW : AIM_GAP));
}

function clearOf(words: readonly Box[], on: Point, out: Point, gap: number): readonly AimPort[] {
  for (let away = gap; away <= MOST_OFF; away += 2) {
    const at = plus(on, out, away);
    if (words.every((box) => !holds(box, at) && !holds(box, plus(at, out, LEAD / 2)) && !holds(box, plus(at, out, LEAD))))
      return [{ at, out, price: PER_PX * (away - AIM_GAP) }];
  }
  return [];
}

function holds(box: Box, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/** A bracket on a hull takes this much along it, px, and its arrow ends so far outside. */
export const BRACKET = 28;
const BRACKET_GAP = 5;
const HULL_STEP = 18;

/** Where brackets can stand on the hull of a household, on straight stretches. */
export function portsOfHull(shape: Shape): readonly AimPort[] {
  const whole = lengthOf([...shape.outline, ...shape.outline.slice(0, 1)]);
  const count = Math.floor(whole / HULL_STEP);
  return Array.from({ length: count }, (_, at) => (at * whole) / count).flatMap((place) => {
    const [before, port, after] = [-BRACKET / 2, 0, BRACKET / 2].map((by) => portAt(shape, place + by, BRACKET_GAP));
    if (!before || !port || !after) return [];
    const straight =
      port.out.x * before.out.x + port.out.y * before.out.y > 0.98 && port.out.x * after.out.x + port.out.y * after.out.y > 0.98;
    return straight ? [{ at: port.at, out: port.out, price: 0 }] : [];
  });
}
