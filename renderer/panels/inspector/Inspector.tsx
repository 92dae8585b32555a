import { useMemo } from 'react';
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
  const [first, ...others] = chosen;
  if (first === undefined) return null;
  const held = heldOf(casus, told.casus, listOfKind[first.kind], first.id);
  const one = others.length === 0 && held !== undefined;
  const label = one ? titleOf(first, told, words) : words.say('interface.inspector.several', { count: chosen.length });
  return (
    <ToldContext value={told}>
      <aside
        className="aside inspector"
        aria-label={label}
        onKeyDown={(event) => {
          // A field that had something to put back kept this key to itself.
          if (event.key === 'Escape' && !event.defaultPrevented) document.querySelector<HTMLElement>('.stage')?.focus();
        }}
      >
        {one ? (
          <HeldContext value={held} key={drawnKey(first)}>
            <InspectorHead record={first} />
            <Sections kind={first.kind} />
          </HeldContext>
        ) : (
          <Several key={chosen.map(drawnKey).join(' ')} />
        )}
        <InspectorFoot />
      </aside>
    </ToldContext>
  );
}
