import type { Box, Point } from '../../geometry/box.ts';
import type { Casus } from '../../model/records.ts';
import type { Placement } from '../placement.ts';
import { mainDescents, sourceOf } from './family.ts';
import type { Families } from './family.ts';

/** One polyline of a family. */
export interface Piece {
  readonly family: string;
  /** Persons and parties at whose outline this piece may arrive. */
  readonly ends: ReadonlySet<string>;
  readonly points: readonly Point[];
  /** The child of a drop. */
  readonly child?: string;
  /** Children on whose drop of another family this piece ends by convention: those of a donor or surrogate (catalogue C). */
  readonly joins?: ReadonlySet<string>;
}

/** One straight stretch of a piece. */
export interface Stretch {
  readonly piece: Piece;
  readonly a: Point;
  readonly b: Point;
  readonly box: Box;
}

const joining: ReadonlySet<string> = new Set(['donor', 'surrogate']);

/** Every family line of a drawing: couple lines, stems, bars, drops and the bars of twins. */
export function piecesOf(casus: Casus, placement: Placement, families: Families): readonly Piece[] {
  const main = mainDescents(casus);
  const joins = joinedBy(placement, families);
  const pieces: Piece[] = [];
  for (const union of placement.unions) {
    const family = families.keyOf({ union: union.id });
    const ends = new Set(families.parentsOf({ union: union.id }));
    for (const line of union.lines) pieces.push({ family, ends, points: line.points });
  }
  for (const sibship of placement.sibships) {
    const family = families.keyOf(sibship.source);
    const ends = new Set(adults(sibship.source, families));
    for (const points of sibship.lines) pieces.push({ family, ends, points, joins: joins.get(family) ?? new Set() });
  }
  for (const { child, source, points } of placement.descents) {
    const family = families.keyOf(source);
    const ends = new Set([child, ...adults(source, families)]);
    pieces.push({ family, ends, points, child, joins: joins.get(family) ?? new Set() });
  }
  for (const { children, bar } of placement.twins) {
    const descent = main.get(children[0] ?? '');
    const source = descent && sourceOf(descent);
    if (source) pieces.push({ family: families.keyOf(source), ends: new Set(children), points: bar });
  }
  return pieces;
}

function joinedBy(placement: Placement, families: Families): ReadonlyMap<string, ReadonlySet<string>> {
  const drops = placement.descents.filter(({ kind }) => joining.has(kind));
  const byFamily = Map.groupBy(drops, ({ source }) => families.keyOf(source));
  return new Map([...byFamily].map(([family, of]) => [family, new Set(of.map(({ child }) => child))]));
}

/** Who stands at the upper end of a line; a couple's stem starts from its bar, never from a partner. */
function adults(source: Parameters<Families['keyOf']>[0], families: Families): readonly string[] {
  if ('organisation' in source) return [source.organisation];
  return families.keyOf(source).startsWith('union ') ? [] : families.parentsOf(source);
}

/** The straight stretches of all pieces; points that repeat are passed over. */
export function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const piece of pieces) {
    let from: Point | undefined;
    for (const b of piece.points) {
      const a = from ?? b;
      from = b;
      if (Math.hypot(b.x - a.x, b.y - a.y) < 0.01) continue;
      const box = { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) };
      all.push({ piece, a, b, box });
    }
  }
  return all;
}
