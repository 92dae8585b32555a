import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { hypothesisStatuses } from '../../../shared/catalogue/casus.ts';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { deed } from '../../../shared/commands/index.ts';
import type { Hypothesis } from '../../../shared/model/records.ts';
import { Pick } from '../../parts/Pick.tsx';
import { PicturePress } from '../../parts/Press.tsx';
import { Tick } from '../../parts/Tick.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { bringKeyboard } from '../../workspace/key-place.ts';
import { slots } from '../../workspace/touching.ts';
import { useWords } from '../../words/use-words.ts';
import { OwnField } from '../inspector/fields/WritingField.tsx';

/** What can be changed of a hypothesis: its words where names are shown, how it stands, its place among the five; and the way to take it away. */
export function HypothesisFields({ hypothesis: { slot, text, status, helpersOwnPart = false } }: { readonly hypothesis: Hypothesis }) {
  const { say, label } = useWords();
  const { run, look, view } = useEditor();
  const move = (to: number, way: 'up' | 'down'): void => {
    if (!isSlot(to) || !run([deed('hypothesis.move', { slot, to })])) return;
    look({ hypothesis: to });
    bringKeyboard(`[data-slot="${to}"]`, `[data-move="${way}"]:not(:disabled)`, '[data-move]:not(:disabled)');
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
      <div className="hypothesis-acts">
        <Pick
          label={say('interface.hypotheses.status')}
          labelled={false}
          look="small"
          chosen={status}
          lines={idsOf(hypothesisStatuses).map((id) => ({ id, word: label(hypothesisStatuses[id]) }))}
          onChoose={(to) => run([deed('hypothesis.status', { slot, status: to })])}
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
            bringKeyboard(`[data-slot="${slot}"]`, '.hypothesis-row');
          }}
        />
      </div>
      <Tick
        word={say('interface.hypotheses.own')}
        on={helpersOwnPart}
        onSwitch={(to) => run([deed('hypothesis.write', { slot, helpersOwnPart: to ? true : null })])}
      />
    </div>
  );
}

function isSlot(slot: number): slot is Hypothesis['slot'] {
  return slots.some((it) => it === slot);
}
