import { Plus } from 'lucide-react';
import { deed } from '../../../../shared/commands/index.ts';
import { MenuPress } from '../../../parts/MenuPress.tsx';
import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { namedAmong } from '../fields/among.ts';
import { useHeld } from '../held.ts';
import { stayFields } from '../sections/family.ts';
import { useTold } from '../told.ts';
import { SubRecord } from './SubRecord.tsx';
import { useOwnId } from './own-record.ts';

/** Where somebody stays or stayed who does not sleep at home, and under what framework. */
export function StaysPart() {
  const { say } = useWords();
  const { casus, canChange, run } = useEditor();
  const told = useTold();
  const { record } = useHeld();
  const person = useOwnId();
  const places = namedAmong('places', told, record);
  return (
    <>
      {casus.stays.map(({ person: who, place }, at) =>
        who !== person ? null : (
          // A stay keeps its place in the list, also while its dates change.
          <SubRecord
            key={at}
            list="stays"
            at={at}
            title={say('interface.inspector.stay.at', { place: told.called(place) })}
            specs={stayFields}
          />
        ),
      )}
      {canChange && places.length > 0 && (
        <MenuPress look="inline" lines={places} onChoose={(place) => run([deed('stay.add', { person, place, framework: 'voluntary' })])}>
          <Plus className="icon small" aria-hidden />
          {say('interface.inspector.stay.add')}
        </MenuPress>
      )}
    </>
  );
}
