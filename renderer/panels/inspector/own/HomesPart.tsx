import { Plus, X } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import { ofHousehold } from '../../../../shared/scene/samples.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { PicturePress } from '../../../parts/Press.tsx';
import { PressRow } from '../../../parts/PressRow.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { Glyph } from '../Glyph.tsx';
import { FORTNIGHT, homesOf, nightsTogether } from '../nights.ts';
import { useTold } from '../told.ts';
import { NightsField } from './NightsField.tsx';
import { useOwnId } from './own-record.ts';

/** The homes of somebody, with the nights in each and together; one more home, or another one. */
export function HomesPart() {
  const { say } = useWords();
  const { casus, canChange, run, choose } = useEditor();
  const { called } = useTold();
  const person = useOwnId();
  const homes = homesOf(casus, person);
  const together = nightsTogether(casus, person);
  const others = casus.households
    .filter((it) => it.until === undefined && !homes.some(({ home }) => home.id === it.id))
    .map(({ id }) => ({ id, word: called(id) }));
  const persons = [person];
  return (
    <div className="rows">
      {homes.map(({ home }) => (
        <div key={home.id} className="with-nights">
          <PressRow picture={<Glyph sample={ofHousehold} look="line" />} onPress={() => choose([{ kind: 'household', id: home.id }])}>
            {called(home.id)}
          </PressRow>
          <NightsField home={home} person={person} label={say('interface.inspector.nights')} />
          {canChange && (
            <PicturePress
              icon={X}
              name={say('interface.inspector.leave-home', { home: called(home.id) })}
              onPress={() => run([deed('household.leave', { household: home.id, persons })])}
            />
          )}
        </div>
      ))}
      {homes.length === 0 && <p className="quiet">{say('interface.inspector.no-home')}</p>}
      {together !== undefined && (
        <p className="quiet num">{say('interface.inspector.nights-together', { nights: together, all: FORTNIGHT })}</p>
      )}
      {canChange && others.length > 0 && (
        <div className="acts">
          <MenuPress look="inline" lines={others} onChoose={(household) => run([deed('household.join', { household, persons })])}>
            <Plus className="icon small" aria-hidden />
            {say('interface.inspector.home-add')}
          </MenuPress>
          {homes.length > 0 && (
            <MenuPress look="inline" lines={others} onChoose={(household) => run([deed('household.move', { household, persons })])}>
              {say('interface.inspector.home-move')}
            </MenuPress>
          )}
        </div>
      )}
    </div>
  );
}
