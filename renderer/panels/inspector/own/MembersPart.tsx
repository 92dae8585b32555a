import { Plus, X } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import type { Household } from '../../../../shared/model/records.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { PicturePress } from '../../../parts/Press.tsx';
import { PressRow } from '../../../parts/PressRow.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { namedAmong } from '../fields/among.ts';
import { Glyph } from '../Glyph.tsx';
import { LongRows } from '../LongRows.tsx';
import { useHeld } from '../held.ts';
import { pictureOf } from '../record-picture.ts';
import { useTold } from '../told.ts';
import { NightsField } from './NightsField.tsx';

/** Who live in a home, with their nights there; somebody more. */
export function MembersPart() {
  const { say } = useWords();
  const { canChange, run, choose } = useEditor();
  const told = useTold();
  const { record } = useHeld();
  const home = record as Household;
  const household = home.id;
  const members = home.members.filter(({ person }) => !told.hidden.persons.has(person));
  const others = namedAmong('persons', told, record).filter(({ id }) => !home.members.some(({ person }) => person === id));
  return (
    <LongRows
      of={members}
      renderRow={({ person: id }) => {
        const sample = pictureOf({ kind: 'person', id }, told);
        return (
          <div key={id} className="with-nights">
            <PressRow picture={sample && <Glyph sample={sample} look="symbol" />} onPress={() => choose([{ kind: 'person', id }])}>
              {told.called(id)}
            </PressRow>
            <NightsField home={home} person={id} label={say('interface.inspector.nights-of', { name: told.called(id) })} />
            {canChange && (
              <PicturePress
                icon={X}
                name={say('interface.inspector.take-away', { name: told.called(id) })}
                onPress={() => run([deed('household.leave', { household, persons: [id] })])}
              />
            )}
          </div>
        );
      }}
    >
      {canChange && others.length > 0 && (
        <MenuPress look="inline" lines={others} onChoose={(person) => run([deed('household.join', { household, persons: [person] })])}>
          <Plus className="icon small" aria-hidden />
          {say('interface.inspector.member-add')}
        </MenuPress>
      )}
    </LongRows>
  );
}
