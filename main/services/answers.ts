import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { api, isQuestion } from '../../shared/bridge/api.ts';
import type { Answer, Input, Outcome, Question } from '../../shared/bridge/api.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { bundledTypeface } from './export/fonts.ts';
import { exported } from './exported.ts';
import { listSamples, readSample } from './samples.ts';

/** Every question of the api bound to what answers it. */
/** Until the desk answers them all, some are left out. */
export type Answers = { readonly [Q in Question]?: (input: Input<Q>) => Promise<Answer<Q>> };

/** Binds the questions to the services, given the folder of the program's assets. */
export function answersOf(assets: string): Answers {
  const typeface = bundledTypeface(pathToFileURL(join(assets, 'fonts/')));
  return {
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
  const own = answers[question];
  if (own === undefined) return { refusal: 'failed', message: `${question} is not answered yet.` };
  const read = asked.safeParse(input);
  if (!read.success) {
    const place = read.error.issues[0]?.path.join('.') ?? '';
    return { refusal: 'bad-input', message: `${question}: ${place === '' ? 'the input' : place} is not what was agreed.` };
  }
  try {
    return { answer: given.parse(await own(read.data as Input<Q>)) };
  } catch (fault) {
    if (fault instanceof Refusal) return { refusal: fault.kind, message: fault.message, ...(fault.words && { words: fault.words }) };
    return { refusal: 'failed', message: `${question} failed: ${fault instanceof Error ? fault.name : 'unknown fault'}.` };
  }
}
