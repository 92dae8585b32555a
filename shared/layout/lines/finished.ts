import { tieKinds, type LineLook } from '../../catalogue/ties.ts';
import { textStyles } from '../../catalogue/type.ts';
import { boxAround, type Box, type Point } from '../../geometry/box.ts';
import { cornersOf, grown } from '../../geometry/boxes.ts';
import { lengthOf, placeAt } from '../../geometry/course.ts';
import type { Casus, Coalition } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';
import { textBox } from '../placement.ts';
import { type Board, bestPlace, boardOf, type Ink } from './board.ts';
import { capsulesOn, markOn, type Said, type Setting, type ToPut, wordsBeside } from './beside.ts';
import { keptWords, standing, taking } from './kept-marks.ts';
import { boundaryCourse } from './boundary.ts';
import type { CoalitionWay } from './coalition.ts';
import type { Drafted } from './draft-records.ts';
import type { LaidLine } from './drafts.ts';
import { groundWith, type Ground } from './ground.ts';
import type { Joined } from './joined.ts';
import type {
  Beside,
  LinePlacement,
  OnLine,
  PlacedBoundary,
  PlacedCoalition,
  PlacedLoyalty,
  PlacedTie,
  PlacedTriangle,
} from './line-placement.ts';
import { isChain, isFork, loyaltyThreads } from './loyalty.ts';
import { portsOf } from './ports.ts';
import { ALLIANCE_REACH, BOUNDARY_REACH, LOYALTY_REACH, SHAFT_REACH, tieReach } from './reaches.ts';
import { capsulesOf, saidOf } from './said.ts';
import type { Shape } from './shapes.ts';
import { targetOf, triangleThreads } from './triangle.ts';

/** What the finishing needs besides the courses. */
interface Finishing extends Setting {
  readonly view: View;
  readonly ground: Ground;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The lines between partners. */
  readonly couples: readonly (readonly Point[])[];
  /** Those of them with words, in close points. */
  readonly dated: readonly (readonly Point[])[];
  /** Lines of the family and borders of homes. */
  readonly inks: readonly Ink[];
  /** The words of the family, for which those of lines must not be taken. */
  readonly words: readonly Box[];
  /** The drawing before this one: marks and words of lines that stayed where they were stay as well. */
  readonly before: LinePlacement | undefined;
}

/** Where the generation tick sits on its shaft (catalogue E.2); on a stem in the middle of what the apex leaves of it. */
const TICK = 0.45;
const STEM_TICK = 0.56;
/** A badge with its white, px. */
const BADGE = 24;

/** How far outside the box of a symbol the middle of a badge at a corner lies, px. */
const CORNER = 6;
/** Half of what a head takes, px, and how many points of a course lie under it. */
const HEAD = 6;
const HEAD_POINTS = 4;

/** A record that was placed, but for its words. */
interface Wordless<P extends Beside> {
  readonly placed: Omit<P, 'texts'>;
  readonly to: ToPut;
  readonly said: readonly Said[];
  /** The same record in the drawing before, where its line has not moved. */
  readonly before: P | undefined;
}

/**
 * Marks, capsules and words of every line.
 * Before: all courses are laid. After: each has its mark in the middle and its capsules; then, with all ink there, its words beside it,
 * where nothing else is as far as there is room.
 */
