import { readDate } from '../model/date.ts';
import type { Casus, Person } from '../model/records.ts';
import { ageOf, isDeadOn, type Age } from './age.ts';
import { captionWords } from './caption-words.ts';
import { drawable, shortened, wrapped } from './clean-text.ts';
import { dayText, yearText } from './date-text.ts';
import { kinRoleText } from './kin-roles.ts';
import { shortNameOf } from './names.ts';
import { readingOf } from './reading.ts';
import type { View } from './view.ts';

/** The texts round one person (catalogue A, text positions); what is not known is absent or empty. */
export interface Caption {
  /** In the symbol. `circa` asks for a small `±` before it. */
  readonly age?: { readonly text: string; readonly circa: boolean };
  /** Above the symbol, or under it for a pregnancy or a loss: `2009`, `1943–2002`, `uitg. 05-2024`. */
  readonly years?: string;
  readonly yearsBelow: boolean;
  /** Above the years: `SY → NL 2015`. */
  readonly migration?: string;
  /** Under the wave of somebody with several cultures: `TR / NL`. */
  readonly cultures?: string;
  /** Lines of the name, by the names of the view; none for who has no name there. */
  readonly names: readonly string[];
  /** Small lines under the name: role where the drawing does not tell it, place, stay elsewhere. */
  readonly details: readonly string[];
}

/** Signs in one line under a symbol (catalogue A), and lines of details. */
const lineWidth = 24;
const mostDetails = 3;
/** Signs in one line of a role at the size of a name, so that neighbours keep room. */
const roleWidth = 16;

/** The texts of a person on the peildatum, as a view names people. Takes what `visibleCasus` gave. */
export function captionOf(person: Person, casus: Casus, view: View): Caption {
  const age = ageText(person, casus.referenceDate, view);
  const years = yearsOf(person, casus.referenceDate, view);
  const migration = migrationOf(person);
  const cultures = (person.cultures ?? []).map(drawable).filter((it) => it !== '');
  return {
    ...(age === undefined ? {} : { age }),
    ...(years === undefined ? {} : { years }),
    yearsBelow: isSmall(person),
    ...(migration === undefined ? {} : { migration }),
    ...(cultures.length === 0 ? {} : { cultures: shortened(cultures.join(' / '), 36) }),
    ...namesAndDetails(person, casus, view),
  };
}

/** Pregnancies and losses are small and have their year under them. */
function isSmall(person: Person): boolean {
  return person.kind === 'pregnancy' || person.kind === 'miscarriage' || person.kind === 'abortion' || person.kind === 'stillbirth';
}

function ageText(person: Person, on: string, view: View): Caption['age'] {
  if (person.kind !== undefined && person.kind !== 'person') return undefined;
  const age = ageOf(person, on);
  return age === undefined ? undefined : { text: ageWords(age, view), circa: age.circa && age.count > 0 };
}

function ageWords(age: Age, view: View): string {
  if (age.unit !== 'years') return `${age.count} ${captionWords[age.unit][view.language]}`;
  return age.count === 0 ? '<1' : String(age.count);
}

function yearsOf(person: Person, on: string, view: View): string | undefined {
  const { birth, death } = person;
  if (person.kind === 'pet') return undefined;
  if (person.kind === 'pregnancy') return birth === undefined ? undefined : `${captionWords.due[view.language]} ${dayText(birth)}`;
  if (isSmall(person)) return birth === undefined && death === undefined ? undefined : yearText(birth ?? death ?? '');
  const born = birth === undefined ? '' : yearText(birth);
  if (death === undefined || !isDeadOn(person, on)) return born === '' ? undefined : born;
  if (readDate(death)?.precision === 'text') return born === '' ? '†' : `${born}–†`;
  return born === '' ? `†${yearText(death)}` : `${born}–${yearText(death)}`;
}

function migrationOf(person: Person): string | undefined {
  if (person.migration === undefined) return undefined;
  const { from, to, date } = person.migration;
  const way = `${shortened(drawable(from), 14)} → ${shortened(drawable(to), 14)}`;
  return date === undefined ? way : `${way} ${yearText(date)}`;
}

function namesAndDetails(person: Person, casus: Casus, view: View): Pick<Caption, 'names' | 'details'> {
  const { diagram, roles } = readingOf(casus);
  const written = drawable(person.role ?? '');
  const isKin = roles.has(person.id);
  const place = wrapped(drawable(person.place ?? ''), lineWidth, 1);
  const below = (role: string): readonly string[] =>
    [...wrapped(role, lineWidth, 2), ...stayLines(person, casus, view), ...place].slice(0, mostDetails);
  const role = written === '' ? kinRoleText(diagram, roles, person, view.language) : written;
  const isPerson = person.kind === undefined || person.kind === 'person';
  if (view.names === 'roles') {
    return { names: isPerson ? wrapped(role, roleWidth, 2) : [], details: below('') };
  }
  const name = view.names === 'full' ? drawable(person.name ?? '') : (shortNameOf(person) ?? '');
  if (name === '') return { names: [], details: below(written) };
  if (view.names === 'full') return { names: wrapped(name, lineWidth, 2), details: below(isKin ? '' : written) };
  // Of the index person the symbol says so already.
  const known = roles.get(person.id);
  const isIndex = known !== undefined && 'word' in known && known.word === 'index';
  const added = (isKin && isPerson && !isIndex) || written !== '' ? role : '';
  if (added === '' || name.includes(',')) return { names: wrapped(name, lineWidth, 1), details: below('') };
  const both = `${name}, ${added}`;
  return both.length <= roleWidth ? { names: [both], details: below('') } : { names: wrapped(name, lineWidth, 1), details: below(added) };
}

/** Where somebody stays who does not live at home, and since when (catalogue A.30). */
function stayLines(person: Person, casus: Casus, view: View): readonly string[] {
  if (person.badges?.includes('placed-out-of-home') !== true) return [];
  const { diagram } = readingOf(casus);
  const stay = casus.stays.findLast((it) => it.person === person.id && it.until === undefined && it.framework !== 'home');
  const place = stay === undefined ? undefined : diagram.involved.get(stay.place);
  if (stay === undefined || place === undefined) return [];
  const since = stay.since === undefined ? [] : [`${captionWords.since[view.language]} ${dayText(stay.since)}`];
  return [...wrapped(drawable(place.name), lineWidth, 1), ...since];
}
