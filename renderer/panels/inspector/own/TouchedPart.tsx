import { Lightbulb } from 'lucide-react';
import { PressRow } from '../../../parts/PressRow.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { useTold } from '../told.ts';
import { useOwnId } from './own-record.ts';

/** The hypotheses that touch this; pressing one shows what else it touches, pressing it again shows all. Nothing where none does. */
export function TouchedPart() {
  const { say } = useWords();
  const { focus, look } = useEditor();
  const { casus } = useTold();
  const id = useOwnId();
  const touching = casus.hypotheses.filter((it) => it.touches.includes(id)).toSorted((a, b) => a.slot - b.slot);
  if (touching.length === 0) return null;
  const seen = focus && 'hypothesis' in focus ? focus.hypothesis : undefined;
  return (
    <>
      <h3>{say('interface.inspector.touched')}</h3>
      <div className="rows">
        {touching.map(({ slot, text }) => (
          <PressRow
            key={slot}
            picture={<Lightbulb className="icon" aria-hidden />}
            isPressed={seen === slot}
            onPress={() => look(seen === slot ? undefined : { hypothesis: slot })}
          >
            {say('interface.inspector.hypothesis', { slot, text })}
          </PressRow>
        ))}
      </div>
    </>
  );
}
