import { rings, type Sector } from '../../catalogue/help.ts';
import { textStyles } from '../../catalogue/type.ts';
import { ellipse, onOval } from '../../geometry/ellipse.ts';
import { bestPlace, type Board } from '../lines/board.ts';
import type { PlacedText } from '../placement.ts';
import type { Field } from './p2-field.ts';
import type { MarkWords } from './person-marks.ts';
import type { Ring, SystemogramPlacement } from './systemogram-placement.ts';

/** The words of sectors (catalogue F.2). */
const sectorWords: Readonly<Record<Sector, { readonly nl: string; readonly en: string }>> = {
  top: { nl: 'Familie en steunfiguren', en: 'Family and support figures' },
  right: { nl: 'Jeugdhulp en opvoedondersteuning', en: 'Youth help and parenting support' },
  bottom: { nl: 'Veiligheid en wettelijk kader', en: 'Safety and legal framework' },
  left: { nl: 'School en sociale basis', en: 'School and community' },
};
/** White between the outermost border and the words outside it, px. */
const OUTSIDE = 8;
/** Words of a ring stand on its border or this far inside, px; where they are sought first: on the upper left. */
const INSIDE = [0, 10, 18];
const FIRST = (-3 * Math.PI) / 4;
const TURN = 26;
const TRIES = 72;

/** The words of the sectors, along the outermost border and outside it. */
export function sectorLabels({ borders }: Field, { view, measure, textScale }: MarkWords): SystemogramPlacement['sectors'] {
  const outer = borders.at(-1) ?? ellipse(0, 0);
  const { size } = textStyles.hull;
  const label = (sector: Sector, x: number, y: number): PlacedText => {
    const text = sectorWords[sector][view.language];
    return { text, role: 'hull', width: measure(text, 'hull'), anchor: 'middle', x, y };
  };
  return [
    { sector: 'top', label: label('top', 0, -outer.top - OUTSIDE), turn: 0 },
    { sector: 'right', label: label('right', outer.right + OUTSIDE, 0), turn: 90 },
    { sector: 'bottom', label: label('bottom', 0, outer.bottom + OUTSIDE + 0.76 * size * textScale), turn: 0 },
    { sector: 'left', label: label('left', -outer.left - OUTSIDE, 0), turn: -90 },
  ];
}

/**
 * The words of the rings.
 * Before: everything else stands, and is on the board. After: each ring has its words at its border, where nothing else is as far as there is room.
 */
export function ringLabels({ borders }: Field, board: Board, { view, measure, textScale }: MarkWords): SystemogramPlacement['rings'] {
  const { size, line } = textStyles.detail;
  const all: readonly Ring[] = [1, 2, 3];
  return all.flatMap((ring) => {
    const border = borders[ring];
    if (!border) return [];
    const text = rings[ring].label[view.language];
    const width = measure(text, 'detail');
    const places = Array.from({ length: TRIES }, (_, at) => {
      const turn = (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * ((2 * Math.PI) / TRIES);
      return { turn, ...onOval(border, FIRST + turn) };
    }).flatMap(({ turn, x, y }) =>
      INSIDE.map((inside) => {
        const away = Math.hypot(x, y);
        return { at: { x: x * (1 - inside / away), y: y * (1 - inside / away) }, price: TURN * Math.abs(turn) + inside * 0.8 };
      }),
    );
    const at = bestPlace(board, places, { width: width + 6, height: line * textScale })?.at ?? onOval(border, FIRST);
    const label: PlacedText = { text, role: 'detail', width, anchor: 'middle', x: at.x, y: at.y + 0.35 * size * textScale };
    return [{ ring, ...border, label }];
  });
}
