import { readDate } from '../../model/date.ts';
import type { Casus } from '../../model/records.ts';
import { mainDescents, sourceOf } from './family.ts';
import type { Families } from './family.ts';

/** From and until when somebody may be born, as days counted roughly; only their order matters. */
interface Born {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

const day = (year: number, month: number, date: number): number => (year * 12 + month) * 32 + date;

function bornOf(id: string, birth: string | undefined): Born | undefined {
  const date = birth === undefined ? undefined : readDate(birth);
  switch (date?.precision) {
    case 'day':
      return { id, from: day(date.year, date.month, date.day), until: day(date.year, date.month, date.day) };
    case 'month':
      return { id, from: day(date.year, date.month, 1), until: day(date.year, date.month, 31) };
    case 'year':
    case 'about':
      return { id, from: day(date.year, 1, 1), until: day(date.year, 12, 31) };
    case 'before':
      return { id, from: -Infinity, until: day(date.year, 1, 1) - 1 };
    case 'after':
      return { id, from: day(date.year, 12, 31) + 1, until: Infinity };
    case 'text':
    case undefined:
      return undefined;
  }
}

/** The children of each source by their main descent, in the order of the file. */
export function sibships(casus: Casus, families: Families): readonly (readonly string[])[] {
  const main = mainDescents(casus);
  const groups = new Map<string, string[]>();
  for (const { id } of casus.persons) {
    const descent = main.get(id);
    const source = descent && sourceOf(descent);
    if (!source) continue;
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
      .flatMap((id) => bornOf(id, births.get(id)) ?? [])
      .sort((a, b) => (a.from === b.from ? a.until - b.until : a.from - b.from));
    return dated.flatMap((older, i): [string, string][] => {
      const younger = dated[i + 1];
      return younger && older.until < younger.from ? [[older.id, younger.id]] : [];
    });
  });
}
