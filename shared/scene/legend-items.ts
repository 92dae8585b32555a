import { badges } from '../catalogue/badges.ts';
import { descentKinds, zygosities, type TwinMark } from '../catalogue/descents.ts';
import { idsOf, type Entry } from '../catalogue/entry.ts';
import { involvedKinds } from '../catalogue/help.ts';
import { guest, hull } from '../catalogue/household.ts';
import { genders, personKinds, type Gender } from '../catalogue/people.ts';
import { personMarks } from '../catalogue/person-marks.ts';
import { halves, traitStatuses } from '../catalogue/traits.ts';
import { datedAs, unionDates, unionEnds, unionForms, type UnionEnd, type UnionForm } from '../catalogue/unions.ts';
import type { Placement } from '../layout/placement.ts';
import type { Casus } from '../model/records.ts';
import { featuresOf, type Features } from './features.ts';
import { lineLegend } from './legend-lines.ts';
import type { Look } from './look.ts';
import * as sample from './samples.ts';
import type { Sample } from './samples.ts';
import { fillWords, labelOf } from './words.ts';

/** One row of the legend: a small drawing and its word. */
export interface LegendItem {
  readonly label: string;
  readonly sample: Sample;
}

/** The entries of a list that are among those used, in the order of the catalogue. */
function used<K extends string>(list: Readonly<Record<K, Entry>>, among: ReadonlySet<string>): readonly K[] {
  return idsOf(list).filter((id) => among.has(id));
}

function personItems(placement: Placement, casus: Casus, look: Look): readonly LegendItem[] {
  const placed = new Set(placement.persons.map((person) => person.id));
  const persons = casus.persons.filter((person) => placed.has(person.id));
  const drawn = persons.map((person) => ({ person, features: featuresOf(person, casus, look) }));
  const plain = new Set(drawn.filter(({ features }) => features.kind === 'person').map(({ person }) => person.gender));
  const kinds = new Set(drawn.map(({ features }) => features.kind));
  const marks = new Set(drawn.flatMap(({ features }) => [...features.marks]));
  const seen = new Set(drawn.flatMap(({ features }) => features.badges));
  const fills = new Map<string, Features['fills'][number]>();
  for (const fill of drawn.flatMap(({ features }) => features.fills)) fills.set(`${fill.half} ${fill.status}`, fill);
  const genderOf = (shows: (one: (typeof drawn)[number]) => boolean): Gender => drawn.find(shows)?.person.gender ?? 'male';
  return [
    ...used(genders, plain).map((id) => ({ label: labelOf(genders[id], look), sample: sample.ofGender(id, look) })),
    ...used(personMarks, marks).map((id) => ({
      label: labelOf(personMarks[id], look),
      sample: sample.ofMark(id, id === 'trans' || id === 'index' ? genderOf(({ features }) => features.marks.has(id)) : 'male', look),
    })),
    ...used(personKinds, kinds)
      .filter((id) => id !== 'person')
      .map((id) => ({
        label: labelOf(personKinds[id], look),
        sample: sample.ofKind(
          id,
          genderOf(({ features }) => features.kind === id),
          look,
        ),
      })),
    ...used(badges, seen).map((id) => ({ label: labelOf(badges[id], look), sample: sample.ofBadge(id) })),
    ...idsOf(halves).flatMap((half) =>
      idsOf(traitStatuses).flatMap((status) => {
        const fill = fills.get(`${half} ${status}`);
        return fill ? [{ label: fillWords(fill, look), sample: sample.ofFill(fill, look) }] : [];
      }),
    ),
  ];
}

function lineItems(placement: Placement, casus: Casus, look: Look): readonly LegendItem[] {
  const placed = new Set(placement.unions.map((union) => union.id));
  const unions = casus.unions.filter((union) => placed.has(union.id));
  const forms = new Set<string>(unions.map((union) => union.form));
  const ends = new Set<string>(unions.flatMap((union) => (union.end ? [union.end] : [])));
  const dates = new Set<string>(unions.flatMap((union) => (union.dates ?? []).map((date) => date.kind)));
  const labelWithDate = (entry: Entry, id: UnionForm | UnionEnd): string => {
    const date = id in datedAs ? datedAs[id as keyof typeof datedAs] : undefined;
    const words = labelOf(entry, look);
    return date !== undefined && dates.has(date) ? `${words} (${unionDates[date].abbreviation[look.view.language]})` : words;
  };
  const descents = new Set(placement.descents.map((descent) => descent.kind));
  // A plain line down is understood by itself, until other kinds of descent stand beside it.
  if (descents.size === 1) descents.delete('biological');
  const twins = new Set(
    casus.twins.filter((set) => placement.twins.some((drawn) => sameChildren(drawn.children, set.children))).map((set) => set.zygosity),
  );
  const betweenOf = (id: (typeof casus.twins)[number]['zygosity']): TwinMark => zygosities[id];
  return [
    ...used(unionForms, forms).map((id) => ({ label: labelWithDate(unionForms[id], id), sample: sample.ofUnion(unionForms[id]) })),
    ...used(unionEnds, ends)
      .filter((id) => unionEnds[id].slashes > 0)
      .map((id) => ({ label: labelWithDate(unionEnds[id], id), sample: sample.ofEnd(unionEnds[id]) })),
    ...used(descentKinds, descents).map((id) => ({
      label: labelOf(descentKinds[id], look),
      sample: sample.ofDescent(descentKinds[id]),
    })),
    ...used(zygosities, twins).map((id) => ({
      label: look.say('drawing.twins', { count: 2, zygosity: labelOf(zygosities[id], look) }),
      sample: sample.ofTwins(betweenOf(id)),
    })),
  ];
}

/** Whether two lists name the same children. */
export function sameChildren(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((child) => other.includes(child));
}

/** What the legend explains: only what is drawn, in the order of the catalogue. */
export function legendItems(placement: Placement, casus: Casus, look: Look): readonly LegendItem[] {
  const guests = placement.households.flatMap((household) => household.guests);
  const counted = guests.some((one) => one.arrow !== undefined || one.nightsText !== undefined);
  const guestWords = [labelOf(guest, look), ...(counted ? [guest.nights[look.view.language]] : [])].join(', ');
  const parties = new Set(placement.parties.map((party) => party.id));
  const kinds = new Set<string>(casus.involved.filter((party) => parties.has(party.id)).map((party) => party.kind));
  return [
    ...personItems(placement, casus, look),
    ...(placement.households.length > 0 ? [{ label: labelOf(hull, look), sample: sample.ofHousehold }] : []),
    ...(guests.length > 0 ? [{ label: guestWords, sample: sample.ofGuest }] : []),
    ...lineItems(placement, casus, look),
    ...(placement.lines ? lineLegend(placement.lines, casus, look) : []),
    ...used(involvedKinds, kinds).map((id) => ({
      label: labelOf(involvedKinds[id], look),
      sample: sample.ofParty(involvedKinds[id]),
    })),
  ];
}
