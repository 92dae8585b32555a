import type { Point } from '../../geometry/box.ts';
import { distance } from '../../geometry/course.ts';
import type { Drafted } from './draft-records.ts';
import type { LaidLine } from './drafts.ts';
import type { Ground } from './ground.ts';
import { endsOf, type LineEnd, withCourses, withEndAt } from './line-ends.ts';
import { met } from './meets.ts';
import { portAt } from './ports.ts';
import { priceOf } from './price.ts';
import type { Shape } from './shapes.ts';

/** Ends want to be this far apart with half of both lines, px; rings on both, and what it costs at most that they are not. */
const ROOM = 9;
const RINGS = 16;
const CLASH = 330;
/** How far along the outline an end may move, px, and what a px costs. */
const SHIFTS = [4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 25, -25, 30, -30];
const SHIFTED = 1.5;
/** What it costs to cross another line for it, and to run along one for a px, besides what all lines pay; how much better another place has to be, and how many are looked at with all that runs there in sight. */
const CROSSED = 70;
const ALONG = 6;
const BETTER = 15;
const LOOKED = 2;
const SWEEPS = 3;
/** So much of a line is looked at, from its end, px. */
const TAIL = 210;

/** An end with the place that it has now. */
interface Moving {
  readonly end: LineEnd;
  readonly fixed: boolean;
  /** Its line from there on, as it was. */
  readonly tail: readonly Point[];
  at: Point;
  shift: number;
}

/**
 * Spreads the ends that came to lie on one spot.
 * Before: all courses are laid. After: of ends that lie on each other at the same symbol some have moved along its outline, where there is
 * room, with as much of their line as it takes to stay smooth; no other line moved. Lines that stay as they were in an earlier
 * drawing do not move either.
 */
export function spread(
  ground: Ground,
  laid: ReadonlyMap<string, Drafted>,
  shapes: ReadonlyMap<string, Shape>,
  stays: (course: readonly Point[]) => boolean,
): ReadonlyMap<string, Drafted> {
  const standing = [...shapes.values()].filter(({ sort }) => sort !== 'hull');
  const drafts = [...laid.values()];
  const ends = drafts.flatMap((one) => endsOf(one, standing));
  /** Every line as it lies now. */
  const now = new Map(drafts.flatMap((one) => one.lines.map((line): [LaidLine, LaidLine] => [line, line])));
  for (const [shape, here] of Map.groupBy(ends, (end) => end.shape)) {
    const all = here.map((end): Moving => {
      const course = now.get(end.line)?.course ?? [];
      return { end, fixed: stays(end.line.course), tail: tailOf(course, end.side), at: end.at, shift: 0 };
    });
    settle(ground, shape, all, now);
  }
  const courses = new Map([...now].flatMap(([was, is]) => (was === is ? [] : [[was.course, is.course]])));
  return courses.size === 0 ? laid : new Map([...laid].map(([id, one]) => [id, withCourses(one, courses)]));
}

/** Moves end after end to its best place among the others, until none gets better. */
function settle(ground: Ground, shape: Shape, all: readonly Moving[], now: Map<LaidLine, LaidLine>): void {
  const own = ground.numbers.get(shape.id) ?? 0;
  const whole = new Map(all.map(({ end }) => [end, now.get(end.line)?.course ?? []]));
  const clashes = (one: Moving, at: Point): number => all.reduce((sum, other) => sum + (other === one ? 0 : clash(one, at, other)), 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = false;
    for (const one of all) {
      const { end } = one;
      if (one.fixed || clashes(one, one.at) === 0) continue;
      const others = [...now].flatMap(([was, is]) => (was === end.line ? [] : [is]));
      const plain = (at: Point, shift: number, limit = Infinity): number => {
        const price = SHIFTED * Math.abs(shift) + clashes(one, at);
        if (price >= limit) return price;
        const line = tailAt(one, at);
        return price + priceOf(ground, line, { half: end.line.half, ends: [own] }, limit - price);
      };
      const full = (at: Point, price: number): number => {
        const line = { ...end.line, course: tailAt(one, at) };
        return others.reduce((sum, other) => {
          const { price: more, crossings, along } = met(line, other, 0);
          return sum + more + CROSSED * crossings + ALONG * along;
        }, price);
      };
      const before = plain(one.at, one.shift);
      const places = SHIFTS.map((shift) => ({ shift, at: portAt(shape, end.place + shift, end.gap).at }))
        .map((place) => ({ ...place, price: plain(place.at, place.shift, before - BETTER) }))
        .filter(({ price }) => price < before - BETTER)
        .toSorted((a, b) => a.price - b.price)
        .slice(0, LOOKED);
      let least = places.length > 0 ? full(one.at, before) - BETTER : 0;
      for (const { at, shift, price } of places) {
        const sum = price < least ? full(at, price) : Infinity;
        if (sum >= least) continue;
        [least, one.at, one.shift, moved] = [sum, at, shift, true];
        now.set(end.line, { ...end.line, course: withEndAt(whole.get(end) ?? [], end.side, at) });
      }
    }
    if (!moved) return;
  }
}

/** The line of an end from there on, where that lies at a point. */
function tailAt({ end, tail }: Moving, at: Point): readonly Point[] {
  return at === end.at ? tail : withEndAt(tail, 'start', at);
}

/** What two ends cost each other where the first lies at a point. */
function clash(one: Moving, at: Point, other: Moving): number {
  const [a, b] = [one.end.line, other.end.line];
  const room = Math.max(ROOM + Math.min(a.half, 7) + Math.min(b.half, 7), a.ringed === true && b.ringed === true ? RINGS : 0);
  return CLASH * Math.max(0, 1 - distance(at, other.at) / room);
}

/** The part of a course near its end, from there. */
function tailOf(course: readonly Point[], side: LineEnd['side']): readonly Point[] {
  const outwards = side === 'start' ? course : course.toReversed();
  let run = 0;
  const cut = outwards.findIndex((point, at) => {
    run += at === 0 ? 0 : distance(point, outwards[at - 1] ?? point);
    return run > TAIL;
  });
  return cut < 0 ? outwards : outwards.slice(0, cut + 1);
}
