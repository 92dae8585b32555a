import { useMemo } from 'react';
import type { Mark, Scene } from '../../shared/scene/scene.ts';
import { svgTree } from '../../shared/scene/svg.ts';
import { SceneView } from './SceneView.tsx';

interface Props {
  /** The drawing that stands, on whose sheet they are laid. */
  readonly scene: Scene;
  readonly marks: readonly Mark[];
}

/** What the words in the entry line would draw, dashed until Enter; for the eye alone, because the words are read out themselves. */
export function Ghosts({ scene, marks }: Props) {
  const tree = useMemo(() => svgTree({ view: scene.view, title: '', description: '', marks }), [scene.view, marks]);
  return (
    <div className="ghosts" aria-hidden>
      <SceneView tree={tree} />
    </div>
  );
}
