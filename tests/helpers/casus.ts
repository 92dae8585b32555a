import { casus as schema } from '../../shared/model/records.ts';
import type { Casus, Descent, Person } from '../../shared/model/records.ts';

/** A casus with only the lists that a test is about. */
export function casusOf(lists: Partial<Casus>): Casus {
  return schema.parse({ format: 'systeemkaart/casus', version: 1, id: 'test', title: 'test', referenceDate: '2024-06-01', ...lists });
}

/** Persons by id with their year of birth; undefined where it is not known. The first letter says m(an) or f (woman). */
export function people(births: Readonly<Record<string, string | undefined>>): Person[] {
  return Object.entries(births).map(([id, birth]) => ({
    id,
    gender: id.startsWith('m') ? 'male' : id.startsWith('f') ? 'female' : 'unknown',
    ...(birth !== undefined && { birth }),
  }));
}

/** Biological children of one union. */
export function childrenOf(union: string, ...children: readonly string[]): Descent[] {
  return children.map((child) => ({ child, kind: 'biological', union }));
}

/** A married couple. */
export function couple(id: string, one: string, other: string): Casus['unions'][number] {
  return { id, partners: [one, other], form: 'married' };
}
