import { distance } from '../../geometry/course.ts';
import { crossingsOf } from '../../geometry/crossing.ts';
import type { AimPort } from './aim-ports.ts';
import { bestArrow, priceOfArrow } from './arrow-search.ts';
import { type ArrowGround, type LaidArrow, soughtAmong, type Stamped } from './arrow-way.ts';

/** What a crossing of two arrows at one target costs, px. */
const CROSS = 90;

/**
 * Before: all arrows are laid. After: where two arrows at one target crossed each other they have changed their ports, if that is better; those in `fixed`
 * stay as they are.
 */
export function untangled(
  laid: Map<string, Stamped>,
  fixed: ReadonlySet<string>,
  ports: ReadonlyMap<string, readonly AimPort[]>,
  on: ArrowGround,
  stamped: (arrow: LaidArrow) => Stamped,
): void {
  const loose = [...laid.keys()].filter((key) => !fixed.has(key));
  for (const [index, first] of loose.entries())
    for (const second of loose.slice(index + 1)) {
      const [one, other] = [laid.get(first), laid.get(second)];
      if (!one || !other || one.aim.target !== other.aim.target || one.aim.line.id === other.aim.line.id) continue;
      const crossings = crossingsOf(one.course, other.course);
      if (crossings === 0) continue;
      const rest = [...laid.values()].filter((it) => it !== one && it !== other);
      const all = ports.get(one.aim.target) ?? [];
      const a = changed(one, other, all, rest, on);
      const b = changed(other, one, all, rest, on);
      if (!a || !b) continue;
      const now = a.gain + b.gain + CROSS * (crossings - crossingsOf(a.course, b.course));
      if (now <= 0) continue;
      laid.set(first, stamped({ aim: one.aim, half: one.half, course: a.course }));
      laid.set(second, stamped({ aim: other.aim, half: other.half, course: b.course }));
    }
}

/** The way of an arrow to the port of another, and by how much that is cheaper than its own. */
function changed(
  mine: Stamped,
  theirs: Stamped,
  ports: readonly AimPort[],
  rest: readonly Stamped[],
  on: ArrowGround,
): { readonly course: LaidArrow['course']; readonly gain: number } | undefined {
  const tip = theirs.course.at(-1);
  const port = ports.filter((it) => tip && distance(it.at, tip) < 1);
  const sought = soughtAmong(mine.aim, port, rest, on);
  if (!sought || port.length === 0) return undefined;
  const way = bestArrow(sought.busy, sought.arrow, { ...sought.near, tips: [] });
  if (!way) return undefined;
  return { course: way.course, gain: priceOfArrow(sought.busy, sought.arrow, mine.course, 0, sought.near).price - way.price };
}
