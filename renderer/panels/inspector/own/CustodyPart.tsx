import { ShieldCheck } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import type { Custody } from '../../../../shared/model/records.ts';
import { Pick } from '../../../parts/Pick.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { authoritiesOf } from '../custody-of.ts';
import { useTold } from '../told.ts';
import { useOwnId } from './own-record.ts';

const known = ['yes', 'no', 'unknown'] as const satisfies readonly Custody['authority'][];

/** Who has parental authority: of each parent over this child, or of this parent over each child. */
export function CustodyPart() {
  const { say } = useWords();
  const { casus, canChange, run } = useEditor();
  const { called, hidden } = useTold();
  const person = useOwnId();
  const pairs = authoritiesOf(casus, person).filter(({ child, parent }) => !hidden.persons.has(child) && !hidden.persons.has(parent));
  if (pairs.length === 0) return null;
  const lines = [
    { id: 'none' as const, word: say('interface.inspector.not-said') },
    ...known.map((id) => ({ id, word: say(`interface.inspector.authority.${id}`) })),
  ];
  return (
    <div className="rows">
      {pairs.map(({ child, parent, authority }) => {
        const words =
          child === person
            ? say('interface.inspector.authority.of', { name: called(parent) })
            : say('interface.inspector.authority.over', { name: called(child) });
        return (
          <div key={`${child} ${parent}`} className="asked">
            <ShieldCheck className="icon" aria-hidden />
            <span>{words}</span>
            <Pick
              label={words}
              labelled={false}
              chosen={authority ?? 'none'}
              lines={lines}
              onChoose={(id) => run([deed('custody.set', { children: [child], parents: [parent], authority: id === 'none' ? null : id })])}
              isDisabled={!canChange}
            />
          </div>
        );
      })}
    </div>
  );
}
