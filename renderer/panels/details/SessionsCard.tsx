import { Plus } from 'lucide-react';
import { deed } from '../../../shared/commands/index.ts';
import type { Session } from '../../../shared/model/records.ts';
import { Press } from '../../parts/Press.tsx';
import { useNow } from '../../workspace/now.ts';
import { dayOf } from '../../words/moment.ts';
import { useWords } from '../../words/use-words.ts';
import { useTold } from '../inspector/told.ts';
import { RecordsCard } from './RecordsCard.tsx';
import { sessionFields } from './record-fields.ts';
import { sessionWords } from './record-words.ts';

/** The leersessies in which the casus was discussed, or will be. */
export function SessionsCard() {
  const words = useWords();
  const { say } = words;
  const told = useTold();
  const today = dayOf(useNow());
  return (
    <RecordsCard
      list="sessions"
      title={say('interface.records.sessions')}
      none={say('interface.records.sessions.none')}
      specs={sessionFields}
      words={({ shown }) => sessionWords(shown as Session, told, words)}
      renderAdd={(put) => (
        <Press look="bare" icon={Plus} onPress={() => put(deed('session.add', { date: today }))}>
          {say('interface.records.sessions.add')}
        </Press>
      )}
    />
  );
}
