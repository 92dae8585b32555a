import { badges } from '../../shared/catalogue/badges.ts';
import { involvedKinds } from '../../shared/catalogue/help.ts';
import { genders, personKinds } from '../../shared/catalogue/people.ts';
import { personMarks } from '../../shared/catalogue/person-marks.ts';
import type { Casus, Household, Involved, Person } from '../../shared/model/records.ts';
import { captionOf } from '../../shared/rules/captions.ts';
import { kinRoleText } from '../../shared/rules/kin-roles.ts';
import { shortNameOf } from '../../shared/rules/names.ts';
import { readingOf } from '../../shared/rules/reading.ts';
import { featuresOf } from '../../shared/scene/features.ts';
import { listed } from '../../shared/scene/line-words.ts';
import type { Called } from '../../shared/scene/line-words.ts';
import type { Saying } from '../../shared/scene/look.ts';
import { ageWords, fillWords, labelOf } from '../../shared/scene/words.ts';

/** A person in one sentence: `Tijmen, 10 jaar, aangemelde persoon, 6 lijnen`. */
export function personSaid(person: Person, casus: Casus, lines: number, look: Saying): string {
  const { diagram, roles } = readingOf(casus);
  const features = featuresOf(person, casus, look);
  const { age } = captionOf(person, casus, look.view);
  const name = look.view.names === 'full' ? (person.name ?? '') : look.view.names === 'initials' ? (shortNameOf(person) ?? '') : '';
  const known = roles.get(person.id);
  const isKin = known !== undefined && !('word' in known && known.word === 'index');
  const kin = isKin || features.kind !== 'person' ? kinRoleText(diagram, roles, person, look.view.language) : '';
  // That it is the index person is told by its mark, also where the view puts roles for names.
  const written = person.role === (known && kinRoleText(diagram, roles, person, look.view.language)) && !isKin ? undefined : person.role;
  const role = written ?? kin;
  const gender = role === '' && features.kind === 'person' ? labelOf(genders[person.gender], look) : '';
  const deceased = features.marks.has('deceased');
  const marks = [...features.marks].filter((it) => it !== 'deceased' && it !== 'index');
  const said = [
    name,
    ...(features.kind === 'person' || role !== '' ? [] : [labelOf(personKinds[features.kind], look)]),
    age === undefined ? '' : deceased ? look.say('interface.spoken.died', { age: ageWords(age, look) }) : ageWords(age, look),
    gender,
    role,
    ...(features.marks.has('index') ? [labelOf(personMarks.index, look)] : []),
    ...(deceased && age === undefined ? [labelOf(personMarks.deceased, look)] : []),
    ...marks.map((it) => labelOf(personMarks[it], look)),
    ...features.badges.map((it) => labelOf(badges[it], look)),
    ...features.fills.map((it) => fillWords(it, look)),
    ...(lines === 0 ? [] : [look.say('interface.spoken.lines', { count: lines })]),
  ];
  return said.filter((words) => words !== '').join(', ');
}

/** A party in one sentence. */
export function partySaid({ name, kind }: Involved, look: Saying): string {
  return [name, labelOf(involvedKinds[kind], look)].filter((words) => words !== '').join(', ');
}

/** A home in one sentence, with who live in it. */
export function homeSaid({ name, members }: Household, called: Called, look: Saying): string {
  const ids = members.map(({ person }) => person);
  return look.say('interface.spoken.home', { name, count: ids.length, who: listed(ids, called, look) });
}
