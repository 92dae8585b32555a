import { badges } from '../../shared/catalogue/badges.ts';
import { consentPurposes, consentRoles, hypothesisStatuses, stayFrameworks } from '../../shared/catalogue/casus.ts';
import { authorities, descentKinds, zygosities } from '../../shared/catalogue/descents.ts';
import { idsOf } from '../../shared/catalogue/entry.ts';
import { helpFrameworks, helpQualities, helpStatuses, involvedKinds } from '../../shared/catalogue/help.ts';
import { boundaryKinds, loyaltyKinds, triangleKinds } from '../../shared/catalogue/overlays.ts';
import { genders, personKinds } from '../../shared/catalogue/people.ts';
import { certainties, tieKinds, tieTimes } from '../../shared/catalogue/ties.ts';
import { unionDates, unionEnds, unionForms } from '../../shared/catalogue/unions.ts';
import type { ListName } from '../../shared/model/record-key.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Draw } from './draw.ts';

/** Dates as therapists write them; few, so that records meet in them. */
export const dates = ['2014', '2019-05', '2020-02-29', '~1950', '<1940', '?"onbekend"'] as const;

/** Ids that a record can name. There is always one, also where nobody is. */
export interface Names {
  readonly persons: readonly string[];
  readonly homes: readonly string[];
  readonly involved: readonly string[];
  readonly parties: readonly string[];
  readonly things: readonly string[];
  readonly unions: readonly string[];
}

const orNobody = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? ['nobody'] : ids);
const idsIn = (records: readonly { readonly id: string }[]): readonly string[] => records.map((it) => it.id);

/** Everything in a casus that a record can name. */
export function namesIn(casus: Casus): Names {
  const [persons, homes, involved, unions] = [casus.persons, casus.households, casus.involved, casus.unions].map(idsIn);
  const parties = [...(persons ?? []), ...(homes ?? []), ...(involved ?? [])];
  const { ties, coalitions, triangles, loyalties, boundaries, helpLines, events } = casus;
  const lines = [ties, coalitions, triangles, loyalties, boundaries, helpLines, events].flatMap(idsIn);
  return {
    persons: orNobody(persons ?? []),
    homes: orNobody(homes ?? []),
    involved: orNobody(involved ?? []),
    unions: orNobody(unions ?? []),
    parties: orNobody(parties),
    things: orNobody([...parties, ...(unions ?? []), ...lines]),
  };
}

function period({ chance, one }: Draw): object {
  return { ...(chance(30) && { since: one(dates) }), ...(chance(20) && { until: one(dates) }) };
}

function qualifiers(draw: Draw, { parties }: Names): object {
  const { chance, one } = draw;
  return {
    ...(chance(30) && { perspective: one(parties) }),
    ...(chance(30) && { certainty: one(idsOf(certainties)) }),
    ...(chance(20) && { time: one(idsOf(tieTimes)) }),
    ...(chance(20) && { strength: 1 + draw.number(3) }),
    ...period(draw),
  };
}

type Made = (draw: Draw, names: Names) => Readonly<Record<string, unknown>>;

