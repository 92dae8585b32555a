import { useEditor } from '../../../workspace/editor.ts';
import { useWords } from '../../../words/use-words.ts';
import { LongRows } from '../LongRows.tsx';
import { eventsOf } from '../lines-of.ts';
import { RecordRow } from './RecordRow.tsx';
import { useOwnId } from './own-record.ts';

/** What happened to somebody; nothing where nothing is known. */
export function EventsPart() {
  const { say } = useWords();
  const { casus } = useEditor();
  const events = eventsOf(casus, useOwnId());
  if (events.length === 0) return null;
  return (
    <>
      <h3>{say('interface.inspector.events')}</h3>
      <LongRows of={events} renderRow={(record) => <RecordRow key={record.id} record={record} />} />
    </>
  );
}
