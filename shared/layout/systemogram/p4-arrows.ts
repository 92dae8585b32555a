import type { Point } from '../../geometry/box.ts';
import { distance, minus, plus, rightOf, unit } from '../../geometry/course.ts';
import { inOrder } from '../../model/diagram.ts';
import { endsAt, isClear } from '../lines/earlier.ts';
import { cellAt } from '../lines/ground.ts';
import { type AimPort, BRACKET, portsOfHull, portsOfPerson } from './aim-ports.ts';
import type { Aim } from './arrow-aims.ts';
import { type ArrowGround, type LaidArrow, reachOf, runsFree, soughtAmong, type Stamped, wayOf } from './arrow-way.ts';
import { coarseOf } from './coarse.ts';
import { escaped } from './escape.ts';
import { reordered } from './reordered.ts';
import { stampsOn } from './stamps.ts';
import { untangled } from './untangle.ts';

/** A tip of an earlier drawing still arrives within this distance, px. */
const TIP_REACH = 30;

/**
 * The arrows.
 * Before: everything else stands. After: every arrow runs as a smooth curve from its card to a port of its own, round cards, symbols and words; those in
 * `kept` stay as they were. In a second round each looks again, with all others on the ground; then arrows that cross at their target change ports, and
 * where no curve is free a grid is searched.
 */
export function laidArrows(aims: readonly Aim[], on: ArrowGround, kept: readonly LaidArrow[]): readonly LaidArrow[] {
  const ports = portsFor(aims, on);
  const stamped = stampedOn(on);
  const laid = new Map(kept.map((it) => [it.aim.key, stamped(it)]));
  const fixed = new Set(laid.keys());
  const length = (aim: Aim): number => distance(on.shapes.get(aim.from)?.centre ?? origin, on.shapes.get(aim.target)?.centre ?? origin);
  const loose = aims.filter((it) => !laid.has(it.key)).toSorted((a, b) => length(a) - length(b) || inOrder(a.key, b.key));
  const lay = (aim: Aim, by: 'curve' | 'grid'): void => {
    const others = [...laid.values()].filter((it) => it.aim.key !== aim.key);
    const sought = soughtAmong(aim, ports.get(aim.target) ?? [], others, on);
    const way = sought && wayOf(sought, by);
    if (way) laid.set(aim.key, stamped({ aim, half: reachOf(aim.line), course: way.course }));
  };
  for (const aim of loose) lay(aim, 'curve');
  for (const aim of loose) lay(aim, 'curve');
  untangled(laid, fixed, ports, on, stamped);
  // Twice: who found no way in the first round may find one where another has gone since.
  for (const aim of [...loose, ...loose]) {
    const standing = laid.get(aim.key);
    if (!standing || !runsFree(on, standing)) lay(aim, 'grid');
  }
  escaped(loose, { laid, lay, isFree: (it) => runsFree(on, it) });
  return aims.flatMap((aim) => laid.get(aim.key) ?? []);
}

const origin: Point = { x: 0, y: 0 };

/**
 * Before: every arrow has its way. After: those of `loose` that went far round another have looked again, before it.
 */
export function lookedAgain(loose: readonly Aim[], on: ArrowGround, standing: readonly LaidArrow[]): readonly LaidArrow[] {
  const stamped = stampedOn(on);
  const laid = new Map(standing.map((it) => [it.aim.key, stamped(it)]));
  const aims = standing.map((it) => it.aim);
  reordered(loose, { laid, ports: portsFor(aims, on), on, stamped });
  return aims.flatMap((aim) => laid.get(aim.key) ?? []);
}

/** Makes what others have to know of an arrow. */
function stampedOn(on: ArrowGround): (arrow: LaidArrow) => Stamped {
  const stamp = stampsOn(on.ground);
  return (it) => ({ ...it, stamp: stamp(it.course, it.half, bracketOf(it, on)), coarse: coarseOf(it.course) });
}

/** The bracket at the tip of an arrow that aims at a household. */
function bracketOf({ aim, course }: LaidArrow, { shapes }: ArrowGround): readonly Point[] {
  const [before, tip] = [course.at(-2), course.at(-1)];
  if (shapes.get(aim.target)?.sort !== 'hull' || !before || !tip) return [];
  const across = rightOf(unit(minus(tip, before)));
  return [plus(tip, across, -BRACKET / 2), plus(tip, across, BRACKET / 2)];
}

/** Where arrows can end, by target. */
function portsFor(aims: readonly Aim[], { ground, shapes, texts, textScale }: ArrowGround): ReadonlyMap<string, readonly AimPort[]> {
  const counts = Map.groupBy(aims, (it) => it.target);
  return new Map(
    [...counts].flatMap(([target, list]) => {
      const shape = shapes.get(target);
      if (!shape) return [];
      const own = ground.numbers.get(target) ?? 0;
      const isFree = ({ x, y }: Point): boolean => {
        const cell = cellAt(ground, x, y);
        return [ground.symbol[cell] ?? 0, ground.word[cell] ?? 0].every((owner) => owner === 0 || owner === own);
      };
      const person = (): readonly AimPort[] => portsOfPerson(shape, texts.get(target) ?? [], textScale, list.length, isFree);
      return [[target, shape.sort === 'hull' ? portsOfHull(shape) : person()] as const];
    }),
  );
}

/** The arrows of an earlier drawing that still fit: both ends where they were, and nothing new in the way. */
export function keptArrows(
  aims: readonly Aim[],
  before: ReadonlyMap<string, readonly Point[]>,
  { ground, shapes }: ArrowGround,
): readonly LaidArrow[] {
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
