import { same } from '../../shared/model/same.ts';
import type { DraftAnswer, DraftRequest, Drawn } from './draft.ts';

/** The part of a Worker that is used here. */
export type Hand = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Somebody who makes drawings elsewhere, one at a time. */
export interface Drafting {
  /**
   * Asks for a drawing. Undefined when a later question came that this one is no step towards: of another casus, or shown in another way. Fails when it
   * cannot be made. `early` is given the family of a drawing that is made afresh, while its lines are being laid.
   */
  readonly ask: (question: Question, early?: (family: Drawn) => void) => Promise<Drawn | undefined>;
  readonly stop: () => void;
}

type Question = Omit<DraftRequest, 'number'>;

/** A question with those who wait for its answer. */
interface Waiting {
  readonly question: Question;
  readonly early: ((family: Drawn) => void) | undefined;
  readonly resolve: (drawn: Drawn | undefined) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * How long a worker may go on with what nobody waits for any more, ms; ending it costs what it has warmed up. In a large family it may take half as long again as
 * its longest drawing took: a new worker would take several times as long.
 */
const PATIENCE = 700;
const LONGER = 1.5;

/**
 * Drafts in a worker that `hire` starts. Of the questions that come while it is busy only the newest is put next. A worker that is not done within its patience
 * by then is ended, so that a slow drawing never holds up the one that is wanted.
 */
export function draftingBy(hire: () => Hand, patience = PATIENCE): Drafting {
  let worker: Hand | undefined;
  let number = 0;
  let busy: Waiting | undefined;
  let next: Waiting | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let took = 0;

  const dismiss = (): void => {
    clearTimeout(timer);
    timer = undefined;
    worker?.terminate();
    worker = undefined;
    took = 0;
    busy?.resolve(undefined);
    busy = undefined;
  };

  const goOn = (): void => {
    clearTimeout(timer);
    timer = undefined;
    busy = undefined;
    const waiting = next;
    next = undefined;
    if (waiting) begin(waiting);
  };

  const begin = (waiting: Waiting): void => {
    worker ??= hire();
    const hand = worker;
    const asked: DraftRequest = { ...waiting.question, number: (number += 1) };
    busy = waiting;
    const begun = performance.now();
    hand.onmessage = ({ data }: MessageEvent<DraftAnswer>) => {
      if (data.number !== asked.number) return;
      if ('family' in data) {
        if (next === undefined) waiting.early?.(data.family);
        return;
      }
      took = Math.max(took, performance.now() - begun);
      if ('failed' in data) waiting.reject(new Error(data.failed));
      else waiting.resolve(next === undefined || leadsTo(waiting.question, next.question) ? data.drawn : undefined);
      goOn();
    };
    hand.onerror = () => {
      waiting.reject(new Error('The drawing could not be made.'));
      busy = undefined;
      const waits = next;
      next = undefined;
      dismiss();
      if (waits) begin(waits);
    };
    hand.postMessage(asked);
  };

  const ask: Drafting['ask'] = (question, early) =>
    new Promise((resolve, reject) => {
      const waiting: Waiting = { question, early, resolve, reject };
      if (busy === undefined) return begin(waiting);
      next?.resolve(undefined);
      next = waiting;
      timer ??= setTimeout(
        () => {
          const waits = next;
          next = undefined;
          dismiss();
          if (waits) begin(waits);
        },
        Math.max(patience, LONGER * took),
      );
      return undefined;
    });

  const stop = (): void => {
    next?.resolve(undefined);
    next = undefined;
    dismiss();
  };

  return { ask, stop };
}

/** Whether one drawing is worth a look while the other is made: the same casus, shown in the same way. */
function leadsTo(step: Question, goal: Question): boolean {
  return step.casus.id === goal.casus.id && look.every((part) => same(step[part], goal[part]));
}

const look = ['diagram', 'theme', 'names', 'language', 'layers'] as const satisfies readonly (keyof Question)[];
