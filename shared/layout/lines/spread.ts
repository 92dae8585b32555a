import type { Point } from '../../geometry/box.ts';
import { distance, distanceTo } from '../../geometry/course.ts';
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
/**
 * A line that passes the end of another nearer than this with half of it strikes through its head, px; so many
 * points of it are looked at, and ends no further away, px.
 */
const OVER = 6;
const DOCK_POINTS = 10;
const FAR = 50;
/** How far along the outline an end may move, px, and what a px costs. */
const SHIFTS = [4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 25, -25];
const SHIFTED = 1.5;
/** What it costs to cross another line for it, and to run along one for a px, besides what all lines pay; how much better another place has to be, and how many are looked at with all that runs there in sight. */
const CROSSED = 110;
const ALONG = 6;
const BETTER = 15;
const LOOKED = 2;
const SWEEPS = 3;
/** So much of a line is looked at, from its end, px. */
const TAIL = 180;

/** An end with the place that it has now. */
interface Moving {
  readonly end: LineEnd;
  readonly fixed: boolean;
  /** Its line from there on, as it was. */
  readonly tail: readonly Point[];
  at: Point;
  shift: number;
}

/** Where an end may lie, and its line from there on. */
interface Place {
  readonly at: Point;
  readonly shift: number;
  readonly line: readonly Point[];
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
  const clashes = (one: Moving, dock: readonly Point[]): number =>
    all.reduce((sum, other) => sum + (other === one ? 0 : clash(one, dock, other)), 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = false;
    for (const one of all) {
      const { end } = one;
      const before = placeAt(one, one.at, one.shift);
      const clashing = one.fixed ? 0 : clashes(one, before.line);
      if (clashing === 0) continue;
      const strand = { half: end.line.half, ends: [own] };
      const priced = (place: Place, limit: number): Place & { readonly price: number } => {
        const price = SHIFTED * Math.abs(place.shift) + clashes(one, place.line);
        return { ...place, price: price >= limit ? price : price + priceOf(ground, place.line, strand, limit - price) };
      };
      const standing = priced(before, Infinity);
      const places = SHIFTS.map((shift) =>
        priced(placeAt(one, portAt(shape, end.place + shift, end.gap).at, shift), standing.price - BETTER),
      )
        .filter(({ price }) => price < standing.price - BETTER)
        .toSorted((a, b) => a.price - b.price)
        .slice(0, LOOKED);
      if (places.length === 0) continue;
      const others = [...now].flatMap(([was, is]) => (was === end.line ? [] : [is]));
      const full = ({ line, price }: Place & { readonly price: number }): number => {
        const laid = { ...end.line, course: line };
        return others.reduce((sum, other) => {
          const { price: more, crossings, along } = met(laid, other, 0);
          return sum + more + CROSSED * crossings + ALONG * along;
        }, price);
      };
      let least = full(standing) - BETTER;
      for (const place of places) {
        const sum = place.price < least ? full(place) : Infinity;
        if (sum >= least) continue;
        [least, one.at, one.shift, moved] = [sum, place.at, place.shift, true];
        now.set(end.line, { ...end.line, course: withEndAt(whole.get(end) ?? [], end.side, place.at) });
      }
    }
    if (!moved) return;
  }
}

function placeAt({ end, tail }: Moving, at: Point, shift: number): Place {
  return { at, shift, line: at === end.at ? tail : withEndAt(tail, 'start', at) };
}

/** What it costs an end whose line runs so that another end lies on its own, or on the line near it. */
function clash({ end }: Moving, line: readonly Point[], other: Moving): number {
  const [a, b] = [end.line, other.end.line];
  const [half, first = other.at] = [Math.min(a.half, 7), line[0]];
  const away = distance(first, other.at);
  if (away > FAR) return 0;
  const room = Math.max(ROOM + half + Math.min(b.half, 7), a.ringed === true && b.ringed === true ? RINGS : 0);
  const beside = distanceTo(line.slice(0, DOCK_POINTS), other.at);
  return CLASH * Math.max(0, 1 - away / room, 0.6 * (1 - beside / (OVER + half)));
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
