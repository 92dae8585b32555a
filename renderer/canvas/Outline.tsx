import { HULL_RADIUS } from '../../shared/catalogue/tokens.ts';
import type { Box } from '../../shared/geometry/box.ts';
import { gaps } from '../../shared/geometry/boxes.ts';
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

/** Nearer than this the frame would lie on the symbol, px of the drawing. */
const NEAREST_FRAME = 2.2;
/** How broad the edges are along the band round a home, px of the screen. */
const EDGE = 2;
/** A second frame would run through the name: the ring of the keyboard is the frame itself, but broad. */
const thick = { chosen: 1.8, hovered: 1.5, lit: 1.5, focus: 3.6 } as const;

/**
 * How far the frame keeps from somebody, px of the drawing: half way to the nearest word at most. In a small drawing it stays as near, so that the name below it can
 * be read.
 */
function outOf(box: Box, words: readonly Box[], px: number): number {
  const away = words.map((it) => {
    const { x, y } = gaps(box, it);
    return Math.max(x, y);
  });
  return away.reduce((out, it) => (it <= 0 ? out : Math.max(NEAREST_FRAME, Math.min(out, it / 2))), OUT * Math.min(px, 1));
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
      if (look !== 'focus') return <path key={drawnKey(record)} {...shared} className={`halo ${look}`} strokeWidth={BAND * px} d={d} />;
      return (
        <g key={drawnKey(record)}>
          <path {...shared} strokeWidth={(BAND + 2 * EDGE) * px} d={d} />
          <path {...shared} className="outline focus between" strokeWidth={BAND * px} d={d} />
        </g>
      );
    }
    if (outlines) return <path key={drawnKey(record)} {...shared} d={outlines.map((it) => roundedPath(it, HULL_RADIUS)).join(' ')} />;
    const out = outOf({ left, top, right, bottom }, inkOf(drawn).words, px);
    const [width, height] = [right - left + 2 * out, bottom - top + 2 * out];
    return (
      <rect
        key={drawnKey(record)}
        {...shared}
        x={left - out}
        y={top - out}
        width={width}
        height={height}
        rx={Math.min(11 * Math.max(px, 1), height / 3)}
      />
    );
  });
}
