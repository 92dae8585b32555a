import { Check, ClockAlert, EyeOff } from 'lucide-react';
import type { Consent } from '../../../shared/model/records.ts';
import { isOver } from '../../../shared/rules/consent.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  readonly consent: Consent;
  /** A day, `2024-05-16`. */
  readonly today: string;
}

/** Whether a consent was given, and still holds: a picture and a word. */
export function ConsentSaid({ consent: { given, validUntil }, today }: Props) {
  const { say } = useWords();
  const over = given && isOver(validUntil, today);
  const Picture = over ? ClockAlert : given ? Check : EyeOff;
  return (
    <span className={`tag consent ${over ? 'warn' : given ? 'ok' : 'plain'}`}>
      <Picture className="icon small" aria-hidden />
      {over
        ? say('interface.casussen.consent.expired')
        : say(given ? 'interface.records.consent.given' : 'interface.records.consent.refused')}
    </span>
  );
}
