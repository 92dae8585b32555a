import { z } from 'zod';
import { idsOf } from '../../catalogue/entry.ts';
import { layers } from '../../catalogue/layers.ts';
import { themes } from '../../catalogue/themes.ts';
import { message } from './change.ts';
import { countableDate } from '../../model/date.ts';
import { hypothesis } from '../../model/records.ts';

/** Largest casus file that is read, in bytes (casus format 1, faults). */
export const LARGEST_CASUS = 20 * 1024 * 1024;

/** An invented family that comes with the program. */
const sample = z.strictObject({ id: z.string(), code: z.string(), title: z.string(), hard: z.boolean() });

/** One record of a drawing, as `DrawnRecord` in the rules. */
const drawn = z.strictObject({
  kind: z.enum(['person', 'household', 'involved', 'union', 'tie', 'coalition', 'triangle', 'loyalty', 'boundary', 'help-line', 'event']),
  id: z.string(),
});

/**
 * How an export looks: what of the casus, under which names, on which paper. With a date as it was then; with a hypothesis, with records
 * or with who sees it so (`focus`) that is lit and the rest fades. A hypothesis goes before a focus.
 */
const look = z.strictObject({
  theme: z.enum(idsOf(themes)),
  names: z.enum(['full', 'initials', 'roles']),
  layers: z.array(z.enum(idsOf(layers))),
  language: z.enum(['nl', 'en']),
  size: z.enum(['A4', 'A3']),
  date: countableDate.optional(),
  hypothesis: hypothesis.shape.slot.optional(),
  focus: z.union([z.strictObject({ records: z.array(drawn) }), z.strictObject({ perspective: z.string() })]).optional(),
});

/** Which drawing, or the table of who helps whom; a genogram where it is not told. */
const diagrams = z.enum(['genogram', 'systemogram', 'who-for-whom']);

const formats = z.enum(['svg', 'png', 'pdf']);

/** Examples, and drawings as files. */
export const pictures = {
  'samples.list': { input: z.strictObject({}), answer: z.array(sample) },
  'samples.read': { input: z.strictObject({ sample: z.string() }), answer: z.strictObject({ text: z.string() }) },
  export: {
    input: z.strictObject({ casus: z.string().max(LARGEST_CASUS), look, format: formats, diagram: diagrams.optional() }),
    answer: z.strictObject({ mediaType: z.string(), base64: z.base64(), notices: z.array(message) }),
  },
} as const;

export type Sample = z.infer<typeof sample>;
export type Look = z.infer<typeof look>;
export type Format = z.infer<typeof formats>;
