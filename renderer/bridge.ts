import { api, outcome } from '../shared/bridge/api.ts';
import type { Answer, Input, Outcome, Question } from '../shared/bridge/api.ts';
import { Refusal } from '../shared/bridge/refusals.ts';

/** The one file that knows which shell the window is in. */

interface Preload {
  readonly ask: (question: string, input: unknown) => Promise<unknown>;
}

declare global {
  interface Window {
    /** What Electron's preload hands to the page; absent in a browser. */
    readonly systeemkaart?: Preload;
  }
}

let entered: Promise<void> | undefined;

/** Asks the main program one question. Fails with a Refusal, and with nothing else. */
export async function ask<Q extends Question>(question: Q, input: Input<Q>): Promise<Answer<Q>> {
  const given = window.systeemkaart ? await throughPreload(window.systeemkaart, question, input) : await throughHttp(question, input);
  if ('refusal' in given) throw new Refusal(given.refusal, given.message, given.words);
  const read = api[question].answer.safeParse(given.answer);
  if (!read.success) throw new Refusal('unreachable', `${question}: the answer is not what was agreed.`);
  return read.data as Answer<Q>;
}

async function throughPreload(preload: Preload, question: Question, input: unknown): Promise<Outcome> {
  return outcomeOf(await preload.ask(question, input).catch(() => undefined));
}

async function throughHttp(question: Question, input: unknown): Promise<Outcome> {
  entered ??= enter();
  await entered;
  return outcomeOf(await post(`/ask/${question}`, input));
}

/** Gives the one-time token of the address in exchange for the cookie, and takes it out of the address. */
async function enter(): Promise<void> {
  const token = window.location.hash.slice(1);
  if (token === '') return;
  window.history.replaceState(null, '', window.location.pathname);
  await post('/enter', token);
}

async function post(path: string, body: unknown): Promise<unknown> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return undefined;
  }
}

function outcomeOf(given: unknown): Outcome {
  const read = outcome.safeParse(given);
  return read.success ? read.data : { refusal: 'unreachable', message: 'The program did not answer.' };
}
