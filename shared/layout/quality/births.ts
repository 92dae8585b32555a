import { readDate } from '../../model/date.ts';
import type { PartialDate } from '../../model/date.ts';
import type { Casus } from '../../model/records.ts';
import { generational, mainDescents, sourceOf } from './family.ts';
import type { Families } from './family.ts';

/** From and until when somebody may be born, as days counted roughly; only their order matters. */
interface Born {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

const day = (year: number, month: number, date: number): number => (year * 12 + month) * 32 + date;

/** One person's time of birth, or none where nothing is known of it. */
function bornOf(id: string, birth: string | undefined): readonly Born[] {
  const date = birth === undefined ? undefined : readDate(birth);
  return date ? bornOn(id, date) : [];
}

function bornOn(id: string, date: PartialDate): readonly Born[] {
  if (date.precision === 'text') return [];
  const [first, last] = [day(date.year, 1, 1), day(date.year, 12, 31)];
  if (date.precision === 'before') return [{ id, from: -Infinity, until: first - 1 }];
  if (date.precision === 'after') return [{ id, from: last + 1, until: Infinity }];
  if (date.precision === 'month') return [{ id, from: day(date.year, date.month, 1), until: day(date.year, date.month, 31) }];
  if (date.precision === 'day') return [{ id, from: day(date.year, date.month, date.day), until: day(date.year, date.month, date.day) }];
  return [{ id, from: first, until: last }];
}

/** The full siblings of each couple or lone parent, in the order of the file; wards of one guardian or organisation are none. */
export function sibships(casus: Casus, families: Families): readonly (readonly string[])[] {
  const main = mainDescents(casus);
  const groups = new Map<string, string[]>();
  for (const { id } of casus.persons) {
    const descent = main.get(id);
    const source = descent && sourceOf(descent);
    if (!source || !generational.has(descent.kind) || 'organisation' in source) continue;
    const key = families.keyOf(source);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()];
}

/** Pairs of full siblings next to each other by birth, older first; only where the dates say surely who is older. */
export function olderYounger(casus: Casus, families: Families): readonly (readonly [string, string])[] {
  const births = new Map(casus.persons.map((p) => [p.id, p.birth]));
  return sibships(casus, families).flatMap((children) => {
    const dated = children
      .flatMap((id) => bornOf(id, births.get(id)))
      .toSorted((a, b) => (a.from === b.from ? a.until - b.until : a.from - b.from));
    return dated.flatMap((older, i): [string, string][] => {
      const younger = dated[i + 1];
      return younger && older.until < younger.from ? [[older.id, younger.id]] : [];
    });
  });
}
