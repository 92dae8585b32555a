import type { Sector } from '../../catalogue/help.ts';
import type { Box, Point } from '../../geometry/box.ts';
import type { Oval } from '../../geometry/ellipse.ts';
import type { Beside, Course, OnLine, PlacedBoundary } from '../lines/line-placement.ts';
import type { PlacedParty, PlacedText, Placement } from '../placement.ts';

/**
 * Where everything of a systemogram stands (catalogue F): the answer of its layout and the question of its scene.
 * Lengths in px at the theme's own text size; y grows downwards.
 */

export type Ring = 1 | 2 | 3;

/** A party with the ring and the sector that it stands in, which are those of its record or follow from its kind. */
export interface PlacedCard extends PlacedParty {
  readonly ring: Ring;
  readonly sector: Sector;
}

/** Where one arrow of a help line ends: at the outline of a person, or in a bracket on the hull of a household. */
export interface PlacedArrow {
  /** A person or a household. */
  readonly target: string;
  readonly at: 'person' | 'hull';
  /** From the card to the target; the last point lies where the tip of the arrow, or the middle of the bracket, is. */
  readonly course: Course;
  /** Where capsules and letters of the line sit; away from words and other lines. */
  readonly middle: OnLine;
  /** The persons of the record for whom this arrow stands: those of a household whose arrows became one, or the target alone. */
  readonly persons?: readonly string[];
}

/** A help line with all its arrows; one that aims at nobody has none. */
export interface PlacedHelpLine extends Beside {
  readonly id: string;
  readonly arrows: readonly PlacedArrow[];
}

/** Who holds the regie: the wheel and the words beside it. One for each holder that stands in the drawing. */
export interface PlacedDirection {
  readonly holder: string;
  readonly at: Point;
  readonly texts: readonly PlacedText[];
}

/** How many lines that go on aim at somebody: a pill of this width with its centre here, where nothing else is. */
export interface PlacedCount {
  readonly person: string;
  readonly count: number;
  readonly at: Point;
  readonly width: number;
}

export interface SystemogramPlacement {
  /** The family in the middle as its own small genogram: persons, family lines and hulls, without emotional lines. */
  readonly family: Placement;
  readonly centre: Point;
  /** The border of the family's field, as all borders round the centre. */
  readonly inner: Oval;
  /** The outer borders of the rings that are used, ring 1 first. */
  readonly rings: readonly (Oval & { readonly ring: Ring; readonly label: PlacedText })[];
  /** The words of the sectors along the outer border; `turn` in degrees clockwise for words that stand upright. */
  readonly sectors: readonly { readonly sector: Sector; readonly label: PlacedText; readonly turn: 0 | 90 | -90 }[];
  /** The lines between the sectors, from the family's field to the outer border. */
  readonly spokes: readonly (readonly [Point, Point])[];
  readonly cards: readonly PlacedCard[];
  readonly lines: readonly PlacedHelpLine[];
  /** Thin lines between helpers who belong together: a professional and the organisation of its record. */
  readonly belongs: readonly { readonly party: string; readonly organisation: string; readonly course: Course }[];
  /** Boundaries that touch a party. */
  readonly boundaries: readonly PlacedBoundary[];
  readonly directions: readonly PlacedDirection[];
  readonly counts: readonly PlacedCount[];
  readonly bounds: Box;
}
