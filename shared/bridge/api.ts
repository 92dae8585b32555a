import { z } from 'zod';
import { casussen } from './questions/casussen.ts';
import { message } from './questions/change.ts';
import { frames } from './questions/frame.ts';
import { keys } from './questions/keys.ts';
import { pictures } from './questions/pictures.ts';
import { teams } from './questions/team.ts';
import { refusals } from './refusals.ts';

export { LARGEST_CASUS } from './questions/pictures.ts';
export type { Format, Look, Sample } from './questions/pictures.ts';

/**
 * What the window may ask of the main program: each question with the schema of its input and of its answer.
 * Both doors, Electron's and the browser's, read this one table.
 */
export const api = { ...pictures, ...frames, ...teams, ...keys, ...casussen } as const;

export type Question = keyof typeof api;
export type Input<Q extends Question> = z.infer<(typeof api)[Q]['input']>;
export type Answer<Q extends Question> = z.infer<(typeof api)[Q]['answer']>;

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
