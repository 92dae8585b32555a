import { expect, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import nl from '../../../assets/locales/nl.json' with { type: 'json' };
import { demandStrength } from '../../../main/services/keys/stretching.ts';
import { strengthOf } from '../../../renderer/workspace/passphrase.ts';
import { isShort, SHORTEST_PASSPHRASE } from '../../../shared/bridge/passphrase.ts';

const refused = (passphrase: string): boolean => {
  try {
    demandStrength(passphrase);
    return false;
  } catch {
    return true;
  }
};

test.each(['elf tekens!', 'twaalf teken', '   elf tekens!   ', '🚲🌙🧀👕🚲🌙', 'vier losse woorden samen', ''])(
  'a new passphrase is too short in the window where it is on the command line: "%s"',
  (text) => expect([strengthOf(text) === 'short', refused(text)]).toEqual([isShort(text), isShort(text)]),
);

test('twelve characters are enough, eleven are not', () => {
  expect([isShort('a'.repeat(SHORTEST_PASSPHRASE - 1)), isShort('a'.repeat(SHORTEST_PASSPHRASE)), SHORTEST_PASSPHRASE]).toEqual([
    true,
    false,
    12,
  ]);
});

test('every sentence that tells the rule tells this one', () => {
  for (const words of [nl, en]) {
    for (const id of ['interface.refusal.weak-passphrase', 'interface.opening.strength.short'] as const)
      expect(words[id]).toContain(` ${SHORTEST_PASSPHRASE} `);
  }
});
