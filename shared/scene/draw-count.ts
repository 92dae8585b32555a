import { PAPER } from '../catalogue/palette.ts';
import type { PlacedCount } from '../layout/systemogram/systemogram-placement.ts';
import { rectangle, roundedPath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { GroupMark } from './scene.ts';

/** Height of the pill at 100 %, px. */
const HEIGHT = 20;

/** How many lines aim at somebody, in a pill beside the symbol; filled for whom most of them do. */
export function drawCount({ person, count, at, width }: PlacedCount, most: boolean, title: string, pen: Pen): GroupMark {
  const size = pen.textScale;
  const plate = roundedPath(rectangle(at, width, HEIGHT * size), (HEIGHT / 2) * size);
  const number = pen.text(String(count), 'mark', { x: at.x, y: at.y + 3.9 * size }, { part: 'mark', ink: most ? 'ink' : 'muted' });
  return {
    mark: 'group',
    about: { kind: 'person', id: person },
    title,
    children: [
      pen.path('mark', plate, most ? { fill: 'ink', stroke: 'ink', width: 1.4 } : { fill: 'paper', stroke: 'distance', width: 1.4 }),
      most ? { ...number, fill: PAPER } : number,
    ],
  };
}
