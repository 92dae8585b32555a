import type { Point } from '../../geometry/box.ts';
import type { PlacedText } from '../placement.ts';

/**
 * Where the emotional lines, coalitions, triangles, loyalties and boundaries of a drawing run (catalogue D and E): the answer of the routing and the
 * question of the scene. Everything stands on top of a placement that it does not move. Lengths in px.
 */

/** The course of a line from end to end: close points of a smooth curve, so that strokes can lie beside it. The first and last lie where the line ends. */
export type Course = readonly Point[];

/** Something small on a line: where, and the direction of the line there as a unit vector. */
export interface OnLine {
  readonly at: Point;
  readonly along: Point;
}

/** What the qualifiers of a line put beside it (catalogue D): the capsules `?` and star, the person of the perspective, the label. */
export interface Beside {
  readonly capsules: readonly OnLine[];
  readonly texts: readonly PlacedText[];
}

export interface PlacedTie extends Beside {
  readonly id: string;
  /** From `from` to `to`. */
  readonly course: Course;
  /** Where the mark in the middle of the kind sits: bars, heart, letter, zigzag. Away from corners and words. */
  readonly middle: OnLine;
}

export interface PlacedCoalition extends Beside {
  readonly id: string;
  /** From the first member to the last, or the closed way round of an alliance of two. */
  readonly arc: Course;
  /** One for each member, on its outline. */
  readonly knots: readonly { readonly member: string; readonly at: Point }[];
  /** From the knot of an inner member to the arc; none for whom the arc itself touches. */
  readonly spokes: readonly Course[];
  /** The diamond; absent for an alliance. */
  readonly apex?: OnLine;
  /** From the apex; several where it forks: the first is the stem, the others run from its end to a target each. One target: one shaft. */
  readonly shafts: readonly { readonly course: Course; readonly target?: string }[];
  /** The double cross tick where the members stand in different generations and the target in one of them or between (catalogue E.2). */
  readonly generationTick?: OnLine;
}

/** The parts of a coalition that a triangle draws. */
export type CoalitionParts = Pick<PlacedCoalition, 'arc' | 'knots' | 'spokes' | 'apex' | 'shafts'>;

export interface PlacedTriangle extends Beside {
  readonly id: string;
  /** Centres of the symbols. */
  readonly corners: readonly [Point, Point, Point];
  /** The lines that the kind draws between its corners (catalogue E.4), by the ids of their ends. */
  readonly courses: readonly { readonly from: string; readonly to: string; readonly course: Course; readonly middle: OnLine }[];
  /** Where the badge of the target sits, on its outline; for the kinds that have one. */
  readonly badge?: Point;
  /** Of a stable coalition: the two others against the target, drawn as catalogue E.2 has it. */
  readonly coalition?: CoalitionParts;
}

export interface PlacedLoyalty extends Beside {
  readonly id: string;
  /** One for each line with a ring at its ends; of a fork the stem first. */
  readonly courses: readonly Course[];
  /** The circle of the fork, or the place of envelope or turning mark. */
  readonly middle?: OnLine;
}

export interface PlacedBoundary extends Beside {
  readonly id: string;
  readonly course: Course;
}

export interface LinePlacement {
  readonly ties: readonly PlacedTie[];
  readonly coalitions: readonly PlacedCoalition[];
  readonly triangles: readonly PlacedTriangle[];
  readonly loyalties: readonly PlacedLoyalty[];
  readonly boundaries: readonly PlacedBoundary[];
}
