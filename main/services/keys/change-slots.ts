import { Refusal } from '../../../shared/bridge/refusals.ts';
import { newSecret } from './boxes.ts';
import type { KeyStore } from './key-store.ts';
import type { Ring } from './ring.ts';
import { MOST_SLOTS } from './sidecar.ts';
import { pairOf, passphraseSlot, recoverySlot, sealedTo, systemSlot, type NewSlot, type RingSlot } from './slot.ts';
import { demandStrength, stretched, usualWork, type Work } from './stretching.ts';

/** What a change makes of the keys as they then are. It takes no time: what is slow was done before, outside any lock. */
export type RingChange = (ring: Ring) => Ring;

/** A change that gives a slot, and which. */
export interface SlotChange {
  readonly slot: string;
  readonly change: RingChange;
}

/** Another passphrase beside those that are there. Refuses with `weak-passphrase`. */
export async function addPassphrase(
  { passphrase, label }: { readonly passphrase: string; readonly label: string },
  now: number,
  work: Work = usualWork,
): Promise<SlotChange> {
  demandStrength(passphrase);
  return adding(await passphraseSlot(passphrase, label, now, work));
}

/**
 * Another passphrase for a slot, whose old one has to be given. The slot gets a new pair, so that the old passphrase with an old copy of the
 * keys gives nothing that is made later. Refuses with `unknown-slot`, `wrong-passphrase`, `weak-passphrase`.
 */
export async function changePassphrase(
  ring: Ring,
  { slot, old, passphrase }: { readonly slot: string; readonly old: string; readonly passphrase: string },
  now: number,
  work: Work = usualWork,
): Promise<SlotChange> {
  demandStrength(passphrase);
  const { label, stored } = slotOf(ring, slot);
  if (stored.kind !== 'passphrase') throw new Refusal('unknown-slot', 'This slot has no passphrase.');
  const own = pairOf(stored, await stretched(old, stored.by));
  if (own === undefined) throw new Refusal('wrong-passphrase', 'The old passphrase does not open this slot.');
  const next = await passphraseSlot(passphrase, label, now, work);
  return {
    slot: next.stored.slot,
    change: (ring) => {
      slotOf(ring, slot);
      const slots = ring.slots.map((it) => (it.slot === slot ? sealed(ring, next) : it));
      return { ...ring, slots, ...(ring.used === slot && { used: next.stored.slot, own: next.pair }) };
    },
  };
}

/** Takes a slot away. Refuses with `unknown-slot`, and with `last-key` where no passphrase and no recovery key would be left. */
export function removeSlot(slot: string): RingChange {
  return (ring) => {
    slotOf(ring, slot);
    const slots = ring.slots.filter((it) => it.slot !== slot);
    if (slots.every((it) => it.kind === 'system')) throw new Refusal('last-key', 'No passphrase and no recovery key would be left.');
    return { ...ring, slots };
  };
}

/** A new recovery key as it is printed, which is nowhere else; those from before open the file no longer. */
export function newRecovery(now: number): SlotChange & { readonly recoveryKey: string } {
  const { made, recoveryKey } = recoverySlot(now);
  return { ...adding(made, (it) => it.kind === 'recovery'), recoveryKey };
}

/** Lets the key store of this computer open the file. Refuses with `no-key-store` where there is none that can be trusted. */
export function rememberHere(keyStore: KeyStore | undefined, station: string, label: string, now: number): SlotChange {
  if (keyStore?.trusted() !== true) throw new Refusal('no-key-store', 'The key store of this computer only scrambles.');
  return adding(systemSlot(keyStore, station, label, now), ({ stored }) => stored.kind === 'system' && stored.station === station);
}

/**
 * A new key for the file in front of the one that it still has, and a new master key: an old copy of the keys gives neither, also not
 * together with the new keys and a passphrase that was taken away.
 */
export function withNewDataKey(ring: Ring): Ring {
  const master = newSecret();
  return { ...ring, master, keys: [newSecret(), ...ring.keys], slots: ring.slots.map((it) => sealedTo(it, master)) };
}

/** Leaves only the key that the file has now, the newest unless another is named. The others stay for backups that were made with them. */
export function dropOldKeys(ring: Ring, now: Uint8Array | undefined = ring.keys[0]): Ring {
  const isNow = (key: Uint8Array): boolean => now !== undefined && Buffer.compare(key, now) === 0;
  const all = [...ring.keys, ...ring.past];
  if (!all.some(isNow)) throw new RangeError('The key that would be kept is none of the ring.');
  return { ...ring, keys: all.filter(isNow).slice(0, 1), past: all.filter((key) => !isNow(key)) };
}

function adding(made: NewSlot, instead: (slot: RingSlot) => boolean = () => false): SlotChange {
  return {
    slot: made.stored.slot,
    change: (ring) => {
      const slots = [...ring.slots.filter((it) => !instead(it)), sealed(ring, made)];
      if (slots.length > MOST_SLOTS) throw new Refusal('bad-input', `A file has at most ${MOST_SLOTS} keys.`);
      return { ...ring, slots };
    },
  };
}

function sealed(ring: Ring, { label, pair, stored }: NewSlot): RingSlot {
  return sealedTo({ label, public: pair.public, stored }, ring.master);
}

function slotOf(ring: Ring, id: string): RingSlot {
  const found = ring.slots.find((it) => it.slot === id);
  if (found === undefined) throw new Refusal('unknown-slot', 'The slot is not there any more.');
  return found;
}
