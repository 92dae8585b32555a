import { textStyles } from '../catalogue/type.ts';
import type { Point } from '../geometry/box.ts';
import { cornersOf } from '../geometry/boxes.ts';
import { segmentMeetsBox } from '../geometry/polygon.ts';
import { textBox, type PlacedText } from '../layout/placement.ts';
import { polygonPath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';

/** White at both sides of an edge that comes through words, px. */
const WHITE = 3;

/** White under words where the edge of a hull comes through them: a dash between two words is no letter, and no halo covers it. Outlines are closed. */
export function hullGaps(text: PlacedText, outlines: readonly (readonly Point[])[], pen: Pen): readonly Mark[] {
  if (text.text === '') return [];
  const words = textBox(text, textStyles[text.role].size * pen.textScale);
  return outlines.flatMap((outline) =>
    outline.flatMap((from, at): readonly Mark[] => {
      const to = outline[(at + 1) % outline.length] ?? from;
      if (!segmentMeetsBox(from, to, words)) return [];
      // Of an edge that runs aslant, no more than what is as high as the words.
      const xAt = (y: number): number => from.x + Math.max(0, Math.min(1, (y - from.y) / (to.y - from.y))) * (to.x - from.x);
      const xs = from.y === to.y ? [from.x, to.x] : [xAt(words.top), xAt(words.bottom)];
      const gap = {
        left: Math.max(words.left, Math.min(...xs) - WHITE),
        right: Math.min(words.right, Math.max(...xs) + WHITE),
        top: words.top,
        bottom: words.bottom,
      };
      return gap.left < gap.right ? [pen.path('mark', polygonPath(cornersOf(gap)), { fill: 'paper' })] : [];
    }),
  );
}
