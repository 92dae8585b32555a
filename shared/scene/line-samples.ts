import type { BoundaryKind, LoyaltyKind, TriangleKind } from '../catalogue/overlays.ts';
import { boundaryKinds } from '../catalogue/overlays.ts';
import type { MiddleId } from '../catalogue/line-marks.ts';
import { tieTimes } from '../catalogue/qualifiers.ts';
import type { LineLook } from '../catalogue/ties.ts';
import type { Point } from '../geometry/box.ts';
import { runOf, spotAt } from '../geometry/run.ts';
import type { Course, PlacedCoalition } from '../layout/lines/line-placement.ts';
import type { Coalition } from '../model/records.ts';
import { drawCoalition } from './draw-coalition.ts';
import { drawCourse } from './draw-course.ts';
import { drawLoyalty } from './draw-loyalty.ts';
import { drawTriangle } from './draw-triangle.ts';
import { drawMiddle } from './line-marks.ts';
import type { Pen } from './pen.ts';
import type { Sample } from './samples.ts';

/** Half the width of a sample, px. */
const REACH = 18;
const CURVE_STEPS = 12;

/** The same pen, for forms that are so much smaller, and strokes that are so much lighter. */
export function smaller(pen: Pen, factor: number, weight = 1): Pen {
  return {
    ...pen,
    scaled: (length) => pen.scaled(length * factor),
    path: (part, d, inking) => pen.path(part, d, { ...inking, width: (inking.width ?? 2) * weight }),
  };
}

/** A point of a sample by its place round the centre at 100 %. */
const placer =
  (centre: Point, size: number) =>
  (x: number, y: number): Point => ({ x: centre.x + x * size, y: centre.y + y * size });

/** A line from end to end. */
export function ofLine(look: LineLook): Sample {
  return (centre, size, pen) => {
    const at = placer(centre, size);
    const course = [at(-REACH, 0), at(REACH, 0)];
    return drawCourse(
      course,
      look,
      spotAt(runOf(course), (look.end ? 0.9 : 1) * REACH * size),
      smaller(pen, look.middle && look.end ? 0.7 : 0.8),
    );
  };
}

/** A boundary. */
export function ofBoundary(kind: BoundaryKind): Sample {
  return ofLine(boundaryKinds[kind]);
}

const plain: LineLook = { ink: 'distance', strokes: [{ way: 'straight', width: 2, ink: 'distance' }] };

/** A line that was. */
export const ofPast: Sample = (centre, size, pen) => [
  { mark: 'group', opacity: tieTimes.past.opacity, children: ofLine(plain)(centre, size, pen) },
];

/** A line with the capsule of a qualifier. */
export function ofCapsule(capsule: MiddleId): Sample {
  return (centre, size, pen) => [
    ...ofLine(plain)(centre, size, pen),
    ...drawMiddle(capsule, { at: centre, along: { x: 1, y: 0 } }, 'distance', smaller(pen, 0.9)),
  ];
}

/** The arch through three points that lie to the left of its way, as close points. */
function arch(from: Point, pull: Point, to: Point): Course {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const t = step / CURVE_STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return { x: a * from.x + b * pull.x + c * to.x, y: a * from.y + b * pull.y + c * to.y };
  });
}

/** What a sample tells of a coalition; the rest of the record it has no need of. */
type Form = Pick<Coalition, 'effect' | 'overt' | 'shifting'>;

/** Arc, apex and shaft of a coalition, or the hollow arc of an alliance. */
export function ofCoalition(form: Form, alliance = false): Sample {
  return (centre, size, pen) => {
    const at = placer(centre, size);
    const [from, to] = alliance ? [at(-17, 7), at(17, 7)] : [at(-17, -10), at(-17, 10)];
    const arc = arch(from, alliance ? at(0, -19) : at(-3, 0), to);
    const placed: PlacedCoalition = {
      id: '',
      arc,
      knots: [from, to].map((knot) => ({ member: '', at: knot })),
      spokes: [],
      shafts: alliance ? [] : [{ course: [at(-10, 0), at(REACH, 0)] }],
      ...(!alliance && { apex: { at: at(-10, 0), along: { x: 1, y: 0 } } }),
      capsules: [],
      texts: [],
    };
    return drawCoalition(placed, { ...form, id: '', members: [], against: [] }, '', smaller(pen, 0.54, 0.72)).children;
  };
}

/** The double tick on a piece of shaft. */
export const ofGenerations: Sample = (centre, size, pen) => {
  const strokes = [-2.8, 2.8].map((offset) => ({ way: 'straight', width: 2, ink: 'coalition', offset }) as const);
  return ofLine({ ink: 'coalition', strokes, middle: 'generations' })(centre, size, pen);
};

/** A triangle with its lines, without those at its corners. */
export function ofTriangle(kind: TriangleKind): Sample {
  return (centre, size, pen) => {
    const at = placer(centre, size);
    const corners = [at(-19, -8), at(19, -8), at(0, 11)] as const;
    const [a, b, c] = corners;
    const side = (from: string, to: string, start: Point, end: Point) => {
      const run = runOf([start, end]);
      const course = [spotAt(run, 0.1 * run.length).at, spotAt(run, (to === 'c' ? 0.76 : 0.9) * run.length).at];
      return { from, to, course, middle: spotAt(run, run.length / 2) };
    };
    const courses = [side('a', 'b', a, b), side('a', 'c', a, c), side('b', 'c', b, c)];
    const arc = arch(at(-14, -9), at(-14, 4), at(-2, 6));
    const apex = { at: at(-10, 0), along: { x: 0.98, y: -0.2 } };
    const coalition = {
      arc,
      knots: [arc[0] ?? a, arc.at(-1) ?? c].map((knot) => ({ member: '', at: knot })),
      spokes: [],
      apex,
      shafts: [{ course: [apex.at, at(15, -6)] }],
    };
    const placed = { id: '', corners, courses, ...(kind === 'stable-coalition' && { coalition }), capsules: [], texts: [] };
    return drawTriangle(placed, { id: '', kind, corners: ['a', 'b', 'c'] }, false, '', smaller(pen, 0.52, 0.75)).children;
  };
}

/** How much smaller the forms of a loyalty are in a sample: a line has room for those that fork or hang together only if they are small. */
const LOYAL = { line: 0.7, fork: 0.56, chain: 0.48 } as const;
/** The bars of a split branch would touch the circle of a fork. */
const SPLIT = 0.44;

/** A loyalty: a line, a fork lying on its side, or two links of a chain. */
export function ofLoyalty(kind: LoyaltyKind, form: 'line' | 'fork' | 'chain'): Sample {
  return (centre, size, pen) => {
    const at = placer(centre, size);
    const middle = { at: at(kind === 'split' ? -10 : form === 'fork' ? -6.5 : form === 'line' ? -2 : 0, 0), along: { x: 1, y: 0 } };
    const courses = {
      line: [[at(-REACH, 0), at(REACH, 0)]],
      fork: [
        [at(-20, 0), middle.at],
        [middle.at, at(18.5, -8.5)],
        [middle.at, at(18.5, 8.5)],
      ],
      chain: [
        [at(-20, 0), at(-5.5, 0)],
        [at(4, 0), at(21, 0)],
      ],
    }[form];
    const placed = { id: '', courses, middle, capsules: [], texts: [] };
    return drawLoyalty(
      placed,
      { id: '', kind, from: '', to: [] },
      '',
      smaller(pen, kind === 'split' ? SPLIT : LOYAL[form], form === 'line' ? 1 : 0.85),
    ).children;
  };
}
