import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import type { WordId } from '../words/words.ts';

/** Sentences that teach by example what the entry line understands, about the one whom it is about and somebody else. */
const examples = {
  nobody: { nl: () => ['Lotte 15 v', 'Bram 12 m, zus Fleur 6'], en: () => ['Lotte 15 f', 'Bram 12 m, sister Fleur 6'] },
  few: {
    nl: () => ['moeder Karin 44, vader Peter 46', 'broer Bram 12', 'ouders uit elkaar 2015'],
    en: () => ['mother Karin 44, father Peter 46', 'brother Bram 12', 'parents separated 2015'],
  },
  genogram: {
    nl: (one: string, other: string) => [
      `${one} ${other} hecht`,
      `broer van ${other} Daan 50`,
      `jeugd-GGZ wachtlijst sinds maart op ${one}`,
    ],
    en: (one: string, other: string) => [`${one} ${other} close`, `brother of ${other} Daan 50`, `CAMHS waiting list on ${one}`],
  },
  systemogram: {
    nl: (one: string, other: string) => [`school op ${one}`, `jeugd-GGZ wachtlijst sinds maart op ${one}`, `regie bij ${other}`],
    en: (one: string, other: string) => [`school on ${one}`, `CAMHS waiting list on ${one}`, `direction with ${other}`],
  },
} as const;

/** Some sentences for where one is: an empty casus, one that has only begun, and one with a family in it. Invented names while names are hidden. */
export function examplesFor(casus: Casus, diagram: DiagramName, { language, names }: Pick<View, 'language' | 'names'>): readonly string[] {
  const { persons } = casus;
  if (persons.length === 0) return examples.nobody[language]();
  if (diagram === 'genogram' && persons.length < 4) {
    const few = examples.few[language]();
    return casus.unions.length > 0 ? few.slice(1) : few;
  }
  const known = names === 'full' ? calledFirst(persons) : [];
  const one = known.find(({ person }) => person.index === true) ?? known[0];
  const other = known.find((it) => it !== one);
  return examples[diagram][language](one?.first ?? 'Lotte', other?.first ?? 'Karin');
}

/** Those whom a first name alone tells from all others. */
function calledFirst(persons: Casus['persons']): readonly { readonly person: Casus['persons'][number]; readonly first: string }[] {
  const firsts = persons.flatMap((person) => {
    const first = person.name?.split(' ')[0] ?? '';
    return first === '' ? [] : [{ person, first }];
  });
  const often = new Map<string, number>();
  for (const { first } of firsts) often.set(first, (often.get(first) ?? 0) + 1);
  return firsts.filter(({ first }) => often.get(first) === 1 && /^\p{L}+$/u.test(first));
}

/** A sentence of the first three, and what comes of it. */
interface Lesson {
  readonly words: Readonly<Record<View['language'], string>>;
  readonly does: WordId;
}

/** What is typed first in a casus in which nobody stands yet, and what then. */
export const lessons: readonly Lesson[] = [
  { words: { nl: 'Lotte 15 v', en: 'Lotte 15 f' }, does: 'interface.begin.first' },
  { words: { nl: 'moeder Karin 44, vader Peter 46', en: 'mother Karin 44, father Peter 46' }, does: 'interface.begin.parents' },
  { words: { nl: 'broer Bram 12', en: 'brother Bram 12' }, does: 'interface.begin.sibling' },
];
