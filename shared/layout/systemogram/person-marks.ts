import { textStyles } from '../../catalogue/type.ts';
import type { Box, Point } from '../../geometry/box.ts';
import type { Casus } from '../../model/records.ts';
import { directionNow } from '../../rules/direction.ts';
import type { View } from '../../rules/view.ts';
import { bestPlace, type Board, boardOf } from '../lines/board.ts';
import { type Ground, nobodys, paintWord } from '../lines/ground.ts';
import type { Shape } from '../lines/shapes.ts';
import type { Measure, Placement } from '../placement.ts';
import type { PlacedCount, PlacedDirection } from './systemogram-placement.ts';

/** What is put beside symbols and cards before any arrow runs. */
export interface PersonMarks {
  readonly directions: readonly PlacedDirection[];
  readonly counts: readonly PlacedCount[];
}

export interface MarkWords {
  readonly view: View;
  readonly measure: Measure;
  readonly textScale: number;
}

/** Diameter of the ship's wheel (catalogue F.3) with its white, and height of a pill, px at 100 %. */
const WHEEL = 20;
const WHITE = 8;
const PILL = 18;
const PILL_LEAST = 26;
const PILL_BESIDE = 16;
/** Where a mark is tried round an outline: distances from it, px, and in how many directions. */
const AWAY = [0, 6, 14, 24, 36];
const DIRECTIONS = 24;
/** What each px further off costs, and what a place under or right of the symbol costs more than one on its upper left. */
const FAR = 1.4;
const SIDE = 8;
/** What it costs to stand before the middle of a side, where arrows end, rather than at a corner. */
const STRAIGHT = 22;
const words = { nl: 'regie', en: 'lead' };

/**
 * Wheels and pills.
 * Before: family and cards stand. After: beside everybody who holds the regie a wheel with its word, beside everybody who lives the count of lines that
 * go on and name them; each where nothing else is, and on the ground, so that arrows go round it.
 */
export function placeMarks(
  casus: Casus,
  inside: Casus,
  family: Placement,
  shapes: ReadonlyMap<string, Shape>,
  ground: Ground,
  setting: MarkWords,
): PersonMarks {
  const board = boardOf(ground, []);
  const counts = new Map<string, number>();
  for (const { to, status } of casus.helpLines)
    if (status === 'active') for (const id of new Set(to)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const records = new Map(inside.persons.map((it) => [it.id, it]));
  const pills = family.persons.flatMap(({ id }): PlacedCount[] => {
    const [shape, record] = [shapes.get(id), records.get(id)];
    if (!shape || !record || (record.kind ?? 'person') !== 'person' || record.death !== undefined) return [];
    const count = counts.get(id) ?? 0;
    const width = Math.max(PILL_LEAST, setting.measure(String(count), 'mark') + PILL_BESIDE) * Math.max(1, setting.textScale * 0.9);
    const size = { width: width + WHITE, height: PILL * setting.textScale + WHITE };
    const at = beside(board, shape, size);
    return at ? [{ person: id, count, at, width }] : [];
  });
  const holders = new Set(directionNow(casus)?.holders ?? []);
  const directions = [...holders].flatMap((holder): PlacedDirection[] => {
    const shape = shapes.get(holder);
    return shape ? (wheel(board, shape, setting) ?? []) : [];
  });
  for (const box of board.taken) paintWord(ground, box, nobodys);
  return { directions, counts: pills };
}

function wheel(board: Board, shape: Shape, { view, measure, textScale }: MarkWords): PlacedDirection[] | undefined {
  const text = words[view.language];
  const { size, line } = textStyles.detail;
  const width = measure(text, 'detail');
  const room = { width: Math.max(WHEEL * textScale, width) + WHITE, height: WHEEL * textScale + line * textScale + WHITE };
  const at = beside(board, shape, room);
  if (!at) return undefined;
  const top = at.y - room.height / 2 + WHITE / 2;
  const y = top + WHEEL * textScale + (line * textScale) / 2 + 0.35 * size * textScale;
  return [
    {
      holder: shape.id,
      at: { x: at.x, y: top + (WHEEL * textScale) / 2 },
      texts: [{ text, role: 'detail', width, anchor: 'middle', x: at.x, y }],
    },
  ];
}

/** The best place for a box beside an outline. */
function beside(board: Board, { id, box, centre }: Shape, size: { readonly width: number; readonly height: number }): Point | undefined {
  const places = AWAY.flatMap((away) =>
    Array.from({ length: DIRECTIONS }, (_, at) => {
      const angle = (2 * Math.PI * at) / DIRECTIONS;
      const way = { x: Math.cos(angle), y: Math.sin(angle) };
      const on = atBorder(box, centre, way, size, away + 2);
      return { at: on, price: FAR * away + SIDE * (1 + way.x * 0.6 + way.y * 0.8) + STRAIGHT * (1 - Math.abs(2 * way.x * way.y)) };
    }),
  );
  return bestPlace(board, places, size, board.ground.numbers.get(id) ?? 0)?.at;
}

/** Where a box of a size has its middle that stands in a direction outside another, `away` px off. */
function atBorder(box: Box, centre: Point, way: Point, size: { readonly width: number; readonly height: number }, away: number): Point {
  const halfX = (box.right - box.left) / 2 + size.width / 2 + away;
  const halfY = (box.bottom - box.top) / 2 + size.height / 2 + away;
  const reach = Math.min(way.x === 0 ? Infinity : halfX / Math.abs(way.x), way.y === 0 ? Infinity : halfY / Math.abs(way.y));
  return { x: centre.x + way.x * reach, y: centre.y + way.y * reach };
}
