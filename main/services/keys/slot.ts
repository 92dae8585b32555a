import { v4 } from 'uuid';
import { z } from 'zod';
import { keyFor, newPair, newSecret, pairFrom, seal, sealTo, unseal, unsealFrom, type Pair } from './boxes.ts';
import type { KeyStore } from './key-store.ts';
import { printed, RECOVERY_BYTES } from './recovery-key.ts';
import { newStretching, stretched, stretching, type Work } from './stretching.ts';

const box = z.base64().max(20_000);
const shared = {
  slot: z.string().min(1).max(100),
  made: z.int().min(0),
  /** The slot's private key, wrapped with what opens the slot. */
  own: box,
  /** The master key, sealed to the slot: it can be changed without asking everybody for their passphrase. */
  master: z.strictObject({ half: z.base64().length(60), box }),
};

/** A slot as it stands in the file: how its key is come by, and what that key opens. */
export const storedSlot = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), ...shared, by: stretching }),
  z.strictObject({
    kind: z.literal('recovery'),
    ...shared,
    by: z.strictObject({ name: z.literal('hkdf-sha256'), salt: z.base64().length(44) }),
  }),
  z.strictObject({
    kind: z.literal('system'),
    ...shared,
    /** The number of the computer whose key store holds it. */
    station: z.string().min(1).max(100),
    by: z.strictObject({ name: z.literal('key-store'), sealed: box }),
  }),
]);
export type StoredSlot = z.infer<typeof storedSlot>;

/** One way to open the ring: which, and the master key wrapped in it. */
export interface RingSlot {
  readonly slot: string;
  readonly kind: 'passphrase' | 'recovery' | 'system';
  /** Whose it is; sealed in the file. */
  readonly label: string;
  readonly made: number;
  /** What the master key is sealed to. It lies sealed too, so that the file alone gives nothing to reckon with. */
  readonly public: Uint8Array;
  readonly stored: StoredSlot;
}

/** A slot that was just made: nothing is sealed to it yet. */
export interface NewSlot {
  readonly label: string;
  readonly pair: Pair;
  readonly stored: StoredSlot;
}

const nothing = { half: '', box: '' };

/** A slot for a passphrase, which was looked at before. Takes as long as one guess. */
export async function passphraseSlot(passphrase: string, label: string, now: number, work: Work): Promise<NewSlot> {
  const by = newStretching(work);
  const key = await stretched(passphrase, by);
  return withOwn(label, key, { kind: 'passphrase', slot: v4(), made: now, by, own: '', master: nothing });
}

/** A slot for a fresh recovery key, and that key as it is printed: it is nowhere else. */
export function recoverySlot(now: number): { readonly made: NewSlot; readonly recoveryKey: string } {
  const secret = newSecret().subarray(0, RECOVERY_BYTES);
  const salt = newSecret();
  const by = { name: 'hkdf-sha256', salt: Buffer.from(salt).toString('base64') } as const;
  const key = keyFor(secret, 'keys recovery', salt);
  return {
    made: withOwn('', key, { kind: 'recovery', slot: v4(), made: now, by, own: '', master: nothing }),
    recoveryKey: printed(secret),
  };
}

/** A slot for this computer's own key store. Throws what the store throws. */
export function systemSlot(keyStore: KeyStore, station: string, label: string, now: number): NewSlot {
  const key = newSecret();
  const by = { name: 'key-store', sealed: Buffer.from(keyStore.seal(key)).toString('base64') } as const;
  return withOwn(label, key, { kind: 'system', slot: v4(), made: now, station, by, own: '', master: nothing });
}

function withOwn(label: string, key: Uint8Array, stored: StoredSlot): NewSlot {
  const pair = newPair();
  return { label, pair, stored: { ...stored, own: seal(key, pair.private, factsOf(stored)) } };
}

/** The slot with a master key sealed to it. */
export function sealedTo(slot: Omit<RingSlot, 'slot' | 'kind' | 'made'>, master: Uint8Array): RingSlot {
  const { label, stored } = slot;
  const { slot: id, kind, made } = stored;
  const sealed = { ...stored, master: sealTo(slot.public, master, factsOf(stored)) };
  return { slot: id, kind, label, made, public: slot.public, stored: sealed };
}

/** The key that a recovery key stands for at one slot. */
export function recoveryKeyOf(secret: Uint8Array, salt: string): Uint8Array {
  return keyFor(secret, 'keys recovery', Buffer.from(salt, 'base64'));
}

/** The pair of a slot, opened with its key; undefined where the key is another one. */
export function pairOf(slot: StoredSlot, key: Uint8Array): Pair | undefined {
  const own = unseal(key, slot.own, factsOf(slot));
  return own && pairFrom(own);
}

/** The master key that is sealed to a slot; undefined where it is sealed to another pair. */
export function masterOf(slot: StoredSlot, own: Pair): Uint8Array | undefined {
  return unsealFrom(own, slot.master, factsOf(slot));
}

/** What may not be changed about a slot without its keys noticing. */
function factsOf(slot: StoredSlot): string {
  const { kind, slot: id, made, by } = slot;
  const way = Object.entries(by).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(['keys slot', kind, id, made, slot.kind === 'system' ? slot.station : null, way]);
}
