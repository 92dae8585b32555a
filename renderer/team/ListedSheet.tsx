import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Listed, TeamList } from '../../shared/bridge/questions/keys.ts';
import { ask } from '../bridge.ts';
import { Field } from '../parts/Field.tsx';
import { Press } from '../parts/Press.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { SheetFoot } from '../parts/SheetFoot.tsx';
import { useWords } from '../words/use-words.ts';
import { useDoing } from './doing.ts';

interface Props {
  readonly list: TeamList;
  /** What is changed; null for something new. */
  readonly listed: Listed | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Somebody or something on a list of the team, to write. Where a colleague wrote it meanwhile, that is said before it is replaced. */
export function ListedSheet({ list, listed, onSaved, onClose }: Props) {
  const { say } = useWords();
  const [name, setName] = useState(listed?.name ?? '');
  const [role, setRole] = useState(listed?.role ?? '');
  const [note, setNote] = useState(listed?.note ?? '');
  const [before, setBefore] = useState(listed);
  const [id] = useState(() => listed?.id ?? crypto.randomUUID());
  const [pressed, setPressed] = useState(false);
  const doing = useDoing();
  const elsewhere = before !== listed;
  const missing = name.trim() === '';

  const save = (): void => {
    setPressed(true);
    if (missing) return;
    const { role: _, note: __, ...rest } = before ?? { id, name };
    const after: Listed = {
      ...rest,
      name: name.trim(),
      ...(role.trim() && { role: role.trim() }),
      ...(note.trim() && { note: note.trim() }),
    };
    doing.start(async () => {
      const answer = await ask('lists.save', { list, before, after });
      if (answer.saved) onSaved();
      else setBefore(answer.now);
    });
  };

  return (
    <Sheet
      look="small"
      title={listed === null ? say(`interface.team.${list}.add`) : listed.name}
      close={say('interface.close')}
      onClose={onClose}
    >
      <Form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="dialog-body">
          {elsewhere && (
            <p className="elsewhere" role="alert">
              {before === null ? say('interface.team.elsewhere.gone') : say('interface.team.elsewhere', { now: wordsOf(before) })}
            </p>
          )}
          <Field
            label={say('interface.team.name')}
            value={name}
            onChange={setName}
            wrong={pressed && missing ? say('interface.team.name.missing') : undefined}
            maxLength={200}
            autoFocus
          />
          {list !== 'districts' && <Field label={say(`interface.team.${list}.role`)} value={role} onChange={setRole} maxLength={200} />}
          {list !== 'members' && <Field tall label={say('interface.team.note')} value={note} onChange={setNote} maxLength={2000} />}
        </div>
        <SheetFoot wrong={doing.refused && say(`interface.refusal.${doing.refused}`)}>
          <Press look="big" onPress={onClose}>
            {say('interface.cancel')}
          </Press>
          <Press look="primary big" type="submit" isDisabled={doing.busy}>
            {elsewhere ? say('interface.team.save-mine') : say('interface.team.save')}
          </Press>
        </SheetFoot>
      </Form>
    </Sheet>
  );
}

function wordsOf({ name, role, note }: Listed): string {
  return [name, role, note].filter((word) => word !== undefined && word !== '').join(' · ');
}
