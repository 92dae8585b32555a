import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { lendKeyStore } from '../../../../main/services/keeper/distant-key-store.ts';
import type { KeyStore } from '../../../../main/services/keys/key-store.ts';
import { keyStore } from '../../../helpers/open-team.ts';

const borrower = `
  import { parentPort, workerData } from 'node:worker_threads';
  import { distantKeyStore } from ${JSON.stringify(new URL('../../../../main/services/keeper/distant-key-store.ts', import.meta.url).href)};
  const store = distantKeyStore(workerData);
  const tried = (work) => { try { return work(); } catch (fault) { return fault.kind; } };
  parentPort.postMessage([store.trusted(), tried(() => store.open(store.seal(Uint8Array.of(1, 2, 3)))), tried(() => store.trusted())]);
`;

async function borrowed(store: KeyStore): Promise<unknown> {
  const lent = lendKeyStore(store);
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(borrower)}`), {
    workerData: lent,
    transferList: [lent.port],
  });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    await worker.terminate();
  }
}

describe('a key store that another thread borrows', () => {
  test('seals and opens there as it does here', async () => {
    expect(await borrowed(keyStore())).toEqual([true, Uint8Array.of(1, 2, 3), true]);
  });

  test('refuses where it fails, and goes on answering', async () => {
    const broken: KeyStore = {
      ...keyStore(false),
      seal: () => {
        throw new Error('the keychain is locked');
      },
    };
    expect(await borrowed(broken)).toEqual([false, 'no-key-store', false]);
  });
});
