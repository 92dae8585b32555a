import type { KeyStore } from '../../services/keys/key-store.ts';

/** What the key store needs of Electron's safeStorage, once the program is ready. */
export interface SafeStorage {
  readonly isEncryptionAvailable: () => boolean;
  readonly getSelectedStorageBackend: () => string;
  readonly encryptString: (text: string) => Buffer;
  readonly decryptString: (sealed: Buffer) => string;
}

/** Linux without a keyring: what these seal, anybody who can read the disk can open. */
const scramblers = ['basic_text', 'unknown'];

/** The key store of this system through safeStorage. On Linux only a true keyring is trusted; elsewhere the system has one of its own. */
export function keyStoreOf(safe: SafeStorage, platform: NodeJS.Platform): KeyStore {
  return {
    trusted: () => safe.isEncryptionAvailable() && (platform !== 'linux' || !scramblers.includes(safe.getSelectedStorageBackend())),
    seal: (bytes) => safe.encryptString(Buffer.from(bytes).toString('base64')),
    open: (sealed) => Buffer.from(safe.decryptString(Buffer.from(sealed)), 'base64'),
  };
}
