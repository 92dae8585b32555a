import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { made, program, save, start, titled, titleIn } from '../../helpers/desk.ts';
import { passphrase } from '../../helpers/open-team.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

test('the first team file is made also where the folder of the program is not there yet', async () => {
  const { ask } = await program(tempFolder(), 'one', { folder: join(tempFolder(), 'Documents', 'Systeemkaart') });
  const { place } = await ask('place.name', { name: 'team' });
  const { team } = await ask('team.make', { place, team: 'Team Zuid', member: 'Anneke', passphrase });
  expect(team.file).toBe('team.systeemkaart');
});

describe('a team file', () => {
  test('is made, closed and opened again on the same computer, and everything is there', async () => {
    const it = await made();
    expect(await save(it, start, titled('Later'))).toEqual({ outcome: 'saved', revision: 1 });
    await it.ask('team.lock', {});
    await expect(it.ask('casus.open', { casus: it.casus })).rejects.toMatchObject({ kind: 'locked' });
    const again = await program(it.root);
    const { places, open, dialogs } = await again.ask('start.read', {});
    expect([places.map(({ name, present }) => [name, present]), open, dialogs]).toEqual([[['team.systeemkaart', true]], null, false]);
    const opened = await again.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false });
    expect(opened).toMatchObject({ state: 'open', team: { name: 'Team Zuid', mode: 'write', members: [{ name: 'Anneke' }] } });
    expect(opened.state === 'open' && opened.team.member).toBe(opened.state === 'open' && opened.team.members[0]?.id);
    expect(await titleIn({ ...again, casus: it.casus })).toBe('Later');
    expect((await again.ask('start.read', {})).open).toMatchObject({ file: 'team.systeemkaart', place: it.place });
  });

  test('opens with its recovery key, and without a passphrase where this computer was told to remember it', async () => {
    const it = await made();
    await it.ask('keys.rememberHere', {});
    await it.ask('team.lock', {});
    expect((await it.ask('start.read', {})).places).toMatchObject([{ remembered: true }]);
    for (const key of [{ recoveryKey: it.recoveryKey }, { system: true as const }]) {
      expect(await it.ask('team.unlock', { place: it.place, key, readOnly: false })).toMatchObject({ state: 'open' });
    }
    const other = await program(it.root, 'two');
    const [{ place } = { place: '' }] = (await other.ask('start.read', {})).places;
    await expect(other.ask('team.unlock', { place, key: { system: true }, readOnly: false })).rejects.toMatchObject({
      kind: 'no-key-store',
    });
  });

  test('lets somebody wait after five wrong passphrases, not with the recovery key, and its log tells of each', async () => {
    const it = await made();
    await it.ask('team.lock', {});
    const wrong = () => it.ask('team.unlock', { place: it.place, key: { passphrase: 'vier andere woorden hier' }, readOnly: false });
    for (let nth = 0; nth < 5; nth += 1) await expect(wrong()).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(wrong()).rejects.toMatchObject({ kind: 'wait', words: { id: 'notice.wait' } });
    const restarted = await program(it.root);
    await expect(restarted.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false })).rejects.toMatchObject({
      kind: 'wait',
    });
    const opened = await restarted.ask('team.unlock', { place: it.place, key: { recoveryKey: it.recoveryKey }, readOnly: false });
    expect(opened).toMatchObject({ team: { notices: [{ id: 'notice.attempts', values: { count: 5 } }] } });
    expect((await restarted.ask('log.read', { limit: 50, action: 'unlock-failed' })).rows).toHaveLength(5);
  });

  test('lets somebody wait after five wrong recovery keys, not after mistyped ones nor with a passphrase, and its log tells of each', async () => {
    const it = await made();
    const other = await made();
    await it.ask('team.lock', {});
    const offer = (recoveryKey: string) => it.ask('team.unlock', { place: it.place, key: { recoveryKey }, readOnly: false });
    for (let nth = 0; nth < 6; nth += 1) await expect(offer('kort')).rejects.toMatchObject({ words: { id: 'keys.recovery-length' } });
    for (let nth = 0; nth < 5; nth += 1) await expect(offer(other.recoveryKey)).rejects.toMatchObject({ kind: 'wrong-recovery-key' });
    await expect(offer(it.recoveryKey)).rejects.toMatchObject({ kind: 'wait', words: { id: 'notice.wait-recovery' } });
    const restarted = await program(it.root);
    await expect(
      restarted.ask('team.unlock', { place: it.place, key: { recoveryKey: it.recoveryKey }, readOnly: false }),
    ).rejects.toMatchObject({
      kind: 'wait',
    });
    const opened = await restarted.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false });
    expect(opened).toMatchObject({ team: { notices: [{ id: 'notice.attempts', values: { count: 5 } }] } });
    expect((await restarted.ask('log.read', { limit: 50, action: 'unlock-failed' })).rows).toHaveLength(5);
  });

  test('is refused where nothing can be opened, and the next try is not hindered by it', async () => {
    const it = await made();
    await it.ask('team.lock', {});
    writeFileSync(join(it.folder, 'other.systeemkaart'), 'no team');
    const { places } = await it.ask('start.read', {});
    const other = places.find(({ name }) => name === 'other.systeemkaart')?.place ?? '';
    await expect(it.ask('team.unlock', { place: other, key: { passphrase }, readOnly: false })).rejects.toMatchObject({
      kind: 'no-team-file',
    });
    await expect(it.ask('team.unlock', { place: 'x', key: { passphrase }, readOnly: false })).rejects.toMatchObject({
      kind: 'unknown-place',
    });
    expect(await it.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: true })).toMatchObject({ team: { why: 'asked' } });
    await expect(save(it, start, titled('x'))).rejects.toMatchObject({ kind: 'read-only' });
  });
});

describe('a dialog', () => {
  test('gives the window a handle, and never a path', async () => {
    const root = tempFolder();
    const asked: string[] = [];
    const chooser = {
      open: () => Promise.resolve(undefined),
      make: (suggested: string) => {
        asked.push(suggested);
        return Promise.resolve(join(root, 'share', 'zuid'));
      },
    };
    const it = await program(root, 'one', { chooser });
    expect(await it.ask('place.choose', { for: 'open' })).toBeNull();
    const place = await it.ask('place.choose', { for: 'make' });
    expect(place).toMatchObject({ name: 'zuid.systeemkaart', present: false });
    expect([asked.length, JSON.stringify(place).includes(join(root, 'share', 'zuid'))]).toEqual([1, false]);
    expect((await it.ask('start.read', {})).dialogs).toBe(true);
  });

  test('is refused in a shell without dialogs', async () => {
    const it = await program(tempFolder());
    await expect(it.ask('place.choose', { for: 'open' })).rejects.toMatchObject({ kind: 'no-dialog' });
  });
});
