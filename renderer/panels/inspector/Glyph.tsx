import { useMemo } from 'react';
import { inTokens } from '../../../shared/scene/ink-tokens.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import type { Sample } from '../../../shared/scene/samples.ts';
import { svgTree } from '../../../shared/scene/svg.ts';
import { SceneView } from '../../canvas/SceneView.tsx';

interface Props {
  readonly sample: Sample;
  /** A symbol takes the ink of the words beside it; a line keeps its own hue, light on dark where the window is dark. */
  readonly look: 'symbol' | 'line';
  /** How much larger than in the legend. */
  readonly size?: number;
}

/** Half of what a sample takes of the legend, px. */
const HALF = { symbol: { width: 11, height: 11 }, line: { width: 23, height: 12 } } as const;
const pen = penFor('colour', () => 0);

/** A little drawing beside the word that says the same. */
export function Glyph({ sample, look, size = 1 }: Props) {
  const { width, height } = HALF[look];
  const tree = useMemo(() => {
    const view = { left: -width, top: -height, right: width, bottom: height };
    const tree = svgTree({ view, title: '', description: '', marks: sample({ x: 0, y: 0 }, 1, pen) });
    return look === 'line' ? inTokens(tree) : tree;
  }, [sample, look, width, height]);
  return (
    <span className={`glyph ${look}`} style={{ width: 2 * width * size, height: 2 * height * size }} aria-hidden="true">
      <SceneView tree={tree} />
    </span>
  );
}
