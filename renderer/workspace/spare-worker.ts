import type { DraftRequest } from './draft.ts';
import { firstLook } from './look.ts';
import { warmFamily } from './warm-family.ts';

/** A worker that has made nothing yet. */
export const freshWorker = (): Worker => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });

/** How often a spare worker draws before it waits: a family of three generations, again while it gets faster. */
const TRIES = 4;

/** How long a worker for later may wait for a moment in which nothing else is done, ms. */
const SOON = 1000;

let spare: Worker | undefined;
let soon: number | undefined;

/** A worker that makes drawings: the one that is kept ready, or else a new one. */
export function hire(): Worker {
  const ready = spare ?? freshWorker();
  spare = undefined;
  return ready;
}

/** Keeps one worker ready that has loaded and made a drawing already: the first of a new one takes several times as long. */
export function keepSpare(): void {
  if (spare !== undefined) return;
  const worker = freshWorker();
  spare = worker;
  const { theme, names, layers } = firstLook;
  const question: DraftRequest = { number: -1, diagram: 'genogram', casus: warmFamily, theme, names, language: 'nl', layers: [...layers] };
  let left = TRIES;
  const ask = (): void => {
    if (spare !== worker || left === 0) return;
    left -= 1;
    worker.postMessage(question);
  };
  worker.onmessage = ask;
  ask();
}

/** Keeps one ready once the window has nothing else to do. */
export function keepSpareSoon(): void {
  soon ??= requestIdleCallback(
    () => {
      soon = undefined;
      keepSpare();
    },
    { timeout: SOON },
  );
}

/** Lets the spare worker go. */
export function letSpareGo(): void {
  if (soon !== undefined) cancelIdleCallback(soon);
  soon = undefined;
  spare?.terminate();
  spare = undefined;
}