/** A record of each list as it might be: most of them possible, some of them not. */
export const recordOf: Readonly<Record<ListName, Made>> = {
  consents: ({ one, chance }, { persons }) => ({
    person: one(persons),
    role: one(idsOf(consentRoles)),
    purpose: one(idsOf(consentPurposes)),
    given: chance(80),
    date: one(dates),
  }),
  persons: ({ one, chance, fresh, some }) => ({
    id: fresh(),
    gender: one(idsOf(genders)),
    ...(chance(70) && { name: one(['Noor', 'Mees', 'Saar']) }),
    ...(chance(40) && { birth: one(dates) }),
    ...(chance(10) && { kind: one(idsOf(personKinds)) }),
    ...(chance(20) && { badges: some(idsOf(badges), 1, 2) }),
  }),
  unions: ({ one, some, chance, fresh }, { persons }) => ({
    id: fresh(),
    partners: pair(some(persons, 2, 2)),
    form: one(idsOf(unionForms)),
    ...(chance(30) && { end: one(idsOf(unionEnds)) }),
    ...(chance(30) && { dates: [{ kind: one(idsOf(unionDates)), date: one(dates) }] }),
  }),
  descents: (draw, names) => ({
    child: draw.one(names.persons),
    kind: draw.one(idsOf(descentKinds)),
    ...source(draw, names),
    ...period(draw),
  }),
  twins: ({ one, some }, { persons }) => ({ children: some(persons, 2, 3), zygosity: one(idsOf(zygosities)) }),
  custody: ({ one }, { persons }) => ({ child: one(persons), parent: one(persons), authority: one(idsOf(authorities)) }),
  households: (draw, { persons }) => ({
    id: draw.fresh(),
    name: 'huis',
    members: draw.some(persons, 0, 4).map((person) => ({ person, ...(draw.chance(30) && { nightsPer14: draw.number(8) }) })),
    ...period(draw),
  }),
  stays: (draw, { persons, involved }) => ({
    person: draw.one(persons),
    place: draw.one(involved),
    framework: draw.one(idsOf(stayFrameworks)),
    ...period(draw),
  }),
  ties: (draw, names) => ({
    id: draw.fresh(),
    from: draw.one(names.parties),
    to: draw.one(names.parties),
    kind: draw.one(idsOf(tieKinds)),
    ...qualifiers(draw, names),
  }),
  coalitions: (draw, names) => ({
    id: draw.fresh(),
    members: draw.some(names.parties, 2, 3),
    against: draw.some(names.parties, 0, 2),
    effect: draw.one(['against', 'excludes', 'none']),
    overt: draw.chance(70),
    ...qualifiers(draw, names),
  }),
  triangles: (draw, names) => {
    const corners = draw.some(names.parties, 3, 3);
    const kind = draw.one(idsOf(triangleKinds));
    return { id: draw.fresh(), kind, corners, ...(draw.chance(30) && { target: corners[0] }), ...qualifiers(draw, names) };
  },
  loyalties: (draw, names) => ({
    id: draw.fresh(),
    kind: draw.one(idsOf(loyaltyKinds)),
    from: draw.one(names.parties),
    to: draw.some(names.parties, 1, 3),
    ...qualifiers(draw, names),
  }),
  boundaries: (draw, names) => ({
    id: draw.fresh(),
    kind: draw.one(idsOf(boundaryKinds)),
    between: [draw.some(names.parties, 1, 2), draw.some(names.parties, 1, 2)],
    ...qualifiers(draw, names),
  }),
  involved: ({ one, chance, fresh }, { involved }) => ({
    id: fresh(),
    kind: one(idsOf(involvedKinds)),
    name: 'hulp',
    ...(chance(30) && { organisation: one(involved) }),
  }),
  helpLines: (draw, { involved, persons, homes }) => ({
    id: draw.fresh(),
    from: draw.one(involved),
    to: draw.some([...persons, ...homes], 0, 3),
    status: draw.one(idsOf(helpStatuses)),
    framework: draw.one(idsOf(helpFrameworks)),
    quality: draw.one(idsOf(helpQualities)),
    ...period(draw),
  }),
  direction: ({ one, some, chance }, { parties }) => ({ holders: some(parties, 0, 3), ...(chance(60) && { since: one(dates) }) }),
  events: ({ one, some, chance, fresh, number }, { parties, things }) => ({
    id: fresh(),
    date: one(dates),
    title: 'verhuizing',
    for: some(parties, 0, 3),
    impact: 1 + number(3),
    ...(chance(50) && { lines: some(things, 0, 4) }),
  }),
  hypotheses: ({ one, some, number }, { things }) => ({
    slot: 1 + number(5),
    text: 'een vermoeden',
    status: one(idsOf(hypothesisStatuses)),
    touches: some(things, 0, 4),
  }),
  questions: ({ one, some, chance, fresh, number }, { parties, things }) => ({
    id: fresh(),
    text: 'wie ziet het eerst?',
    to: one(parties),
    about: some(things, 0, 3),
    ...(chance(50) && { hypothesis: 1 + number(5) }),
  }),
  sessions: ({ one, chance }) => ({ date: one(dates), ...(chance(50) && { familyPresent: chance(50) }) }),
};

function pair(two: readonly string[]): [string, string] {
  return [two[0] ?? 'nobody', two[1] ?? 'nobody'];
}

/** Of whom a child descends. */
export function source({ number, one, some }: Draw, { persons, unions, involved }: Names): object {
  const of = number(5);
  if (of === 0) return { organisation: one(involved) };
  return of < 3 ? { union: one(unions) } : { parents: some(persons, 1, 2) };
}
