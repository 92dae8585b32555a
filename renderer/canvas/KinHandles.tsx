import { Plus } from 'lucide-react';
import { useContext } from 'react';
import type { RefObject } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { commands } from '../../shared/commands/index.ts';
import type { Box, Point } from '../../shared/geometry/box.ts';
import { middleOf } from '../../shared/geometry/boxes.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { useEditor } from '../workspace/editor.ts';
import { kinCommand, newKin, offeredKin } from '../workspace/new-kin.ts';
import type { NewKin } from '../workspace/new-kin.ts';
import { useWords } from '../words/use-words.ts';
import { besideOf, HALF, OnPaperContext, placedAt, useEnlarged } from './on-paper.ts';

interface Props {
  readonly person: DrawnRecord;
  readonly box: Box;
  /** The top of the words above the symbol, px of the drawing: no handle lies on a year. */
  readonly above: number;
  /** Whether a handle at a point lies on nobody else. */
  readonly clear: (at: Point) => boolean;
  readonly stage: RefObject<HTMLElement | null>;
}

/** From one handle to the next, px of the screen. */
const STEP = 29;
/** Where each handle stands beside the frame of a person. */
function placesOf(box: Box, above: number, k: number): Readonly<Record<NewKin, Point>> {
  const { x, y } = middleOf(box);
  const [dx, dy] = besideOf(box, k);
  return {
    sibling: { x: x + dx, y: y - STEP / k },
    partner: { x: x + dx, y },
    child: { x: x + dx, y: y + STEP / k },
    parents: { x, y: Math.min(y - dy, above - HALF / k) },
  };
}

/** The buttons round one chosen person that put somebody new beside: what is pressed happens at once, and who is new is chosen. */
export function KinHandles({ person: { id }, box, above, clear, stage }: Props) {
  const editor = useEditor();
  const { language } = useWords();
  const { view } = useContext(OnPaperContext);
  const k = useEnlarged();
  const places = placesOf(box, above, k);
  const make = (kin: NewKin): void => {
    const made = newKin(editor, kin, id);
    if (made !== undefined) editor.run(made.deeds, made.choose);
    stage.current?.focus({ preventScroll: true });
  };
  const offered = offeredKin(editor.casus, editor.view, id).filter((kin) => clear(places[kin]));
  return offered.map((kin) => {
    const { label, key } = commands[kinCommand[kin]];
    return (
      <TooltipTrigger key={kin} delay={200} closeDelay={0}>
        <Button
          className="handle"
          data-hand="kin"
          excludeFromTabOrder
          preventFocusOnPress
          aria-label={label[language]}
          style={placedAt(places[kin], view, k)}
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
