import { SecretField } from '../parts/SecretField.tsx';
import { isTaken } from '../workspace/passphrase.ts';
import { useWords } from '../words/use-words.ts';
import type { Pair } from '../workspace/passphrase-pair.ts';

const steps = ['short', 'guessable', 'fair', 'strong'] as const;

interface Props {
  readonly pair: Pair;
  readonly autoFocus?: boolean;
}

/** A new passphrase, typed twice, with a word for how hard it is to guess. */
export function PassphrasePair({ pair, autoFocus = false }: Props) {
  const { say } = useWords();
  const { first, second, strength, pressed } = pair;
  const eye = { show: say('interface.opening.show'), hide: say('interface.opening.hide') };
  const weak = pressed && !isTaken(strength) ? say(`interface.opening.strength.${strength}`) : undefined;
  const other = pressed && isTaken(strength) && first !== second ? say('interface.opening.not-same') : undefined;
  return (
    <>
      <div>
        <SecretField
          {...eye}
          big
          label={say('interface.opening.passphrase')}
          value={first}
          onChange={pair.setFirst}
          wrong={weak}
          hint={first === '' ? say('interface.opening.strength.none') : say(`interface.opening.strength.${strength}`)}
          autoFocus={autoFocus}
          maxLength={1000}
        />
        <div className="strength" data-strength={first === '' ? 'none' : strength} aria-hidden>
          {steps.map((step) => (
            <i key={step} />
          ))}
        </div>
      </div>
      <SecretField
        {...eye}
        big
        label={say('interface.opening.passphrase-again')}
        value={second}
        onChange={pair.setSecond}
        wrong={other}
        maxLength={1000}
      />
    </>
  );
}