export function finished(casus: Casus, joined: Joined, laid: ReadonlyMap<string, Drafted>, finishing: Finishing): LinePlacement {
  const { view, ground, shapes } = finishing;
  const lines = [...laid.values()].flatMap((one) => one.lines);
  const courses = new Map(lines.map((line) => [line.key, line.course]));
  const shapesFor = (ids: readonly string[]): readonly Shape[] => ids.flatMap((id) => shapes.get(id) ?? []);
  const before = standing(finishing.before);
  const crossed = groundWith(ground, lines);
  const struck = {
    courses: [...finishing.couples, ...coalitionsIn(laid)],
    marks: [...laid.values()].flatMap(nodesOf).concat(ticksIn(laid)),
  };
  const parted = joined.boundaries.flatMap((it) => {
    const course = boundaryCourse(
      crossed,
      shapesFor(it.between[0]),
      shapesFor(it.between[1]),
      struck,
      before.boundaries.get(it.id)?.course,
    );
    return course.length > 1 ? [{ it, course }] : [];
  });
  const all = [...lines, ...parted.map(({ it, course }) => ({ key: `boundary ${it.id}`, half: BOUNDARY_REACH, course }))];
  const board = boardOf(ground, [...all, ...headsOf(lines)], [...laid.values()].flatMap(nodesOf));
  const mark = (course: readonly Point[], kept: OnLine | undefined): OnLine => kept ?? markOn(board, course);
  const wordless = <P extends Beside>(
    record: Parameters<typeof saidOf>[0],
    placed: Omit<P, keyof Beside>,
    to: ToPut,
    kept: P | undefined,
    otherwise = '',
  ): Wordless<P> => {
    const count = capsulesOf(record);
    const capsules = kept?.capsules.length === count ? taking(board, kept.capsules) : capsulesOn(board, to, count);
    return { placed: { ...placed, capsules } as Omit<P, 'texts'>, to, said: saidOf(record, casus, view, otherwise), before: kept };
  };
  const coalitionOf = (key: string): CoalitionWay | undefined => {
    const one = laid.get(key);
    return one && 'coalition' in one ? one.coalition : undefined;
  };
  const coalitions = joined.coalitions.flatMap((it): Wordless<PlacedCoalition>[] => {
    const way = coalitionOf(`coalition ${it.id}`);
    if (!way) return [];
    const shaft = way.shafts[0]?.course;
    const part = way.shafts.length > 1 ? STEM_TICK : TICK;
    const tick = shaft && crossesGenerations(it, shapes) ? placeAt(shaft, part * lengthOf(shaft)) : undefined;
    if (tick) board.taken.push(boxAround(tick.at, BADGE, BADGE));
    const course = shaft ?? way.arc;
    const others = way.shafts.slice(1).map((one) => one.course);
    const to = {
      course,
      others,
      drawn: [way.arc, ...way.spokes],
      lastly: shaft ? [way.arc] : [],
      half: shaft ? SHAFT_REACH + 1 : ALLIANCE_REACH,
      taken: tick ? [part * lengthOf(course)] : [],
    };
    const old = before.coalitions.get(it.id);
    const kept = old?.arc === way.arc && old.shafts[0]?.course === shaft ? old : undefined;
    return [wordless(it, { id: it.id, ...way, ...(tick && { generationTick: tick }) }, to, kept, it.theme)];
  });
  const ties = joined.ties.flatMap((it): Wordless<PlacedTie>[] => {
    const course = courses.get(`tie ${it.id}`);
    if (!course) return [];
    const old = before.ties.get(it.id);
    const kept = old?.course === course ? old : undefined;
    const marked = hasMark(tieKinds[it.kind]);
    const middle = marked ? mark(course, kept?.middle) : placeAt(course, lengthOf(course) / 2);
    const to = { course, half: tieReach[it.kind], taken: marked ? [placeOn(course, middle)] : [] };
    return [wordless(it, { id: it.id, course, middle }, to, kept)];
  });
  const triangles = joined.triangles.flatMap((it): Wordless<PlacedTriangle>[] => {
    const [a, b, c] = it.corners.map((corner) => shapes.get(corner)?.centre);
    if (!a || !b || !c) return [];
    const old = before.triangles.get(it.id);
    const sides = triangleThreads(it, joined.ties).flatMap(({ key, from, to, half }) => {
      const course = courses.get(key);
      const same = old?.courses.find((one) => one.course === course);
      return course ? [{ from, to, half, course, middle: mark(course, same?.middle) }] : [];
    });
    const target = it.kind === 'detouring-attacking' || it.kind === 'mediator' ? shapes.get(targetOf(it)) : undefined;
    const coalition = coalitionOf(`triangle ${it.id}`);
    const unmoved = sides.length === old?.courses.length && sides.every(({ course }) => old.courses.some((one) => one.course === course));
    const kept = unmoved && old.coalition?.arc === coalition?.arc ? old : undefined;
    const badge = target && (kept?.badge ?? badgeOn(board, target));
    const course = coalition?.shafts[0]?.course ?? sides[0]?.course ?? [a, b];
    const placed = {
      id: it.id,
      corners: [a, b, c] as const,
      courses: sides.map(({ from, to, course, middle }) => ({ from, to, course, middle })),
      ...(badge && { badge }),
      ...(coalition && { coalition }),
    };
    return [wordless(it, placed, { course, half: sides[0]?.half ?? SHAFT_REACH, taken: [lengthOf(course) / 2] }, kept)];
  });
  const loyalties = joined.loyalties.flatMap((it): Wordless<PlacedLoyalty>[] => {
    const one = laid.get(`loyalty ${it.id}`);
    const fork = isFork(it) && one && 'fork' in one ? one.fork : undefined;
    const own = fork ? (one?.lines.map((line) => line.course) ?? []) : loyaltyThreads(it).flatMap(({ key }) => [courses.get(key) ?? []]);
    const [course] = own;
    if (!course || course.length < 2) return [];
    const old = before.loyalties.get(it.id);
    const kept = own.length === old?.courses.length && own.every((line, at) => line === old.courses[at]) ? old : undefined;
    const turning = isChain(it) ? shapes.get(it.to[0] ?? '') : undefined;
    const middle: OnLine | undefined = fork
      ? { at: fork, along: placeAt(course, lengthOf(course)).along }
      : turning
        ? (kept?.middle ?? turningOn(board, own[1] ?? course))
        : it.kind === 'delegate'
          ? mark(course, kept?.middle)
          : undefined;
    const taken = middle && it.kind === 'delegate' ? [placeOn(course, middle)] : [];
    return [
      wordless(
        it,
        { id: it.id, courses: own, ...(middle && { middle }) },
        { course, others: own.slice(1), half: LOYALTY_REACH + 2, taken },
        kept,
        it.mandate,
      ),
    ];
  });
  const boundaries = parted.map(({ it, course }): Wordless<PlacedBoundary> => {
    const old = before.boundaries.get(it.id);
    return wordless(it, { id: it.id, course }, { course, half: 7, taken: [] }, old?.course === course ? old : undefined);
  });
  const telling = [...coalitions, ...ties, ...triangles, ...loyalties, ...boundaries].filter(({ said }) => said.length > 0);
  const written: Box[] = [];
  const worded = <P extends Beside>(list: readonly Wordless<P>[]): readonly P[] =>
    list.map(({ placed, to, said, before: kept }) => {
      const own = new Set([to.course, ...(to.others ?? []), ...(to.drawn ?? [])]);
      const rivals = {
        words: [...finishing.words, ...written],
        inks: [...finishing.inks, ...all].filter(({ course }) => !own.has(course)),
        courses: [...finishing.dated, ...telling.flatMap((other) => (other.to === to ? [] : [other.to.course]))],
      };
      const texts = keptWords(board, kept?.texts, said, finishing) ?? wordsBeside(board, to, said, finishing, rivals);
      written.push(...texts.map((text) => textBox(text, textStyles[text.role].size * finishing.textScale)));
      return { ...placed, texts } as P;
    });
  return {
    loyalties: worded(loyalties),
    coalitions: worded(coalitions),
    ties: worded(ties),
    triangles: worded(triangles),
    boundaries: worded(boundaries),
  };
}

