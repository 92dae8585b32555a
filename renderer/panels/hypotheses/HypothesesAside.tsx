import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { PicturePress, Press } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { slotOf, slots } from '../../workspace/touching.ts';
import { goToDrawing } from '../../workspace/window-parts.ts';
import { useWords } from '../../words/use-words.ts';
import { QuestionsCard } from '../details/QuestionsCard.tsx';
import { ToldContext, toldOf } from '../inspector/told.ts';
import { EmptySlot } from './EmptySlot.tsx';
import { HypothesisCard } from './HypothesisCard.tsx';
import { Suggestions } from './Suggestions.tsx';

/**
 * Beside the drawing: the five hypotheses, each to be seen alone and changed, with what is asked about it; and below them the questions that the drawing
 * raises, offered and never concluded. While one is seen alone, a press in the drawing says what it touches.
 */
export function HypothesesAside() {
  const words = useWords();
  const { say } = words;
  const { casus, view, focus, look, read } = useEditor();
  const told = useMemo(() => toldOf(casus, view, words), [casus, view, words]);
  const shown = useMemo(() => visibleCasus(casus, { ...view, names: 'full' }), [casus, view]);
  useWayBack();
  const on = slotOf(focus);
  const written = slots.filter((slot) => shown.hypotheses.some((it) => it.slot === slot));
  const before = written.findLast((slot) => on !== undefined && slot < on);
  const after = written.find((slot) => on === undefined || slot > on);
  return (
    <ToldContext value={told}>
      <aside tabIndex={-1} className="aside hypotheses" aria-label={say('interface.hypotheses.five')}>
        <div className="aside-head">
          <h2>{say('interface.hypotheses.five')}</h2>
          <PicturePress
            icon={X}
            name={say('interface.close')}
            side="left"
            onPress={() => {
              read(false);
              goToDrawing();
            }}
          />
        </div>
        <ol className="hypothesis-slots">
          {slots.map((slot) => {
            const hypothesis = shown.hypotheses.find((it) => it.slot === slot);
            return hypothesis ? (
              <HypothesisCard key={slot} hypothesis={hypothesis} />
            ) : (
              <EmptySlot key={slot} slot={slot} isHidden={casus.hypotheses.some((it) => it.slot === slot)} />
            );
          })}
        </ol>
        {on !== undefined && view.names === 'full' && <QuestionsCard key={on} of={on} />}
        <Suggestions shown={shown} />
        <div className="inspector-foot">
          {focus === undefined ? (
            <span />
          ) : (
            <Press look="bare" onPress={() => look(undefined)}>
              {say('interface.hypotheses.all')}
            </Press>
          )}
          <span>
            <PicturePress
              icon={ChevronUp}
              name={say('interface.hypotheses.previous')}
              side="top"
              isDisabled={before === undefined}
              onPress={() => before && look({ hypothesis: before })}
            />
            <PicturePress
              icon={ChevronDown}
              name={say('interface.hypotheses.next')}
              side="top"
              isDisabled={after === undefined}
              onPress={() => after && look({ hypothesis: after })}
            />
          </span>
        </div>
      </aside>
    </ToldContext>
  );
}

/** Lets Escape bring the keyboard back to the drawing; a field that has something to put back keeps that key to itself. */
function useWayBack(): void {
  useEffect(() => {
    const press = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
      const here = target instanceof Element && target.closest('.aside.hypotheses') !== null;
      if (key === 'Escape' && here && !defaultPrevented) goToDrawing();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
