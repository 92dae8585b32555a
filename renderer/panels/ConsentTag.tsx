import { Check, CircleAlert, CircleDashed, ClockAlert, EyeOff } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ConsentState } from '../../shared/rules/consent.ts';
import { useWords } from '../words/use-words.ts';

const looks = {
  given: { picture: Check, look: 'ok' },
  partly: { picture: CircleAlert, look: 'warn' },
  expired: { picture: ClockAlert, look: 'warn' },
  refused: { picture: EyeOff, look: 'plain' },
  'not-asked': { picture: CircleDashed, look: 'plain' },
} as const satisfies Record<ConsentState['state'], { readonly picture: LucideIcon; readonly look: string }>;

interface Props {
  readonly consent: ConsentState;
  /** Beside a title it says what was consented to, and is a picture only where the bar is narrow. */
  readonly inBar?: boolean;
}

/** Whether the casus may be discussed: a picture, a word, and a tint that says no more than those. */
export function ConsentTag({ consent: { state, given, of }, inBar = false }: Props) {
  const { say } = useWords();
  const { picture: Picture, look } = looks[state];
  const words = inBar
    ? say(`interface.casus.consent.${state}`, { given, of })
    : state === 'partly'
      ? say('interface.casussen.consent.some', { given, of })
      : say(`interface.casussen.consent.${state}`);
  return (
    <span className={`tag consent ${look}`} {...(inBar && { title: words })}>
      <Picture className="icon small" aria-hidden />
      {inBar ? (
        <>
          <span className="sr-only">{words}</span>
          <span className="when-large" aria-hidden>
            {words}
          </span>
        </>
      ) : (
        <span className="tag-word">{words}</span>
      )}
    </span>
  );
}
