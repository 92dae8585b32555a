import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newRing, openRing, remembers, rereadRing, writeRing, type Ring } from '../../../../main/services/keys/ring.ts';
import { keyStore, passphrase, quickWork } from '../../../helpers/open-team.ts';
import { forge } from './forged.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
  path = join(folder, 'team.systeemkaart');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function made(): Promise<{ readonly ring: Ring; readonly recoveryKey: string }> {
  const { ring, recoveryKey } = await newRing(path, { passphrase, label: 'Anneke Visser' }, 1000, quickWork);
  return { ring: writeRing(ring), recoveryKey };
}

const keys = () => `${path}.keys`;
const copy = () => `${path}.keys-copy`;

describe('a ring', () => {
  test('opens again with its passphrase, and gives the same keys', async () => {
    const { ring } = await made();
    const opened = await openRing(path, { passphrase });
    expect(opened).toEqual(ring);
    expect(opened.keys[0]).toHaveLength(32);
    expect(opened.slots.map(({ kind, label }) => [kind, label])).toEqual([
      ['passphrase', 'Anneke Visser'],
      ['recovery', ''],
    ]);
  });

  test('opens with the same passphrase typed with other composed letters', async () => {
    const { ring } = await newRing(path, { passphrase: 'ge\u00efnteresseerd', label: '' }, 0, quickWork);
    writeRing(ring);
    expect((await openRing(path, { passphrase: 'gei\u0308nteresseerd' })).master).toEqual(ring.master);
  });

  test('opens with its recovery key, also as people type it', async () => {
    const { ring, recoveryKey } = await made();
    const sloppy = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await openRing(path, { recoveryKey: sloppy })).master).toEqual(ring.master);
  });

  test('tells a wrong passphrase from a wrong recovery key from no key store', async () => {
    await made();
    const other = await newRing(join(folder, 'other'), { passphrase, label: '' }, 0, quickWork);
    await expect(openRing(path, { passphrase: 'vier losse woorden' })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(openRing(path, { recoveryKey: other.recoveryKey })).rejects.toMatchObject({ kind: 'wrong-recovery-key' });
    await expect(openRing(path, { system: true })).rejects.toMatchObject({ kind: 'no-key-store' });
    expect(remembers(path, 'here')).toBe(false);
  });

  test('takes no passphrase of fewer than eight characters', async () => {
    await expect(newRing(path, { passphrase: ' kort   ', label: '' }, 0, quickWork)).rejects.toMatchObject({ kind: 'weak-passphrase' });
  });

  test('shows no name and no key in its file, and says what it is', async () => {
    const { ring } = await made();
    const text = readFileSync(keys(), 'utf8');
    expect(text).not.toContain('Visser');
    for (const secret of [ring.master, ring.lasting, ...ring.keys, ring.own.private, ...ring.slots.map((it) => it.public)]) {
      expect(text).not.toContain(Buffer.from(secret).toString('base64'));
      expect(text).not.toContain(Buffer.from(secret).toString('hex'));
    }
    expect(JSON.parse(text)).toMatchObject({ format: 'systeemkaart/keys', version: 1, ring: { generation: 1, slots: [{}, {}] } });
    expect(readdirSync(folder).toSorted()).toEqual(['team.systeemkaart.keys', 'team.systeemkaart.keys-copy']);
  });

  test('is read again without a passphrase after somebody else wrote it', async () => {
    const { ring } = await made();
    writeRing(await openRing(path, { passphrase }));
    expect(rereadRing(ring).generation).toBe(2);
  });

  test('keeps nothing half written of a program that was killed', async () => {
    const left = join(folder, '.team.systeemkaart.keys.0123456789ab.part');
    writeFileSync(left, '{');
    utimesSync(left, 0, 0);
    await made();
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

describe('damaged keys', () => {
  const damage: Readonly<Record<string, (file: string) => void>> = {
    missing: (file) => rmSync(file),
    empty: (file) => writeFileSync(file, ''),
    'cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, 900)),
    'with a flipped bit': (file) => {
      const bytes = readFileSync(file);
      bytes.writeUInt8(bytes.readUInt8(1200) ^ 1, 1200);
      writeFileSync(file, bytes);
    },
    'a file of zeros': (file) => writeFileSync(file, Buffer.alloc(4000)),
    'far too large': (file) => writeFileSync(file, Buffer.alloc(3_000_000, 0x20)),
  };

  test.each(Object.entries(damage))('%s: the copy opens the file and heals them', async (_, harm) => {
    const { ring } = await made();
    harm(keys());
    expect((await openRing(path, { passphrase })).master).toEqual(ring.master);
    expect(readFileSync(keys())).toEqual(readFileSync(copy()));
  });

  test.each(Object.entries(damage))('the copy %s: it is healed', async (_, harm) => {
    await made();
    harm(copy());
    await openRing(path, { passphrase });
    expect(readFileSync(copy())).toEqual(readFileSync(keys()));
  });

  test.each(Object.entries(damage))('both %s: that is said, and not that the passphrase is wrong', async (_, harm) => {
    await made();
    harm(keys());
    harm(copy());
    await expect(openRing(path, { passphrase })).rejects.toMatchObject({ kind: 'keys-missing' });
  });

  test('a wrong passphrase heals nothing and does not reach for an older copy', async () => {
    await made();
    writeFileSync(copy(), 'x');
    await expect(openRing(path, { passphrase: 'een heel andere zin' })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect(readFileSync(copy(), 'utf8')).toBe('x');
  });

  test('every flipped bit is found, whichever it is', async () => {
    await made();
    const whole = readFileSync(keys());
    rmSync(copy());
    for (let at = 0; at < whole.length; at += 37) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
      writeFileSync(keys(), bytes);
      await expect(openRing(path, { system: true }, keyStore(), 'here')).rejects.toMatchObject({ kind: 'keys-missing' });
    }
  });
});

describe('keys that somebody tampered with', () => {
  test('with the digest made right again are not believed, and the copy is', async () => {
    const { ring } = await made();
    forge(keys(), (it) => ({ ...it, generation: 99 }));
    expect((await openRing(path, { passphrase })).generation).toBe(ring.generation);
    copyFileSync(keys(), copy());
    await expect(openRing(path, { passphrase })).rejects.toMatchObject({ kind: 'keys-missing' });
  });

  test('that ask for much memory or time are not even tried', async () => {
    await made();
    for (const by of [{ N: 2 ** 24 }, { r: 1024 }, { N: 2 ** 20, r: 16 }, { p: 1000 }, { N: 2 ** 17 + 1 }, { N: -1 }]) {
      forge(keys(), (it) => ({ ...it, slots: it.slots.map((slot) => ({ ...slot, by: { ...slot.by, ...by } })) }));
      copyFileSync(keys(), copy());
      await expect(openRing(path, { passphrase })).rejects.toMatchObject({ kind: 'keys-missing' });
    }
  });

  test('that hold thousands of slots are not even tried', async () => {
    await made();
    forge(keys(), (it) => ({ ...it, slots: Array.from({ length: 1000 }, (_, n) => ({ ...it.slots[0], slot: `s${n}` })) }));
    copyFileSync(keys(), copy());
    await expect(openRing(path, { passphrase })).rejects.toMatchObject({ kind: 'keys-missing' });
  });

  test('from a newer program are told apart', async () => {
    await made();
    forge(keys(), (it) => it, { version: 2 });
    await expect(openRing(path, { passphrase })).rejects.toMatchObject({ kind: 'newer-program' });
  });
});
