import { describe, expect, test } from 'vitest';
import { ageNow, consentWords, directionWords, questionWords, sessionWords } from '../../../renderer/panels/details/record-words.ts';
import type { LineWords } from '../../../renderer/panels/details/record-words.ts';
import { toldOf } from '../../../renderer/panels/inspector/told.ts';
import { firstLook } from '../../../renderer/workspace/look.ts';
import { wordsOf } from '../../../renderer/words/words.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { wholeCasus } from '../../helpers/whole-casus.ts';

const casus: Casus = {
  ...wholeCasus,
  direction: [{ holders: ['karin', 'swt'], since: '2024', note: 'Karin belt school' }],
  sessions: [{ date: '2024-05-16', broughtBy: 'Joke', partners: ['school', 'Peter'], familyPresent: false }],
};
const linesOf = (names: 'full' | 'initials' | 'roles', language: 'nl' | 'en'): readonly LineWords[] => {
  const words = wordsOf(language);
  const told = toldOf(casus, { names, layers: firstLook.layers, language }, words);
  return [
    ...told.casus.consents.map((it) => consentWords(it, told, words, '2026-11-22')),
    ...told.casus.sessions.map((it) => sessionWords(it, told, words)),
    ...told.casus.questions.map((it) => questionWords(it, told, words)),
    ...told.casus.direction.map((it) => directionWords(it, told, words)),
  ];
};

describe('the line of a record at Gegevens', () => {
  test('tells what it is, and quietly what more there is', () => {
    expect(linesOf('full', 'nl')).toEqual([
      { title: 'Karin', note: 'ouder met gezag · bewaren in dossier · 2 april 2024' },
      { title: '16 mei 2024', note: 'ingebracht door Joke · met school en Peter · zonder gezin' },
      {
        title: 'wie ziet het eerst dat je stil wordt?',
        note: 'aan Lotte · over Karin en hecht, tussen Karin en Lotte, volgens Peter · bij hypothese 1',
      },
      { title: 'Karin en SWT West', note: 'sinds 2024 · Karin belt school' },
    ]);
  });

  test('tells of a young person how old they are today, not on the day of the drawing', () => {
    const words = wordsOf('nl');
    const young: Casus = { ...casus, persons: casus.persons.map((it) => (it.id === 'lotte' ? { ...it, birth: '2013-09-14' } : it)) };
    const told = toldOf(young, { names: 'full', layers: firstLook.layers, language: 'nl' }, words);
    const consent = {
      person: 'lotte',
      role: 'young-person',
      purpose: 'discuss-in-learning-session',
      given: true,
      date: '2026-01-02',
    } as const;
    expect(consentWords(consent, told, words, '2026-09-13').note).toMatch(/^jeugdige, nu 12 · /);
    expect(consentWords(consent, told, words, '2026-09-14').note).toMatch(/^jeugdige, nu 13 · /);
    expect(ageNow(young, 'nobody', '2026-09-14')).toBeUndefined();
  });

  test.each(['initials', 'roles'] as const)('names nobody where names are %s, in either language', (names) => {
    for (const language of ['nl', 'en'] as const) {
      const all = linesOf(names, language)
        .map(({ title, note }) => `${title} ${note}`)
        .join('\n');
      expect(casus.persons.filter(({ name }) => name !== undefined && new RegExp(`\\b${name}\\b`, 'u').test(all))).toEqual([]);
      expect(all).not.toContain('interface.');
    }
  });
});
