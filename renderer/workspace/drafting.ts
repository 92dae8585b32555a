import type { DraftAnswer, DraftRequest, Drawn } from './draft.ts';

/** The part of a Worker that is used here. */
export type Hand = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Somebody who makes drawings elsewhere, one at a time. */
export interface Drafting {
  /** Asks for a drawing; whatever was still being made is dropped. Undefined when a later question came. Fails when it cannot be made. */
  readonly ask: (question: Omit<DraftRequest, 'number'>) => Promise<Drawn | undefined>;
  readonly stop: () => void;
}

/** Drafts in a worker that `hire` starts. A new question ends a worker that is still busy, because its answer would come too late. */
export function draftingBy(hire: () => Hand): Drafting {
  let worker: Hand | undefined;
  let number = 0;
  let drop: (() => void) | undefined;

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    drop?.();
    drop = undefined;
  };

  const ask: Drafting['ask'] = (question) => {
    if (drop) stop();
    worker ??= hire();
    const hand = worker;
    const asked: DraftRequest = { ...question, number: (number += 1) };
    return new Promise((resolve, reject) => {
      drop = () => resolve(undefined);
      hand.onmessage = ({ data }: MessageEvent<DraftAnswer>) => {
        if (data.number !== asked.number) return;
        drop = undefined;
        if ('drawn' in data) resolve(data.drawn);
        else reject(new Error(data.failed));
      };
      hand.onerror = () => {
        drop = undefined;
        stop();
        reject(new Error('The drawing could not be made.'));
      };
      hand.postMessage(asked);
    });
  };

  return { ask, stop };
}
