import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { made, program, save, start, titled, titleIn } from '../../helpers/desk.ts';
import { passphrase } from '../../helpers/open-team.ts';

describe('a file that is replaced', () => {
  test('by a backup is opened again by itself, and everybody is told', async () => {
    const mine = await made();
    const theirs = { ...(await program(mine.root, 'two')), casus: mine.casus };
    const [{ place } = { place: '' }] = (await theirs.ask('start.read', {})).places;
    await theirs.ask('team.unlock', { place, key: { passphrase }, readOnly: false });
    await theirs.ask('team.iAm', { name: 'Bas' });
    const { backup } = await mine.ask('backups.make', {});
    await save(mine, start, titled('Na de kopie'));
    const restored = await mine.ask('backups.restore', { backup });
    expect(restored).toMatchObject({ casussen: 1, team: { place: mine.place, name: 'Team Zuid' } });
    expect((await theirs.ask('team.news', {})).notices).toEqual([{ id: 'notice.replaced', values: {} }]);
    expect(await titleIn(theirs)).toBe('Begin');
    expect(await save(theirs, start, titled('Van Bas'))).toMatchObject({ outcome: 'saved' });
    expect(await titleIn(mine)).toBe('Van Bas');
  });

  test('by itself under a new key goes on unnoticed', async () => {
    const mine = await made();
    const theirs = { ...(await program(mine.root, 'two')), casus: mine.casus };
    const [{ place } = { place: '' }] = (await theirs.ask('start.read', {})).places;
    await theirs.ask('team.unlock', { place, key: { passphrase }, readOnly: false });
    await mine.ask('keys.renew', {});
    expect(await save(theirs, start, titled('Van Bas'))).toMatchObject({ outcome: 'saved' });
    expect((await theirs.ask('team.news', {})).notices).toEqual([]);
  });

  test('has its casussen read anew, also where colleagues went on in it to where this screen was', async () => {
    const mine = await made();
    const theirs = { ...(await program(mine.root, 'two')), casus: mine.casus };
    const [{ place } = { place: '' }] = (await theirs.ask('start.read', {})).places;
    await theirs.ask('team.unlock', { place, key: { passphrase }, readOnly: false });
    await theirs.ask('casus.open', { casus: mine.casus });
    const { backup } = await mine.ask('backups.make', {});
    await save(mine, start, titled('Na de kopie'));
    expect(await theirs.ask('casus.news', { casus: mine.casus, since: 0 })).toMatchObject({ revision: 1, anew: false });
    await mine.ask('backups.restore', { backup });
    await save(mine, start, { ...start, intake: { district: 'Zuid' } });
    expect(await theirs.ask('casus.news', { casus: mine.casus, since: 1 })).toMatchObject({ revision: 1, lines: [], anew: true });
    await theirs.ask('versions.read', { casus: mine.casus, revision: 1 });
    expect(await theirs.ask('casus.news', { casus: mine.casus, since: 1 })).toMatchObject({ anew: false });
  });

  test.each(['another file', 'the same file, written over'])(
    'by an older copy of itself (%s) is told, because work is missing in it',
    async (how) => {
      const mine = await made();
      const older = join(mine.root, 'older');
      copyFileSync(mine.path, older);
      await save(mine, start, titled('Na de kopie'));
      await mine.ask('backups.make', {});
      expect((await mine.ask('team.news', {})).notices).toEqual([]);
      if (how === 'another file') renameSync(older, mine.path);
      else copyFileSync(older, mine.path);
      expect((await mine.ask('team.news', {})).notices).toEqual([{ id: 'notice.older', values: {} }]);
      expect((await mine.ask('team.news', {})).notices).toEqual([]);
      expect(await titleIn(mine)).toBe('Begin');
    },
  );

  test('after damage is put back from a backup in three questions', async () => {
    const it = await made();
    await it.ask('backups.make', {});
    await it.ask('team.lock', {});
    const bytes = readFileSync(it.path);
    bytes.fill(0, bytes.length / 2, bytes.length / 2 + 4096);
    writeFileSync(it.path, bytes);
    const opened = await it.ask('team.unlock', { place: it.place, key: { passphrase }, readOnly: false });
    expect(opened).toMatchObject({ state: 'damaged', file: 'team.systeemkaart' });
    const [backup] = await it.ask('backups.list', {});
    const restored = await it.ask('backups.restore', { backup: backup?.backup ?? '' });
    expect((await it.ask('log.read', { limit: 1, action: 'restore' })).rows).toMatchObject([{ member: 'Anneke' }]);
    expect(restored).toMatchObject({ casussen: 1, team: { place: it.place, mode: 'write', name: 'Team Zuid' } });
    expect(restored.kept).not.toBe('');
    expect(restored.team.member).toBe(restored.team.members[0]?.id);
    expect(await titleIn(it)).toBe('Begin');
    expect(await save(it, start, titled('Verder'))).toMatchObject({ outcome: 'saved' });
  });
});

test('a team file that is open and was changed is backed up by itself within a minute, without being asked', async () => {
  const every = vi.spyOn(globalThis, 'setInterval');
  onTestFinished(() => every.mockRestore());
  const it = await made();
  // What would happen when a minute is over, now.
  const minutes = every.mock.calls.filter(([, pause]) => pause === 60_000).map(([work]) => work);
  expect(minutes).toHaveLength(1);
  expect(await it.ask('backups.list', {})).toEqual([]);
  for (const work of minutes) work();
  await expect
    .poll(async () => it.ask('backups.list', {}), { timeout: 10_000 })
    .toMatchObject([{ kind: 'daily', casussen: 1, checked: true }]);
  await expect.poll(async () => (await it.ask('team.news', {})).lastBackup).not.toBeNull();
  for (const work of minutes) work();
  await it.ask('casussen.list', { search: '', archived: false });
  expect(await it.ask('backups.list', {})).toHaveLength(1);
});
