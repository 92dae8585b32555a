import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { visibleCasus } from '../../shared/rules/visible.ts';
import type { Scene } from '../../shared/scene/scene.ts';
import { useEditor } from '../workspace/editor.ts';

interface Props {
  /** What it stands above. */
  readonly scene: Scene;
}

/**
 * Under the head, while one hypothesis is seen alone: what it says, in full; nothing where names are hidden, for it can hold them. It lies on the white above the
 * drawing; where there is none it takes a band of its own.
 */
export function PaperSentence({ scene }: Props) {
  const { casus, view, focus } = useEditor();
  const line = useRef<HTMLParagraphElement>(null);
  const [banded, setBanded] = useState(false);
  const slot = focus !== undefined && 'hypothesis' in focus ? focus.hypothesis : undefined;
  const text = useMemo(
    () =>
      slot === undefined || view.names !== 'full' ? undefined : visibleCasus(casus, view).hypotheses.find((it) => it.slot === slot)?.text,
    [casus, view, slot],
  );
  // Looked at once, when it comes or another drawing does: it does not jump while somebody moves the drawing under it.
  useLayoutEffect(() => {
    if (line.current !== null) setBanded(text !== undefined && scene.marks.length > 0 && liesOnInk(line.current));
  }, [text, scene]);
  if (text === undefined || text === '') return null;
  return (
    <p ref={line} className={`paper-sentence ${banded ? 'banded' : ''}`} role="status">
      {text}
    </p>
  );
}

/** Whether it would lie on something drawn, were it to lie over the top of the stage. */
function liesOnInk(line: HTMLElement): boolean {
  const own = line.getBoundingClientRect();
  const stage = document.querySelector('.stage')?.getBoundingClientRect();
  if (stage === undefined) return false;
  return [...document.querySelectorAll('.sheet > svg [data-kind]')].some((drawn) => {
    const { left, right, top, bottom } = drawn.getBoundingClientRect();
    return left < own.right && own.left < right && top < stage.top + own.height && stage.top < bottom;
  });
}
