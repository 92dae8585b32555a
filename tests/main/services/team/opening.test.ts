import { appendFileSync, existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeRing } from '../../../../main/services/keys/change-ring.ts';
import { withNewDataKey } from '../../../../main/services/keys/change-slots.ts';
import { makeBackup } from '../../../../main/services/team/backups.ts';
import { makeTeam } from '../../../../main/services/team/make-team.ts';
import { openTeam } from '../../../../main/services/team/opening.ts';
import { closeTeam, reopenTeam } from '../../../../main/services/team/staying.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { passphrase, quickWork } from '../../../helpers/open-team.ts';
import { addCasus, codesIn, openIn, teamFile } from '../../../helpers/team-file.ts';

describe('a new team file', () => {
  test('opens with its passphrase and with its recovery key, and leaves nothing half made behind', async () => {
    const { team, folder, reopened, recoveryKey } = await teamFile(['a', 'b']);
    closeTeam(team);
    expect(readdirSync(folder).toSorted()).toEqual(['swt.systeemkaart', 'swt.systeemkaart.keys', 'swt.systeemkaart.keys-copy']);
    expect(codesIn(openIn(await reopened()))).toEqual(['a', 'b']);
    expect(codesIn(openIn(await reopened({ recoveryKey })))).toEqual(['a', 'b']);
  });

  test('refuses another passphrase, and a passphrase that is too short', async () => {
    const { path, station, reopened } = await teamFile();
    await expect(reopened({ passphrase: 'vier andere woorden samen' })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    const weak = makeTeam(`${path}2`, { team: '', member: 'x', passphrase: 'kort' }, station, quickWork);
    await expect(weak).rejects.toMatchObject({ kind: 'weak-passphrase' });
    expect(existsSync(`${path}2`)).toBe(false);
  });

  test('is never made where a file or keys stand', async () => {
    const { path, folder, station } = await teamFile();
    const made = (at: string) => makeTeam(at, { team: 'SWT', member: 'Anneke', passphrase }, station, quickWork);
    await expect(made(path)).rejects.toMatchObject({ kind: 'already-there' });
    const other = join(folder, 'other.systeemkaart');
    writeFileSync(`${other}.keys`, 'keys of something');
    await expect(made(other)).rejects.toMatchObject({ kind: 'already-there' });
    const [one, two] = await Promise.allSettled([made(join(folder, 'third')), made(join(folder, 'third'))]);
    expect([one, two].map((it) => it.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(codesIn(openIn(await openTeam(join(folder, 'third'), { passphrase }, { readOnly: false }, station)))).toEqual([]);
  });

  test('is finished at the next opening where its maker was killed before the file had its name', async () => {
    const { team, path, folder, reopened } = await teamFile([]);
    closeTeam(team);
    renameSync(path, join(folder, '.swt.systeemkaart.0123456789ab.next'));
    expect(codesIn(openIn(await reopened()))).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

describe('opening', () => {
  test('never makes a file', async () => {
    const { folder, station } = await teamFile();
    const at = (path: string) => openTeam(path, { passphrase }, { readOnly: false }, station);
    await expect(at(join(folder, 'nothing'))).rejects.toMatchObject({ kind: 'no-team-file' });
    await expect(at(join(folder, 'gone', 'nothing'))).rejects.toMatchObject({ kind: 'share-gone' });
    writeFileSync(join(folder, 'letter.txt'), 'Dear all');
    await expect(at(join(folder, 'letter.txt'))).rejects.toMatchObject({ kind: 'no-team-file' });
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('says what is wrong with a file, and how many backups there are to put back', async () => {
    const { team, path, reopened } = await teamFile(['a', 'b', 'c']);
    makeBackup(team, 'asked');
    closeTeam(team);
    const whole = readFileSync(path);
    const flawOf = async (harm: () => void): Promise<unknown> => {
      writeFileSync(path, whole);
      harm();
      const opened = await reopened();
      return opened.state === 'damaged' && [opened.flaw, opened.words.values['backups'], opened.backups.length];
    };
    expect(await flawOf(() => truncateSync(path, 0))).toEqual(['empty', 1, 1]);
    expect(await flawOf(() => rmSync(path))).toEqual(['missing', 1, 1]);
    expect(await flawOf(() => writeFileSync(path, 'not a database at all, but a text'))).toEqual(['other-file', 1, 1]);
    expect(await flawOf(() => truncateSync(path, whole.length - 4096))).toEqual(['cut-short', 1, 1]);
    expect(await flawOf(() => writeFileSync(path, flipped(whole, 3 * 4096 + 17)))).toEqual(['pages', 1, 1]);
    expect(await flawOf(() => writeFileSync(path, flipped(whole, 40)))).toEqual(['wrong-keys', 1, 1]);
  });

  test('opens a file that a killed program left longer than it has to be, and writes on in it', async () => {
    const { team, path, reopened } = await teamFile(['a', 'b', 'c']);
    closeTeam(team);
    for (const tail of [Buffer.alloc(4096), Buffer.alloc(3 * 4096, 7), Buffer.from('x')]) {
      appendFileSync(path, tail);
      const longer = openIn(await reopened());
      expect(codesIn(longer).slice(0, 3)).toEqual(['a', 'b', 'c']);
      addCasus(longer, `d${tail.length}`);
      closeTeam(longer);
    }
    expect(codesIn(openIn(await reopened()))).toEqual(['a', 'b', 'c', 'd1', 'd12288', 'd4096']);
  });

  test('gives what can be read of a damaged file to whoever asks to read it', async () => {
    const { team, path, reopened } = await teamFile(['a', 'b', 'c']);
    closeTeam(team);
    const whole = readFileSync(path);
    writeFileSync(path, flipped(whole, whole.length - 2000));
    expect(await reopened()).toMatchObject({ state: 'damaged', readable: true });
    const damaged = openIn(await reopened({ passphrase }, true));
    expect(damaged.why).toBe('damaged');
    expect(codesIn(damaged)).toEqual(['a', 'b', 'c']);
    expect(() => addCasus(damaged, 'd')).toThrow(expect.objectContaining({ kind: 'read-only' }));
  });

  test('opens a file of a newer program for reading', async () => {
    const { team, reopened } = await teamFile(['a']);
    write(team.file, () => team.file.db.pragma('user_version = 990'));
    closeTeam(team);
    const newer = openIn(await reopened());
    expect([newer.why, newer.file.mode, codesIn(newer)]).toEqual(['newer', 'read-only', ['a']]);
  });

  test('finishes a change of keys that was broken off before the file had the new one', async () => {
    const { team, reopened } = await teamFile(['a']);
    const [old] = team.ring.keys;
    changeRing(team, withNewDataKey, () => undefined);
    expect(team.ring.keys).toHaveLength(2);
    const again = openIn(await reopened());
    expect(again.ring.keys).toEqual([old]);
    expect(codesIn(again)).toEqual(['a']);
  });

  test('takes a second name away that a restore left when it was killed', async () => {
    const { team, path, folder, reopened } = await teamFile(['a']);
    closeTeam(team);
    const second = join(folder, 'swt.kept-2026-11-20T09-00-00-000.systeemkaart');
    linkSync(path, second);
    expect(codesIn(openIn(await reopened()))).toEqual(['a']);
    expect(existsSync(second)).toBe(false);
  });

  test('tells the log that the file was opened, and with what kind of key', async () => {
    const { team, reopened, recoveryKey } = await teamFile();
    closeTeam(team);
    const again = openIn(await reopened({ recoveryKey }));
    const rows = read(again.file, (handle) => handle.sql(`SELECT detail FROM access WHERE action = 'open-team'`).pluck().all());
    expect(rows.map((it) => (JSON.parse(String(it)) as { with: string }).with)).toEqual(['passphrase', 'recovery']);
  });
});

test('a file that was put in the place of another is gone on with after a colleague saw that it is another', async () => {
  const { team, path, station } = await teamFile(['a']);
  const opened = openIn(await openTeam(path, { passphrase }, { readOnly: false }, station));
  writeFileSync(`${path}.x`, readFileSync(path));
  renameSync(`${path}.x`, path);
  expect(() => codesIn(opened)).toThrow(expect.objectContaining({ kind: 'replaced' }));
  expect(() => addCasus(opened, 'b')).toThrow(expect.objectContaining({ kind: 'replaced' }));
  reopenTeam(opened);
  addCasus(opened, 'b');
  expect(codesIn(opened)).toEqual(['a', 'b']);
  closeTeam(opened);
  reopenTeam(team);
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 4 : byte));
}
