import { Plus } from 'lucide-react';
import { useContext } from 'react';
import type { RefObject } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { commands } from '../../shared/commands/index.ts';
import type { Point } from '../../shared/geometry/box.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { useEditor } from '../workspace/editor.ts';
import { kinCommand, kinds, newKin } from '../workspace/new-kin.ts';
import type { NewKin } from '../workspace/new-kin.ts';
import { useWords } from '../words/use-words.ts';
import { OnPaperContext, placedAt, useEnlarged } from './on-paper.ts';

interface Props {
  readonly person: DrawnRecord;
  /** Which of them stand where; the others have no place. */
  readonly places: Partial<Record<NewKin, Point>>;
  readonly stage: RefObject<HTMLElement | null>;
}

/** The buttons round one chosen person that put somebody new beside: what is pressed happens at once, and who is new is chosen. */
export function KinHandles({ person: { id }, places, stage }: Props) {
  const editor = useEditor();
  const { language } = useWords();
  const { view } = useContext(OnPaperContext);
  const k = useEnlarged();
  const make = (kin: NewKin): void => {
    const made = newKin(editor, kin, id);
    if (made !== undefined) editor.run(made.deeds, made.choose);
    stage.current?.focus({ preventScroll: true });
  };
  return kinds.map((kin) => {
    const at = places[kin];
    if (at === undefined) return null;
    const { label, key } = commands[kinCommand[kin]];
    return (
      <TooltipTrigger key={kin} delay={200} closeDelay={0}>
        <Button
          className="handle"
          data-hand="kin"
          excludeFromTabOrder
          preventFocusOnPress
          aria-label={label[language]}
          style={placedAt(at, view, k)}
          onPress={() => make(kin)}
        >
          <Plus aria-hidden />
        </Button>
        <Tooltip className="tip" placement={kin === 'parents' ? 'top' : 'right'} offset={6}>
          {label[language]}
          <kbd>{key}</kbd>
        </Tooltip>
      </TooltipTrigger>
    );
  });
}
