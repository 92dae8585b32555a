import { useEffect, useMemo, useRef } from 'react';
import { drawnKey } from '../../../shared/rules/focus.ts';
import { listOfKind } from '../../workspace/chosen.ts';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { HeldContext, heldOf } from './held.ts';
import { InspectorFoot } from './InspectorFoot.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import { Sections } from './Sections.tsx';
import { Several } from './Several.tsx';
import { titleOf } from './sentences.ts';
import { ToldContext, toldOf } from './told.ts';

/** Beside the drawing: what is known of what is chosen, and where it is changed. Gone when nothing is chosen. */
export function Inspector() {
  const words = useWords();
  const { casus, view, chosen } = useEditor();
  const told = useMemo(() => toldOf(casus, view, words), [casus, view, words]);
  useWayBack();
  const of = chosen.map(drawnKey).join(' ');
  const aside = useRef<HTMLElement>(null);
  const shown = useRef('');
  useEffect(() => {
    // A row that chose something else is gone with what it stood among: the keyboard goes on where that is shown.
    if (shown.current !== '' && shown.current !== of && document.activeElement === document.body) aside.current?.focus();
    shown.current = of;
  }, [of]);
  const [first, ...others] = chosen;
  if (first === undefined) return null;
  const held = heldOf(casus, told.casus, listOfKind[first.kind], first.id);
  const one = others.length === 0 && held !== undefined;
  const label = one ? titleOf(first, told, words) : words.say('interface.inspector.several', { count: chosen.length });
  return (
    <ToldContext value={told}>
      <aside key={of} ref={aside} tabIndex={-1} className="aside inspector" aria-label={label}>
        {one ? (
          <HeldContext value={held}>
            <InspectorHead record={first} />
            <Sections kind={first.kind} />
          </HeldContext>
        ) : (
          <Several />
        )}
        <InspectorFoot />
      </aside>
    </ToldContext>
  );
}

/** Lets Escape bring the keyboard back to the drawing; a field that has something to put back keeps that key to itself. */
function useWayBack(): void {
  useEffect(() => {
    const press = ({ key, target }: KeyboardEvent): void => {
      const here = target instanceof Element && target.closest('.inspector') !== null;
      if (key === 'Escape' && here) document.querySelector<HTMLElement>('.stage')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
