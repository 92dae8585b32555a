import { useId, useMemo } from 'react';
import type { Box, Point } from '../../shared/geometry/box.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { svgTree } from '../../shared/scene/svg.ts';
import type { Drawn } from '../workspace/draft.ts';
import { inkOf } from '../workspace/ink.ts';
import { SceneView } from './SceneView.tsx';

interface Props {
  /** The drawing that stands, on whose sheet they are laid. */
  readonly drawn: Drawn;
  readonly marks: readonly Mark[];
  /** How far they are laid back, px of the drawing. */
  readonly by: Point;
}

/**
 * What the words in the entry line would draw, dashed until Enter, and nowhere over words that stand; for the eye alone, because the words are read out
 * themselves.
 */
export function Ghosts({ drawn, marks, by }: Props) {
  const { view } = drawn.scene;
  const tree = useMemo(() => svgTree({ view, title: '', description: '', marks }), [view, marks]);
  const words = useMemo(() => inkOf(drawn).words.map(pathOf).join(''), [drawn]);
  const around = useId();
  const [width, height] = [view.right - view.left, view.bottom - view.top];
  const all = { x: -width, y: -height, width: 3 * width, height: 3 * height };
  return (
    <div className="ghosts" style={{ transform: `translate(${-by.x}px, ${-by.y}px)` }} aria-hidden>
      <svg>
        <mask id={around} maskUnits="userSpaceOnUse" {...all}>
          <rect {...all} fill="white" />
          <path transform={`translate(${by.x - view.left} ${by.y - view.top})`} d={words} fill="black" />
        </mask>
        <g mask={`url(#${around})`}>
          <SceneView tree={tree} />
        </g>
      </svg>
    </div>
  );
}

function pathOf({ left, top, right, bottom }: Box): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}
