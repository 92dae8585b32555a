import { Plus } from 'lucide-react';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import type { DrawnRecord } from '../../../../shared/rules/focus.ts';
import { drawnKey } from '../../../../shared/rules/focus.ts';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { namedAmong } from '../fields/among.ts';
import { useHeld } from '../held.ts';
import { LongRows } from '../LongRows.tsx';
import { linesOf } from '../lines-of.ts';
import { useTold } from '../told.ts';
import { RecordRow } from './RecordRow.tsx';
import { useOwnId } from './own-record.ts';

/** The lines that end at somebody, each as a sentence; one more with somebody else. */
export function LinesPart() {
  const { say } = useWords();
  const { casus, canChange, chosen, choose, begin } = useEditor();
  const told = useTold();
  const { list, record } = useHeld();
  const id = useOwnId();
  // What a party does for others stands under its help.
  const lines = linesOf(casus, id, told.hidden).filter(({ kind }) => list !== 'involved' || kind !== 'help-line');
  const others = namedAmong('parties', told, record).filter((it) => it.id !== id);
  const withOther = (other: string): void => {
    const kind: DrawnRecord['kind'] = casus.persons.some((it) => it.id === other)
      ? 'person'
      : casus.households.some((it) => it.id === other)
        ? 'household'
        : 'involved';
    choose([...chosen, { kind, id: other }]);
    begin({ is: 'finding-kind' });
  };
  return (
    <>
      <div className="section-head">
        <h3>{say('interface.inspector.lines')}</h3>
        <span className="quiet">
          {lines.length > 0 ? say('interface.inspector.lines.of', { name: told.called(id) }) : say('interface.inspector.lines.none')}
        </span>
      </div>
      {lines.length > 0 && <LongRows of={lines} renderRow={(line) => <RecordRow key={drawnKey(line)} record={line} from={id} />} />}
      {canChange && others.length > 0 && (
        <MenuPress look="begin" lines={others} onChoose={withOther}>
          <Plus className="icon small" aria-hidden />
          {say('interface.inspector.line-add')}
          <kbd aria-hidden>R</kbd>
        </MenuPress>
      )}
    </>
  );
}
