import { useContext, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { boundsOf } from '../../shared/geometry/box.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { endsOfLine } from '../workspace/line-ends.ts';
import { nameableOf } from '../workspace/naming.ts';
import { standing } from '../workspace/stands.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import { Handles } from './Handles.tsx';
import { Grips } from './LineHandles.tsx';
import { NameInput } from './NameInput.tsx';
import { hasRoom, OnPaperContext, useEnlarged } from './on-paper.ts';
import { OpenedMenu } from './OpenedMenu.tsx';
import { isHome, isUnder, Outline } from './Outline.tsx';
import { PreviewMarks } from './PreviewMarks.tsx';
import { TidySheet } from './TidySheet.tsx';
import { useAdding } from './adding.ts';
import { useHandKeys } from './hand-keys.ts';
import type { HandsOn } from './use-hands.ts';

interface Props {
  readonly stage: RefObject<HTMLElement | null>;
  readonly drawn: Drawn;
  readonly hands: HandsOn;
}

/** Over the drawing: what is chosen, what lights up, the handles, and what a busy hand shows. */
export function Hands({ stage, drawn, hands }: Props) {
  const editor = useEditor();
  const { casus, chosen, lit, gesture, canChange } = editor;
  const { camera, view } = useContext(OnPaperContext);
  const [tidying, setTidying] = useState(false);
  const k = useEnlarged();
  const px = 1 / k;
  const { hovered, preview, opened, open, take } = hands;
  const stands = useMemo(() => standing(drawn), [drawn]);
  const keys = chosen.map(drawnKey);
  const box = boundsOf(keys.flatMap((key) => stands.get(key)?.box ?? []));
  const [only, ...more] = chosen;
  const one = more.length === 0 ? only : undefined;
  const at = one && stands.get(drawnKey(one));
  const over = preview?.is === 'line' ? preview.over : hovered?.part === 'inside' ? undefined : hovered?.record;
  const overKey = over && drawnKey(over);
  const resting = preview === undefined && gesture.is === 'choosing' && canChange && editor.touching === undefined;
  const nameable = gesture.is === 'naming' && canChange && editor.view.names === 'full' ? nameableOf(casus, drawn, gesture.id) : undefined;
  const toStage = (): void => stage.current?.focus({ preventScroll: true });
  const sheetBox = box && {
    left: box.left - view.left,
    right: box.right - view.left,
    top: box.top - view.top,
    bottom: box.bottom - view.top,
  };
  const closeUp = (): void => {
    if (sheetBox) camera?.closeUp(sheetBox);
  };
  useAdding(stage);
  useHandKeys(stage, { closeUp, menu: (screen) => open({ is: 'acts', screen }), box: sheetBox, camera });

  const handled = one !== undefined && at !== undefined && resting && hasRoom(at.box, k) ? at : undefined;

  const things = (of: readonly string[]) => of.flatMap((key) => stands.get(key) ?? []);
  return (
    <div className="hands">
      <svg viewBox={`${view.left} ${view.top} ${view.right - view.left} ${view.bottom - view.top}`} aria-hidden>
        <Outline things={things([...lit].filter((key) => !keys.includes(key)))} px={px} drawn={drawn} look="lit" />
        {overKey !== undefined && !keys.includes(overKey) && (
          <Outline things={things([overKey]).filter((it) => !isHome(it))} px={px} drawn={drawn} look="hovered" />
        )}
        <g transform={preview?.is === 'moving' ? `translate(${preview.by.x} ${preview.by.y})` : undefined}>
          <Outline things={things(keys).filter((it) => !isUnder(drawn, it))} px={px} drawn={drawn} look="chosen" />
          <Outline things={things(keys.slice(-1)).filter((it) => !isUnder(drawn, it))} px={px} drawn={drawn} look="focus" />
        </g>
        {preview && <PreviewMarks preview={preview} drawn={drawn} view={view} px={px} />}
      </svg>
      {handled && handled.record.kind !== 'household' && <Handles of={handled} drawn={drawn} stage={stage} take={take} />}
      {one && !at && <Grips line={one} ends={endsOfLine(casus, drawn, one)} take={canChange ? take : undefined} />}
      {nameable && <NameInput key={drawnKey(nameable.record)} of={nameable} onDone={toStage} />}
      {opened && (
        <OpenedMenu
          opened={opened}
          hands={{
            askKind: (from, to) => open({ is: 'tie-kinds', screen: opened.screen, from, to }),
            closeUp,
            whole: () => camera?.whole(),
            askTidy: () => setTidying(true),
          }}
          onClose={() => open(undefined)}
        />
      )}
      {tidying && <TidySheet onClose={() => setTidying(false)} />}
    </div>
  );
}
