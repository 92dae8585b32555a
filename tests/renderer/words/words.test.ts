import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { dayOnPaper } from '../../../renderer/words/day.ts';
import { wordsOf } from '../../../renderer/words/words.ts';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import nl from '../../../assets/locales/nl.json' with { type: 'json' };
import { refusals } from '../../../shared/bridge/refusals.ts';

/** The names of what is filled in, at any depth of a compiled message. */
function filled(text: string): readonly string[] {
  const namesIn = (part: unknown): readonly string[] => {
    if (Array.isArray(part)) {
      const [name, ...rest] = part as readonly unknown[];
      return typeof name === 'string' ? [name, ...rest.flatMap(namesIn)] : (part as readonly unknown[]).flatMap(namesIn);
    }
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(branch) : [];
  };
  const branch = (part: unknown): readonly string[] => (Array.isArray(part) ? part.filter(Array.isArray).flatMap(namesIn) : []);
  return [...new Set(branch(compileMessage(text)))].toSorted((a, b) => a.localeCompare(b));
}

describe('words', () => {
  test('every sentence stands in both languages, with the same places to fill in', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(nl).toSorted());
    const english: Readonly<Record<string, string>> = en;
    const uneven = Object.entries(nl).filter(([id, text]) => filled(text).join() !== filled(english[id] ?? '').join());
    expect(uneven.map(([id]) => id)).toEqual([]);
  });

  test('in English casus and leersessie stay the words they are, and no other word is left in Dutch', () => {
    const told = Object.entries(en).map(([id, text]) => `${id}: ${text.replaceAll(/\{[a-z-]+[,}]/gi, ' ')}`);
    const saying = (words: RegExp): readonly string[] => told.filter((line) => words.test(line.slice(line.indexOf(':'))));
    expect(saying(/\b(learning sessions?|cases?)\b/i)).toEqual([]);
    expect(
      saying(/\b(regie|gezin|hulp|vraag|ouders?|wijkteam|toestemming|peildatum|stadsdeel|teambestand|reservekopie|sleutel)\b/i),
    ).toEqual([]);
  });

  test('what is to be filled in is seen at any depth', () => {
    expect(filled('{n, plural, one {# naam in {file}} other {# namen in {place, select, a {A} other {{town}}}}}')).toEqual([
      'file',
      'n',
      'place',
      'town',
    ]);
  });

  test('every refusal has its sentence', () => {
    const dutch: Readonly<Record<string, string>> = nl;
    expect(refusals.filter((kind) => !dutch[`interface.refusal.${kind}`])).toEqual([]);
  });

  test('counts are told as a person would', () => {
    const { say } = wordsOf('nl');
    expect([1, 17].map((n) => say('interface.left-out.names-initials', { n }))).toEqual([
      '1 naam, vervangen door initialen',
      '17 namen, vervangen door initialen',
    ]);
    expect(wordsOf('en').say('interface.layers.count', { on: 6, all: 9 })).toBe('6 of 9');
  });

  test.each([
    ['2024-05-16', '16-05-2024'],
    ['2024-05', '05-2024'],
    ['2024', '2024'],
    ['~1950', '~1950'],
  ])('the day %s stands on paper as %s', (date, shown) => expect(dayOnPaper(date)).toBe(shown));
});
