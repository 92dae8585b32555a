import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import nl from '../../assets/locales/nl.json' with { type: 'json' };
import { faultSentences, hintSentences } from '../../shared/model/check/fault.ts';
import type { Sentences } from '../../shared/model/message.ts';
import { adviceSentences } from '../../shared/rules/advice.ts';
import { suggestionSentences } from '../../shared/rules/suggestions.ts';

const languages = { nl, en } as const;
const families: Readonly<Record<string, Sentences>> = {
  fault: faultSentences,
  hint: hintSentences,
  advice: adviceSentences,
  'rule.suggestion': suggestionSentences,
};

/** The names that a sentence fills in. */
function filledIn(message: string): readonly string[] {
  const names = (part: unknown): readonly string[] =>
    Array.isArray(part) && typeof part[0] === 'string' ? [part[0], ...part.slice(1).flatMap(deeper)] : [];
  const deeper = (part: unknown): readonly string[] =>
    Array.isArray(part) ? part.flatMap(names) : typeof part === 'object' && part !== null ? Object.values(part).flatMap(deeper) : [];
  return [...new Set([compileMessage(message)].flatMap((compiled) => (Array.isArray(compiled) ? compiled.flatMap(names) : [])))].toSorted();
}

test('say the same sentences in both languages', () => expect(Object.keys(nl).toSorted()).toEqual(Object.keys(en).toSorted()));

describe.each(Object.entries(families))('every %s', (family, sentences) => {
  test.each(Object.entries(sentences))('%s is said in both languages, with all that it knows', (id, values) => {
    for (const messages of Object.values(languages)) {
      const message = (messages as Readonly<Record<string, string>>)[`${family}.${id}`];
      expect(message).toBeTypeOf('string');
      expect(filledIn(message ?? '')).toEqual([...values].toSorted());
    }
  });

  test('is still used', () => {
    const said = Object.keys(nl).filter((id) => id.startsWith(`${family}.`));
    expect(said.toSorted()).toEqual(
      Object.keys(sentences)
        .map((id) => `${family}.${id}`)
        .toSorted(),
    );
  });
});
