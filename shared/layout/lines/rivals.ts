import type { Box, Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { segmentMeetsBox } from '../../geometry/polygon.ts';
import type { Ink } from './board.ts';

/** What words could be taken to belong to instead of their own line, and what could strike them through. */
export interface Rivals {
  /** Words that stand already: names, dates of couples, words of other lines. */
  readonly words: readonly Box[];
  /** Courses of other records with words, and the lines of couples with theirs. */
  readonly courses: readonly (readonly Point[])[];
  /** Other lines, lines of the family and borders of homes. */
  readonly inks: readonly Ink[];
}

export const noRivals: Rivals = { words: [], courses: [], inks: [] };

/** Px by which words have to be nearer to their own line than to anything else. */
const NEARER = 3;
/** What it costs for each rival that is as near. */
const MISTAKEN = 250;
/** The same for each line that strikes them through. */
const STRUCK = 1000;
/** White in the box of words round their letters, px. */
const LOOSE = 2;
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
export function rivalsNear({ words, courses, inks }: Rivals, around: Box): Rivals {
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
    inks: inks.flatMap(({ course, half }) => {
      // Piece by piece where the line comes near, and whole lines of few corners.
      const pieces = course.flatMap((b, at): Ink[] => {
        const a = course[at - 1];
        return a && segmentMeetsBox(a, b, grown(around, half)) ? [{ course: [a, b], half }] : [];
      });
      return pieces.length > 0 ? [{ course: pieces.flatMap((piece) => piece.course), half }] : [];
    }),
  };
}

/** How many lines strike through a box; courses are rows of separate pieces, two points each. */
function strikes(inks: readonly Ink[], box: Box): number {
  return inks.filter(({ course, half }) => {
    const wide = grown(box, half - LOOSE);
    return course.some((a, at) => {
      const b = course[at + 1];
      return at % 2 === 0 && b !== undefined && segmentMeetsBox(a, b, wide);
    });
  }).length;
}

/** What it costs words in a box to be struck through, or taken for those of something else, where their own line is `own` px away. Asks for `rivalsNear`. */
export function mistaken({ words, courses, inks }: Rivals, box: Box, own: number): number {
  const within = own + NEARER;
  let count = 0;
  for (const other of words) {
    const dx = Math.max(0, box.left - other.right, other.left - box.right);
    const dy = Math.max(0, box.top - other.bottom, other.top - box.bottom);
    if (dx * dx + dy * dy < within * within) count += 1;
  }
  for (const course of courses) if (awayFrom(box, course) < within) count += 1;
  return MISTAKEN * count + STRUCK * strikes(inks, box);
}
