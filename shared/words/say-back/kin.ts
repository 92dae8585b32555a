import type { Descent, Person, Union } from '../../model/records.ts';
import type { Kin } from '../lexicon/sense.ts';
import { all, called, dateIn, personIn, wordFor, type Voice } from './names.ts';

type Who = string | Person;

const of = (voice: Voice): string => (voice.language === 'nl' ? 'van' : 'of');

function relation(voice: Voice, kin: Kin, gender: Person['gender'] | undefined, many = false): string {
  const exact = wordFor(
    'relation',
    (it) => it.kin === kin && it.gender === (gender === 'unknown' ? undefined : gender) && (it.many === true) === many,
    voice.language,
  );
  return exact !== ''
    ? exact
    : wordFor('relation', (it) => it.kin === kin && it.gender === undefined && (it.many === true) === many, voice.language);
}

/** Somebody as a word for kin with whose kin it is: `broer van Lotte: Bram geb ±2014`. */
export function kinIn(voice: Voice, kin: Kin, who: Who, whose: readonly string[], only = false): string {
  const person = typeof who === 'string' ? undefined : who;
  const word = relation(voice, kin, person?.gender);
  const name =
    typeof who === 'string'
      ? called(voice, who)
      : personIn(saysGender(voice, kin, who.gender) ? { ...who, gender: 'unknown' } : who, voice.language);
  return `${word}${only ? (voice.language === 'nl' ? ' alleen' : ' only') : ''} ${of(voice)} ${all(voice, whose)}: ${name}`;
}

/** Whether the word for kin says the gender already. */
function saysGender(voice: Voice, kin: Kin, gender: Person['gender']): boolean {
  return (
    gender !== 'unknown' && wordFor('relation', (it) => it.kin === kin && it.gender === gender && it.many !== true, voice.language) !== ''
  );
}

const childKin: Partial<Record<Descent['kind'], Kin>> = { biological: 'child', foster: 'foster-child', adopted: 'adopted-child' };
const personKin: Partial<Record<NonNullable<Person['kind']>, Kin>> = {
  pregnancy: 'pregnancy',
  miscarriage: 'miscarriage',
  abortion: 'abortion',
  stillbirth: 'stillbirth',
};

/** A child with its parents. */
export function childIn(
  voice: Voice,
  child: Who,
  kind: Descent['kind'],
  parents: readonly string[],
  alone: boolean,
  since: string | undefined,
): string {
  const person = typeof child === 'string' ? voice.diagram.persons.get(child) : child;
  const special = person?.kind === undefined ? undefined : personKin[person.kind];
  const period = since === undefined ? '' : ` ${voice.language === 'nl' ? 'sinds' : 'since'} ${dateIn(since, voice.language)}`;
  if (special !== undefined && person !== undefined) {
    const date =
      person.birth === undefined
        ? ''
        : ` ${special === 'pregnancy' ? (voice.language === 'nl' ? 'uitgerekend ' : 'due ') : ''}${dateIn(person.birth, voice.language)}`;
    const name = person.name === undefined ? '' : `: ${person.name}`;
    return `${relation(voice, special, undefined)}${alone ? (voice.language === 'nl' ? ' alleen' : ' only') : ''} ${of(voice)} ${all(voice, parents)}${name}${date}`;
  }
  return `${kinIn(voice, childKin[kind] ?? 'child', child, parents, alone)}${period}`;
}

/** Two parents at once. */
export function parentsIn(voice: Voice, children: readonly string[], parents: readonly Who[], kind: Descent['kind']): string {
  const word = relation(voice, kind === 'foster' ? 'foster-parent' : kind === 'adopted' ? 'adoptive-parent' : 'parent', undefined, true);
  const names = parents.map((it) => (typeof it === 'string' ? called(voice, it) : personIn(it, voice.language)));
  return `${word} ${of(voice)} ${all(voice, children)}: ${names.join(', ')}`;
}

/** What is new in a union: its form, its end, its dates. */
export function unionIn(voice: Voice, partners: readonly string[], now: Partial<Union>, old?: Union): string {
  const known = (old?.dates ?? []).map((it) => `${it.kind} ${it.date}`);
  const fresh = (now.dates ?? []).filter((it) => !known.includes(`${it.kind} ${it.date}`));
  const said: string[] = [];
  const { form, end, secret } = now;
  const word = (fits: Parameters<typeof wordFor<'union'>>[1]): string => wordFor('union', fits, voice.language);
  const plainForm =
    form !== undefined && form !== 'unknown' && !fresh.some((it) => word((sense) => sense.form === form && sense.date === it.kind) !== '');
  if (plainForm) said.push(word((it) => it.form === form));
  for (const { kind, date } of fresh) {
    const own = form === 'secret' || form === 'short' || secret === true ? word((it) => it.form === form && it.date === kind) : '';
    said.push(`${own !== '' ? own : word((it) => it.date === kind)} ${dateIn(date, voice.language)}`);
  }
  if (end !== undefined && end !== null && !fresh.some((it) => word((sense) => sense.end === end && sense.date === it.kind) !== ''))
    said.push(word((it) => it.end === end));
  if (said.length === 0) said.push(word((it) => it.loose === true));
  const names = partners.map((id) => {
    const person = voice.fresh.get(id);
    return person === undefined || old !== undefined ? called(voice, id) : personIn(person, voice.language);
  });
  return `${names.join(voice.language === 'nl' ? ' en ' : ' and ')} ${said.join(' ')}`;
}
