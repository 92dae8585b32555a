import { boundsOf, boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { segmentDistance, segmentMeetsBox } from '../../geometry/polygon.ts';

/** What a boundary must not strike through: shafts and the lines of couples, where it reads as the stroke of a divorce, and marks on lines. */
export interface Struck {
  readonly courses: readonly (readonly Point[])[];
  readonly marks: readonly Box[];
}

export const nothingStruck: Struck = { courses: [], marks: [] };

/** White that it keeps from them, px. */
const WHITE = 6;

/** How many of them a straight course strikes through. */
export function strikes({ courses, marks }: Struck, course: readonly Point[]): number {
  const [a, b] = [course[0], course.at(-1)];
  const bounds = a && b && boundsOf([boxAround(a, 0, 0), boxAround(b, 0, 0)]);
  if (!bounds) return 0;
  const near = grown(bounds, WHITE);
  const hits = courses.filter((line) =>
    line.some((d, at) => {
      const c = line[at - 1];
      if (!c) return false;
      const piece = { left: Math.min(c.x, d.x), right: Math.max(c.x, d.x), top: Math.min(c.y, d.y), bottom: Math.max(c.y, d.y) };
      return overlap(near, grown(piece, 1)) && segmentDistance(a, b, c, d) < WHITE;
    }),
  );
  return hits.length + marks.filter((mark) => segmentMeetsBox(a, b, grown(mark, WHITE))).length;
}
