import { z } from 'zod';

type Shape = z.ZodRawShape;

/** What a record of a shape can be changed to: the fields that change, `null` for an optional one that goes. */
export type PatchOf<S extends Shape> = {
  readonly [K in Exclude<keyof S, 'id'>]?: S[K] extends z.ZodOptional<infer T>
    ? z.output<T> | null | undefined
    : z.output<S[K]> | undefined;
};

/** The schema of a patch. An id stays, and a field that is not listed is a slip of whoever wrote the patch. */
export function patchOf<S extends Shape>(schema: { readonly shape: Shape }): z.ZodType<PatchOf<S>> {
  const fields = Object.entries(schema.shape)
    .filter(([name]) => name !== 'id')
    .map(([name, field]) => [name, z.optional(field instanceof z.ZodOptional ? z.nullable(field.unwrap()) : field)]);
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<PatchOf<S>>;
}

/** The record after a patch; the same object where the patch says nothing else than what stands there. */
export function patched<R extends object>(record: R, patch: object): R {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return record;
  const next = new Map(Object.entries(record));
  for (const [name, value] of entries) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return Object.fromEntries(next) as R;
}
