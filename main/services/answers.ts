import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { api, isQuestion } from '../../shared/bridge/api.ts';
import type { Answer, Input, Outcome, Question } from '../../shared/bridge/api.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { deskOf } from './desk.ts';
import { bundledTypeface } from './export/fonts.ts';
import { exported } from './exported.ts';
import { frameAnswers } from './frame.ts';
import { listSamples, readSample } from './samples.ts';
import type { Shell } from './shell.ts';
import type { Station } from './station.ts';

/** Every question of the api bound to what answers it. */
export type Answers = { readonly [Q in Question]: (input: Input<Q>) => Promise<Answer<Q>> };

/** What a shell hands to the services. */
export interface Surroundings {
  /** The folder of the program's assets. */
  readonly assets: string;
  readonly station: Station;
  readonly shell: Shell;
}

/**
 * Binds the questions to the services. A shell that ends asks `team.lock` and waits for it: what was saved is in the file then, or safe
 * on this computer.
 */
export function answersOf({ assets, station, shell }: Surroundings): Answers {
  const typeface = bundledTypeface(pathToFileURL(join(assets, 'fonts/')));
  return {
    ...deskOf(station, shell),
    ...frameAnswers(station),
    'samples.list': () => listSamples(assets),
    'samples.read': async ({ sample }) => ({ text: await readSample(assets, sample) }),
    export: (input) => exported(input, typeface),
  };
}

/** Answers one question from outside. It never throws: what cannot be answered comes back as a refusal. */
export async function answer(answers: Answers, question: unknown, input: unknown): Promise<Outcome> {
  if (!isQuestion(question)) return { refusal: 'unknown-question', message: 'The window asked something this program does not know.' };
  return answerKnown(answers, question, input);
}

async function answerKnown<Q extends Question>(answers: Answers, question: Q, input: unknown): Promise<Outcome> {
  const { input: asked, answer: given } = api[question];
  const read = asked.safeParse(input);
  if (!read.success) {
    const place = read.error.issues[0]?.path.join('.') ?? '';
    return { refusal: 'bad-input', message: `${question}: ${place === '' ? 'the input' : place} is not what was agreed.` };
  }
  try {
    return { answer: given.parse(await answers[question](read.data as Input<Q>)) };
  } catch (fault) {
    if (fault instanceof Refusal) return { refusal: fault.kind, message: fault.message, ...(fault.words && { words: fault.words }) };
    return { refusal: 'failed', message: `${question} failed: ${fault instanceof Error ? fault.name : 'unknown fault'}.` };
  }
}
