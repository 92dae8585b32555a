import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Press } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { useWords } from '../../words/use-words.ts';
import { AdviceLines } from '../inspector/AdviceLines.tsx';
import { Fields } from '../inspector/fields/Fields.tsx';
import { HeldContext, aboutOf } from '../inspector/held.ts';
import type { Held } from '../inspector/held.ts';
import type { PlainSpec } from '../inspector/sections/spec.ts';
import type { LineWords } from './record-words.ts';

interface Props {
  readonly held: Held;
  readonly words: LineWords;
  /** What stands at the end of the line. */
  readonly tag?: ReactNode;
  readonly specs: readonly PlainSpec[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

/** A record in one line; pressing the line opens its fields below it, and the way to take it away. */
export function RecordEntry({ held, words: { title, note }, tag, specs, isOpen, onToggle, onRemove }: Props) {
  const { say } = useWords();
  const { canChange, unmended } = useEditor();
  const id = useId();
  const waits = [...unmended.keys()].some((about) => about.startsWith(aboutOf(held.list, held.key, '')));
  const Picture = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={`record ${isOpen ? 'open' : ''}`}>
      <Button className="record-row" aria-expanded={isOpen} {...(isOpen && { 'aria-controls': id })} onPress={onToggle}>
        <Picture className="icon small" aria-hidden />
        <span className="record-words">
          <span>{title}</span>
          {note !== '' && <small>{note}</small>}
          {waits && <small className="record-waits">{say('interface.records.unsaved')}</small>}
        </span>
        {tag}
      </Button>
      {isOpen && (
        <HeldContext value={held}>
          <div className="record-fields" id={id} role="group" aria-label={title}>
            <AdviceLines />
            <Fields specs={specs} />
            {canChange && (
              <Press look="bare record-remove" icon={Trash2} onPress={onRemove}>
                {say('interface.inspector.remove')}
              </Press>
            )}
          </div>
        </HeldContext>
      )}
    </li>
  );
}
