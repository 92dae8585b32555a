import { expect, test } from 'vitest';
import { layingAhead } from '../../../renderer/workspace/laid-ahead.ts';
import type { DraftRequest } from '../../../renderer/workspace/draft.ts';
import type { Hand } from '../../../renderer/workspace/drafting.ts';
import { writeCasusFile } from '../../../shared/formats/own-file.ts';
import { casusOf, people } from '../../helpers/casus.ts';

const named = (id: string) => ({ casus: `handle of ${id}`, text: writeCasusFile(casusOf({ id, persons: people({ m1: '1980' }) })) });

/** Somebody who lays out ahead with workers that answer when the test says so. */
function bench() {
  const workers: (Hand & { asked: DraftRequest[]; ended: boolean; done: (failed?: string) => void })[] = [];
  const kept: string[] = [];
  const hire = (): Hand => {
    const asked: DraftRequest[] = [];
    const worker = {
      asked,
      ended: false,
      onmessage: null as Hand['onmessage'],
      onerror: null as Hand['onerror'],
      postMessage: (request: DraftRequest) => void asked.push(request),
      terminate: () => void (worker.ended = true),
      done: (failed?: string) => {
        const number = asked.at(-1)?.number;
        const data = failed === undefined ? { number, drawn: { diagram: 'genogram', placement: {} } } : { number, failed };
        worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
      },
    };
    workers.push(worker);
    return worker;
  };
  const ahead = layingAhead({
    wish: () => ({ diagram: 'genogram', theme: 'colour', names: 'full', language: 'nl', layers: [] }),
    hire,
    keep: (casus) => Promise.resolve(void kept.push(casus)),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { ahead, workers, kept, settle };
}

test('each casus that came is laid out in turn and kept, and its worker ends with the last', async () => {
  const { ahead, workers, kept, settle } = bench();
  ahead.add([named('W-1'), named('W-2')]);
  ahead.goOn();
  for (let nth = 0; nth < 2; nth += 1) {
    await settle();
    workers[0]?.done();
  }
  await settle();
  expect(kept).toEqual(['handle of W-1', 'handle of W-2']);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
});

test('who is held stops at once and begins the same casus anew', async () => {
  const { ahead, workers, kept, settle } = bench();
  ahead.add([named('W-1')]);
  ahead.goOn();
  await settle();
  ahead.hold();
  expect(workers[0]?.ended).toBe(true);
  workers[0]?.done();
  await settle();
  expect(kept).toEqual([]);
  ahead.goOn();
  await settle();
  workers[1]?.done();
  await settle();
  expect(kept).toEqual(['handle of W-1']);
});

test('what cannot be laid out holds up nobody after it', async () => {
  const { ahead, workers, kept, settle } = bench();
  ahead.add([named('W-1'), { casus: 'no casus', text: '{' }, named('W-2')]);
  ahead.goOn();
  await settle();
  workers[0]?.done('unknown fault');
  await settle();
  workers[0]?.done();
  await settle();
  expect(kept).toEqual(['handle of W-2']);
});
