import type { TextRole } from '../catalogue/type.ts';
import type { Box, Point } from '../geometry/box.ts';
import type { Standing } from './genogram/standing.ts';
import type { LinePlacement } from './lines/line-placement.ts';

/**
 * Where everything of a genogram stands: the answer of the layout and the question of the scene.
 * All lengths in px at the theme's own text size; y grows downwards; the drawing starts at (0, 0).
 */

/** Width in px of one line of text in a role. */
export type Measure = (text: string, role: TextRole) => number;

/** One line of text with its place: `x` by its anchor, `y` the baseline. */
export interface PlacedText {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
  /** Words on their own line, which leaves a gap for them. */
  readonly inGap?: true;
}

export interface PlacedPerson {
  readonly id: string;
  /** Centre of the symbol. */
  readonly x: number;
  readonly y: number;
  /** Size of the symbol's outline. */
  readonly width: number;
  readonly height: number;
  readonly generation: number;
  /** Years above, name and further lines below. */
  readonly texts: readonly PlacedText[];
}

/** What part of a union a line is (catalogue B, placement rule): the couple itself, or the two apart. */
export type UnionPart = 'couple' | 'partner' | 'parent';

export interface PlacedUnion {
  readonly id: string;
  /** `couple`: one bracket; `partner` + `parent`: ex-partners with children beside each other, line and bracket. */
  readonly lines: readonly { readonly part: UnionPart; readonly points: readonly Point[] }[];
  /** Where slashes, pill or lock sit: on the line of the couple. */
  readonly mark: Point;
  /** Where the double tick of partners who are kin sits (catalogue B). */
  readonly kinTick?: Point;
  readonly texts: readonly PlacedText[];
}

/** Of whom a child descends, as records name it. */
export type DescentSource = { readonly union: string } | { readonly parents: readonly string[] } | { readonly organisation: string };

/** Stem and bar of the children of one source. */
export interface PlacedSibship {
  readonly source: DescentSource;
  /** Polylines: the stem from the couple down, then the bar; the bar is absent for one child right below. */
  readonly lines: readonly (readonly Point[])[];
}

export interface PlacedDescent {
  readonly child: string;
  /** Index in the casus's list of descents is no identity; source and child are. */
  readonly source: DescentSource;
  readonly kind: string;
  /** From the bar (or the joint, or the parents' line) to the child's outline. */
  readonly points: readonly Point[];
  /** Where a capsule (V, ?) or a label such as `PZ 2021` sits. */
  readonly mark: Point;
  readonly texts: readonly PlacedText[];
}

export interface PlacedTwins {
  readonly children: readonly string[];
  /** The one point on the bar where their drops meet. */
  readonly apex: Point;
  /** At 40 % of the height: the bar of identical twins, or the middle of the `?`. */
  readonly bar: readonly [Point, Point];
}

/** A child that lives here part of the nights and is drawn elsewhere: the dashed outline (catalogue B, co-parenting). */
export interface PlacedGuest {
  readonly person: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** The nights in the left home and in the right, inside the outline, where no arrow tells them. */
  readonly nightsText?: PlacedText;
  /** The double arrow between the two homes with its `9 / 5`, where there is room for one; it holds for every child that goes between them. */
  readonly arrow?: { readonly from: Point; readonly to: Point; readonly text: PlacedText };
}

export interface PlacedHousehold {
  readonly id: string;
  /** Closed outlines with square corners; the scene rounds them. Several where a stranger stands between. */
  readonly outlines: readonly (readonly Point[])[];
  readonly label: PlacedText;
  readonly guests: readonly PlacedGuest[];
}

/** The card of an involved party from which a line of the genogram starts. */
export interface PlacedParty {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

export interface Placement {
  readonly persons: readonly PlacedPerson[];
  readonly unions: readonly PlacedUnion[];
  readonly sibships: readonly PlacedSibship[];
  readonly descents: readonly PlacedDescent[];
  readonly twins: readonly PlacedTwins[];
  readonly households: readonly PlacedHousehold[];
  readonly parties: readonly PlacedParty[];
  /** Emotional lines, coalitions and the like; absent where nothing was looked for. */
  readonly lines?: LinePlacement;
  /** How tight it is drawn, 0 to 1; a drawing that grows keeps it. */
  readonly tight?: number;
  /** What a later drawing of the same family goes by. */
  readonly standing?: Standing;
  /** Everything above lies inside this box. */
  readonly bounds: Box;
}

/** What a text takes of the paper: from a little above its capitals to a little under its baseline. */
export function textBox(text: PlacedText, size: number): Box {
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - text.width : text.x - text.width / 2;
  return { left, right: left + text.width, top: text.y - 0.76 * size, bottom: text.y + 0.22 * size };
}
