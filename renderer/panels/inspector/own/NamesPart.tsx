import { EyeOff } from 'lucide-react';
import { initialsOf } from '../../../../shared/rules/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { WritingField } from '../fields/WritingField.tsx';
import { changeOf, useHeld } from '../held.ts';
import { useTold } from '../told.ts';
import { useOwnPerson } from './own-record.ts';

/** Name and initials of somebody; one quiet line in their place where names are off. */
export function NamesPart() {
  const { say } = useWords();
  const { named } = useTold();
  const held = useHeld();
  const { person } = useOwnPerson();
  if (!named) {
    return (
      <p className="quiet-line">
        <EyeOff className="icon small" aria-hidden />
        {say('interface.inspector.names-off')}
      </p>
    );
  }
  const derived = initialsOf(person.name ?? '');
  return (
    <div className="two">
      <WritingField
        label={say('interface.inspector.name')}
        value={person.name ?? ''}
        deeds={(text) => [changeOf(held, { name: text === '' ? null : text })]}
      />
      <WritingField
        label={say('interface.inspector.initials')}
        value={person.initials ?? ''}
        example={derived}
        deeds={(text) => [changeOf(held, { initials: text === '' ? null : text })]}
      />
    </div>
  );
}
