import { Circle, CircleCheck, CircleDot, MapPin, MessageCircle } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { casusStatuses, intakeKinds } from '../../shared/catalogue/casus.ts';
import { useWords } from '../words/use-words.ts';

const statusPictures = {
  'under-discussion': MessageCircle,
  running: CircleDot,
  closed: CircleCheck,
  'moved-away': MapPin,
} as const satisfies Record<NonNullable<CasusRow['status']>, LucideIcon>;

/** Where a casus stands: a picture and a word. Without a status it says what kind of intake it is. */
export function StatusWord({ status, kind }: Pick<CasusRow, 'status' | 'kind'>) {
  const { say, label } = useWords();
  const Picture = status === null ? Circle : statusPictures[status];
  const word =
    status !== null ? label(casusStatuses[status]) : kind !== null ? label(intakeKinds[kind]) : say('interface.casussen.no-status');
  return (
    <span className="status-word">
      <Picture className="icon small" aria-hidden />
      {word}
    </span>
  );
}
