import { z } from 'zod';
import { recordLists } from '../../model/change.ts';

const body = z.record(z.string(), z.unknown());

/** A change of records as it goes over the bridge (shared/model/change.ts). */
export const change = z.array(
  z.strictObject({
    list: z.enum(recordLists),
    key: z.string(),
    at: z.int().min(0).optional(),
    before: body.optional(),
    after: body.optional(),
  }),
);

/** A sentence without its words: its id in assets/locales and what stands in it. */
export const message = z.strictObject({ id: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

/** A moment, in ms since 1970. */
export const moment = z.int().min(0);

/** An id that the program made: never a path, never a name. */
export const handle = z.string().min(1).max(100);
