import type { Point } from '../../geometry/box.ts';
import { distanceTo } from '../../geometry/course.ts';
import type { Ground } from './ground.ts';
import type { CoalitionParts, LinePlacement } from './line-placement.ts';
import { priceOf, type Strand } from './price.ts';
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
/** A course that costs more than this besides its length now runs through something, px. */
const TROUBLE = 7000;

/** Whether a point still lies at the end of a line to a shape. */
export function endsAt(point: Point | undefined, shape: Shape): boolean {
  return point !== undefined && distanceTo([...shape.outline, ...shape.outline.slice(0, 1)], point) <= END;
}

/** Whether nothing came to stand in the way of a course. */
export function isClear(ground: Ground, course: readonly Point[], strand: Strand): boolean {
  return priceOf(ground, course, strand, TROUBLE) < TROUBLE;
}
