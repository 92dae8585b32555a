import { useMemo } from 'react';
import type { Point } from '../../shared/geometry/box.ts';
import type { Mark, Scene } from '../../shared/scene/scene.ts';
import { svgTree } from '../../shared/scene/svg.ts';
import { SceneView } from './SceneView.tsx';

interface Props {
  /** The drawing that stands, on whose sheet they are laid. */
  readonly scene: Scene;
  readonly marks: readonly Mark[];
  /** How far they are laid back, px of the drawing. */
  readonly by: Point;
}

/** What the words in the entry line would draw, dashed until Enter; for the eye alone, because the words are read out themselves. */
export function Ghosts({ scene, marks, by }: Props) {
  const tree = useMemo(() => svgTree({ view: scene.view, title: '', description: '', marks }), [scene.view, marks]);
  return (
    <div className="ghosts" style={{ transform: `translate(${-by.x}px, ${-by.y}px)` }} aria-hidden>
      <SceneView tree={tree} />
    </div>
  );
}
