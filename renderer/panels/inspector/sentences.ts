import { involvedKinds, helpFrameworks, helpQualities, helpStatuses } from '../../../shared/catalogue/help.ts';
import { personKinds } from '../../../shared/catalogue/people.ts';
import { unionEnds, unionForms } from '../../../shared/catalogue/unions.ts';
import { partnerIn } from '../../../shared/model/diagram.ts';
import type { HelpLine, Person, Union } from '../../../shared/model/records.ts';
import { timeOf } from '../../../shared/model/date.ts';
import { kinRoleText } from '../../../shared/rules/kin-roles.ts';
import { readingOf } from '../../../shared/rules/reading.ts';
import { yearText } from '../../../shared/rules/date-text.ts';
import type { DrawnRecord } from '../../../shared/rules/focus.ts';
import { boundaryTitle, coalitionTitle, loyaltyTitle, tieTitle, triangleTitle } from '../../../shared/scene/line-words.ts';
import { dateWords, labelOf } from '../../../shared/scene/words.ts';
import { inARow } from '../../words/in-a-row.ts';
import type { Words } from '../../words/words.ts';
import type { Told } from './told.ts';

/** Names in a row: "Joke, Fenne en Tijmen". */
export function listed(ids: readonly string[], told: Told): string {
  return inARow(ids.map(told.called), told.look.view.language);
}

/** Who somebody is, and when they lived: "moeder, geboren 1980". */
export function personSentence(person: Person, told: Told, { say }: Words): string {
  const { diagram, roles } = readingOf(told.casus);
  const role = person.role ?? (roles.has(person.id) ? kinRoleText(diagram, roles, person, told.look.view.language) : '');
  const { kind = 'person', birth, death } = person;
  const due = kind === 'pregnancy';
  return [
    kind === 'person' ? (told.named || !told.called(person.id).includes(role) ? role : '') : labelOf(personKinds[kind], told.look),
    birth === undefined
      ? ''
      : say(due ? 'interface.inspector.due-on' : 'interface.inspector.born-on', { date: dateWords(birth, 'words', told.look) }),
    death === undefined
      ? ''
      : say('interface.inspector.died-on', { date: timeOf(death) === undefined ? '' : dateWords(death, 'words', told.look) }).trim(),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** How two stand to each other, seen from one of them where that is told: "gescheiden van Jeroen". */
export function unionSentence(union: Union, told: Told, { say }: Words, from?: string): string {
  const kind = labelOf(union.end === undefined ? unionForms[union.form] : unionEnds[union.end], told.look);
  const other = from === undefined ? undefined : partnerIn(union, from);
  if (other === undefined) return `${listed(union.partners, told)}, ${kind}`;
  return say('interface.inspector.union-of', { kind, how: union.end ?? union.form, other: told.called(other) });
}

/** Who helps whom: "jeugd-GGZ op Ruben". */
export function helpSentence(line: HelpLine, told: Told, { say }: Words): string {
  const sentence = say('interface.inspector.help-of', {
    from: told.called(line.from),
    to: line.to.length === 0 ? 'none' : listed(line.to, told),
  });
  return [
    sentence,
    ...(line.status === 'active' ? [] : [labelOf(helpStatuses[line.status], told.look)]),
    ...(line.quality === 'normal' ? [] : [labelOf(helpQualities[line.quality], told.look)]),
    ...(line.framework === 'voluntary' ? [] : [labelOf(helpFrameworks[line.framework], told.look)]),
  ].join(', ');
}

/** A record in one sentence, seen from somebody where that is told; empty for one that is not there. */
export function sentenceOf({ kind, id }: DrawnRecord, told: Told, words: Words, from?: string): string {
  const { casus, called, look } = told;
  const among = <T extends { readonly id: string }>(list: readonly T[], tell: (it: T) => string): string => {
    const record = list.find((it) => it.id === id);
    return record === undefined ? '' : tell(record);
  };
  switch (kind) {
    case 'person':
      return among(casus.persons, (it) => personSentence(it, told, words));
    case 'household':
      return among(casus.households, (it) => words.say('interface.inspector.household-of', { count: it.members.length }));
    case 'involved':
      return among(casus.involved, (it) =>
        [labelOf(involvedKinds[it.kind], look), ...(it.organisation === undefined ? [] : [called(it.organisation)])].join(', '),
      );
    case 'union':
      return among(casus.unions, (it) => unionSentence(it, told, words, from));
    case 'tie':
      return among(casus.ties, (it) => tieTitle(it, called, look));
    case 'coalition':
      return among(casus.coalitions, (it) => coalitionTitle(it, false, called, look));
    case 'triangle':
      return among(casus.triangles, (it) => triangleTitle(it, called, look));
    case 'loyalty':
      return among(casus.loyalties, (it) => loyaltyTitle(it, called, look));
    case 'boundary':
      return among(casus.boundaries, (it) => boundaryTitle(it, called, look));
    case 'help-line':
      return among(casus.helpLines, (it) => helpSentence(it, told, words));
    case 'event':
      return among(casus.events, (it) => it.title);
  }
}

/** What stands beside a sentence: the last year of a union, when help or an event began. */
export function yearOf({ kind, id }: DrawnRecord, { casus }: Told): string {
  if (kind === 'union') {
    const union = casus.unions.find((it) => it.id === id);
    const dates = (union?.dates ?? []).toSorted((a, b) => (timeOf(a.date) ?? 0) - (timeOf(b.date) ?? 0));
    return dates.length === 0 || union === undefined ? '' : yearText(dates.at(-1)?.date ?? '');
  }
  const date =
    kind === 'event'
      ? casus.events.find((it) => it.id === id)?.date
      : casus.helpLines.find((it) => kind === 'help-line' && it.id === id)?.since;
  return date === undefined ? '' : yearText(date);
}

/** What a record is called in the head of the inspector: its own name, or the word for its kind. */
export function titleOf({ kind, id }: DrawnRecord, told: Told, { say }: Words): string {
  const named = kind === 'person' || kind === 'household' || kind === 'involved';
  return named ? told.called(id) : say(`interface.inspector.of.${kind}`);
}
