import type { KeyStore } from './keys/key-store.ts';

/** This program on this computer: what the shell hands to the services. */
export interface Station {
  /** A number of its own, made once; it tells nothing about the computer. */
  readonly id: string;
  /** The folder for what belongs to this user on this computer: known places, changes that wait. */
  readonly home: string;
  /** Absent where the shell has none, as in a browser. */
  readonly keyStore?: KeyStore;
  /** The clock, ms since 1970. */
  readonly now: () => number;
}
