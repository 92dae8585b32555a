import {
  capsulesOf,
  strengths,
  tieTimes,
  type Certainty,
  type QualifierLook,
  type Strength,
  type TieTime,
} from '../catalogue/qualifiers.ts';
import type { InkRole } from '../catalogue/palette.ts';
import { textStyles } from '../catalogue/type.ts';
import { cornersOf, grown } from '../geometry/boxes.ts';
import { type PlacedText, textBox } from '../layout/placement.ts';
import { polygonPath } from './paths.ts';
import type { Beside } from '../layout/lines/line-placement.ts';
import { drawMiddle } from './line-marks.ts';
import { placedText, type Pen } from './pen.ts';
import type { Mark } from './scene.ts';

/** What a record of an emotional line tells about it besides its kind (catalogue D, qualifiers). */
export interface Qualified {
  readonly time?: TieTime | undefined;
  readonly certainty?: Certainty | undefined;
  readonly strength?: Strength | undefined;
}

/** What the strokes of a line are multiplied by. */
export function weightOf({ strength = 2 }: Qualified): number {
  return strengths[strength];
}

/** White that a gap in a line leaves before and after its words, and above and below them, px. */
const GAP = { x: 4, y: 1.5 };

/** The gap that a line leaves for words on it: strokes that came through between the letters would strike them out. */
function gapFor(text: PlacedText, pen: Pen): Mark {
  const box = grown(textBox(text, textStyles[text.role].size * pen.textScale), GAP.x, GAP.y);
  return pen.path('mark', polygonPath(cornersOf(box)), { fill: 'paper' });
}

/** A line with what its qualifiers do: a past one fades; capsules and words stay readable on top of it. */
export function qualified(line: readonly Mark[], record: Qualified, beside: Beside, ink: InkRole, pen: Pen): readonly Mark[] {
  const time: QualifierLook = tieTimes[record.time ?? 'now'];
  const capsules = capsulesOf(record);
  return [
    ...(time.opacity === undefined ? line : [{ mark: 'group', opacity: time.opacity, children: line } as const]),
    ...beside.capsules.flatMap((spot, index) => {
      const capsule = capsules[index];
      return capsule === undefined ? [] : drawMiddle(capsule, spot, ink, pen);
    }),
    ...beside.texts.flatMap((text) => (text.inGap ? [gapFor(text, pen)] : [])),
    ...beside.texts.map((text) => ({ ...placedText(text, pen), fill: pen.colour(ink) })),
  ];
}
