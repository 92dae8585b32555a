import { z } from 'zod';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { DataKey } from '../store/connection.ts';
import { keyFor, newSecret, pairFrom, seal, unseal, type Pair } from './boxes.ts';
import type { KeyStore } from './key-store.ts';
import { opener, type RingKey } from './opening.ts';
import { sidecarText, type Sidecar } from './sidecar.ts';
import { copyOf, find, heal, place, type Found } from './sidecar-file.ts';
import { masterOf, passphraseSlot, recoverySlot, sealedTo, type RingSlot } from './slot.ts';
import { demandStrength, usualWork, type Work } from './stretching.ts';

export type { RingKey } from './opening.ts';
export type { RingSlot } from './slot.ts';

/** The keys of one team file, unlocked. It lies beside the file, twice; names in it are sealed. */
export interface Ring {
  /** Where it lies: the path of the team file with `.keys` behind it. */
  readonly path: string;
  /** Wraps the data keys; every slot wraps this one. It changes together with the data key. */
  readonly master: Uint8Array;
  /** Grows by one at each writing. */
  readonly generation: number;
  /** Keys that may open the file, newest first. There are two only while a new one is being brought in. */
  readonly keys: readonly DataKey[];
  /** Keys that opened the file before, newest first: backups from then still need them. */
  readonly past: readonly DataKey[];
  /** Stays the same as long as the team file lives, whatever happens to its keys: what waits on a computer is sealed with a key from it. */
  readonly lasting: Uint8Array;
  readonly slots: readonly RingSlot[];
  /** The slot that opened it. */
  readonly used: string;
  /** What that slot opened, so that a ring that somebody else changed opens again without asking. */
  readonly own: Pair;
}

/** Where the keys of a team file lie. A path that is one of keys already stays what it is. */
export function ringPath(path: string): string {
  return path.endsWith('.keys') ? path : `${path}.keys`;
}

/**
 * Makes keys for a team file that is still to be made, in memory only; `writeRing` puts them beside it. The recovery key is as it is
 * printed, and nowhere else. Refuses with `weak-passphrase`.
 */
export async function newRing(
  path: string,
  owner: { readonly passphrase: string; readonly label: string },
  now: number,
  work: Work = usualWork,
): Promise<{ readonly ring: Ring; readonly recoveryKey: string }> {
  demandStrength(owner.passphrase);
  const master = newSecret();
  const first = await passphraseSlot(owner.passphrase, owner.label, now, work);
  const { made, recoveryKey } = recoverySlot(now);
  const slots = [first, made].map(({ label, pair, stored }) => sealedTo({ label, public: pair.public, stored }, master));
  const fresh = { generation: 0, keys: [newSecret()], past: [], lasting: newSecret() };
  return { ring: { path: ringPath(path), master, ...fresh, slots, used: first.stored.slot, own: first.pair }, recoveryKey };
}

/** Writes a ring and its copy, each whole or not at all, and gives it back as it now stands. Throws what the disk throws. */
export function writeRing(ring: Ring): Ring {
  const next = { ...ring, generation: ring.generation + 1 };
  place(ring.path, sidecarText(toSidecar(next), next.master));
  return next;
}

/**
 * Opens the keys beside a team file, from their copy where they are damaged, and heals what is. Refuses with `wrong-passphrase`,
 * `wrong-recovery-key`, `no-key-store` where the key does not fit; `keys-missing` where both are gone or damaged, whatever the key;
 * `newer-program`, `share-gone`.
 */
export async function openRing(path: string, key: RingKey, keyStore?: KeyStore, stationId?: string): Promise<Ring> {
  const own = ringPath(path);
  const open = opener(key, keyStore, stationId);
  for (const found of readable(own)) {
    const opened = await open.slotOf(found.sidecar.slots);
    if (opened === undefined) throw open.refusal();
    const ring = opened.master && fromSidecar(own, found, opened.master, opened.slot, opened.own);
    if (ring === undefined) continue;
    heal(own, found);
    return ring;
  }
  throw keysMissing();
}

