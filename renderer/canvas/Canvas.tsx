import { useMemo, useRef } from 'react';
import type { Box } from '../../shared/geometry/box.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import { svgTree } from '../../shared/scene/svg.ts';
import type { Drawn } from '../workspace/draft.ts';
import { inkOf, liesIn } from '../workspace/ink.ts';
import type { Ink } from '../workspace/whole-view.ts';
import { useEditor } from '../workspace/editor.ts';
import type { Gesture } from '../workspace/gesture.ts';
import type { Offered } from '../workspace/use-ghost.ts';
import { running, standing } from '../workspace/stands.ts';
import { useWords } from '../words/use-words.ts';
import { useCamera } from './camera-hand.ts';
import { Ghosts } from './Ghosts.tsx';
import { Hands } from './Hands.tsx';
import { useFollowChosen } from './follow-chosen.ts';
import { useFollowLit } from './follow-lit.ts';
import { HandsBelow } from './HandsBelow.tsx';
import { Minimap } from './Minimap.tsx';
import { OnPaperContext } from './on-paper.ts';
import { SceneView } from './SceneView.tsx';
import { SpokenTree } from './SpokenTree.tsx';
import { useStageKeys } from './stage-keys.ts';
import { useSteady } from './steady.ts';
import { useHands } from './use-hands.ts';
import type { HandsOn } from './use-hands.ts';
import { Tells } from './Tells.tsx';
import { ZoomControl } from './ZoomControl.tsx';

interface Props {
  readonly title: string;
  readonly drawn: Drawn;
  /** What is only offered, drawn dashed: beside the drawing, or the drawing itself. */
  readonly offered: Offered | 'all' | undefined;
}

/** The drawing under the hand. */
export function Canvas({ title, drawn, offered }: Props) {
  const { say } = useWords();
  const { gesture, chosen } = useEditor();
  const stage = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const { scene } = drawn;
  const { left, top, right, bottom } = scene.view;
  const [width, height] = [right - left, bottom - top];
  const ink = useMemo(() => onSheet(drawn), [drawn]);
  const { percent, hand } = useCamera(stage, sheet, ink);
  useStageKeys(hand);
  useFollowChosen(hand, drawn);
  useFollowLit(hand, drawn);

  const picture = useMemo(() => svgTree(scene), [scene]);
  const keys = useMemo(() => drawnKeysOf(drawn), [drawn]);
  const holding = chosen.some((record) => keys.has(drawnKey(record)));
  const hands = useHands(stage, hand, drawn);
  useSteady(sheet, hand, drawn);
  const onPaper = useMemo(() => ({ camera: hand, view: scene.view }), [hand, scene.view]);

  return (
    <OnPaperContext value={onPaper}>
      <div
        ref={stage}
        className={`stage ${cursorOf(gesture, hands)} ${holding ? 'holding' : ''}`}
        tabIndex={-1}
        onFocus={({ target, currentTarget }) => target === currentTarget && tree.current?.focus({ preventScroll: true })}
      >
        <SpokenTree title={title} tree={tree} />
        <div ref={sheet} className={`sheet ${offered === 'all' ? 'ghosts' : ''}`} style={{ width, height }}>
          <HandsBelow drawn={drawn} hands={hands} />
          <SceneView tree={picture} />
          {offered !== undefined && offered !== 'all' && offered.marks.length > 0 && (
            <Ghosts drawn={drawn} marks={offered.marks} by={offered.by} />
          )}
          <Hands stage={stage} drawn={drawn} hands={hands} />
        </div>
        <Tells />
      </div>
      <p id="drawing-hint" className="sr-only">
        {say('interface.drawing.hint')}
      </p>
      <Minimap drawn={drawn} />
      <ZoomControl percent={percent} hand={hand} />
    </OnPaperContext>
  );
}

/** All that is drawn, as it lies on the sheet. */
function onSheet(drawn: Drawn): Ink {
  const { left: x, top: y } = drawn.scene.view;
  const moved = ({ left, top, right, bottom }: Box, dx: number, dy: number): Box => ({
    left: left + dx,
    top: top + dy,
    right: right + dx,
    bottom: bottom + dy,
  });
  return { box: moved(drawn.placement.bounds, -x, -y), lies: (box) => liesIn(inkOf(drawn), moved(box, x, y)) };
}

/** Everything of a drawing that shows it when it is chosen. */
function drawnKeysOf(drawn: Drawn): ReadonlySet<string> {
  return new Set([...standing(drawn).keys(), ...running(drawn).map(({ record }) => drawnKey(record))]);
}

/** What the pointer shows that a press would do. */
function cursorOf(gesture: Gesture, { hovered, preview }: HandsOn): string {
  if (preview?.is === 'moving' || preview?.is === 'panning') return 'carrying';
  if (gesture.is === 'aiming') return 'aiming';
  return hovered === undefined || hovered.part === 'inside' ? '' : 'over';
}
