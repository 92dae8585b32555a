import type { Point } from '../../geometry/box.ts';
import { boxAround } from '../../geometry/box.ts';
import { distance } from '../../geometry/course.ts';
import { inOrder } from '../../model/diagram.ts';
import type { HelpLine } from '../../model/records.ts';
import { endsAt, isClear } from '../lines/earlier.ts';
import { bestOnGrid } from '../lines/grid-search.ts';
import { type Ground, groundWith, nobodys, paintLine, paintWord } from '../lines/ground.ts';
import type { Shape } from '../lines/shapes.ts';
import type { PlacedText } from '../placement.ts';
import { APART, type AimPort, portsOfHull, portsOfPerson } from './aim-ports.ts';
import type { Aim } from './arrow-aims.ts';
import { type Arrow, type ArrowWay, bestArrow, CARD_GAP, type Neighbours } from './arrow-search.ts';

/** An arrow that has its course. */
export interface LaidArrow {
  readonly aim: Aim;
  readonly half: number;
  readonly course: readonly Point[];
}

/** What the arrows are laid over. */
export interface ArrowGround {
  readonly ground: Ground;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Names and years, by person. */
  readonly texts: ReadonlyMap<string, readonly PlacedText[]>;
  readonly textScale: number;
}

/** With more trouble than this a curve runs through something, and the grid is searched, px. */
const EASY = 210;
/** White beside a line that others rather keep off, px. */
const WHITE = 4;
/** A tip keeps the grid's lines off, px. */
const TIP = 20;
const TIP_REACH = 30;

/**
 * The arrows.
 * Before: everything else stands. After: every arrow runs as a smooth curve from its card to a port of its own, round cards, symbols and words; those in
 * `kept` stay as they were. Two rounds: in the second each looks again, with all others on the ground.
 */
export function laidArrows(aims: readonly Aim[], on: ArrowGround, kept: readonly LaidArrow[]): readonly LaidArrow[] {
  const counts = new Map<string, number>();
  for (const aim of aims) counts.set(aim.target, (counts.get(aim.target) ?? 0) + 1);
  const ports = new Map<string, readonly AimPort[]>();
  for (const [target, count] of counts) {
    const shape = on.shapes.get(target);
    if (shape) ports.set(target, shape.sort === 'hull' ? portsOfHull(shape) : portsOfPerson(shape, on.texts.get(target) ?? [], on.textScale, count));
  }
  const laid = new Map(kept.map((it) => [it.aim.key, it]));
  const length = (aim: Aim): number => distance(on.shapes.get(aim.from)?.centre ?? origin, on.shapes.get(aim.target)?.centre ?? origin);
  const loose = aims.filter((it) => !laid.has(it.key)).toSorted((a, b) => length(a) - length(b) || inOrder(a.key, b.key));
  for (const round of [0, 1]) {
    for (const aim of loose) {
      const others = [...laid.values()].filter((it) => it.aim.key !== aim.key);
      if (round > 0 && others.length === 0) continue;
      const course = courseOf(aim, ports.get(aim.target) ?? [], others, on);
      if (course) laid.set(aim.key, { aim, half: reachOf(aim.line), course });
    }
  }
  return aims.flatMap((aim) => laid.get(aim.key) ?? []);
}

const origin: Point = { x: 0, y: 0 };

function courseOf(aim: Aim, ports: readonly AimPort[], others: readonly LaidArrow[], { ground, shapes }: ArrowGround): readonly Point[] | undefined {
  const [from, to] = [shapes.get(aim.from), shapes.get(aim.target)];
  if (!from || !to) return undefined;
  // Arrows of one line may share their way; all others keep apart.
  const strangers = others.filter((it) => it.aim.line.id !== aim.line.id);
  const busy = withLaid(ground, strangers);
  const arrow: Arrow = { from, to, ports, half: reachOf(aim.line) };
  const near: Neighbours = {
    tips: others.filter((it) => it.aim.target === aim.target).flatMap((it) => it.course.at(-1) ?? []),
    starts: strangers.filter((it) => it.aim.from === aim.from).flatMap((it) => it.course[0] ?? []),
  };
  const curve = bestArrow(busy, arrow, near);
  if (curve && curve.trouble <= EASY) return curve.course;
  return better(curve, onGrid(busy, arrow, near, curve))?.course;
}

function better(curve: ArrowWay | undefined, grid: ArrowWay | undefined): ArrowWay | undefined {
  if (!curve || !grid) return curve ?? grid;
  return grid.price < curve.price ? grid : curve;
}

/** A way on the grid that keeps off the tips that stand. */
function onGrid(busy: Ground, { from, to, half }: Arrow, { tips }: Neighbours, curve: ArrowWay | undefined): ArrowWay | undefined {
  const ground = { ...busy, word: new Int16Array(busy.word), air: new Uint8Array(busy.air) };
  for (const tip of tips) paintWord(ground, boxAround(tip, TIP, TIP), nobodys);
  const join = { from, to, gapFrom: CARD_GAP, gapTo: 6, strands: [{ aside: 0, half }] };
  const way = bestOnGrid(ground, join, curve?.price ?? Infinity);
  const [course] = way?.courses ?? [];
  const end = course?.at(-1);
  if (!way || !course || !end || (curve && tips.some((tip) => distance(tip, end) < APART))) return undefined;
  return { course, trouble: way.trouble, price: way.price };
}

/** The ground with lines on it: beside them it is dear to run, across them it costs a little. */
function withLaid(ground: Ground, lines: readonly LaidArrow[]): Ground {
  const marks = new Uint8Array(ground.air.length);
  for (const { course, half } of lines) paintLine(ground, marks, course, half + 1);
  const air = new Uint8Array(ground.air);
  for (const [at, mark] of marks.entries()) if (mark !== 0) air[at] = 1;
  return { ...groundWith(ground, lines, WHITE), air };
}

/** Half of what a help line takes across (catalogue F.3), px. */
export function reachOf({ quality, framework }: HelpLine): number {
  if (quality === 'tense') return 7;
  if (framework !== 'voluntary') return 4.5;
  return quality === 'strong' ? 2.3 : 1.2;
}

/** The arrows of an earlier drawing that still fit: both ends where they were, and nothing new in the way. */
export function keptArrows(aims: readonly Aim[], before: ReadonlyMap<string, readonly Point[]>, { ground, shapes }: ArrowGround): readonly LaidArrow[] {
  return aims.flatMap((aim): readonly LaidArrow[] => {
    const course = before.get(aim.key);
    const [from, to] = [shapes.get(aim.from), shapes.get(aim.target)];
    const tip = course?.at(-1);
    if (!course || !from || !to || !tip) return [];
    const ends = [from, to].map((it) => ground.numbers.get(it.id) ?? 0);
    const arrives = distance(tip, to.centre) <= Math.max(to.box.right - to.box.left, to.box.bottom - to.box.top) / 2 + TIP_REACH;
    return endsAt(course[0], from) && arrives && isClear(ground, course, ends) ? [{ aim, half: reachOf(aim.line), course }] : [];
  });
}
