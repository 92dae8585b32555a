import type { Casus } from '../../shared/model/records.ts';

/** An arrow of the keyboard. */
export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** A step of the film: a sentence, or walking with arrows through the family as it is drawn. */
export type Step = { readonly say: string } | { readonly walkTo: string; readonly by: readonly Arrow[] };

/** Scene 1 of what the program is for: a mother talks about three generations. Who was typed first stays chosen. */
export const film: readonly Step[] = [
  { say: 'lotte 15 v' },
  { say: 'moeder karin 44, vader peter 46, h 2008 s 2017' },
  { say: 'broer bram 12, zus fleur 6' },
  { walkTo: 'Karin', by: ['ArrowUp', 'ArrowRight'] },
  { say: 'vader wim 1946-2008, moeder joke 1949, h 1971' },
  { say: 'zus anouk 41' },
  { walkTo: 'Peter', by: ['ArrowLeft'] },
  { say: 'vader henk 1948, moeder tineke 1950' },
  { say: 'broer bas 43' },
  { say: 'partner sanne 40 sw 2019' },
  { say: 'karin joke hecht' },
  { say: 'bram peter ruzie' },
  { say: 'karin joke tegen peter' },
];

/** What the rest of the hour adds: who lives where, and who helps whom. */
export const further: readonly Step[] = [
  { say: 'huis karin: karin, lotte, bram, fleur' },
  { say: 'huis peter: peter, sanne' },
  { say: 'jeugd-GGZ wachtlijst sinds maart op lotte' },
  { say: 'school op bram' },
];

/** The family that the film ends with, in words that do not depend on ids. */
export const filmed = {
  persons: [
    'Lotte female ~2011',
    'Karin female ~1982',
    'Peter male ~1980',
    'Bram male ~2014',
    'Fleur female ~2020',
    'Wim male 1946 2008',
    'Joke female 1949',
    'Anouk female ~1985',
    'Henk male 1948',
    'Tineke female 1950',
    'Bas male ~1983',
    'Sanne unknown ~1986',
  ],
  unions: [
    'Karin Peter, married divorced, married 2008 divorced 2017, Bram Fleur Lotte',
    'Joke Wim, married, married 1971, Anouk Karin',
    'Henk Tineke, unknown, , Bas Peter',
    'Peter Sanne, cohabiting, cohabiting 2019, ',
  ],
  ties: ['Karin close Joke', 'Bram conflict Peter'],
  coalitions: ['Joke Karin against Peter'],
} as const;

/** A casus in the same words. */
export function told(casus: Casus): {
  readonly persons: readonly string[];
  readonly unions: readonly string[];
  readonly ties: readonly string[];
  readonly coalitions: readonly string[];
} {
  const nameOf = (id: string): string => casus.persons.find((it) => it.id === id)?.name ?? '';
  const names = (ids: readonly string[]): string => ids.map(nameOf).toSorted().join(' ');
  return {
    persons: casus.persons.map(({ name, gender, birth, death }) => [name, gender, birth, death].filter((it) => it !== undefined).join(' ')),
    unions: casus.unions.map(({ id, partners, form, end, dates = [] }) =>
      [
        names(partners),
        [form, end].filter((it) => it !== undefined).join(' '),
        dates.map(({ kind, date }) => `${kind} ${date}`).join(' '),
        names(casus.descents.filter((it) => it.union === id).map((it) => it.child)),
      ].join(', '),
    ),
    ties: casus.ties.map((it) => `${nameOf(it.from)} ${it.kind} ${nameOf(it.to)}`),
    coalitions: casus.coalitions.map((it) => `${names(it.members)} ${it.effect} ${names(it.against)}`),
  };
}
