import type { Point } from '../../geometry/box.ts';
import { distance } from '../../geometry/course.ts';
import { inOrder } from '../../model/diagram.ts';
import type { HelpLine } from '../../model/records.ts';
import { endsAt, isClear } from '../lines/earlier.ts';
import { cellAt, type Ground } from '../lines/ground.ts';
import type { Shape } from '../lines/shapes.ts';
import type { PlacedText } from '../placement.ts';
import { type AimPort, portsOfHull, portsOfPerson } from './aim-ports.ts';
import type { Aim } from './arrow-aims.ts';
import { type Arrow, type ArrowWay, bestArrow, type Neighbours } from './arrow-search.ts';
import { groundUnder, type Stamp, stampsOn } from './stamps.ts';
import { wayRound } from './way-round.ts';

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

/** A tip of an earlier drawing still arrives within this distance, px. */
const TIP_REACH = 30;

/**
 * The arrows.
 * Before: everything else stands. After: every arrow runs as a smooth curve from its card to a port of its own, round cards, symbols and words; those in
 * `kept` stay as they were. Two rounds of curves: in the second each looks again, with all others on the ground. Where no curve is free the grid is searched.
 */
export function laidArrows(aims: readonly Aim[], on: ArrowGround, kept: readonly LaidArrow[]): readonly LaidArrow[] {
  const counts = new Map<string, number>();
  for (const aim of aims) counts.set(aim.target, (counts.get(aim.target) ?? 0) + 1);
  const ports = new Map<string, readonly AimPort[]>();
  for (const [target, count] of counts) {
    const shape = on.shapes.get(target);
    if (shape) ports.set(target, shape.sort === 'hull' ? portsOfHull(shape) : portsOfPerson(shape, on.texts.get(target) ?? [], on.textScale, count));
  }
  const stamp = stampsOn(on.ground);
  const stamped = (it: LaidArrow): Stamped => ({ ...it, stamp: stamp(it.course, it.half) });
  const laid = new Map(kept.map((it) => [it.aim.key, stamped(it)]));
  const length = (aim: Aim): number => distance(on.shapes.get(aim.from)?.centre ?? origin, on.shapes.get(aim.target)?.centre ?? origin);
  const loose = aims.filter((it) => !laid.has(it.key)).toSorted((a, b) => length(a) - length(b) || inOrder(a.key, b.key));
  for (const round of ['curve', 'curve', 'grid'] as const) {
    for (const aim of loose) {
      const standing = laid.get(aim.key);
      if (round === 'grid' && standing && runsFree(on, standing)) continue;
      const others = [...laid.values()].filter((it) => it.aim.key !== aim.key);
      const course = courseOf(aim, ports.get(aim.target) ?? [], others, on, round);
      if (course) laid.set(aim.key, stamped({ aim, half: reachOf(aim.line), course }));
    }
  }
  return aims.flatMap((aim) => laid.get(aim.key) ?? []);
}

interface Stamped extends LaidArrow {
  readonly stamp: Stamp;
}

const origin: Point = { x: 0, y: 0 };

function courseOf(aim: Aim, ports: readonly AimPort[], others: readonly Stamped[], { ground, shapes }: ArrowGround, by: 'curve' | 'grid'): readonly Point[] | undefined {
  const [from, to] = [shapes.get(aim.from), shapes.get(aim.target)];
  if (!from || !to) return undefined;
  // Arrows of one line may share their way; all others keep apart.
  const strangers = others.filter((it) => it.aim.line.id !== aim.line.id);
  const busy = groundUnder(ground, strangers.map((it) => it.stamp));
  const arrow: Arrow = { from, to, ports, half: reachOf(aim.line) };
  const near: Neighbours = {
    tips: others.filter((it) => it.aim.target === aim.target).flatMap((it) => it.course.at(-1) ?? []),
    starts: strangers.filter((it) => it.aim.from === aim.from).flatMap((it) => it.course[0] ?? []),
  };
  const curve = bestArrow(busy, arrow, near);
  if (by === 'curve') return curve?.course;
  return better(curve, wayRound(busy, arrow, near))?.course;
}

function better(curve: ArrowWay | undefined, grid: ArrowWay | undefined): ArrowWay | undefined {
  if (!curve || !grid) return curve ?? grid;
  return grid.price < curve.price ? grid : curve;
}

/** Whether an arrow runs through no symbol, card or word of others. */
function runsFree({ ground }: ArrowGround, { aim, course }: LaidArrow): boolean {
  const ends = [aim.from, aim.target].map((id) => ground.numbers.get(id) ?? 0);
  return course.every(({ x, y }) => {
    const cell = cellAt(ground, x, y);
    const [symbol, word] = [ground.symbol[cell] ?? 0, ground.word[cell] ?? 0];
    return (symbol === 0 || ends.includes(symbol)) && (word === 0 || ends.includes(word));
  });
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
