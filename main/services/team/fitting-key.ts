import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type DataKey } from '../store/connection.ts';
import { codeOf } from '../store/faults.ts';
import { patiently } from '../store/patience.ts';
import { bytesOf } from './on-disk.ts';

const PAGE = 4096;

/** What bytes 16 to 23 of every team file say, unencrypted: page size, versions, reserved bytes. */
const mark = '1000010120402020';

/**
 * Finds the key that opens a file, first one first; undefined where none does. Nothing is written: with a wrong key SQLite would play
 * a journal back that it cannot read.
 */
export function fittingKey(path: string, keys: readonly DataKey[]): DataKey | undefined {
  const codes = keys.map((key) => ({ key, code: codeAtFirstRead(path, key) }));
  if (codes.some(({ code }) => code === 'SQLITE_READONLY_ROLLBACK')) return fittingFirstPage(path, keys);
  return codes.find(({ code }) => code !== 'SQLITE_NOTADB')?.key;
}

/** Whether a file that a key fits is shorter than its first page says. */
export function isCutShort(path: string, key: DataKey): boolean {
  return codeAtFirstRead(path, key).startsWith('SQLITE_CORRUPT');
}

/** Whether a file begins as a team file does. */
export function looksLikeTeamFile(path: string): boolean {
  return Buffer.from(bytesOf(path, 16, 8)).toString('hex') === mark;
}

/** Tries the keys on a copy of the first page alone, encrypted as it is, so that the journal beside the file is left in peace. */
function fittingFirstPage(path: string, keys: readonly DataKey[]): DataKey | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'systeemkaart-'));
  try {
    const page = join(folder, 'page');
    writeFileSync(page, bytesOf(path, 0, PAGE));
    return keys.find((key) => codeAtFirstRead(page, key) !== 'SQLITE_NOTADB');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** SQLite's name of what went wrong at the first read; empty where nothing did. */
function codeAtFirstRead(path: string, key: DataKey): string {
  try {
    const file = connect(path, key, 'read-only');
    try {
      patiently(() => file.db.pragma('schema_version'));
      return '';
    } finally {
      file.db.close();
    }
  } catch (fault) {
    const code = codeOf(fault);
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_READONLY_ROLLBACK' || code.startsWith('SQLITE_CORRUPT')) return code;
    throw fault;
  }
}
