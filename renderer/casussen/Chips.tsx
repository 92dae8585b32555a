import { Check, Circle, CircleAlert, CircleCheck, CircleDashed, CircleDot, ClockAlert, EyeOff, MapPin, MessageCircle } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { casusStatuses, intakeKinds } from '../../shared/catalogue/casus.ts';
import { useWords } from '../words/use-words.ts';
import type { ConsentState } from './order.ts';

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

const consentLooks = {
  given: { picture: Check, look: 'ok' },
  partly: { picture: CircleAlert, look: 'warn' },
  expired: { picture: ClockAlert, look: 'warn' },
  refused: { picture: EyeOff, look: 'plain' },
  'not-asked': { picture: CircleDashed, look: 'plain' },
} as const satisfies Record<ConsentState, { readonly picture: LucideIcon; readonly look: string }>;

/** Whether the casus may be discussed: a picture, a word, and a tint that says no more than those. */
export function ConsentChip({ consent: { state, given, of } }: Pick<CasusRow, 'consent'>) {
  const { say } = useWords();
  const { picture: Picture, look } = consentLooks[state];
  return (
    <span className={`tag ${look}`}>
      <Picture className="icon small" aria-hidden />
      {state === 'partly' ? say('interface.casussen.consent.some', { given, of }) : say(`interface.casussen.consent.${state}`)}
    </span>
  );
}
