import type { DataKey } from '../store/connection.ts';

/** One way to open the ring: which, and the master key wrapped in it. */
export interface RingSlot {
  readonly slot: string;
  readonly kind: 'passphrase' | 'recovery' | 'system';
  /** Whose it is; sealed in the file. */
  readonly label: string;
  readonly made: number;
}

/** The keys of one team file, unlocked. It lies beside the file, twice; names in it are sealed. */
export interface Ring {
  /** Where it lies: the path of the team file with `.keys` behind it. */
  readonly path: string;
  /** Wraps the data keys; every slot wraps this one. */
  readonly master: Uint8Array;
  /** Grows by one at each writing. */
  readonly generation: number;
  /** Keys that may open the file, newest first. There are two only while a new one is being brought in. */
  readonly keys: readonly DataKey[];
  readonly slots: readonly RingSlot[];
  /** The slot that opened it. */
  readonly used: string;
}

/** What somebody offers to open a ring with. */
export type RingKey = { readonly passphrase: string } | { readonly recoveryKey: string } | { readonly system: true };
