import { distance } from '../../geometry/course.ts';
import type { AimPort } from './aim-ports.ts';
import type { Aim } from './arrow-aims.ts';
import { type ArrowWay, priceOfArrow } from './arrow-search.ts';
import { type ArrowGround, type LaidArrow, runsFree, soughtAmong, type Stamped, wayOf } from './arrow-way.ts';
import { crossingsAmong } from './coarse.ts';

/** An arrow that costs so much more than the straight way, px, asks others to be laid after it. */
const ASKING = 160;
/** So much cheaper two have to be together before they change, px. */
const BETTER = 40;
/** So many look again, those that go furthest round. */
const MOST = 12;
/** So many others are asked, those that end nearest first. */
const ASKED = 3;

/** The arrows as they stand, and what it takes to lay some of them anew. */
export interface Reordering {
  readonly laid: Map<string, Stamped>;
  readonly ports: ReadonlyMap<string, readonly AimPort[]>;
  readonly on: ArrowGround;
  readonly stamped: (arrow: LaidArrow) => Stamped;
}

/**
 * Before: every arrow has its way, each the best with those laid before it. After: where one goes far round because of another, and the two are cheaper
 * together when it goes first, they are laid so; no arrow runs through somebody that did not before.
 */
export function reordered(loose: readonly Aim[], { laid, ports, on, stamped }: Reordering): void {
  const rest = (...keys: readonly string[]): readonly Stamped[] => [...laid.values()].filter((it) => !keys.includes(it.aim.key));
  const sought = (aim: Aim, others: readonly Stamped[]) => soughtAmong(aim, ports.get(aim.target) ?? [], others, on);
  const priceAmong = (it: Stamped, others: readonly Stamped[]): number => {
    const found = sought(it.aim, others);
    return found ? priceOfArrow(found.busy, found.arrow, it.course, 0, found.near).price : Infinity;
  };
  const bestAmong = (aim: Aim, others: readonly Stamped[]): Stamped | undefined => {
    const found = sought(aim, others);
    if (!found) return undefined;
    const laidAs = (way: ArrowWay | undefined): Stamped | undefined => way && stamped({ aim, half: found.arrow.half, course: way.course });
    const curve = laidAs(wayOf(found, 'curve'));
    return curve && runsFree(on, curve) ? curve : laidAs(wayOf(found, 'grid'));
  };
  const asking = loose
    .flatMap((aim) => laid.get(aim.key) ?? [])
    .map((it) => ({ key: it.aim.key, excess: priceAmong(it, rest(it.aim.key)) - straight(it) }))
    .filter((it) => it.excess > ASKING)
    .toSorted((a, b) => b.excess - a.excess)
    .slice(0, MOST);
  for (const { key } of asking) {
    const mine = laid.get(key);
    if (!mine) continue;
    const now = priceAmong(mine, rest(key));
    const tip = (it: Stamped): number => distance(it.course.at(-1) ?? origin, mine.course.at(-1) ?? origin);
    const asked = loose
      .flatMap((aim) => laid.get(aim.key) ?? [])
      .filter(
        (it) => it.aim.line.id !== mine.aim.line.id && (it.aim.target === mine.aim.target || crossingsAmong(it.coarse, [mine.coarse]) > 0),
      )
      .toSorted((a, b) => tip(a) - tip(b))
      .slice(0, ASKED);
    for (const theirs of asked) {
      const others = rest(key, theirs.aim.key);
      const first = bestAmong(mine.aim, others);
      // What does not gain without the other gains nothing with it.
      if (!first || worse(mine, first) || now - priceAmong(first, others) < BETTER) continue;
      const second = bestAmong(theirs.aim, [...others, first]);
      if (!second || worse(theirs, second)) continue;
      const before = now + priceAmong(theirs, [...others, mine]);
      const after = priceAmong(first, [...others, second]) + priceAmong(second, [...others, first]);
      if (before - after < BETTER) continue;
      laid.set(key, first);
      laid.set(theirs.aim.key, second);
      break;
    }
  }

  function worse(before: Stamped, after: Stamped): boolean {
    return runsFree(on, before) && !runsFree(on, after);
  }
}

/** How far apart the two ends of an arrow are, px. */
function straight({ course }: LaidArrow): number {
  return distance(course[0] ?? origin, course.at(-1) ?? origin);
}

const origin = { x: 0, y: 0 };
