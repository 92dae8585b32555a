import type { Point } from '../../../geometry/box.ts';
import { edgesOf } from '../../../geometry/polygon.ts';
import type { Polygon } from '../../../geometry/polygon.ts';

/** An edge this near to a family line beside it, px, reads as part of it; moved, it stands this far off. */
const NEAR = 7;
const OFF = 9;
/** Shorter common stretches are crossings of corners, px. */
const STRETCH = 16;

/** The outline with every edge that runs along a family line moved off it, as far as the outline then still fits. */
export function offLines(outline: Polygon, lines: readonly (readonly Point[])[], fits: (outline: Polygon) => boolean): Polygon {
  let current = outline;
  for (let at = 0; at < current.length; at++) {
    for (const key of ['x', 'y'] as const) {
      const [a, b] = edgesOf(current)[at] ?? [];
      if (!a || !b || a[key] !== b[key]) continue;
      const beside = besideOf(a, b, key, lines);
      if (beside.length === 0) continue;
      const free = (place: number): boolean => besideOf({ ...a, [key]: place }, { ...b, [key]: place }, key, lines).length === 0;
      const forms = beside
        .flatMap((line) => [OFF, NEAR].flatMap((away) => [line - away, line + away]))
        .filter(free)
        .toSorted((p, q) => Math.abs(p - a[key]) - Math.abs(q - a[key]))
        .map((place) => current.with(at, { ...a, [key]: place }).with((at + 1) % current.length, { ...b, [key]: place }));
      current = forms.find(fits) ?? current;
    }
  }
  return current;
}

/** How many edges of an outline run along a family line. */
export function alongLines(outline: Polygon, lines: readonly (readonly Point[])[]): number {
  return edgesOf(outline).filter(([a, b]) =>
    (['x', 'y'] as const).some((key) => a[key] === b[key] && besideOf(a, b, key, lines).length > 0),
  ).length;
}

/** Where lines run that an edge runs along. */
function besideOf(a: Point, b: Point, key: 'x' | 'y', lines: readonly (readonly Point[])[]): readonly number[] {
  const along = key === 'x' ? 'y' : 'x';
  const [low, high] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])];
  return lines.flatMap((line) =>
    line.slice(1).flatMap((to, index) => {
      const from = line[index] ?? to;
      const common = Math.min(high, Math.max(from[along], to[along])) - Math.max(low, Math.min(from[along], to[along]));
      return Math.abs(from[key] - to[key]) < 0.5 && Math.abs(from[key] - a[key]) < NEAR && common > STRETCH ? [from[key]] : [];
    }),
  );
}
