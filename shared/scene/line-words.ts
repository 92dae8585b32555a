import { boundaryKinds, loyaltyKinds, triangleKinds } from '../catalogue/overlays.ts';
import { genders, personKinds } from '../catalogue/people.ts';
import { certainties, tieTimes, type Certainty, type TieTime } from '../catalogue/qualifiers.ts';
import { isDirected, tieKinds } from '../catalogue/ties.ts';
import type { LinePlacement } from '../layout/lines/line-placement.ts';
import type { Boundary, Casus, Coalition, Loyalty, Tie, Triangle } from '../model/records.ts';
import { captionOf } from '../rules/captions.ts';
import type { Saying } from './look.ts';
import { dateWords, labelOf } from './words.ts';

/** How somebody or something is called in this drawing, by id: by the name that the view shows. */
export type Called = (id: string) => string;

/** Calls everybody as the view does; who has no name there by the form of the symbol. */
export function calledIn(casus: Casus, look: Saying): Called {
  const named = new Map([...casus.households, ...casus.involved].map(({ id, name }) => [id, name]));
  const persons = new Map(casus.persons.map((person) => [person.id, person]));
  return (id) => {
    const person = persons.get(id);
    const name = person ? captionOf(person, casus, look.view).names.join(' ') : named.get(id);
    if (name !== undefined && name !== '') return name;
    if (person === undefined) return look.say('drawing.nobody');
    const { kind = 'person', gender } = person;
    // A loss or a pet is called what it is, and not what sex nobody knows of it.
    return labelOf(kind === 'person' ? genders[gender] : personKinds[kind], look);
  };
}

interface Told {
  readonly time?: TieTime | undefined;
  readonly certainty?: Certainty | undefined;
  readonly perspective?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly label?: string | undefined;
}

/** A sentence with what the qualifiers add to it. */
export function withQualifiers(sentence: string, told: Told, called: Called, look: Saying): string {
  const { time = 'now', certainty = 'established', perspective, since, until, label } = told;
  return [
    sentence,
    ...(time === 'now' ? [] : [labelOf(tieTimes[time], look)]),
    ...(certainty === 'established' ? [] : [labelOf(certainties[certainty], look)]),
    ...(perspective === undefined ? [] : [look.say('drawing.line-view', { who: called(perspective) })]),
    ...(since === undefined ? [] : [look.say('drawing.line-since', { date: dateWords(since, 'words', look) })]),
    ...(until === undefined ? [] : [look.say('drawing.line-until', { date: dateWords(until, 'words', look) })]),
    ...(label === undefined || label === '' ? [] : [label]),
  ].join(', ');
}

/** Names in a row: `Karin, Peter en Lotte`; empty for none. */
export function listed(ids: readonly string[], called: Called, look: Saying): string {
  const names = ids.map(called);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : look.say('drawing.list', { others: names.slice(0, -1).join(', '), last });
}

/** A tie in words: `zorgt voor, van Tijmen naar Marleen, hypothese`. */
export function tieTitle(tie: Tie, called: Called, look: Saying): string {
  const kind = tieKinds[tie.kind];
  const way = isDirected(tie.kind) ? 'directed' : 'mutual';
  return withQualifiers(
    look.say('drawing.tie', { kind: labelOf(kind, look), way, from: called(tie.from), to: called(tie.to) }),
    tie,
    called,
    look,
  );
}

/** A coalition or alliance in words: who stand together, and facing whom. */
export function coalitionTitle(coalition: Coalition, acrossGenerations: boolean, called: Called, look: Saying): string {
  const members = listed(coalition.members, called, look);
  const targets = listed(coalition.against, called, look);
  const overt = coalition.overt ? 'yes' : 'no';
  const sentence =
    targets === ''
      ? look.say('drawing.alliance', { overt, members })
      : look.say('drawing.coalition', { overt, members, targets, effect: coalition.effect });
  const more = [
    ...(coalition.theme === undefined || coalition.theme === '' ? [] : [coalition.theme]),
    ...(acrossGenerations ? [look.say('drawing.coalition-generations')] : []),
    ...(coalition.shifting ? [look.say('drawing.coalition-shifting')] : []),
  ];
  return withQualifiers([sentence, ...more].join(', '), coalition, called, look);
}

/** A triangle in words. */
export function triangleTitle(triangle: Triangle, called: Called, look: Saying): string {
  const kind = labelOf(triangleKinds[triangle.kind], look);
  return withQualifiers(look.say('drawing.triangle', { kind, corners: listed(triangle.corners, called, look) }), triangle, called, look);
}

/** A loyalty in words, with the mandate that it carries. */
export function loyaltyTitle(loyalty: Loyalty, called: Called, look: Saying): string {
  const kind = labelOf(loyaltyKinds[loyalty.kind], look);
  const sentence = look.say('drawing.loyalty', { kind, from: called(loyalty.from), to: listed(loyalty.to, called, look) });
  const mandate = loyalty.mandate === undefined || loyalty.mandate === '' ? [] : [loyalty.mandate];
  return withQualifiers([sentence, ...mandate].join(', '), loyalty, called, look);
}

/** A boundary in words. */
export function boundaryTitle(boundary: Boundary, called: Called, look: Saying): string {
  const [one, other] = boundary.between.map((side) => listed(side, called, look));
  const kind = labelOf(boundaryKinds[boundary.kind], look);
  return withQualifiers(look.say('drawing.boundary', { one: one ?? '', other: other ?? '', kind }), boundary, called, look);
}

const countedLists = ['ties', 'coalitions', 'triangles', 'loyalties', 'boundaries'] as const;

/** How many lines of each sort are drawn, as a sentence; empty where there are none. */
export function linesSentence(lines: LinePlacement, look: Saying): string {
  const counts = countedLists.flatMap((list) => {
    const count = lines[list].length;
    return count === 0 ? [] : [look.say(`drawing.count-${list}`, { count })];
  });
  return counts.length === 0 ? '' : look.say('drawing.lines-on-it', { lines: listed(counts, (words) => words, look) });
}
