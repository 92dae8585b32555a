import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { Point } from '../../shared/geometry/box.ts';
import { middleOf } from '../../shared/geometry/boxes.ts';
import { meanOf } from '../../shared/geometry/course.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import { useEditor } from '../workspace/editor.ts';
import type { Drawn } from '../workspace/draft.ts';
import { isEnd } from '../workspace/new-line.ts';
import { standing } from '../workspace/stands.ts';
import { finderOf, REACH } from '../workspace/under.ts';
import type { Under } from '../workspace/under.ts';
import type { CameraHand } from './camera-hand.ts';
import { usePointers } from './pointers.ts';
import type { Preview } from './tools/preview.ts';
import type { Bench, Opened, Tool } from './tools/tool.ts';

/** What the hands on a drawing are about at this moment. */
export interface HandsOn {
  /** What lies under the pointer. */
  readonly hovered: Under | undefined;
  readonly preview: Preview | undefined;
  readonly opened: Opened | undefined;
  readonly open: (opened: Opened | undefined) => void;
  /** Lets a tool take over a drag that began at a handle. */
  readonly take: (tool: Tool, pointer: number) => void;
}

/** The middle of those who aim together. */
function aimedFrom(drawn: Drawn, members: readonly string[]): Point | undefined {
  const places = [...standing(drawn).values()].filter(({ record }) => isEnd(record) && members.includes(record.id));
  return places.length === 0 ? undefined : meanOf(places.map(({ box }) => middleOf(box)));
}

/** Lays hands on the drawing that stands on the stage. */
export function useHands(stage: RefObject<HTMLElement | null>, camera: CameraHand | undefined, drawn: Drawn): HandsOn {
  const editor = useEditor();
  const [hovered, setHovered] = useState<Under>();
  const [preview, show] = useState<Preview>();
  const [opened, open] = useState<Opened>();
  const [shown, setShown] = useState(drawn);
  if (shown !== drawn) {
    setShown(drawn);
    show(undefined);
  }
  const aims = editor.gesture.is === 'aiming';
  const [aimed, setAimed] = useState(aims);
  if (aimed !== aims) {
    setAimed(aims);
    show(undefined);
  }
  const finder = useMemo(() => finderOf(drawn), [drawn]);
  const { left, top } = drawn.scene.view;

  const paper = ({ x, y }: Point): Point => {
    const rect = stage.current?.getBoundingClientRect();
    const { x: cx, y: cy, k } = camera?.now() ?? { x: 0, y: 0, k: 1 };
    return { x: (x - (rect?.left ?? 0) - cx) / k + left, y: (y - (rect?.top ?? 0) - cy) / k + top };
  };
  const find = (at: Point): Under | undefined => finder(at, REACH / (camera?.now().k ?? 1));
  const bench = (): Bench | undefined => camera && { editor, drawn, camera, find, show, open };
  const hover = (at: Point | undefined): void => {
    const under = at && find(at);
    const same = under && hovered ? drawnKey(under.record) === drawnKey(hovered.record) && under.part === hovered.part : under === hovered;
    if (!same) setHovered(under);
    // What is aimed shows where it would go.
    const { gesture } = editor;
    if (gesture.is !== 'aiming') return;
    const from = aimedFrom(drawn, gesture.members);
    show(
      at &&
        from && {
          is: 'line',
          from,
          to: at,
          over: under && isEnd(under.record) && !gesture.members.includes(under.record.id) ? under.record : undefined,
        },
    );
  };
  const take = usePointers(stage, {
    paper,
    bench,
    hover: (spot) => hover(spot?.at),
    twice: ({ at }) => {
      const under = find(at);
      const named = under?.part === 'symbol' || under?.part === 'name' || under?.part === 'hull';
      if (under === undefined || !named || editor.touching !== undefined || !editor.canChange || editor.view.names !== 'full') return;
      editor.choose([under.record]);
      editor.begin({ is: 'naming', id: under.record.id });
    },
  });
  return { hovered, preview, opened, open, take };
}
