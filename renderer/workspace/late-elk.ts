import ELK from 'elkjs/lib/elk-api.js';
import type { ELK as Elk } from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';

let started: Elk | undefined;
const begun = (): Elk => (started ??= new ELK({ workerFactory: () => new Worker(elkWorker) }));

/** ELK in a worker of the worker that asks for it, started by the first question: a family that stood already never asks. */
export const lateElk: Elk = {
  layout: (...asked) => begun().layout(...asked),
  knownLayoutAlgorithms: () => begun().knownLayoutAlgorithms(),
  knownLayoutOptions: () => begun().knownLayoutOptions(),
  knownLayoutCategories: () => begun().knownLayoutCategories(),
  terminateWorker: () => started?.terminateWorker(),
};
