import { Plus } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { namedAmong } from '../fields/among.ts';
import { LongRows } from '../LongRows.tsx';
import { useHeld } from '../held.ts';
import { useTold } from '../told.ts';
import { RecordRow } from './RecordRow.tsx';
import { useOwnId } from './own-record.ts';

/** What a party does, and for whom; more help by it. */
export function HelpPart() {
  const { say } = useWords();
  const { casus, canChange, run, newId } = useEditor();
  const told = useTold();
  const { record } = useHeld();
  const from = useOwnId();
  const own = casus.helpLines.filter((it) => it.from === from && !it.to.some((id) => told.hidden.persons.has(id)));
  const draw = (to: string): void => {
    const id = newId();
    run(
      [deed('help.draw', { id, from, to: [to], status: 'active', framework: 'voluntary', quality: 'normal' })],
      [{ kind: 'help-line', id }],
    );
  };
  return (
    <>
      <h3>{say('interface.inspector.help')}</h3>
      {own.length > 0 && (
        <LongRows of={own} renderRow={({ id }) => <RecordRow key={id} record={{ kind: 'help-line', id }} from={from} />} />
      )}
      {canChange && (
        <MenuPress look="begin" lines={namedAmong('targets', told, record)} onChoose={draw} name={say('interface.inspector.help-add.to')}>
          <Plus className="icon small" aria-hidden />
          {say('interface.inspector.help-add')}
        </MenuPress>
      )}
    </>
  );
}
