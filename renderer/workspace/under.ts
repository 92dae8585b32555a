import type { Box, Point } from '../../shared/geometry/box.ts';
import { holdsPoint, pointDistance } from '../../shared/geometry/polygon.ts';
import { textBox } from '../../shared/layout/placement.ts';
import type { PlacedText } from '../../shared/layout/placement.ts';
import { textStyles } from '../../shared/catalogue/type.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Drawn } from './draft.ts';
import { running } from './stands.ts';

/** What lies under a point of the paper; `part` says what of it. */
export interface Under {
  readonly record: DrawnRecord;
  readonly part: 'symbol' | 'name' | 'line' | 'hull' | 'inside';
}

/** Half of what a line takes under a pointer, px of the screen. */
export const REACH = 12;

/** A drawing that can be asked what lies where; made once for each drawing. `reach` is REACH in px of the drawing. */
export type Finder = (at: Point, reach: number) => Under | undefined;

/**
 * Who or what lies under a point: a symbol or a card first, then the words of a person, then the nearest line within reach, then a home, by its border or its
 * name before the white inside it.
 */
export function finderOf(drawn: Drawn): Finder {
  const { persons, households } = familyOf(drawn);
  const cards = drawn.diagram === 'genogram' ? drawn.placement.parties : drawn.placement.cards;
  const symbols = [
    ...persons.map((it) => ({ record: { kind: 'person' as const, id: it.id }, at: it })),
    ...cards.map((it) => ({ record: { kind: 'involved' as const, id: it.id }, at: it })),
  ];
  const lines = running(drawn).flatMap(({ record, courses }) => courses.map((course) => ({ record, course, box: boundsOfCourse(course) })));

  return (at, reach) => {
    const symbol = symbols.findLast(({ at: it }) => Math.abs(at.x - it.x) <= it.width / 2 && Math.abs(at.y - it.y) <= it.height / 2);
    if (symbol !== undefined) return { record: symbol.record, part: 'symbol' };
    const named = persons.find(({ texts }) => texts.some((text) => inside(at, boxOfText(text))));
    if (named !== undefined) return { record: { kind: 'person', id: named.id }, part: 'name' };
    let nearest: { readonly record: DrawnRecord; readonly away: number } | undefined;
    for (const { record, course, box } of lines) {
      if (!inside(at, box, reach)) continue;
      const away = distanceTo(course, at);
      // Of two as near the later one lies on top.
      if (away <= reach && (nearest === undefined || away <= nearest.away + 0.5)) nearest = { record, away };
    }
    if (nearest !== undefined) return { record: nearest.record, part: 'line' };
    for (const home of households.toReversed()) {
      const record = { kind: 'household' as const, id: home.id };
      if (inside(at, boxOfText(home.label)) || home.outlines.some((it) => distanceTo([...it, ...it.slice(0, 1)], at) <= reach / 2))
        return { record, part: 'hull' };
    }
    const around = households.findLast(({ outlines }) => outlines.some((outline) => holdsPoint(outline, at)));
    return around && { record: { kind: 'household', id: around.id }, part: 'inside' };
  };
}

function familyOf(drawn: Drawn) {
  return drawn.diagram === 'genogram' ? drawn.placement : drawn.placement.family;
}

/** The box of a line of text, as wide as the theme drew it. */
function boxOfText(text: PlacedText): Box {
  return textBox(text, textStyles[text.role].size);
}

function inside({ x, y }: Point, box: Box, slack = 0): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

function boundsOfCourse(course: readonly Point[]): Box {
  const [xs, ys] = [course.map(({ x }) => x), course.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** How far a point is from a line, px. */
export function distanceTo(course: readonly Point[], at: Point): number {
  const [first] = course;
  if (first === undefined) return Infinity;
  let least = Math.hypot(at.x - first.x, at.y - first.y);
  for (let index = 1; index < course.length; index++) {
    const [a, b] = [course[index - 1] ?? first, course[index] ?? first];
    least = Math.min(least, pointDistance(at, a, b));
  }
  return least;
}
