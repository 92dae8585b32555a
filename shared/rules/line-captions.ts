import { unionDates, type UnionDateKind } from '../catalogue/unions.ts';
import { timeOf } from '../model/date.ts';
import type { Casus, Descent, Union } from '../model/records.ts';
import { captionWords } from './caption-words.ts';
import { yearText } from './date-text.ts';
import { readingOf } from './reading.ts';
import type { View } from './view.ts';

/** Beginnings that are left out where a firmer one is told: the line would grow too long. */
const firmer: Partial<Record<UnionDateKind, readonly UnionDateKind[]>> = {
  relationship: ['cohabiting', 'engaged', 'married', 'registered', 'living-apart-together'],
  engaged: ['married', 'registered'],
};

/** The dates on the line of a union (catalogue B): `h 2008 · ue 2020 · s 2021`, `h 1971 – †2011`; undefined where none is known. */
export function unionCaption(union: Union, casus: Casus, view: View): string | undefined {
  const text = datesTold(union)
    .map((it) => `${unionDates[it.kind].abbreviation[view.language]} ${yearText(it.date)}`)
    .join(' · ');
  const death = union.end === 'widowed' ? `†${firstDeathOf(union, casus)}` : '';
  const both = [text, death].filter((it) => it !== '').join(' – ');
  return both === '' ? undefined : both;
}

/** The dates of a union that stand on its line, in the order of time: without those that a firmer one makes superfluous. */
export function datesTold({ dates = [] }: Pick<Union, 'dates'>): NonNullable<Union['dates']> {
  const kinds = new Set(dates.map((it) => it.kind));
  const told = dates.filter((it) => !(firmer[it.kind] ?? []).some((kind) => kinds.has(kind)));
  return told.toSorted((a, b) => (timeOf(a.date) ?? Number.MAX_SAFE_INTEGER) - (timeOf(b.date) ?? Number.MAX_SAFE_INTEGER));
}

/** The year in which the first of two partners died; empty where it is not known. */
function firstDeathOf(union: Union, casus: Casus): string {
  const { diagram } = readingOf(casus);
  const deaths = union.partners.map((id) => diagram.persons.get(id)?.death).filter((it) => timeOf(it) !== undefined);
  const [first] = deaths.toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0));
  return first === undefined ? '' : yearText(first);
}

/** The label at a child's line (catalogue C): `PZ 2021`, or `NPZ 2021` for a foster home among kin; undefined for other kinds. */
export function descentCaption(descent: Descent, casus: Casus, view: View): string | undefined {
  if (descent.kind !== 'foster') return undefined;
  const amongKin = casus.stays.some((it) => it.person === descent.child && it.framework === 'kinship-foster');
  const word = captionWords[amongKin ? 'kinshipFoster' : 'foster'][view.language];
  if (descent.since === undefined) return word;
  return `${word} ${yearText(descent.since)}${descent.until === undefined ? '' : `–${yearText(descent.until)}`}`;
}