/** Whether a line of this look has something in its middle: a mark, or strokes that run there alone or not there. */
function hasMark({ middle, strokes }: LineLook): boolean {
  return middle !== undefined || strokes.some(({ free, within }) => free !== undefined || within !== undefined);
}

/** The diamonds, knots and circles that belong to the lines themselves. */
function nodesOf(one: Drafted): readonly Box[] {
  const apexes = 'coalition' in one && one.coalition.apex ? [boxAround(one.coalition.apex.at, 16, 16)] : [];
  const knots = 'coalition' in one ? one.coalition.knots.map(({ at }) => boxAround(at, 10, 10)) : [];
  return [...apexes, ...knots, ...('fork' in one ? [boxAround(one.fork, BADGE, BADGE)] : [])];
}

function coalitionsIn(laid: ReadonlyMap<string, Drafted>): readonly (readonly Point[])[] {
  return [...laid.values()].flatMap((one) => ('coalition' in one ? one.lines.map(({ course }) => course) : []));
}

/** Where the ticks of coalitions would stand. */
function ticksIn(laid: ReadonlyMap<string, Drafted>): readonly Box[] {
  return [...laid.values()].flatMap((one) => {
    const shaft = 'coalition' in one ? one.coalition.shafts[0]?.course : undefined;
    return shaft ? [boxAround(placeAt(shaft, TICK * lengthOf(shaft)).at, BADGE, BADGE)] : [];
  });
}

