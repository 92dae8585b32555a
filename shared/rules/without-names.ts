import type { Casus, Involved, Person } from '../model/records.ts';
import { signsOf } from './clean-text.ts';
import { familyWords } from './family-names.ts';
import { withTexts } from './free-text.ts';
import { kinRoleText } from './kin-roles.ts';
import { keyOf, replaceNames, shortNameOf, tellingWords } from './names.ts';
import { ownNamesOf, withoutOwnName } from './party-names.ts';
import { readingOf } from './reading.ts';
import type { View } from './view.ts';

/**
 * The casus without anybody's name. Initials or roles stand in their place, also inside what people wrote; a family's name
 * becomes its initial, and the title, which often is such a name, the code of the casus.
 */
export function withoutNames(casus: Casus, view: View): Casus {
  if (view.names === 'full') return casus;
  const said = new Map<string, string>();
  const { diagram, roles } = readingOf(casus);
  const families = familyWords(casus);
  const blank = new Map([...casus.persons.flatMap((it) => tellingWords(it)), ...families].map((word) => [word, '']));
  const namesNobody = (text: string): boolean => replaceNames(text, blank) === text;
  const roleOf = (person: Person): string =>
    person.role !== undefined && namesNobody(person.role) ? person.role : kinRoleText(diagram, roles, person, view.language);
  for (const person of casus.persons) {
    const instead = view.names === 'initials' ? undefined : roleOf(person);
    for (const word of tellingWords(person)) {
      const other = said.get(word);
      const here = instead ?? initialOf(word);
      said.set(word, other === undefined || other === here ? here : '…');
    }
  }
  // `gezin Veldman` is no `gezin zoon`, but `huis Roos` is the home of a person.
  const givenNames = new Set(casus.persons.flatMap((it) => tellingWords(it).slice(0, 1)));
  for (const word of families) if (!givenNames.has(word)) said.set(word, initialOf(word));
  // A helper's own name is told elsewhere too: `Kees belt moeder`.
  for (const word of casus.involved.flatMap(ownNamesOf)) if (!said.has(keyOf(word))) said.set(keyOf(word), initialOf(word));
  const persons = casus.persons.map((person): Person => {
    const { name: _, initials: __, ...rest } = person;
    const short = shortNameOf(person);
    if (view.names === 'roles') return { ...rest, role: roleOf(person) };
    return short === undefined ? rest : { ...rest, initials: short };
  });
  const involved = casus.involved.map((it): Involved => ({ ...it, name: withoutOwnName(it) }));
  const texts = withTexts({ ...casus, title: casus.id, persons, involved }, (text) => replaceNames(text, said));
  return { ...texts, title: casus.id };
}

const initialOf = (word: string): string => `${(signsOf(word.replace(/^['’]/u, ''))[0] ?? '').toUpperCase()}.`;
