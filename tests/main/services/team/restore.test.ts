import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { log, readLog, verifyLog } from '../../../../main/services/store/access-log.ts';
import { findCasus, removeCasus } from '../../../../main/services/store/casussen.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { saveListed } from '../../../../main/services/store/team-lists.ts';
import { backupFiles } from '../../../../main/services/team/backup-files.ts';
import { listBackups, makeBackup } from '../../../../main/services/team/backups.ts';
import { checkTeam } from '../../../../main/services/team/check.ts';
import { compact } from '../../../../main/services/team/compact.ts';
import { deleteCasus } from '../../../../main/services/team/delete-casus.ts';
import { openTeam } from '../../../../main/services/team/opening.ts';
import { renewKey } from '../../../../main/services/team/renew-key.ts';
import { momentOfKept } from '../../../../main/services/team/kept-name.ts';
import { restoreBackup, restoreOpen } from '../../../../main/services/team/restore.ts';
import { closeTeam, reopenTeam } from '../../../../main/services/team/staying.ts';
import { passphrase } from '../../../helpers/open-team.ts';
import { addCasus, codesIn, openIn, teamFile } from '../../../helpers/team-file.ts';

test('a damaged file is put back from a backup in three steps, and kept beside', async () => {
  const { team, path, folder, reopened, station, clock } = await teamFile(['a', 'b']);
  makeBackup(team, 'asked');
  closeTeam(team);
  const harmed = readFileSync(path).fill(0, 0, 9000);
  writeFileSync(path, harmed);
  const seen = await reopened();
  if (seen.state !== 'damaged') throw new Error('it was not found');
  const [chosen] = seen.backups;
  clock.now += 60_000;
  const restored = restoreBackup(path, seen.ring, { backup: chosen?.backup ?? '' }, station);
  expect(codesIn(restored.team)).toEqual(['a', 'b']);
  expect(restored.casussen).toBe(2);
  expect(momentOfKept(restored.kept, 'swt.systeemkaart')).toBe(clock.now);
  expect(readFileSync(join(folder, restored.kept)).equals(harmed)).toBe(true);
  addCasus(restored.team, 'c');
  closeTeam(restored.team);
  expect(codesIn(openIn(await reopened()))).toEqual(['a', 'b', 'c']);
});

test.each([
  ['empty', (path: string) => truncateSync(path, 0)],
  ['gone', (path: string) => rmSync(path)],
  ['cut short', (path: string) => truncateSync(path, 8192)],
])('a file that is %s is put back too', async (_how, harm) => {
  const { team, path, reopened, station } = await teamFile(['a', 'b']);
  const { backup } = makeBackup(team, 'asked');
  closeTeam(team);
  harm(path);
  const seen = await reopened();
  if (seen.state !== 'damaged') throw new Error('it was not found');
  const { team: next } = restoreBackup(path, seen.ring, { backup }, station);
  expect(codesIn(next)).toEqual(['a', 'b']);
  closeTeam(next);
});

test('a casus that was deleted does not come back with a backup, the log goes on, and a colleague who came since stays', async () => {
  const { team } = await teamFile(['a', 'b', 'c']);
  const { backup } = makeBackup(team, 'asked');
  write(team.file, (handle) => {
    saveListed(handle, 'members', null, { id: 'new', name: 'Bram Postma' });
    removeCasus(handle, findCasus(handle, 'id-b').number, 'asked-by-family', team.station.now());
    log(handle, team, { action: 'delete', code: 'b' });
  });
  const { casussen, notices } = restoreOpen(team, { backup });
  expect(casussen).toBe(2);
  expect(codesIn(team)).toEqual(['a', 'c']);
  expect(notices).toEqual([{ id: 'team-file.notice.stay-deleted', values: { casussen: 1 } }]);
  const actions = read(team.file, (handle) => handle.sql('SELECT action FROM access ORDER BY seq').pluck().all());
  expect(actions).toEqual(['make-team', 'open-team', 'delete', 'restore', 'open-team']);
  expect(read(team.file, (handle) => verifyLog(handle)).broken).toBeUndefined();
  expect(read(team.file, (handle) => handle.sql(`SELECT count(*) FROM listed WHERE id = 'new'`).pluck().get())).toBe(1);
});

test('a backup tells what was deleted where the file itself no longer can', async () => {
  const { team, path, reopened, station, clock } = await teamFile(['a', 'b']);
  const { backup } = makeBackup(team, 'asked');
  deleteCasus(team, { casus: 'id-a', reason: 'term-over', backupsToo: false });
  clock.now += 1000;
  makeBackup(team, 'asked');
  closeTeam(team);
  truncateSync(path, 0);
  const seen = await reopened();
  if (seen.state !== 'damaged') throw new Error('it was not found');
  const { team: next } = restoreBackup(path, seen.ring, { backup }, station);
  expect(codesIn(next)).toEqual(['b']);
  closeTeam(next);
});

