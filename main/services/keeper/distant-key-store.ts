import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { KeyStore } from '../keys/key-store.ts';
import type { DistantStore } from './protocol.ts';

interface Wish {
  readonly what: keyof KeyStore;
  readonly bytes: Uint8Array;
}
type Given = { readonly bytes: Uint8Array } | { readonly trusted: boolean } | { readonly failed: true };

const PATIENCE = 60_000;

/** Lets a thread use a key store that only this thread may call. The system may ask the person something first. */
export function lendKeyStore(store: KeyStore): DistantStore {
  const { port1, port2 } = new MessageChannel();
  const bell = new SharedArrayBuffer(4);
  const rings = new Int32Array(bell);
  port1.on('message', (wish: Wish) => {
    port1.postMessage(granted(store, wish));
    Atomics.store(rings, 0, 1);
    Atomics.notify(rings, 0);
  });
  port1.unref();
  return { port: port2, bell };
}

function granted(store: KeyStore, { what, bytes }: Wish): Given {
  try {
    return what === 'trusted' ? { trusted: store.trusted() } : { bytes: store[what](bytes) };
  } catch {
    return { failed: true };
  }
}

/** The key store of the main thread, from within another one, which waits for it. Refuses `no-key-store` where it fails. */
export function distantKeyStore({ port, bell }: DistantStore): KeyStore {
  const rings = new Int32Array(bell);
  const asked = (wish: Wish): Given => {
    while (receiveMessageOnPort(port) !== undefined) continue;
    Atomics.store(rings, 0, 0);
    port.postMessage(wish);
    Atomics.wait(rings, 0, 0, PATIENCE);
    const given = receiveMessageOnPort(port)?.message as Given | undefined;
    return given ?? { failed: true };
  };
  const bytesOf = (wish: Wish): Uint8Array => {
    const given = asked(wish);
    if ('bytes' in given) return given.bytes;
    throw new Refusal('no-key-store', 'The key store of the system did not do it.');
  };
  return {
    trusted: () => {
      const given = asked({ what: 'trusted', bytes: new Uint8Array() });
      return 'trusted' in given && given.trusted;
    },
    seal: (bytes) => bytesOf({ what: 'seal', bytes }),
    open: (bytes) => bytesOf({ what: 'open', bytes }),
  };
}
