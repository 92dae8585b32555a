import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Station } from '../station.ts';
import { lendKeyStore } from './distant-key-store.ts';
import type { Asked, Given, Task, Tasks, Told } from './protocol.ts';

/** The keeper's thread, seen from the main one. It may hang on a share that is gone; whoever asks never does. */
export interface Thread {
  /**
   * Asks for a task and waits so many ms. Refuses what the thread refuses; `share-gone` where it hangs over something, `busy` where it is
   * still at work on something else, `locked` where it ended. A task that hangs may still be done later.
   */
  readonly run: <T extends Task>(task: T, input: Tasks[T]['input'], patience: number) => Promise<Tasks[T]['answer']>;
  /** Whether it hangs over something longer than was waited for. */
  readonly hangs: () => boolean;
  /** Ends it without waiting: a thread that hangs ends when the system lets go of it. */
  readonly end: () => void;
}

interface Errand {
  readonly asked: Asked;
  readonly settle: (told: Told) => void;
  /** Nobody waits for it any more. */
  overdue: boolean;
}

const IMPATIENCE = 1_000;
const alive = new Set<() => boolean>();

/** Whether any thread that was started hangs. A program cannot end in the usual way as long as one does. */
export function anyHangs(): boolean {
  return [...alive].some((hangs) => hangs());
}

const fromSource = import.meta.url.endsWith('.ts');
/** From source it stands beside this file; built, beside the program. */
const entry = fromSource ? './worker.ts' : './keeper.js';
// Node takes the types out of a source with WebAssembly. Threads that compile what it calls at the same moment can take the whole process
// down (nodejs/node#64500), so they never compile it. What is built holds no types.
if (fromSource) setFlagsFromString('--wasm-wrapper-tiering-budget=2147483647');

/** Starts the thread. `ended` is called once, when it is no longer there. */
export function startThread(station: Station, ended: () => void): Thread {
  const lent = station.keyStore && lendKeyStore(station.keyStore);
  const workerData: Given = { station: { id: station.id, home: station.home }, keyStore: lent };
  const worker = new Worker(new URL(entry, import.meta.url), {
    name: 'keeper',
    workerData,
    transferList: lent ? [lent.port] : [],
    // How this process was started says nothing about the thread.
    execArgv: [],
  });
  const queue: Errand[] = [];
  let doing: Errand | undefined;
  let gone = false;
  let count = 0;

  const next = (): void => {
    if (doing !== undefined) return;
    doing = queue.shift();
    if (doing !== undefined) worker.postMessage(doing.asked);
  };
  const over = (why: string): void => {
    if (gone) return;
    gone = true;
    const left = [...(doing ? [doing] : []), ...queue.splice(0)];
    for (const { asked, settle } of left) settle(refused(asked, 'locked', `The keeper ended (${why}).`));
    ended();
  };
  worker.on('message', (told: Told) => {
    if (doing?.asked.nr !== told.nr) return;
    const done = doing;
    doing = undefined;
    done.settle(told);
    next();
  });
  const hangs = (): boolean => doing?.overdue === true;
  alive.add(hangs);
  worker.on('error', (fault) => over(fault instanceof Error ? fault.name : 'fault'));
  worker.on('exit', () => {
    alive.delete(hangs);
    over('exit');
  });
  worker.unref();

  const run: Thread['run'] = async (task, input, patience) => {
    if (gone) throw new Refusal('locked', 'The keeper ended.');
    count += 1;
    const asked: Asked = { nr: count, task, input };
    const told = await new Promise<Told>((resolve) => {
      const late = (): void => {
        const waited = queue.indexOf(errand);
        if (waited >= 0) queue.splice(waited, 1);
        errand.overdue = true;
        const atWork = doing !== undefined && !doing.overdue;
        resolve(refused(asked, atWork ? 'busy' : 'share-gone', `${task} was not done in time.`));
      };
      const timer = setTimeout(late, doing?.overdue === true ? Math.min(patience, IMPATIENCE) : patience);
      const errand: Errand = {
        asked,
        overdue: false,
        settle: (it) => {
          clearTimeout(timer);
          resolve(it);
        },
      };
      queue.push(errand);
      next();
    });
    if ('refusal' in told) throw new Refusal(told.refusal.kind, told.refusal.message, told.refusal.words);
    return told.answer;
  };

  return {
    run,
    hangs,
    end: () => {
      worker.terminate().catch(() => undefined);
      over('asked to');
    },
  };
}

function refused({ nr }: Asked, kind: 'busy' | 'share-gone' | 'locked', message: string): Told {
  return { nr, refusal: { kind, message, words: undefined } };
}
