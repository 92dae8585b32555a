import type { Box, Point } from '../../geometry/box.ts';

/** What words could be taken to belong to instead of their own line. */
export interface Rivals {
  /** Words that stand already: names, dates of couples, words of other lines. */
  readonly words: readonly Box[];
  /** Courses of other records with words. */
  readonly courses: readonly (readonly Point[])[];
}

/** Px by which words have to be nearer to their own line than to anything else. */
const NEARER = 3;
/** What it costs for each rival that is as near. */
const MISTAKEN = 160;
/** Courses are looked at every so many points. */
const STRIDE = 3;

/** How far a box lies from the nearest point of a course, px; 0 where it lies on it. */
export function awayFrom(box: Box, course: readonly Point[]): number {
  let least = Infinity;
  for (const { x, y } of course) {
    const dx = Math.max(0, box.left - x, x - box.right);
    const dy = Math.max(0, box.top - y, y - box.bottom);
    const away = dx * dx + dy * dy;
    if (away < least) least = away;
  }
  return Math.sqrt(least);
}

/** The rivals of words beside a course that can come near, thinned. */
export function rivalsNear({ words, courses }: Rivals, around: Box): Rivals {
  const meets = (box: Box): boolean =>
    box.left < around.right && box.right > around.left && box.top < around.bottom && box.bottom > around.top;
  return {
    words: words.filter(meets),
    courses: courses.flatMap((course) => {
      const near = course.filter(
        ({ x, y }, at) => at % STRIDE === 0 && x > around.left && x < around.right && y > around.top && y < around.bottom,
      );
      return near.length > 0 ? [near] : [];
    }),
  };
}

/** What it costs words in a box to be taken for those of something else, where their own line is `own` px away. */
export function mistaken({ words, courses }: Rivals, box: Box, own: number): number {
  const within = own + NEARER;
  let count = 0;
  for (const other of words) {
    const dx = Math.max(0, box.left - other.right, other.left - box.right);
    const dy = Math.max(0, box.top - other.bottom, other.top - box.bottom);
    if (dx * dx + dy * dy < within * within) count += 1;
  }
  for (const course of courses) if (awayFrom(box, course) < within) count += 1;
  return MISTAKEN * count;
}
