import { CircleAlert, Eye, FileInput } from 'lucide-react';
import { useState } from 'react';
import { Form, Input, TextField } from 'react-aria-components';
import { Press } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import { HelpPicture, IndexPicture, ParentsPicture } from './EmptyPictures.tsx';
import { useMaking } from './making.ts';
import { refusalWords } from './said.ts';

const lessons = [
  { id: 'index', picture: IndexPicture },
  { id: 'parents', picture: ParentsPicture },
  { id: 'help', picture: HelpPicture },
] as const;

interface Props {
  /** A code, to show how one looks. */
  readonly example: string;
  readonly today: string;
  /** False where the file can only be read: then there is nothing to begin with. */
  readonly canWrite: boolean;
  readonly onMade: (casus: string) => void;
  readonly onImport: () => void;
  readonly onExample: () => void;
}

/** A team file without a casus: how a drawing reads, by example, and the ways to begin. */
export function EmptyList({ example, today, canWrite, onMade, onImport, onExample }: Props) {
  const { say } = useWords();
  return (
    <main className="page empty-list">
      <h1>{say('interface.casussen.empty')}</h1>
      <p className="empty-lead">{say(canWrite ? 'interface.casussen.empty.lead' : 'interface.refusal.read-only')}</p>
      <ul className="lessons">
        {lessons.map(({ id, picture: Picture }) => (
          <li key={id}>
            <div className="lesson-paper">
              <Picture />
            </div>
            <span className="lesson-word">{say(`interface.casussen.empty.${id}`)}</span>
            <p className="quiet">{say(`interface.casussen.empty.${id}.means`)}</p>
          </li>
        ))}
      </ul>
      {canWrite && <FirstLine example={example} today={today} onMade={onMade} />}
      <div className="empty-ways">
        {canWrite && (
          <Press icon={FileInput} onPress={onImport}>
            {say('interface.casussen.empty.import')}
          </Press>
        )}
        <Press look="bare" icon={Eye} onPress={onExample}>
          {say('interface.casussen.empty.example')}
        </Press>
      </div>
    </main>
  );
}

/** The first casus in one line: a code, a title, Enter. */
function FirstLine({ example, today, onMade }: Pick<Props, 'example' | 'today' | 'onMade'>) {
  const words = useWords();
  const { say } = words;
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const { make, busy, refusal, corrected } = useMaking(onMade);
  const begun = code.trim() !== '' || title.trim() !== '';
  return (
    <Form
      className="first-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (begun) void make({ code, title, district: '', date: today });
      }}
    >
      <div className="first-line-box">
        <TextField
          className="first-code"
          aria-label={say('interface.casussen.column.code')}
          value={code}
          maxLength={100}
          autoFocus
          autoComplete="off"
          spellCheck="false"
          onChange={(text) => {
            setCode(text);
            corrected();
          }}
        >
          <Input placeholder={say('interface.casussen.empty.code', { code: example })} />
        </TextField>
        <TextField
          className="first-title"
          aria-label={say('interface.casussen.column.title')}
          value={title}
          maxLength={300}
          autoComplete="off"
          spellCheck="false"
          onChange={setTitle}
        >
          <Input placeholder={say('interface.casussen.empty.title')} />
        </TextField>
        <Press look="bare" type="submit" isDisabled={!begun || busy}>
          {say('interface.casussen.new')} <kbd>Enter</kbd>
        </Press>
      </div>
      {refusal && (
        <p className="field-wrong" role="alert">
          <CircleAlert className="icon small" aria-hidden />
          {refusalWords(refusal, words)}
        </p>
      )}
    </Form>
  );
}
