import { U } from '../../catalogue/tokens.ts';
import { boundsOf, boxAround } from '../../geometry/box.ts';
import type { Box } from '../../geometry/box.ts';
import type { Placement } from '../placement.ts';
import type { Families } from './family.ts';
import { sameRow } from './order.ts';

/** How a drawing stands on the paper. */
export interface Figure {
  /** Distance of a sibship's stem from the middle of its couple, px: mean and most, over couples on one row. */
  readonly centreMean: number;
  readonly centreMax: number;
  /** Bounding box in symbol areas per person: of the symbols only, and of everything. */
  readonly areaPerPerson: number;
  readonly areaPerPersonAll: number;
  readonly width: number;
  readonly height: number;
}

/** Measures how centred and how large a drawing is. */
export function figureOf(placement: Placement, families: Families): Figure {
  const off = stemsOff(placement, families);
  const symbols = boundsOf(placement.persons.map((p) => boxAround(p, p.width, p.height)));
  const perPerson = (box: Box | undefined): number => {
    return box ? ((box.right - box.left) * (box.bottom - box.top)) / (U * U) / placement.persons.length : 0;
  };
  return {
    centreMean: off.length === 0 ? 0 : off.reduce((sum, d) => sum + d, 0) / off.length,
    centreMax: Math.max(0, ...off),
    areaPerPerson: perPerson(symbols),
    areaPerPersonAll: placement.persons.length === 0 ? 0 : perPerson(placement.bounds),
    width: placement.bounds.right - placement.bounds.left,
    height: placement.bounds.bottom - placement.bounds.top,
  };
}

function stemsOff(placement: Placement, families: Families): readonly number[] {
  const standing = new Map(placement.persons.map((p) => [p.id, p]));
  const starts = new Map<string, { readonly x: number; readonly parents: readonly string[] }>();
  for (const { source, points } of [...placement.sibships.map((s) => ({ source: s.source, points: s.lines[0] })), ...placement.descents]) {
    const key = families.keyOf(source);
    const start = points?.[0];
    if (start && !starts.has(key)) starts.set(key, { x: start.x, parents: families.parentsOf(source) });
  }
  return [...starts.values()].flatMap(({ x, parents }) => {
    const [a, b] = parents.map((id) => standing.get(id));
    return a && b && sameRow(a, b) ? [Math.abs(x - (a.x + b.x) / 2)] : [];
  });
}
