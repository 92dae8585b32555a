import { Press } from '../parts/Press.tsx';
import { useWords } from '../words/use-words.ts';
import type { Refusal } from '../../shared/bridge/refusals.ts';
import { refusalWords } from './said.ts';

interface Props {
  /** Whether the list was read at all. */
  readonly known: boolean;
  readonly searched: string;
  /** Whether there are rows that a filter hides. */
  readonly narrowed: boolean;
  readonly refusal: Refusal | undefined;
  readonly inArchive: boolean;
  /** How many are in the archive. */
  readonly archived: number;
  readonly onAll: () => void;
  readonly onArchive: () => void;
  readonly onAgain: () => void;
}

/** Why the table has no rows, and what to do now. */
export function NoRows({ known, searched, narrowed, refusal, inArchive, archived, onAll, onArchive, onAgain }: Props) {
  const words = useWords();
  const { say } = words;
  if (refusal) {
    return (
      <div className="no-rows" role="alert">
        <p>{refusalWords(refusal, words)}</p>
        <Press onPress={onAgain}>{say('interface.again')}</Press>
      </div>
    );
  }
  if (!known) return <div className="no-rows late">{say('interface.casussen.loading')}</div>;
  const elsewhere = inArchive || archived > 0;
  if (searched !== '' || narrowed) {
    return (
      <div className="no-rows">
        <p>{searched === '' ? say('interface.casussen.none.filtered') : say('interface.casussen.none.found', { search: searched })}</p>
        <div className="row">
          <Press onPress={onAll}>{say('interface.casussen.none.all')}</Press>
          {elsewhere && <Press onPress={onArchive}>{say(inArchive ? 'interface.casussen.back' : 'interface.casussen.none.archive')}</Press>}
        </div>
      </div>
    );
  }
  return (
    <div className="no-rows">
      <p>{say(inArchive ? 'interface.casussen.none.archived' : 'interface.casussen.none.in-use', { n: archived })}</p>
      {elsewhere && <Press onPress={onArchive}>{say(inArchive ? 'interface.casussen.back' : 'interface.casussen.none.archive')}</Press>}
    </div>
  );
}
