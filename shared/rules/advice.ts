import { placeOf, shown, type Message, type Path, type Sentences, type ValuesOf } from '../model/message.ts';
import { parentsOf, type Diagram } from '../model/diagram.ts';
import type { Casus } from '../model/records.ts';
import { surelyBefore, timeOf } from '../model/date.ts';
import { yearsBetween } from './age.ts';
import { readingOf } from './reading.ts';

/** Something odd in a casus that may well be true; it never refuses anything. */
export interface Advice {
  readonly place: string;
  readonly what: Message;
  /** The records of the casus that it is told with; none where it is about the whole. */
  readonly of: readonly object[];
}

/** Every advice there is, with what stands in its sentence; the words are `advice.<id>` in assets/locales. */
export const adviceSentences = {
  'nobody-index': [],
  'child-older-than-parent': ['child', 'parent'],
  'young-parent': ['child', 'parent', 'age'],
  'death-before-birth-by-year': [],
  'born-later': [],
  'young-partner': ['person', 'age'],
  'unborn-partner': ['person'],
  'widowed-without-death': [],
  'ends-before-it-begins': [],
  'tie-to-itself': ['id'],
  'on-both-sides': ['id'],
  'twins-apart': [],
  'no-such-hypothesis': ['slot'],
} as const satisfies Sentences;
export type AdviceId = keyof typeof adviceSentences;

/** Under this age nobody has children or a partner without a question being asked. */
const youngest = 12;

type Tell = <K extends AdviceId>(
  path: Path,
  id: K,
  values: ValuesOf<typeof adviceSentences, K>,
  ...of: readonly (object | undefined)[]
) => void;

/** Doubts about a usable casus, by subject and within one in the order of the file. */
export function adviceOn(casus: Casus): readonly Advice[] {
  const told: Advice[] = [];
  const tell: Tell = (path, id, values, ...of) =>
    told.push({ place: placeOf(path), what: { id: `advice.${id}`, values }, of: of.filter((it) => it !== undefined) });
  const { diagram } = readingOf(casus);
  aboutPersons(casus, tell);
  aboutUnions(diagram, tell);
  aboutDescents(diagram, tell);
  aboutPeriods(diagram, tell);
  aboutLines(casus, tell);
  return told;
}

function aboutPersons(casus: Casus, tell: Tell): void {
  if (casus.persons.length > 0 && !casus.persons.some((it) => it.index === true)) tell(['persons'], 'nobody-index', {});
  for (const [index, it] of casus.persons.entries()) {
    const lived = yearsBetween(it.birth, it.death);
    if (lived !== undefined && lived < 0) tell(['persons', index, 'death'], 'death-before-birth-by-year', {}, it);
    const age = yearsBetween(it.birth, casus.referenceDate);
    if (it.kind !== 'pregnancy' && age !== undefined && age < 0) tell(['persons', index, 'birth'], 'born-later', {}, it);
  }
}

function aboutUnions({ casus, persons }: Diagram, tell: Tell): void {
  for (const [index, it] of casus.unions.entries()) {
    const partners = it.partners.map((id) => persons.get(id));
    if (it.end === 'widowed' && partners.every((person) => person?.death === undefined))
      tell(['unions', index, 'end'], 'widowed-without-death', {}, it);
    const start = (it.dates ?? []).map((date) => date.date).find((date) => timeOf(date) !== undefined);
    for (const [place, person] of partners.entries()) {
      const age = yearsBetween(person?.birth, start);
      if (person === undefined || age === undefined || age >= youngest) continue;
      if (age < 0) tell(['unions', index, 'partners', place], 'unborn-partner', { person: shown(person.id) }, it, person);
      else tell(['unions', index, 'partners', place], 'young-partner', { person: shown(person.id), age }, it, person);
    }
  }
}

function aboutDescents(diagram: Diagram, tell: Tell): void {
  const { casus, persons } = diagram;
  for (const [index, it] of casus.descents.entries()) {
    if (it.kind !== 'biological' && it.kind !== 'uncertain') continue;
    for (const parent of parentsOf(diagram, it)) {
      const age = yearsBetween(persons.get(parent)?.birth, persons.get(it.child)?.birth);
      if (age === undefined) continue;
      const both = [persons.get(it.child), persons.get(parent)];
      if (age < 0) tell(['descents', index], 'child-older-than-parent', { child: shown(it.child), parent: shown(parent) }, ...both);
      else if (age < youngest) tell(['descents', index], 'young-parent', { child: shown(it.child), parent: shown(parent), age }, ...both);
    }
  }
  for (const [index, it] of casus.twins.entries()) {
    const births = new Set(it.children.map((id) => persons.get(id)?.birth?.slice(0, 4)).filter((year) => year !== undefined));
    const sources = new Set(
      it.children.map((id) =>
        JSON.stringify(
          diagram.descentsOf
            .get(id)
            ?.slice(0, 1)
            .map(({ union, parents }) => [union, parents]) ?? [],
        ),
      ),
    );
    if (births.size > 1 || sources.size > 1) tell(['twins', index], 'twins-apart', {}, ...it.children.map((id) => persons.get(id)));
  }
}

function aboutPeriods({ casus, persons }: Diagram, tell: Tell): void {
  for (const list of [
    'descents',
    'households',
    'stays',
    'ties',
    'coalitions',
    'triangles',
    'loyalties',
    'boundaries',
    'helpLines',
  ] as const) {
    for (const [index, it] of casus[list].entries()) {
      if (it.since === undefined || it.until === undefined) continue;
      const years = yearsBetween(it.since, it.until);
      if (!surelyBefore(it.until, it.since) && (years === undefined || years >= 0)) continue;
      // A descent and a stay are told with whom they are about.
      const whose = list === 'descents' ? casus.descents[index]?.child : list === 'stays' ? casus.stays[index]?.person : undefined;
      tell([list, index, 'until'], 'ends-before-it-begins', {}, whose === undefined ? it : persons.get(whose));
    }
  }
}

function aboutLines(casus: Casus, tell: Tell): void {
  for (const [index, it] of casus.ties.entries())
    if (it.from === it.to) tell(['ties', index, 'to'], 'tie-to-itself', { id: shown(it.to) }, it);
  for (const [index, it] of casus.coalitions.entries()) {
    const both = it.against.find((id) => it.members.includes(id));
    if (both !== undefined) tell(['coalitions', index, 'against'], 'on-both-sides', { id: shown(both) }, it);
  }
  const slots = new Set<number>(casus.hypotheses.map((it) => it.slot));
  for (const [index, it] of casus.questions.entries()) {
    if (it.hypothesis !== undefined && !slots.has(it.hypothesis))
      tell(['questions', index, 'hypothesis'], 'no-such-hypothesis', { slot: it.hypothesis }, it);
  }
}
