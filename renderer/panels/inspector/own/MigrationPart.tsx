import type { Person } from '../../../../shared/model/records.ts';
import { useWords } from '../../../words/use-words.ts';
import { MomentField } from '../fields/DatePart.tsx';
import { WritingField } from '../fields/WritingField.tsx';
import { changeOf, useHeld } from '../held.ts';
import { useOwnPerson } from './own-record.ts';

type Migration = NonNullable<Person['migration']>;
const nowhere: Migration = { from: '', to: '' };

/** From where to where somebody came, and when. It goes when nothing of it is left. */
export function MigrationPart() {
  const { say } = useWords();
  const held = useHeld();
  const { person, shown } = useOwnPerson();
  const [now, told] = [person.migration ?? nowhere, shown.migration ?? nowhere];
  const changed = (next: Migration) => {
    const empty = next.from === '' && next.to === '' && next.date === undefined;
    return [changeOf(held, { migration: empty ? null : next })];
  };
  const { date: _, ...undated } = now;
  return (
    <fieldset className="three">
      <legend className="field-label">{say('interface.inspector.migration')}</legend>
      {(['from', 'to'] as const).map((end) => (
        <WritingField
          key={end}
          label={say(`interface.inspector.migration.${end}`)}
          value={told[end]}
          isReadOnly={told[end] !== now[end]}
          deeds={(text) => changed({ ...now, [end]: text })}
        />
      ))}
      <MomentField
        label={say('interface.inspector.migration.date')}
        value={now.date ?? ''}
        shown={told.date ?? ''}
        deeds={(date) => changed(date === undefined ? undated : { ...now, date })}
      />
    </fieldset>
  );
}
