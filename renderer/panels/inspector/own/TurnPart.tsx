import { ArrowLeftRight } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import { Press } from '../../../parts/Press.tsx';
import { turns } from '../../../workspace/chosen.ts';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { useOwnId } from './own-record.ts';

/** Turns a relation line round, where that says something else. */
export function TurnPart() {
  const { say } = useWords();
  const { canChange, casus, run } = useEditor();
  const tie = useOwnId();
  if (!canChange || !turns(casus, { kind: 'tie', id: tie })) return null;
  return (
    <Press look="inline" icon={ArrowLeftRight} onPress={() => run([deed('tie.turn', { tie })])}>
      {say('interface.inspector.turn')}
    </Press>
  );
}
