import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connect } from '../../../../main/services/store/connection.ts';
import { read } from '../../../../main/services/store/handles.ts';
import { copyInto } from '../../../../main/services/team/copy.ts';
import { fittingKey } from '../../../../main/services/team/fitting-key.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import { journalOf } from '../../../../main/services/team/on-disk.ts';
import { hold, nextBeside, putInPlace, release } from '../../../../main/services/team/replace.ts';
import { reopenTeam } from '../../../../main/services/team/staying.ts';
import { addCasus, codesIn, teamFile } from '../../../helpers/team-file.ts';

test.each([false, true])('a file takes the place of another, where a system moves open files and where it does not (%s)', async (alone) => {
  const { team, path, folder } = await teamFile(['a']);
  const held = hold(path, team.file.key);
  const next = nextBeside(path);
  if (held.lock) copyInto(held.lock, next);
  team.file.db.close();
  putInPlace(held, next, `${path}.kept`, alone);
  expect(held.lock?.db.open).toBe(!alone);
  reopenTeam(team);
  addCasus(team, 'b');
  expect(codesIn(team)).toEqual(['a', 'b']);
  expect(existsSync(`${path}.kept`)).toBe(true);
  expect(readdirSync(folder).filter((it) => it.endsWith('.next') || it.endsWith('-journal'))).toEqual([]);
  release(held);
});

test('while a file is held nobody else reads or writes it, and nothing is written to it', async () => {
  const { team, path } = await teamFile(['a']);
  const held = hold(path, team.file.key);
  expect(() => team.file.db.exec('BEGIN IMMEDIATE')).toThrow('locked');
  expect(() => team.file.db.exec('SELECT * FROM meta')).toThrow('locked');
  expect(existsSync(journalOf(path))).toBe(false);
  release(held);
  addCasus(team, 'b');
  expect(codesIn(team)).toEqual(['a', 'b']);
});

test('a journal that a crash left is not played back with a wrong key, and no journal of the old file meets the new one', async () => {
  const { team, path } = await teamFile(['a']);
  const { key } = team.file;
  const { journal, torn } = tornOff(team);
  writeFileSync(path, torn);
  writeFileSync(journalOf(path), journal);
  const wrong = new Uint8Array(32).fill(3);
  expect(fittingKey(path, [wrong, key])).toBe(key);
  expect(fittingKey(path, [wrong])).toBeUndefined();
  expect(readFileSync(path).equals(torn) && readFileSync(journalOf(path)).equals(journal)).toBe(true);
  const held = hold(path, key);
  expect(existsSync(journalOf(path))).toBe(false);
  release(held);
  const mended = connect(path, key, 'write');
  expect(read(mended, ({ sql }) => sql('SELECT code FROM casus').pluck().all())).toEqual(['a']);
  mended.db.close();
});

test('a file that cannot be locked for its damage takes its journal along when it is kept', async () => {
  const { team, path } = await teamFile(['a']);
  const { file } = team;
  const next = nextBeside(path);
  copyInto(file, next);
  file.db.close();
  writeFileSync(path, readFileSync(path).fill(9, 0, 5000));
  writeFileSync(journalOf(path), 'what a crash left');
  const held = hold(path, fittingKey(path, [file.key]));
  expect(held.lock).toBeUndefined();
  putInPlace(held, next, `${path}.kept`);
  expect(readFileSync(journalOf(`${path}.kept`), 'utf8')).toBe('what a crash left');
  reopenTeam(team);
  expect(codesIn(team)).toEqual(['a']);
});

/** The bytes of a file and of its journal in the middle of a change that never ends, as a kill would leave them. */
function tornOff({ file }: OpenTeam): { readonly journal: Buffer; readonly torn: Buffer } {
  file.db.pragma('cache_size = 2');
  file.db.exec(`BEGIN IMMEDIATE; UPDATE record SET body = body || '                                        '; DELETE FROM casus`);
  const bytes = { journal: readFileSync(journalOf(file.path)), torn: readFileSync(file.path) };
  file.db.exec('ROLLBACK');
  file.db.close();
  return bytes;
}
