import type { Point } from '../../geometry/box.ts';
import { distance, distanceTo } from '../../geometry/course.ts';
import { cellAt, type Ground } from './ground.ts';
import type { CoalitionParts, LinePlacement } from './line-placement.ts';
import type { Shape } from './shapes.ts';

/** The lines of the drawing before this one, under the names that drafts give theirs. */
export interface Earlier {
  readonly courses: ReadonlyMap<string, readonly Point[]>;
  readonly coalitions: ReadonlyMap<string, CoalitionParts>;
  /** The circle of a fork. */
  readonly forks: ReadonlyMap<string, Point>;
}

/** Reads an earlier drawing; without one nothing is kept. */
export function earlierOf(lines: LinePlacement | undefined): Earlier {
  const { ties = [], coalitions = [], triangles = [], loyalties = [] } = lines ?? {};
  return {
    courses: new Map([
      ...ties.map((it) => [`tie ${it.id}`, it.course] as const),
      ...triangles.flatMap((it) => it.courses.map((one) => [`triangle ${it.id} ${one.from} ${one.to}`, one.course] as const)),
      ...loyalties.flatMap((it) => it.courses.map((course, at) => [`loyalty ${it.id} ${at}`, course] as const)),
    ]),
    coalitions: new Map([
      ...coalitions.map((it) => [`coalition ${it.id}`, it] as const),
      ...triangles.flatMap((it) => (it.coalition ? [[`triangle ${it.id}`, it.coalition] as const] : [])),
    ]),
    forks: new Map(loyalties.flatMap((it) => (it.middle ? [[`loyalty ${it.id}`, it.middle.at] as const] : []))),
  };
}

/** An end may lie this far from its outline, px. */
const END = 8;
/** So much of a course may lie on words of others, px: where all is full a line has to cross some. */
const ON_WORDS = 60;

/** Whether a point still lies at the end of a line to a shape. */
export function endsAt(point: Point | undefined, shape: Shape): boolean {
  return point !== undefined && distanceTo([...shape.outline, ...shape.outline.slice(0, 1)], point) <= END;
}

/** Whether nothing came to stand in the way of a course between the shapes of these numbers. */
export function isClear(ground: Ground, course: readonly Point[], ends: readonly number[]): boolean {
  let onWords = 0;
  return course.every((point, at) => {
    const cell = cellAt(ground, point.x, point.y);
    if (cell < 0) return true;
    const symbol = ground.symbol[cell] ?? 0;
    const word = ground.word[cell] ?? 0;
    if (word !== 0 && !ends.includes(word)) onWords += distance(point, course[at - 1] ?? point);
    return (symbol === 0 || ends.includes(symbol)) && onWords <= ON_WORDS;
  });
}
