import { z } from 'zod';
import { idsOf } from '../catalogue/entry.ts';
import { layers } from '../catalogue/layers.ts';
import { themes } from '../catalogue/themes.ts';
import { refusals } from './refusals.ts';

/** Largest casus file that is read, in bytes (casus format 1, faults). */
export const LARGEST_CASUS = 20 * 1024 * 1024;

/** An invented family that comes with the program. */
const sample = z.strictObject({ id: z.string(), code: z.string(), title: z.string(), hard: z.boolean() });

/** How an export looks: what of the casus, under which names, on which paper. */
const look = z.strictObject({
  theme: z.enum(idsOf(themes)),
  names: z.enum(['full', 'initials', 'roles']),
  layers: z.array(z.enum(idsOf(layers))),
  language: z.enum(['nl', 'en']),
  size: z.enum(['A4', 'A3']),
});

/** A sentence without its words: its id in assets/locales and what stands in it. */
const message = z.strictObject({ id: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

const formats = z.enum(['svg', 'png', 'pdf']);

/**
 * What the window may ask of the main program: each question with the schema of its input and of its answer.
 * Both doors, Electron's and the browser's, read this one table.
 */
export const api = {
  'samples.list': { input: z.strictObject({}), answer: z.array(sample) },
  'samples.read': { input: z.strictObject({ sample: z.string() }), answer: z.strictObject({ text: z.string() }) },
  export: {
    input: z.strictObject({ casus: z.string().max(LARGEST_CASUS), look, format: formats }),
    answer: z.strictObject({ mediaType: z.string(), base64: z.base64(), notices: z.array(message) }),
  },
} as const;

export type Question = keyof typeof api;
export type Input<Q extends Question> = z.infer<(typeof api)[Q]['input']>;
export type Answer<Q extends Question> = z.infer<(typeof api)[Q]['answer']>;
export type Sample = z.infer<typeof sample>;
export type Look = z.infer<typeof look>;
export type Format = z.infer<typeof formats>;

/** What comes back over either door: the answer, or why there is none. */
export const outcome = z.union([
  z.strictObject({ answer: z.unknown() }),
  z.strictObject({ refusal: z.enum(refusals), message: z.string(), words: message.optional() }),
]);
export type Outcome = z.infer<typeof outcome>;

/** Whether a text is the name of a question. */
export function isQuestion(name: unknown): name is Question {
  return typeof name === 'string' && Object.hasOwn(api, name);
}
