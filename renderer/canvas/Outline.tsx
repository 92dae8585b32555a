import { HULL_RADIUS } from '../../shared/catalogue/tokens.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import { roundedPath } from '../../shared/scene/paths.ts';
import type { Drawn } from '../workspace/draft.ts';
import type { Standing } from '../workspace/stands.ts';
import { OUT } from './on-paper.ts';

interface Props {
  readonly things: readonly Standing[];
  /** What one px of the screen is on the paper. */
  readonly px: number;
  readonly look: 'chosen' | 'hovered' | 'lit' | 'focus';
}

/** A second frame would run through the name: the ring of the keyboard is the frame itself, but broad. */
const thick = { chosen: 1.8, hovered: 1.5, lit: 1.5, focus: 3.6 } as const;

/**
 * Whether the frame of what is chosen lies under the drawing, so that the years above a symbol stand on it; in a systemogram the ground would hide it, and a
 * home is seen by its border.
 */
export function isUnder({ diagram }: Drawn, { outlines }: Standing): boolean {
  return diagram === 'genogram' && outlines === undefined;
}

/** A rounded frame around persons and cards, outside their own border; a home has its own border, and whoever does not live there stands outside it. */
export function Outline({ things, px, look }: Props) {
  return things.map(({ record, outlines, box: { left, top, right, bottom } }) => {
    const shared = {
      className: `outline ${look}`,
      'data-chosen': look === 'chosen' ? drawnKey(record) : undefined,
      strokeWidth: thick[look] * px,
    };
    if (outlines) return <path key={drawnKey(record)} {...shared} d={outlines.map((it) => roundedPath(it, HULL_RADIUS)).join(' ')} />;
    // In a small drawing the frame stays as near, so that the name below it can be read.
    const out = OUT * Math.min(px, 1);
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
