import { describe, expect, test } from 'vitest';
import { keyStoreOf } from '../../../../main/shells/electron/key-store.ts';

const standIn = (backend: string, available = true) => ({
  isEncryptionAvailable: () => available,
  getSelectedStorageBackend: () => backend,
  encryptString: (text: string) => Buffer.from(`sealed ${text}`),
  decryptString: (sealed: Buffer) => sealed.toString().replace('sealed ', ''),
});

describe('the key store of the system', () => {
  test.each([
    ['linux', 'gnome_libsecret', true, true],
    ['linux', 'kwallet6', true, true],
    ['linux', 'basic_text', true, false],
    ['linux', 'unknown', true, false],
    ['linux', 'gnome_libsecret', false, false],
    ['win32', 'unknown', true, true],
    ['darwin', 'unknown', true, true],
    ['darwin', 'unknown', false, false],
  ] as const)('on %s with %s, available %s, is trusted: %s', (platform, backend, available, trusted) => {
    expect(keyStoreOf(standIn(backend, available), platform).trusted()).toBe(trusted);
  });

  test('gives back every byte that it sealed', () => {
    const store = keyStoreOf(standIn('kwallet6'), 'linux');
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(new Uint8Array(store.open(store.seal(bytes)))).toEqual(bytes);
  });
});
