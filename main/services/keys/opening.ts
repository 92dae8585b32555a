import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { Pair } from './boxes.ts';
import type { KeyStore } from './key-store.ts';
import { typed } from './recovery-key.ts';
import { masterOf, pairOf, recoveryKeyOf, type StoredSlot } from './slot.ts';
import { stretched } from './stretching.ts';

/** What somebody offers to open a ring with. `first` is the slot that opened it from here before: it is tried first. */
export type RingKey =
  | { readonly passphrase: string; readonly first?: string }
  | { readonly recoveryKey: string }
  | { readonly system: true };

/** A slot that a key fits, and the master key it gives; without one where that was tampered with. */
export interface Opened {
  readonly slot: string;
  readonly own: Pair;
  readonly master: Uint8Array | undefined;
}

/** A key of one kind: how it finds its slot, and what to say where none fits. */
export interface Opener {
  readonly slotOf: (slots: readonly StoredSlot[]) => Promise<Opened | undefined>;
  readonly refusal: () => Refusal;
}

/** How a key is tried. Refuses with `no-key-store` where there is none to trust, and with `wrong-recovery-key` where it was mistyped. */
export function opener(key: RingKey, keyStore: KeyStore | undefined, stationId: string | undefined): Opener {
  if ('passphrase' in key) return byPassphrase(key.passphrase, key.first);
  if ('recoveryKey' in key) return byRecoveryKey(key.recoveryKey);
  return bySystem(keyStore, stationId);
}

/** Every passphrase slot is tried, two at a time: each takes a third of a second and 128 MB. */
function byPassphrase(passphrase: string, first: string | undefined): Opener {
  return {
    async slotOf(slots) {
      const left = slots.filter((it) => it.kind === 'passphrase').toSorted((a, b) => Number(b.slot === first) - Number(a.slot === first));
      let found: Opened | undefined;
      const worker = async (): Promise<void> => {
        for (let slot = left.shift(); slot && !found; slot = left.shift()) {
          found = openedWith(slot, await stretched(passphrase, slot.by)) ?? found;
        }
      };
      await Promise.all([worker(), worker()]);
      return found;
    },
    refusal: () => new Refusal('wrong-passphrase', 'No slot opens with this passphrase.'),
  };
}

function byRecoveryKey(text: string): Opener {
  const secret = typed(text);
  return {
    slotOf: async (slots) => first(slots, (it) => it.kind === 'recovery' && openedWith(it, recoveryKeyOf(secret, it.by.salt))),
    refusal: () => new Refusal('wrong-recovery-key', 'No slot opens with this recovery key.'),
  };
}

function bySystem(keyStore: KeyStore | undefined, stationId: string | undefined): Opener {
  const refusal = (): Refusal => new Refusal('no-key-store', 'The key store of this computer does not open this file.');
  if (keyStore?.trusted() !== true) throw refusal();
  return {
    slotOf: async (slots) =>
      first(slots, (it) => {
        if (it.kind !== 'system' || it.station !== stationId) return undefined;
        try {
          return openedWith(it, keyStore.open(Buffer.from(it.by.sealed, 'base64')));
        } catch {
          // The store threw its own key away, as happens when a profile is moved: another slot has to open the file.
          return undefined;
        }
      }),
    refusal,
  };
}

function first(slots: readonly StoredSlot[], open: (slot: StoredSlot) => Opened | false | undefined): Opened | undefined {
  for (const slot of slots) {
    const opened = open(slot);
    if (opened) return opened;
  }
  return undefined;
}

function openedWith(slot: StoredSlot, key: Uint8Array): Opened | undefined {
  const own = pairOf(slot, key);
  return own && { slot: slot.slot, own, master: masterOf(slot, own) };
}
