import { Plus } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import { diagramOf, sibshipOf } from '../../../../shared/model/diagram.ts';
import { twinsTitle } from '../../../../shared/scene/words.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { twinsFields } from '../sections/family.ts';
import { useTold } from '../told.ts';
import { SubRecord } from './SubRecord.tsx';
import { useOwnId } from './own-record.ts';

/** With whom somebody is a twin; else the brothers and sisters with whom that can be said. */
export function TwinsPart() {
  const { say } = useWords();
  const { casus, canChange, run } = useEditor();
  const { called, look, hidden } = useTold();
  const person = useOwnId();
  const twin = casus.twins.some(({ children }) => children.includes(person));
  const siblings = twin
    ? []
    : sibshipOf(diagramOf(casus), person)
        .filter(({ id }) => id !== person && !hidden.persons.has(id))
        .map(({ id }) => ({ id, word: called(id) }));
  return (
    <>
      {casus.twins.map((twins, at) =>
        twins.children.includes(person) ? (
          <SubRecord key={at} list="twins" at={at} title={twinsTitle(twins, look)} specs={twinsFields} />
        ) : null,
      )}
      {canChange && siblings.length > 0 && (
        <MenuPress
          look="inline"
          lines={siblings}
          onChoose={(id) => run([deed('twins.join', { children: [person, id], zygosity: 'unknown' })])}
        >
          <Plus className="icon small" aria-hidden />
          {say('interface.inspector.twins.add')}
        </MenuPress>
      )}
    </>
  );
}
