import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import { distantKeyStore } from './distant-key-store.ts';
import { holderOf } from './holder.ts';
import type { Asked, Given, Told } from './protocol.ts';

/** The keeper's thread: everything that touches the team file happens here, so that a share that hangs hangs nothing else. */

const { station, keyStore } = workerData as Given;
const holder = holderOf({ ...station, ...(keyStore && { keyStore: distantKeyStore(keyStore) }), now: () => Date.now() });

async function done({ nr, task, input }: Asked): Promise<Told> {
  try {
    return { nr, answer: await holder[task](input as never) };
  } catch (fault) {
    if (fault instanceof Refusal) return { nr, refusal: { kind: fault.kind, message: fault.message, words: fault.words } };
    // The text of a fault can hold what stands in a casus; its kind cannot.
    return {
      nr,
      refusal: { kind: 'failed', message: `${task} failed: ${fault instanceof Error ? fault.name : 'fault'}.`, words: undefined },
    };
  }
}

parentPort?.on('message', (asked: Asked) => {
  void done(asked).then((told) => parentPort?.postMessage(told));
});