test('a backup that is damaged itself is not put back, and the file stays as it was', async () => {
  const { team, folder } = await teamFile(['a']);
  const { backup } = makeBackup(team, 'asked');
  const [file] = backupFiles(team.path);
  const bytes = readFileSync(file?.path ?? '');
  writeFileSync(file?.path ?? '', bytes.fill(1, 3 * 4096, 3 * 4096 + 40));
  addCasus(team, 'b');
  expect(() => restoreOpen(team, { backup })).toThrow(expect.objectContaining({ kind: 'unsound-backup' }));
  expect(() => restoreOpen(team, { backup: '../../etc' })).toThrow(expect.objectContaining({ kind: 'unknown-backup' }));
  expect(codesIn(team)).toEqual(['a', 'b']);
  expect(readdirSync(folder).filter((it) => it.includes('kept') || it.includes('.next'))).toEqual([]);
});

test('a new key for the file lets in who could get in, and an old copy of the keys opens it no longer', async () => {
  const { team, path, folder, reopened, recoveryKey } = await teamFile(['a', 'b']);
  const { backup } = makeBackup(team, 'asked');
  linkSync(`${path}.keys`, join(folder, 'old'));
  const [old] = team.ring.keys;
  renewKey(team);
  addCasus(team, 'c');
  expect(team.ring.keys).toHaveLength(1);
  expect(team.ring.keys[0]).not.toEqual(old);
  expect(codesIn(openIn(await reopened()))).toEqual(['a', 'b', 'c']);
  expect(codesIn(openIn(await reopened({ recoveryKey })))).toEqual(['a', 'b', 'c']);
  expect(listBackups(path, team.ring)[0]).toMatchObject({ backup, casussen: 2, checked: true });
  restoreOpen(team, { backup });
  expect(codesIn(team)).toEqual(['a', 'b']);
  closeTeam(team);
  rmSync(`${path}.keys-copy`);
  renameSync(join(folder, 'old'), `${path}.keys`);
  expect(await reopened()).toMatchObject({ state: 'damaged', flaw: 'wrong-keys' });
});

test('a file under a new key says so in its log from the first moment: no crash leaves one that nobody is told of', async () => {
  const { team } = await teamFile([]);
  renewKey(team);
  const { rows } = read(team.file, (handle) => readLog(handle, { limit: 2 }));
  expect(rows.map(({ action, detail }) => [action, detail['what']])).toEqual([
    ['open-team', 'file'],
    ['key-change', 'renew'],
  ]);
});

test('a colleague who had the file open notices a new key before writing, and goes on with it', async () => {
  const { team, path, station } = await teamFile(['a']);
  const colleague = openIn(await openTeam(path, { passphrase }, { readOnly: false }, { ...station, id: 'station-2' }));
  renewKey(team);
  expect(() => addCasus(colleague, 'b')).toThrow(expect.objectContaining({ kind: 'replaced' }));
  reopenTeam(colleague);
  addCasus(colleague, 'b');
  expect(codesIn(team)).toEqual(['a', 'b']);
  expect(() => restoreOpen(colleague, { backup: 'none' })).toThrow(expect.objectContaining({ kind: 'unknown-backup' }));
  addCasus(colleague, 'c');
  closeTeam(colleague);
  expect(codesIn(team)).toEqual(['a', 'b', 'c']);
});

test('a deleted casus is in no page of the file, and in no backup where that was asked', async () => {
  const { team, path } = await teamFile(['a', 'b']);
  makeBackup(team, 'asked');
  restoreOpen(team, { backup: makeBackup(team, 'asked').backup });
  expect(deleteCasus(team, { casus: 'id-a', reason: 'asked-by-family', backupsToo: true })).toEqual({ backupsUntil: null });
  expect(listBackups(path, team.ring).map((it) => it.casussen)).toEqual([1]);
  expect(readdirSync(join(path, '..')).filter((it) => it.includes('kept'))).toEqual([]);
  const tables = ['record', 'journal', 'named_version', 'presence'] as const;
  const left = read(team.file, ({ sql }) =>
    tables.map((it) => sql(`SELECT count(*) FROM ${it} WHERE casus NOT IN (SELECT number FROM casus)`).pluck().get()),
  );
  expect(left).toEqual([0, 0, 0, 0]);
  const { backupsUntil } = deleteCasus(team, { casus: 'id-b', reason: 'term-over', backupsToo: false });
  expect(backupsUntil).toBe(team.station.now() + 30 * 86_400_000);
});

test('a file that is put together again holds what it held', async () => {
  const { team, path } = await teamFile(['a', 'b', 'c']);
  deleteCasus(team, { casus: 'id-b', reason: 'other', backupsToo: false });
  const { before, after } = compact(team);
  expect(after).toBeLessThanOrEqual(before);
  expect(checkTeam(team)).toMatchObject({ words: [], casussen: 2, backups: 1 });
  expect(existsSync(`${path}-journal`)).toBe(false);
});
