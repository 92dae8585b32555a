import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../../../main/services/store/connection.ts';
import { backupFiles, backupFolder, newBackupFile } from '../../../../main/services/team/backup-files.ts';
import { listBackups, makeBackup } from '../../../../main/services/team/backups.ts';
import { checkTeam } from '../../../../main/services/team/check.ts';
import { deleteCasus } from '../../../../main/services/team/delete-casus.ts';
import { dueBackup } from '../../../../main/services/team/due-backup.ts';
import { openTeam } from '../../../../main/services/team/opening.ts';
import { surplus } from '../../../../main/services/team/prune.ts';
import { passphrase } from '../../../helpers/open-team.ts';
import { addCasus, codesIn, openIn, START, teamFile } from '../../../helpers/team-file.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test('a backup opens on its own, with its own copy of the keys', async () => {
  const { team, path, station } = await teamFile(['a', 'b']);
  const made = makeBackup(team, 'asked');
  expect(made).toMatchObject({ kind: 'asked', at: START, casussen: 2, checked: true });
  const [file] = backupFiles(path);
  const opened = openIn(await openTeam(file?.path ?? '', { passphrase }, { readOnly: true }, station));
  expect(codesIn(opened)).toEqual(['a', 'b']);
  opened.file.db.close();
  expect(readdirSync(backupFolder(path))).toHaveLength(3);
});

test('a backup is listed as unchecked where it no longer opens', async () => {
  const { team, path } = await teamFile();
  makeBackup(team, 'asked');
  const [file] = backupFiles(path);
  writeFileSync(file?.path ?? '', 'nonsense');
  writeFileSync(join(backupFolder(path), 'holiday.systeemkaart'), 'of somebody else');
  expect(listBackups(path, team.ring)).toMatchObject([{ casussen: 0, checked: false }]);
  expect(checkTeam(team).words).toEqual([{ id: 'team-file.check.backups', values: { backups: 1 } }]);
});

test('backups are made on the first change of a day and a quarter of an hour after the last one, by one of all programs', async () => {
  const { team, clock, path, station } = await teamFile(['a']);
  const colleague = openIn(await openTeam(path, { passphrase }, { readOnly: false }, { ...station, id: 'station-2' }));
  expect(dueBackup(team)?.kind).toBe('daily');
  expect(dueBackup(colleague)).toBeUndefined();
  addCasus(team, 'b');
  clock.now += 14 * MINUTE;
  expect(dueBackup(team)).toBeUndefined();
  clock.now += MINUTE;
  expect(dueBackup(colleague)?.kind).toBe('change');
  clock.now += 2 * 60 * MINUTE;
  expect(dueBackup(team)).toBeUndefined();
  clock.now += DAY;
  expect(dueBackup(team)).toBeUndefined();
  addCasus(colleague, 'c');
  expect(dueBackup(team)).toMatchObject({ kind: 'daily', casussen: 3 });
  colleague.file.db.close();
});

test('older backups go only of a kind of which there are newer ones enough', async () => {
  const { path } = await teamFile([]);
  const days = Array.from({ length: 40 }, (_, day) => newBackupFile(path, 'daily', START - day * DAY));
  const asked = newBackupFile(path, 'asked', START - 100 * DAY);
  const gone = surplus([...days, asked]);
  expect(gone).toEqual(days.slice(30));
});

test('a backup that cannot be made leaves the older ones, and nothing half made', async () => {
  const { team, path } = await teamFile(['a', 'b', 'c']);
  makeBackup(team, 'asked');
  const { key, db } = team.file;
  const pages = db.prepare("SELECT pageno FROM dbstat WHERE name = 'record'").pluck().all() as readonly number[];
  db.close();
  const bytes = readFileSync(path);
  for (const page of pages) bytes.fill(0, 4096 * (page - 1), 4096 * page);
  writeFileSync(path, bytes);
  // Opened without a look at every page, as a file is that gets damaged while it is open.
  team.file = connect(path, key, 'write');
  expect(() => makeBackup(team, 'asked')).toThrow(expect.objectContaining({ kind: 'damaged' }));
  expect(listBackups(path, team.ring)).toMatchObject([{ checked: true }]);
  expect(readdirSync(backupFolder(path))).toHaveLength(3);
});

test('a casus that was deleted is in no backup after the term', async () => {
  const { team, clock, path } = await teamFile(['a', 'b']);
  makeBackup(team, 'asked');
  clock.now += MINUTE;
  deleteCasus(team, { casus: 'id-a', reason: 'term-over', backupsToo: false });
  clock.now += 29 * DAY;
  dueBackup(team);
  expect(listBackups(path, team.ring).map((it) => it.casussen)).toEqual([1, 2]);
  clock.now += 2 * DAY;
  dueBackup(team);
  expect(listBackups(path, team.ring).map((it) => it.casussen)).toEqual([1, 1]);
});

test('a backup that was just made stays, also where the clock was set back to before all others', async () => {
  const { team, clock, path } = await teamFile(['a']);
  for (let nth = 0; nth < 10; nth += 1) {
    clock.now += MINUTE;
    makeBackup(team, 'asked');
  }
  clock.now = START - 400 * DAY;
  const { backup } = makeBackup(team, 'asked');
  expect(backupFiles(path).map((it) => it.backup)).toContain(backup);
});

test('a backup that a killed program left half made goes, so that no deleted casus stays in it', async () => {
  const { team, path } = await teamFile(['a']);
  mkdirSync(backupFolder(path));
  const left = (name: string, minutes: number): string => {
    const file = join(backupFolder(path), name);
    writeFileSync(file, 'half');
    utimesSync(file, new Date(), new Date(Date.now() - minutes * MINUTE));
    return file;
  };
  const half = `${newBackupFile(path, 'daily', START - DAY).backup}.systeemkaart`;
  const old = ['.part', '.part-journal', '.keys', '.keys-copy'].map((more) => left(`${half}${more}`, 90));
  const fresh = left(`${newBackupFile(path, 'asked', START).backup}.systeemkaart.part`, 5);
  const foreign = left('holiday.part', 90);
  makeBackup(team, 'asked');
  expect(old.filter((it) => existsSync(it))).toEqual([]);
  expect([fresh, foreign].every((it) => existsSync(it))).toBe(true);
});

test('a check reads every page of every backup', async () => {
  const { team, path } = await teamFile(['a', 'b', 'c']);
  makeBackup(team, 'asked');
  const [file] = backupFiles(path);
  const bytes = readFileSync(file?.path ?? '');
  const late = bytes.length - 2000;
  bytes[late] = (bytes[late] ?? 0) ^ 1;
  writeFileSync(file?.path ?? '', bytes);
  expect(checkTeam(team)).toMatchObject({ backups: 0, words: [{ id: 'team-file.check.backups', values: { backups: 1 } }] });
});

test('a casus that was to leave the backups too says until when it is in them, where no newer backup can be made', async () => {
  const { team, path } = await teamFile(['a', 'b']);
  makeBackup(team, 'asked');
  const before = backupFiles(path).length;
  for (const keys of [`${path}.keys`, `${path}.keys-copy`]) rmSync(keys);
  expect(deleteCasus(team, { casus: 'id-a', reason: 'asked-by-family', backupsToo: true })).toEqual({ backupsUntil: START + 30 * DAY });
  expect(backupFiles(path)).toHaveLength(before);
  expect(codesIn(team)).toEqual(['b']);
});
