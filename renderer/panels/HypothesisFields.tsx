import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { hypothesisStatuses } from '../../shared/catalogue/casus.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { deed } from '../../shared/commands/index.ts';
import type { Hypothesis } from '../../shared/model/records.ts';
import { Pick } from '../parts/Pick.tsx';
import { PicturePress } from '../parts/Press.tsx';
import { Tick } from '../parts/Tick.tsx';
import { useEditor } from '../workspace/editor.ts';
import { useWords } from '../words/use-words.ts';
import { OwnField } from './inspector/fields/WritingField.tsx';

/** What can be changed of a hypothesis: its words where names are shown, how it stands, its place among the five; and the way to take it away. */
export function HypothesisFields({ hypothesis: { slot, text, status, helpersOwnPart = false } }: { readonly hypothesis: Hypothesis }) {
  const { say, label } = useWords();
  const { run, look, view } = useEditor();
  const move = (to: number, way: 'up' | 'down'): void => {
    if (!isSlot(to) || !run([deed('hypothesis.move', { slot, to })])) return;
    look({ hypothesis: to });
    goTo(`[data-slot="${to}"]`, `[data-move="${way}"]:not(:disabled)`, '[data-move]:not(:disabled)');
  };
  return (
    <div className="hypothesis-fields" role="group" aria-label={say('interface.hypotheses.text', { slot })}>
      {view.names === 'full' && (
        <OwnField
          about={`hypothesis ${slot}`}
          label={say('interface.hypotheses.text', { slot })}
          value={text}
          tall
          deeds={(words) => [deed('hypothesis.write', { slot, text: words })]}
        />
      )}
      <Pick
        label={say('interface.hypotheses.status')}
        chosen={status}
        lines={idsOf(hypothesisStatuses).map((id) => ({ id, word: label(hypothesisStatuses[id]) }))}
        onChoose={(to) => run([deed('hypothesis.status', { slot, status: to })])}
      />
      <div className="hypothesis-acts">
        <Tick
          word={say('interface.hypotheses.own')}
          on={helpersOwnPart}
          onSwitch={(to) => run([deed('hypothesis.write', { slot, helpersOwnPart: to ? true : null })])}
        />
        <PicturePress
          icon={ArrowUp}
          name={say('interface.hypotheses.up', { slot: slot - 1 })}
          isDisabled={slot === 1}
          data-move="up"
          onPress={() => move(slot - 1, 'up')}
        />
        <PicturePress
          icon={ArrowDown}
          name={say('interface.hypotheses.down', { slot: slot + 1 })}
          isDisabled={slot === 5}
          data-move="down"
          onPress={() => move(slot + 1, 'down')}
        />
        <PicturePress
          icon={Trash2}
          name={say('interface.hypotheses.remove', { slot })}
          onPress={() => {
            if (!run([deed('hypothesis.remove', { slot })])) return;
            look(undefined);
            goTo('.hypotheses-menu', '.hypothesis-row', 'textarea, input, button');
          }}
        />
      </div>
    </div>
  );
}

function isSlot(slot: number): slot is Hypothesis['slot'] {
  return slot >= 1 && slot <= 5 && Number.isInteger(slot);
}

/** Brings the keyboard to the first of some things that is there, once the list stands anew. */
function goTo(within: string, ...wanted: readonly string[]): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const part = document.querySelector(within);
      for (const it of wanted) {
        const found = part?.querySelector<HTMLElement>(it);
        if (found) return found.focus();
      }
    }),
  );
}
