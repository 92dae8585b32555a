import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Mark } from '../../shared/scene/scene.ts';
import { svgTree } from '../../shared/scene/svg.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useWords } from '../words/use-words.ts';
import { useCamera } from './camera-hand.ts';
import { Ghosts } from './Ghosts.tsx';
import { Hands } from './Hands.tsx';
import { glide } from './glide.ts';
import type { Stands } from './glide.ts';
import { SceneView } from './SceneView.tsx';
import { useStageKeys } from './stage-keys.ts';
import { ZoomControl } from './ZoomControl.tsx';

interface Props {
  readonly title: string;
  readonly drawn: Drawn;
  /** What is only offered, drawn dashed. */
  readonly ghosts: readonly Mark[];
}

/** The drawing under the hand: moved and enlarged, never changed. */
export function Canvas({ title, drawn, ghosts }: Props) {
  const { say } = useWords();
  const stage = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { scene } = drawn;
  const { left, top, right, bottom } = scene.view;
  const [width, height] = [right - left, bottom - top];
  const { percent, hand } = useCamera(stage, sheet, { width, height });
  useStageKeys(stage, hand);

  const tree = useMemo(() => svgTree(scene), [scene]);
  const stands = useMemo<Stands>(() => {
    const { persons } = drawn.diagram === 'genogram' ? drawn.placement : drawn.placement.family;
    return new Map(persons.map(({ id, x, y }) => [id, { x, y }]));
  }, [drawn]);
  const stood = useRef<Stands>(stands);
  useLayoutEffect(() => {
    const drawing = sheet.current?.firstElementChild;
    if (drawing && stood.current !== stands) glide(drawing, stood.current, stands);
    stood.current = stands;
  }, [stands]);

  return (
    <>
      <div
        ref={stage}
        className="stage"
        role="group"
        tabIndex={0}
        aria-label={say('interface.drawing', { title })}
        aria-describedby="drawing-hint"
      >
        <div ref={sheet} className="sheet" style={{ width, height }}>
          <SceneView tree={tree} />
          {ghosts.length > 0 && <Ghosts scene={scene} marks={ghosts} />}
          <Hands />
        </div>
      </div>
      <p id="drawing-hint" className="sr-only">
        {say('interface.drawing.hint')}
      </p>
      <ZoomControl percent={percent} hand={hand} />
    </>
  );
}
