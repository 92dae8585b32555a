import { Info } from 'lucide-react';
import { useMemo } from 'react';
import { adviceOn } from '../../../shared/rules/advice.ts';
import { calledValues } from '../../workspace/called.ts';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { useHeld } from './held.ts';
import { useTold } from './told.ts';
import type { Told } from './told.ts';

/** What may not be right about the record that stands here, a quiet sentence each; it is only asked, and nothing is refused for it. */
export function AdviceLines() {
  const { casus } = useEditor();
  const { record } = useHeld();
  const { hidden } = useTold();
  const all = useMemo(() => adviceOn(casus), [casus]);
  const own = all.filter(({ of }) => of.includes(record) && !of.some((it) => isHidden(it, hidden)));
  return own.length === 0 ? null : (
    <div className="advice">
      {own.map(({ place, what }) => (
        <AdviceLine key={`${place} ${what.id}`} what={what} />
      ))}
    </div>
  );
}

/** One thing that may not be right. */
export function AdviceLine({ what: { id, values } }: { readonly what: ReturnType<typeof adviceOn>[number]['what'] }) {
  const { say, sayOther } = useWords();
  const { casus, view } = useEditor();
  const advice = sayOther(id, calledValues(values, casus, view, say('drawing.nobody')));
  return (
    <p className="advice-line">
      <Info className="icon small" aria-hidden />
      <span>{say('interface.inspector.advice', { advice })}</span>
    </p>
  );
}

function isHidden(record: object, { persons, unions }: Told['hidden']): boolean {
  return 'id' in record && typeof record.id === 'string' && (persons.has(record.id) || unions.has(record.id));
}
