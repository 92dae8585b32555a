/** The system's own store of keys, such as the keychain: what it seals only this user on this computer can open. */
export interface KeyStore {
  /** Whether it truly protects; a store that only scrambles does not. */
  readonly trusted: () => boolean;
  readonly seal: (bytes: Uint8Array) => Uint8Array;
  readonly open: (sealed: Uint8Array) => Uint8Array;
}
