import { idsOf } from '../../shared/catalogue/entry.ts';
import { tieKinds, type TieLook } from '../../shared/catalogue/ties.ts';
import type { Point } from '../../shared/geometry/box.ts';
import { drawCourse } from '../../shared/scene/draw-course.ts';
import type { Pen } from '../../shared/scene/pen.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { bent, onLine, p } from './courses.ts';

const COLUMN = 416;
const ROW = 43;

/** Every kind of tie on its row: its words, and the line along a straight and along a bent course. */
export function drawTieRows(corner: Point, pen: Pen): { readonly marks: readonly Mark[]; readonly height: number } {
  const kinds = idsOf(tieKinds);
  const rows = Math.ceil(kinds.length / 4);
  const row = ROW * Math.sqrt(pen.textScale);
  const marks = kinds.flatMap((kind, index) => {
    const look: TieLook & { readonly label: { readonly nl: string; readonly en: string } } = tieKinds[kind];
    const [x, y] = [corner.x + Math.floor(index / rows) * COLUMN, corner.y + (index % rows) * row];
    const straight = [p(x + 186, y + 14), p(x + 316, y + 14)];
    const curved = bent(p(x + 328, y + 20), p(x + 404, y + 20), -12);
    return [
      pen.text(look.label.nl, 'indexName', p(x + 4, y + 13), { size: 12.6 / pen.textScale, anchor: 'start' }),
      pen.text(`${look.label.en} ${look.directed ? '→' : '↔'}`, 'detail', p(x + 4, y + 27), { size: 10.6 / pen.textScale, anchor: 'start' }),
      ...drawCourse(straight, look, onLine(straight), pen),
      ...drawCourse(curved, look, onLine(curved), pen),
    ];
  });
  return { marks, height: rows * row };
}
