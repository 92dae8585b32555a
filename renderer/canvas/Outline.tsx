import { HULL_RADIUS } from '../../shared/catalogue/tokens.ts';
import { textStyles } from '../../shared/catalogue/type.ts';
import type { Box } from '../../shared/geometry/box.ts';
import { gaps, grown } from '../../shared/geometry/boxes.ts';
import { textBox } from '../../shared/layout/placement.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import { roundedPath } from '../../shared/scene/paths.ts';
import type { Drawn } from '../workspace/draft.ts';
import { inkOf } from '../workspace/ink.ts';
import type { Standing } from '../workspace/stands.ts';
import { BAND } from './Halo.tsx';
import { OUT } from './on-paper.ts';

interface Props {
  readonly things: readonly Standing[];
  /** What one px of the screen is on the paper. */
  readonly px: number;
  readonly drawn: Drawn;
  readonly look: 'chosen' | 'hovered' | 'lit' | 'focus';
}

/** White round the name of a home where its band makes way, px of the drawing. */
const ROUND_NAME = 2;

/** Nearer than this the frame would lie on the symbol, px of the drawing. */
const NEAREST_FRAME = 2.2;
/** How round it is, times how far it keeps away. */
const ROUND = 2.8;
/** How broad the edges are along the band round a home, px of the screen. */
const EDGE = 1.5;
/** A second frame would run through the name: the ring of the keyboard is the frame itself, but broad. */
const thick = { chosen: 1.8, hovered: 1.5, lit: 1.5, focus: 3.6 } as const;

/** How far a frame keeps from each side of somebody, px of the drawing: as far as it may, and half way to the nearest word at most. */
function roomRound(box: Box, words: readonly Box[], most: number): Box {
  const out = { left: most, top: most, right: most, bottom: most };
  for (const it of words) {
    const { x, y } = gaps(box, it);
    if (Math.max(x, y) <= 0 || Math.max(x, y) >= 2 * most) continue;
    const side = x > y ? (it.left > box.left ? 'right' : 'left') : it.top > box.top ? 'bottom' : 'top';
    out[side] = Math.max(NEAREST_FRAME, Math.min(out[side], Math.max(x, y) / 2));
  }
  return out;
}

/** Where the name of a home stands. */
function nameOf({ diagram, placement }: Drawn, id: string): Box | undefined {
  const { households } = diagram === 'genogram' ? placement : placement.family;
  const label = households.find((it) => it.id === id)?.label;
  return label && grown(textBox(label, textStyles[label.role].size), ROUND_NAME);
}

/** Whether it has ground of its own, with a border that shows that it is chosen. */
export function isHome({ outlines }: Standing): boolean {
  return outlines !== undefined;
}

/**
 * Whether what shows that something is chosen lies under the drawing: so the years above a symbol stand on its frame, and the border of a home keeps its own form.
 * In a systemogram the ground would hide a frame.
 */
export function isUnder({ diagram }: Drawn, { outlines }: Standing): boolean {
  return diagram === 'genogram' || outlines !== undefined;
}

/** A rounded frame around persons and cards, outside their own border; a light band along the border of a home, between two edges for the keyboard. */
export function Outline({ things, px, drawn, look }: Props) {
  return things.map(({ record, outlines, box: { left, top, right, bottom } }) => {
    const shared = {
      className: `outline ${look}`,
      'data-chosen': look === 'chosen' ? drawnKey(record) : undefined,
      strokeWidth: thick[look] * px,
    };
    if (outlines && look !== 'lit') {
      const d = outlines.map((it) => roundedPath(it, HULL_RADIUS)).join(' ');
      const name = nameOf(drawn, record.id);
      const around = `round-${look}-${record.id}`;
      const room = grown({ left, top, right, bottom }, 2 * BAND * px);
      const all = { x: room.left, y: room.top, width: room.right - room.left, height: room.bottom - room.top };
      return (
        <g key={drawnKey(record)} mask={name && `url(#${CSS.escape(around)})`}>
          {name && (
            <mask id={around} maskUnits="userSpaceOnUse" {...all}>
              <rect {...all} fill="white" />
              <rect x={name.left} y={name.top} width={name.right - name.left} height={name.bottom - name.top} fill="black" />
            </mask>
          )}
          {look === 'focus' ? (
            <>
              <path {...shared} strokeWidth={(BAND + 2 * EDGE) * px} d={d} />
              <path {...shared} className="outline focus between" strokeWidth={BAND * px} d={d} />
            </>
          ) : (
            <path {...shared} className={`halo ${look}`} strokeWidth={BAND * px} d={d} />
          )}
        </g>
      );
    }
    if (outlines) return <path key={drawnKey(record)} {...shared} d={outlines.map((it) => roundedPath(it, HULL_RADIUS)).join(' ')} />;
    const out = roomRound({ left, top, right, bottom }, inkOf(drawn).words, OUT * Math.min(px, 1));
    const [width, height] = [right - left + out.left + out.right, bottom - top + out.top + out.bottom];
    // Rounder than this it would cut the corners of the symbol.
    const round = Math.min(11 * Math.max(px, 1), ROUND * Math.min(...Object.values(out)), height / 3);
    return <rect key={drawnKey(record)} {...shared} x={left - out.left} y={top - out.top} width={width} height={height} rx={round} />;
  });
}
