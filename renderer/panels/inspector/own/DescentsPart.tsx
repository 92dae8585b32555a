import { Plus } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import { diagramOf, parentsOf } from '../../../../shared/model/diagram.ts';
import type { Descent } from '../../../../shared/model/records.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { descentFields } from '../sections/family.ts';
import { listed } from '../sentences.ts';
import { useTold } from '../told.ts';
import { SubRecord } from './SubRecord.tsx';
import { useOwnId } from './own-record.ts';

/** Of whom somebody is the child and how; one more descent from two who are partners, or under an organisation. */
export function DescentsPart() {
  const { say } = useWords();
  const { casus, canChange, run } = useEditor();
  const told = useTold();
  const child = useOwnId();
  const diagram = diagramOf(casus);
  const own = diagram.descentsOf.get(child) ?? [];
  const { unions, persons } = told.hidden;
  const secret = (descent: Descent): boolean =>
    (descent.union !== undefined && unions.has(descent.union)) || parentsOf(diagram, descent).some((id) => persons.has(id));
  const title = (descent: Descent): string => {
    const of = descent.organisation === undefined ? parentsOf(diagram, descent) : [descent.organisation];
    return say('interface.inspector.descent.of', { names: listed(of, told) });
  };
  const couples = casus.unions
    .filter((it) => !unions.has(it.id) && !it.partners.includes(child) && !own.some(({ union }) => union === it.id))
    .map((it) => ({ id: `union ${it.id}`, word: listed(it.partners, told) }));
  const guardians = casus.involved
    .filter((it) => it.kind === 'statutory' && !own.some(({ organisation }) => organisation === it.id))
    .map(({ id }) => ({ id: `organisation ${id}`, word: told.called(id) }));
  const add = (line: string): void => {
    const [of, ...rest] = line.split(' ');
    const id = rest.join(' ');
    run([
      of === 'union'
        ? deed('descent.add', { child, kind: own.length === 0 ? 'biological' : 'foster', union: id })
        : deed('descent.add', { child, kind: 'guardianship', organisation: id }),
    ]);
  };
  return (
    <>
      {casus.descents.map((descent, at) =>
        descent.child !== child || secret(descent) ? null : (
          // A descent keeps its place in the list, also while its kind changes.
          <SubRecord key={at} list="descents" at={at} title={title(descent)} specs={descentFields} />
        ),
      )}
      {canChange && couples.length + guardians.length > 0 && (
        <MenuPress look="inline" lines={[...couples, ...guardians]} onChoose={add}>
          <Plus className="icon small" aria-hidden />
          {say('interface.inspector.descent.add')}
        </MenuPress>
      )}
    </>
  );
}
