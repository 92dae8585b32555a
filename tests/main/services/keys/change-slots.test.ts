import { describe, expect, test } from 'vitest';
import {
  addPassphrase,
  changePassphrase,
  dropOldKeys,
  newRecovery,
  rememberHere,
  removeSlot,
  withNewDataKey,
} from '../../../../main/services/keys/change-slots.ts';
import { copyFileSync } from 'node:fs';
import { lastingKey, openRing, remembers, rereadRing, writeRing } from '../../../../main/services/keys/ring.ts';
import { masterOf } from '../../../../main/services/keys/slot.ts';
import { keyStore, openedTeam, passphrase, quickWork } from '../../../helpers/open-team.ts';

const another = 'een heel andere zin';

describe('the slots of a ring', () => {
  test('take another passphrase, and both open the file', async () => {
    const { team } = await openedTeam();
    const { slot, change } = await addPassphrase({ passphrase: another, label: 'Bram de Wit' }, 5, quickWork);
    writeRing(change(team.ring));
    const opened = await openRing(team.path, { passphrase: another });
    expect(opened.used).toBe(slot);
    expect(opened.slots.at(-1)).toMatchObject({ slot, kind: 'passphrase', label: 'Bram de Wit', made: 5 });
    expect((await openRing(team.path, { passphrase })).master).toEqual(opened.master);
    for (const first of [slot, 'weg']) expect((await openRing(team.path, { passphrase: another, first })).used).toBe(slot);
    await expect(addPassphrase({ passphrase: 'kort', label: '' }, 5, quickWork)).rejects.toMatchObject({ kind: 'weak-passphrase' });
  });

  test('change a passphrase only for whoever knows the old one; the label stays', async () => {
    const { team } = await openedTeam();
    const asked = { slot: team.ring.used, old: passphrase, passphrase: another };
    await expect(changePassphrase(team.ring, { ...asked, old: 'mis' }, 5, quickWork)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(changePassphrase(team.ring, { ...asked, slot: 'weg' }, 5, quickWork)).rejects.toMatchObject({ kind: 'unknown-slot' });
    await expect(changePassphrase(team.ring, { ...asked, passphrase: 'kort' }, 5, quickWork)).rejects.toMatchObject({
      kind: 'weak-passphrase',
    });
    const { change } = await changePassphrase(team.ring, asked, 5, quickWork);
    const now = writeRing(change(team.ring));
    expect(rereadRing(now)).toEqual(now);
    expect((await openRing(team.path, { passphrase: another })).slots[0]).toMatchObject({ label: 'Anneke Visser', made: 5 });
    await expect(openRing(team.path, { passphrase })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
  });

  test('give a new recovery key, after which the old one opens nothing', async () => {
    const { team, recoveryKey } = await openedTeam();
    const fresh = newRecovery(5);
    writeRing(fresh.change(team.ring));
    expect((await openRing(team.path, { recoveryKey: fresh.recoveryKey })).used).toBe(fresh.slot);
    await expect(openRing(team.path, { recoveryKey })).rejects.toMatchObject({ kind: 'wrong-recovery-key' });
  });

  test('let this computer open the file, and only this one; once is enough', async () => {
    const { team } = await openedTeam();
    const once = writeRing(rememberHere(keyStore(), 'here', 'Anneke', 5).change(team.ring));
    const ring = writeRing(rememberHere(keyStore(), 'here', 'Anneke', 6).change(once));
    expect(ring.slots.filter((it) => it.kind === 'system')).toHaveLength(1);
    expect((await openRing(team.path, { system: true }, keyStore(), 'here')).master).toEqual(ring.master);
    expect([remembers(team.path, 'here'), remembers(team.path, 'there')]).toEqual([true, false]);
    const refused = { kind: 'no-key-store' };
    await expect(openRing(team.path, { system: true }, keyStore(), 'there')).rejects.toMatchObject(refused);
    await expect(openRing(team.path, { system: true }, keyStore(false), 'here')).rejects.toMatchObject(refused);
    const reset = { ...keyStore(), open: () => new Uint8Array(3) };
    await expect(openRing(team.path, { system: true }, reset, 'here')).rejects.toMatchObject(refused);
    expect(() => rememberHere(keyStore(false), 'here', '', 5)).toThrow(expect.objectContaining(refused));
    expect(() => rememberHere(undefined, 'here', '', 5)).toThrow(expect.objectContaining(refused));
  });

  test('can be taken away as long as a passphrase or a recovery key is left', async () => {
    const { team } = await openedTeam();
    const [first = '', recovery = ''] = team.ring.slots.map((it) => it.slot);
    const here = rememberHere(keyStore(), 'here', '', 5).change(team.ring);
    const less = removeSlot(first)(here);
    expect(() => removeSlot(recovery)(less)).toThrow(expect.objectContaining({ kind: 'last-key' }));
    expect(() => removeSlot(first)(less)).toThrow(expect.objectContaining({ kind: 'unknown-slot' }));
    writeRing(less);
    await expect(openRing(team.path, { passphrase })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
  });

  test('are 64 at most', async () => {
    const { team } = await openedTeam();
    let { ring } = team;
    const one = rememberHere(keyStore(), 'n', '', 5);
    for (let n = ring.slots.length; n < 64; n += 1) ring = rememberHere(keyStore(), `n${n}`, '', 5).change(ring);
    expect(() => one.change(ring)).toThrow(expect.objectContaining({ kind: 'bad-input' }));
    writeRing(ring);
    expect((await openRing(team.path, { passphrase })).slots).toHaveLength(64);
  });
});

describe('a new key for the file', () => {
  test('is there beside the old one until that is dropped; every slot opens both', async () => {
    const { team, recoveryKey } = await openedTeam();
    const [old] = team.ring.keys;
    const both = writeRing(withNewDataKey(team.ring));
    expect(both.keys).toHaveLength(2);
    expect(both.keys[1]).toEqual(old);
    for (const key of [{ passphrase }, { recoveryKey }]) expect((await openRing(team.path, key)).keys).toEqual(both.keys);
    const one = writeRing(dropOldKeys(both));
    expect(one.keys).toEqual(both.keys.slice(0, 1));
    expect((await openRing(team.path, { passphrase })).past).toEqual([old]);
  });

  test('is given up where the file kept its old one', async () => {
    const { team } = await openedTeam();
    const [old] = team.ring.keys;
    expect(dropOldKeys(withNewDataKey(team.ring), old).keys).toEqual([old]);
    expect(() => dropOldKeys(team.ring, new Uint8Array(32))).toThrow(RangeError);
  });

  test('opens without asking for whoever has the file open already', async () => {
    const { team } = await openedTeam();
    const both = writeRing(withNewDataKey(await openRing(team.path, { passphrase })));
    expect(rereadRing(team.ring).keys).toEqual(both.keys);
  });

  test('stays hidden from who was taken away, though they have an old copy of the keys and everybody else has the new ones', async () => {
    const { team } = await openedTeam();
    const added = await addPassphrase({ passphrase: another, label: 'Bram de Wit' }, 5, quickWork);
    const shared = writeRing(added.change(team.ring));
    copyFileSync(`${team.path}.keys`, `${team.path}.stolen.keys`);
    const renewed = writeRing(withNewDataKey(removeSlot(added.slot)(shared)));

    const stolen = await openRing(`${team.path}.stolen`, { passphrase: another });
    for (const { stored } of renewed.slots) expect(masterOf(stored, stolen.own)).toBeUndefined();
    expect(() => rereadRing({ ...stolen, path: team.ring.path })).toThrow(expect.objectContaining({ kind: 'unknown-slot' }));
    await expect(openRing(team.path, { passphrase: another })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
  });

  test('leaves alone what waits on a computer', async () => {
    const { team } = await openedTeam();
    const now = dropOldKeys(withNewDataKey(team.ring));
    expect(lastingKey(now, 'waiting')).toEqual(lastingKey(team.ring, 'waiting'));
    expect(lastingKey(now, 'waiting')).not.toEqual(lastingKey(now, 'other'));
  });
});
