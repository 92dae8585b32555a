import type { PlacedDirection } from '../layout/systemogram/systemogram-placement.ts';
import { drawGlyph } from './glyphs.ts';
import { ellipsePath } from './paths.ts';
import { placedText, type Pen } from './pen.ts';
import type { GroupMark } from './scene.ts';

/** Half the room that the wheel takes with its handles, px at 100 %. */
const REACH = 14;

/** Who holds the regie: the wheel of a ship beside them (catalogue F.3), on paper so that no line runs through it. */
export function drawDirection(placed: PlacedDirection, title: string, pen: Pen): GroupMark {
  const factor = pen.plateScale;
  return {
    mark: 'group',
    data: { kind: 'direction', record: placed.holder },
    title,
    children: [
      pen.path('mark', ellipsePath(placed.at, REACH * factor), { fill: 'paper' }),
      ...drawGlyph('wheel', placed.at, 'ink', pen, factor),
      ...placed.texts.map((text) => placedText(text, pen)),
    ],
  };
}
