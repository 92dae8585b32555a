import { useState } from 'react';
import { Mark } from '../parts/Mark.tsx';
import { dateInWords } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly team: string;
  readonly file: string;
  readonly recoveryKey: string;
}

/** The sheet of paper with the recovery key, as it is printed. */
export function RecoverySheet({ team, file, recoveryKey }: Props) {
  const { say, language } = useWords();
  const groups = recoveryKey.split('-');
  const [now] = useState(Date.now);
  return (
    <article className="recovery-sheet" aria-label={say('interface.opening.sheet')}>
      <header>
        <Mark />
        <h2>{say('interface.opening.sheet')}</h2>
      </header>
      <dl>
        <dt>{say('interface.opening.team-name')}</dt>
        <dd>{team}</dd>
        <dt>{say('interface.opening.file')}</dt>
        <dd>{file}</dd>
        <dt>{say('interface.opening.sheet.made')}</dt>
        <dd>{dateInWords(now, language)}</dd>
      </dl>
      <p className="recovery-groups" aria-label={groups.join(' - ')}>
        {groups.map((group, at) => (
          <span key={`${at} ${group}`}>{group}</span>
        ))}
      </p>
      <p>{say('interface.opening.sheet.how')}</p>
      <p>{say('interface.opening.sheet.keep')}</p>
    </article>
  );
}
