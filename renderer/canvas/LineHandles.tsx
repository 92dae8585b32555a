import { Spline } from 'lucide-react';
import { useContext } from 'react';
import { Tooltip, TooltipTrigger, Focusable } from 'react-aria-components';
import type { Point } from '../../shared/geometry/box.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { LineEnd } from '../workspace/line-ends.ts';
import { useWords } from '../words/use-words.ts';
import { OnPaperContext, placedAt, useEnlarged } from './on-paper.ts';
import { drawingLine } from './tools/drawing-line.ts';
import { retargeting } from './tools/retargeting.ts';
import type { Tool } from './tools/tool.ts';

type Take = (tool: Tool, pointer: number) => void;

interface FromProps {
  readonly from: DrawnRecord;
  readonly at: Point;
  readonly take: Take;
}

/** The handle beside one who is chosen, from which a line is dragged to another. */
export function LineHandle({ from, at, take }: FromProps) {
  const { say } = useWords();
  const { view } = useContext(OnPaperContext);
  const k = useEnlarged();
  return (
    <TooltipTrigger delay={200} closeDelay={0}>
      <Focusable excludeFromTabOrder>
        <span
          className="handle line"
          data-hand="line"
          role="button"
          aria-label={say('interface.hands.drag-line')}
          style={placedAt(at, view, k)}
          onPointerDown={(event) => event.button === 0 && take(drawingLine(from, at), event.pointerId)}
        >
          <Spline aria-hidden />
        </span>
      </Focusable>
      <Tooltip className="tip" placement="left" offset={6}>
        {say('interface.hands.drag-line')}
        <kbd>R</kbd>
      </Tooltip>
    </TooltipTrigger>
  );
}

interface GripsProps {
  readonly line: DrawnRecord;
  readonly ends: readonly LineEnd[];
  /** Whether an end can be put at somebody else. */
  readonly take: Take | undefined;
}

/** The square grips at the ends of a chosen line. */
export function Grips({ line, ends, take }: GripsProps) {
  const { view } = useContext(OnPaperContext);
  const k = useEnlarged();
  return ends.map((end) => (
    <span
      key={end.party}
      className="grip"
      data-hand="grip"
      aria-hidden
      style={placedAt(end.at, view, k)}
      onPointerDown={(event) => event.button === 0 && take?.(retargeting(line, end), event.pointerId)}
    />
  ));
}
