import type { Point } from '../../shared/geometry/box.ts';
import type { Mark } from '../../shared/scene/scene.ts';

/** Numbers on paper are rounded; a mark that is this near, px, is where it was. */
const NEAR = 0.75;

/** Whether a mark of one drawing is the very same in a later one, but for the shift that the whole drawing made. */
export function movedAlong(before: Mark, now: Mark, by: Point): boolean {
  switch (now.mark) {
    case 'group':
      return (
        before.mark === 'group' &&
        before.children.length === now.children.length &&
        now.children.every((child, at) => {
          const old = before.children[at];
          return old !== undefined && movedAlong(old, child, by);
        })
      );
    case 'path':
      return before.mark === 'path' && before.stroke === now.stroke && before.fill === now.fill && sameWay(before.d, now.d, by);
    case 'text':
      return before.mark === 'text' && before.text === now.text && near(now.x - before.x, by.x) && near(now.y - before.y, by.y);
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR;

/** Every number of a path is a coordinate that moved along, or a radius, a flag or a relative step that stayed. */
function sameWay(before: string, now: string, { x, y }: Point): boolean {
  const [old, next] = [numbersOf(before), numbersOf(now)];
  return old.length === next.length && next.every((number, at) => [0, x, y].some((step) => near(number - (old[at] ?? 0), step)));
}

function numbersOf(d: string): readonly number[] {
  return (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}