/** How far along a course a place on it is, px. */
function placeOn(course: readonly Point[], { at }: OnLine): number {
  let run = 0;
  let best = { away: Infinity, run: 0 };
  course.forEach((point, index) => {
    const before = course[index - 1] ?? point;
    run += Math.hypot(point.x - before.x, point.y - before.y);
    const away = Math.hypot(point.x - at.x, point.y - at.y);
    if (away < best.away) best = { away, run };
  });
  return best.run;
}

/** What stands on the ends of lines: heads, rings and bars are wider than the strokes that lead there. */
function headsOf(lines: readonly LaidLine[]): readonly Ink[] {
  return lines.flatMap(({ course }) =>
    [course.slice(0, HEAD_POINTS), course.slice(-HEAD_POINTS)].map((tip) => ({ course: tip, half: HEAD })),
  );
}

/** The place just outside an outline, or at a corner of its box, where a badge covers least, rather low on the right. */
function badgeOn(board: Board, shape: Shape): Point {
  const { x, y } = shape.centre;
  const corners = cornersOf(grown(shape.box, CORNER)).map((at) => ({ at, out: { x: Math.sign(at.x - x), y: Math.sign(at.y - y) } }));
  const places = [...portsOf(shape, BADGE / 2), ...corners].map(({ at, out }) => ({ at, price: 12 * (2 - out.x - out.y) }));
  return bestPlace(board, places, { width: BADGE, height: BADGE }, board.ground.numbers.get(shape.id) ?? 0)?.at ?? shape.centre;
}

/** Where the turning mark of a chain sits: on its second link, as near to whom that starts from as there is room. */
function turningOn(board: Board, course: readonly Point[]): OnLine {
  const half = lengthOf(course) / 2;
  const near = [14, 22, 30, 40].map((run) => ({ ...placeAt(course, run), price: 6 * run }));
  const further = [52, 64, 78, 92, 108]
    .filter((run) => run <= half)
    .map((run) => ({ ...placeAt(course, run), price: 240 + 3 * (run - 40) }));
  const places = [...near, ...further];
  const best = bestPlace(board, places, { width: 20, height: 20 });
  return best ? { at: best.at, along: best.along } : placeAt(course, 14);
}

/** Members of different generations, and a target in one of these or between (catalogue E.2). */
function crossesGenerations({ members, against }: Coalition, shapes: ReadonlyMap<string, Shape>): boolean {
  const rows = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => shapes.get(id)?.generation ?? []);
  const own = rows(members);
  const [least, most] = [Math.min(...own), Math.max(...own)];
  return own.length > 1 && least < most && rows(against).some((row) => row >= least && row <= most);
}
