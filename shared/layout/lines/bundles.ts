import type { Point } from '../../geometry/box.ts';
import { inOrder } from '../../model/diagram.ts';
import type { Join } from './bundle.ts';
import type { Draft, Laid, LaidLine } from './drafts.ts';
import { throughOwnWords } from './docked.ts';
import { endsAt, isClear } from './earlier.ts';
import { groundWith, type Ground } from './ground.ts';
import { FAN, FAN_WHITE } from './reaches.ts';
import { routeOf, waysOf } from './route.ts';
import type { Shape } from './shapes.ts';

/** One line between two that some record draws. */
export interface Thread {
  /** Names the line, and where it lies between those beside it. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Half of what it takes across, px. */
  readonly half: number;
  /** White before the outlines, px. */
  readonly gap: number;
  readonly bow?: Join['bow'];
  /** Whether rings stand on its ends. */
  readonly ringed?: boolean;
}

/** Lines between the same two go together and fan out; every other pair is a draft of its own. */
export function bundlesOf(threads: readonly Thread[], shapes: ReadonlyMap<string, Shape>): readonly Draft[] {
  const pairs = Map.groupBy(threads, ({ from, to }) => [from, to].toSorted(inOrder).join('\n'));
  return [...pairs].flatMap(([pair, list]): readonly Draft[] => {
    const members = list.toSorted((a, b) => inOrder(a.key, b.key));
    const [first, second] = pair.split('\n').map((id) => shapes.get(id));
    return first && second ? [bundle(pair, first, second, members)] : [];
  });
}

/** Trouble above which lines that go together run through something, px: then each goes its own way. */
const TOO_NARROW = 3000;

function oneByOne(ground: Ground, join: Join, members: readonly Thread[]): Laid {
  const lines: LaidLine[] = [];
  let price = 0;
  for (const { key, from, half, ringed = false } of members) {
    const way = routeOf(groundWith(ground, lines), { ...join, strands: [{ aside: 0, half }] });
    const course = way?.courses[0];
    price += way?.price ?? 0;
    if (course) lines.push({ key, half, ringed, course: from === join.from.id ? course : course.toReversed() });
  }
  return { lines, price, share: 1 };
}

function bundle(pair: string, first: Shape, second: Shape, members: readonly Thread[]): Draft {
  const asides: number[] = [];
  members.forEach(({ half }, at) => {
    const before = members[at - 1];
    asides.push(before === undefined ? 0 : (asides[at - 1] ?? 0) + Math.max(FAN, before.half + half + FAN_WHITE));
  });
  const middle = (asides.at(-1) ?? 0) / 2;
  const gap = Math.min(...members.map((member) => member.gap));
  const bow = members.length === 1 ? members[0]?.bow : undefined;
  const join: Join = {
    from: first,
    to: second,
    gapFrom: gap,
    gapTo: gap,
    strands: members.map(({ half }, at) => ({ aside: (asides[at] ?? 0) - middle, half })),
    ...(bow && { bow }),
  };
  const docked = (ground: Ground, courses: readonly (readonly Point[])[]): number => {
    const ends = [first, second].map((shape) => ground.numbers.get(shape.id) ?? 0);
    return members.reduce((sum, { half }, at) => sum + throughOwnWords(ground, courses[at] ?? [], half, ends), 0);
  };
  return {
    id: pair,
    rank: 2,
    ways: (ground) => {
      const ways = waysOf(ground, join);
      if (members.length > 1 && (ways[0]?.trouble ?? 0) > TOO_NARROW) return [oneByOne(ground, join, members)];
      return ways.map(({ courses, price }) => ({
        lines: members.flatMap(({ key, from, half, ringed = false }, at) => {
          const course = courses[at];
          return course ? [{ key, half, ringed, course: from === first.id ? course : course.toReversed() }] : [];
        }),
        price: price + docked(ground, courses),
        share: 1 / members.length,
      }));
    },
    kept: (ground, { courses }) => {
      const ends = [first, second].map((shape) => ground.numbers.get(shape.id) ?? 0);
      const lines = members.flatMap(({ key, from, half, ringed = false }) => {
        const course = courses.get(key);
        const [start, end] = from === first.id ? [first, second] : [second, first];
        const fits = course && endsAt(course[0], start) && endsAt(course.at(-1), end) && isClear(ground, course, ends);
        return fits ? [{ key, half, ringed, course }] : [];
      });
      return lines.length === members.length ? { lines, price: 0, share: 1 } : undefined;
    },
  };
}
