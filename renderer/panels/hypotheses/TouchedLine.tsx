import { MousePointerClick } from 'lucide-react';
import type { Hypothesis } from '../../../shared/model/records.ts';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { useTold } from '../inspector/told.ts';
import { touchedWords } from './touched-words.ts';

/** What a hypothesis touches; and where that can be changed, how. */
export function TouchedLine({ hypothesis: { touches } }: { readonly hypothesis: Hypothesis }) {
  const words = useWords();
  const { say } = words;
  const { touching } = useEditor();
  const told = useTold();
  const what = [...new Set(touches.map((id) => touchedWords(id, told, words)))].filter((it) => it !== '').join(', ');
  return (
    <p className="hypothesis-touches">
      <MousePointerClick className="icon small" aria-hidden />
      <span>
        {what === '' ? say('interface.hypotheses.touches-none') : say('interface.hypotheses.touches', { what })}
        {touching !== undefined && ` ${say('interface.hypotheses.touch')}`}
      </span>
    </p>
  );
}
