import { readDate } from '../../model/date.ts';
import { diagramOf, type Diagram } from '../../model/diagram.ts';
import type { Casus, Person } from '../../model/records.ts';
import { kinRolesOf, kinRoleText } from '../../rules/kin-roles.ts';
import { formsOf, words } from '../lexicon/index.ts';
import type { Is, SenseOf, Word } from '../lexicon/sense.ts';

/** In what something is said back. */
export interface Voice {
  readonly casus: Casus;
  readonly diagram: Diagram;
  readonly language: 'nl' | 'en';
  readonly roles: ReturnType<typeof kinRolesOf>;
  /** New people who are told of where they are first named. */
  readonly fresh: ReadonlyMap<string, Person>;
}

/** The voice for a casus as it is after the deeds that were said before. */
export function voiceOf(casus: Casus, language: 'nl' | 'en', fresh: ReadonlyMap<string, Person> = new Map()): Voice {
  const diagram = diagramOf(casus);
  return { casus, diagram, language, roles: kinRolesOf(diagram), fresh };
}

/** What somebody is called: by name; with the year where two are called so; by role where nobody gave a name. */
export function called(voice: Voice, id: string): string {
  const { diagram, casus, language, roles } = voice;
  const person = diagram.persons.get(id);
  if (person === undefined) return diagram.involved.get(id)?.name ?? diagram.households.get(id)?.name ?? id;
  if (person.name === undefined) return kinRoleText(diagram, roles, person, language);
  const same = casus.persons.filter((it) => it.name === person.name).length > 1;
  return same && person.birth !== undefined ? `${person.name} (${dateIn(person.birth, language)})` : person.name;
}

/** Several people, as a list that is understood again. */
export function all(voice: Voice, ids: readonly string[]): string {
  const names = ids.map((id) => called(voice, id));
  const and = voice.language === 'nl' ? ' en ' : ' and ';
  return names.length < 3 ? names.join(and) : `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`;
}

/** The first form of the word that has a sense. */
export function wordFor<I extends Is>(is: I, fits: (sense: SenseOf<I>) => boolean, language: 'nl' | 'en'): string {
  const found = words.find((it): it is Word<SenseOf<I>> => it.sense.is === is && fits(it.sense as SenseOf<I>));
  return found === undefined ? '' : (formsOf(found, language)[0] ?? '');
}

const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A date in words that are understood again. */
export function dateIn(text: string, language: 'nl' | 'en'): string {
  const date = readDate(text);
  switch (date?.precision) {
    case 'day':
      return `${date.day} ${months[language][date.month - 1] ?? ''} ${date.year}`;
    case 'month':
      return `${months[language][date.month - 1] ?? ''} ${date.year}`;
    case 'year':
      return String(date.year);
    case 'about':
      return `±${date.year}`;
    case 'before':
      return `${language === 'nl' ? 'voor' : 'before'} ${date.year}`;
    case 'after':
      return `${language === 'nl' ? 'na' : 'after'} ${date.year}`;
    case 'text':
      return date.text;
    case undefined:
      return text;
  }
}

/** What is said of one person: name and attributes. */
export function personIn(person: Partial<Person>, language: 'nl' | 'en', withName = true): string {
  const said: string[] = [];
  const nl = language === 'nl';
  if (withName && person.name !== undefined) said.push(person.name);
  if (person.birth !== undefined) said.push(`${nl ? 'geb' : 'born'} ${dateIn(person.birth, language)}`);
  if (person.death !== undefined)
    said.push(person.death.startsWith('?') ? (nl ? 'overleden' : 'died') : `${nl ? 'overl' : 'died'} ${dateIn(person.death, language)}`);
  const { gender, trans } = person;
  if (gender !== undefined && gender !== 'unknown')
    said.push(wordFor('gender', (it) => it.gender === gender && it.trans === trans, language));
  if (person.index === true) said.push(nl ? 'aangemeld' : 'index person');
  if (person.interpreter === true) said.push(nl ? 'tolk' : 'interpreter');
  for (const badge of person.badges ?? []) said.push(wordFor('badge', (it) => it.badge === badge, language));
  for (const trait of person.traits ?? []) said.push(trait.text);
  if (person.migration !== undefined) {
    const { from, to, date } = person.migration;
    const land = (code: string): string => wordFor('country', (it) => it.code === code, language);
    said.push(`${nl ? 'uit' : 'from'} ${land(from)} ${nl ? 'naar' : 'to'} ${land(to)}${date === undefined ? '' : ` ${date}`}`);
  }
  if (person.occupation !== undefined) said.push(`${nl ? 'beroep' : 'occupation'} ${person.occupation}`);
  if (person.place !== undefined) said.push(`${nl ? 'woont in' : 'lives in'} ${person.place}`);
  return said.length === 0 && withName ? (nl ? 'onbekend' : 'unknown') : said.join(' ');
}