/**
 * Reads a ring again that somebody else may have changed, or one of a backup, with what opened it before. Refuses with `unknown-slot`
 * where the slot that opened it is gone and the keys are new.
 */
export function rereadRing(ring: Ring): Ring {
  const all = readable(ring.path);
  for (const found of all) {
    const slot = found.sidecar.slots.find((it) => it.slot === ring.used);
    const master = (slot && masterOf(slot, ring.own)) ?? ring.master;
    const read = fromSidecar(ring.path, found, master, ring.used, ring.own);
    if (read !== undefined) return read;
  }
  throw all.length === 0 ? keysMissing() : new Refusal('unknown-slot', 'The slot that opened the file is gone.');
}

/** Whether this computer's key store has a slot in the keys of a team file; false where they cannot be read. */
export function remembers(path: string, stationId: string): boolean {
  const own = ringPath(path);
  const sound = [find(own), find(copyOf(own))].find((it) => it.state === 'sound');
  return sound?.sidecar.slots.some((it) => it.kind === 'system' && it.station === stationId) ?? false;
}

/** A key of 256 bits for something that lies outside the team file, such as changes that wait. It outlives every change of the keys. */
export function lastingKey(ring: Ring, purpose: string): Uint8Array {
  return keyFor(ring.lasting, `lasting ${purpose}`);
}

type Sound = Extract<Found, { readonly state: 'sound' }>;

/** What can be read of the two, the first one first. Refuses where nothing may be said about the keys. */
function readable(path: string): readonly Sound[] {
  const both = [find(path), find(copyOf(path))];
  const sound = both.filter((it): it is Sound => it.state === 'sound');
  if (both.some((it) => it.state === 'newer')) throw new Refusal('newer-program', 'The keys were written by a newer program.');
  if (sound.length > 0) return sound;
  throw both.some((it) => it.state === 'unreachable') ? new Refusal('share-gone', 'The keys cannot be reached.') : keysMissing();
}

function keysMissing(): Refusal {
  return new Refusal('keys-missing', 'The keys beside the file are missing or damaged, and so is their copy.');
}

const secrets = z.strictObject({
  slots: z.record(z.string(), z.strictObject({ label: z.string(), public: z.base64() })),
  keys: z.array(z.base64()).min(1),
  past: z.array(z.base64()),
  lasting: z.base64(),
});

const SEALED = 'keys sealed 1';

function toSidecar({ generation, slots, keys, past, lasting, master }: Ring): Sidecar {
  const hidden: z.infer<typeof secrets> = {
    slots: Object.fromEntries(slots.map((it) => [it.slot, { label: it.label, public: text(it.public) }])),
    keys: keys.map(text),
    past: past.map(text),
    lasting: text(lasting),
  };
  const sealed = seal(keyFor(master, SEALED), Buffer.from(JSON.stringify(hidden)), SEALED);
  return { generation, slots: slots.map((it) => it.stored), sealed };
}

/** A ring from what was read; undefined where it was not written by somebody who knew the master key. */
function fromSidecar(path: string, { sidecar, ownedBy }: Sound, master: Uint8Array, used: string, own: Pair): Ring | undefined {
  if (!ownedBy(master)) return undefined;
  const opened = unseal(keyFor(master, SEALED), sidecar.sealed, SEALED);
  if (opened === undefined) return undefined;
  const hidden = secrets.parse(JSON.parse(Buffer.from(opened).toString()));
  const slots = sidecar.slots.flatMap((stored): RingSlot[] => {
    const known = hidden.slots[stored.slot];
    if (known === undefined) return [];
    const { slot, kind, made } = stored;
    return [{ slot, kind, label: known.label, made, public: bytes(known.public), stored }];
  });
  const { generation } = sidecar;
  return {
    path,
    master,
    generation,
    keys: hidden.keys.map(bytes),
    past: hidden.past.map(bytes),
    lasting: bytes(hidden.lasting),
    slots,
    used,
    own: pairFrom(own.private),
  };
}

function text(secret: Uint8Array): string {
  return Buffer.from(secret).toString('base64');
}

function bytes(secret: string): Uint8Array {
  return Buffer.from(secret, 'base64');
}
