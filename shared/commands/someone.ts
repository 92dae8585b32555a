import { z } from 'zod';
import { person, union, type Casus, type Union } from '../model/records.ts';

/** Somebody who is there, by id; or somebody new, as a whole record. */
export const someone = z.union([person.shape.id, person]);
export type Someone = z.output<typeof someone>;

/** A union of two who are named beside it. Without a form nothing is claimed of it. */
export const newUnion = union.omit({ partners: true }).extend({ form: union.shape.form.optional() });
export type NewUnion = z.output<typeof newUnion>;

/** The id of somebody. */
export function knownAs(someone: Someone): string {
  return typeof someone === 'string' ? someone : someone.id;
}

/** The casus with somebody in it who was new. */
export function withPerson(casus: Casus, someone: Someone): Casus {
  return typeof someone === 'string' ? casus : { ...casus, persons: [...casus.persons, someone] };
}

/** The union of two, if they have one; of several the first in the file. */
export function coupled(casus: Casus, one: string, other: string): Union | undefined {
  return casus.unions.find((it) => it.partners.includes(one) && it.partners.includes(other));
}

/** The union of two, new or the one of that id that they have already; with the id that it has. */
export function withUnion(
  casus: Casus,
  partners: [string, string],
  { form = 'unknown', ...union }: NewUnion,
): { readonly casus: Casus; readonly union: string } {
  if (casus.unions.some((it) => it.id === union.id && partners.every((id) => it.partners.includes(id)))) return { casus, union: union.id };
  return { casus: { ...casus, unions: [...casus.unions, { ...union, partners, form }] }, union: union.id };
}
