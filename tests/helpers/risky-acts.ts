import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { v7 } from 'uuid';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { newRing, writeRing } from '../../main/services/keys/ring.ts';
import type { Station } from '../../main/services/station.ts';
import { insertCasus } from '../../main/services/store/casussen.ts';
import { connectNew } from '../../main/services/store/connection.ts';
import { read, write } from '../../main/services/store/handles.ts';
import { setMeta } from '../../main/services/store/meta.ts';
import { migrate } from '../../main/services/store/migrate.ts';
import { headText, insertRecords } from '../../main/services/store/records.ts';
import { saveChange } from '../../main/services/store/save.ts';
import { steps } from '../../main/services/store/versions/index.ts';
import { backupFiles } from '../../main/services/team/backup-files.ts';
import { inBackup, keyOf, makeBackup } from '../../main/services/team/backups.ts';
import { compact } from '../../main/services/team/compact.ts';
import { SENTINEL } from '../../main/services/team/flaws.ts';
import { makeTeam } from '../../main/services/team/make-team.ts';
import type { OpenTeam } from '../../main/services/team/open-team.ts';
import { openTeam } from '../../main/services/team/opening.ts';
import { renewKey } from '../../main/services/team/renew-key.ts';
import { restoreOpen } from '../../main/services/team/restore.ts';
import { reopenTeam } from '../../main/services/team/staying.ts';
import { casus as schema } from '../../shared/model/records.ts';
import type { Casus } from '../../shared/model/records.ts';
import { passphrase, quickWork } from './open-team.ts';

/** Something a program does to a team file, in the middle of which it may be killed. */
interface Act {
  /** Makes the file to begin with, in a folder of its own. */
  readonly make: (folder: string) => Promise<void>;
  /** Absent where opening the file is the act. */
  readonly act?: (team: OpenTeam) => void;
  /** Each kill needs a file as it was in the beginning. */
  readonly afresh?: true;
  /** Others may write meanwhile, and lose nothing. */
  readonly beside?: true;
  /** What else may not be; undefined where all is well. */
  readonly fault?: (team: OpenTeam) => string | undefined;
}

const CODES = Array.from({ length: 12 }, (_, nth) => `w-2026-${nth + 100}`);

const all = {
  'key-change': { make: makeUsual, act: renewKey, beside: true, fault: lacksCasussen },
  backup: { make: makeUsual, act: (team) => makeBackup(team, 'asked'), beside: true, fault: lacksBackup },
  restore: { make: makeBackedUp, act: putBack, fault: lacksCasussen },
  migration: { make: makeOld, afresh: true, fault: lacksCasussen },
  compact: { make: makeUsual, act: compact, beside: true, fault: lacksCasussen },
} satisfies Readonly<Record<string, Act>>;

export type ActName = keyof typeof all;
export const acts: Readonly<Record<ActName, Act>> = all;
export const actNames = Object.keys(all) as readonly ActName[];

/** A computer of which the home is the folder of the file. */
export function stationIn(path: string): Station {
  return { id: `station-${process.pid}`, home: dirname(path), now: () => Date.now() };
}

async function makeUsual(folder: string): Promise<void> {
  await made(folder);
}

async function makeBackedUp(folder: string): Promise<void> {
  const team = await made(folder);
  makeBackup(team, 'asked');
  team.file.db.close();
}

async function made(folder: string): Promise<OpenTeam> {
  mkdirSync(folder);
  const path = join(folder, 'swt.systeemkaart');
  const { team } = await makeTeam(path, { team: 'SWT', member: 'Anneke Visser', passphrase }, stationIn(path), quickWork);
  write(team.file, (handle) => {
    for (const code of CODES) insertCasus(handle, example(code), { id: `id-${code}`, at: 1 });
  });
  return team;
}

/** A file as it was after the first step of the schema. */
async function makeOld(folder: string): Promise<void> {
  mkdirSync(folder);
  const path = join(folder, 'swt.systeemkaart');
  const { ring } = await newRing(path, { passphrase, label: '' }, 1, quickWork);
  const [key] = writeRing(ring).keys;
  const file = connectNew(path, key ?? new Uint8Array());
  migrate(file, steps.slice(0, 1));
  write(file, (handle) => {
    setMeta(handle, 'kind', SENTINEL);
    for (const code of CODES) {
      const casus = example(code);
      const { lastInsertRowid } = handle
        .sql('INSERT INTO casus (id, code, revision, head, summary, made, changed) VALUES (?, ?, 0, ?, ?, 1, 1)')
        .run(`id-${code}`, code, headText(casus), '{}');
      insertRecords(handle, Number(lastInsertRowid), casus);
    }
  });
  file.db.close();
}

function example(code: string): Casus {
  const text = readFileSync(join(import.meta.dirname, '../../assets/samples/w-2024-011.casus.json'), 'utf8');
  return { ...schema.parse(JSON.parse(text)), id: code };
}

function putBack(team: OpenTeam): void {
  const [newest] = backupFiles(team.path);
  restoreOpen(team, { backup: newest?.backup ?? '' });
}

function lacksCasussen({ file }: OpenTeam): string | undefined {
  const found = read(file, (handle) => handle.sql('SELECT count(*) FROM casus').pluck().get());
  return found === CODES.length ? undefined : `${String(found)} casussen`;
}

/** Everything that bears the name of a backup has to be one, whole. */
function lacksBackup(team: OpenTeam): string | undefined {
  for (const it of backupFiles(team.path)) inBackup(it.path, keyOf(it, team.ring) ?? team.file.key, true, () => undefined);
  return lacksCasussen(team);
}

/** Writes one small change after another for ever, and says so when it is kept. */
function writeOn(team: OpenTeam): void {
  for (let nth = 0; ; nth += 1) {
    const id = v7();
    try {
      write(team.file, (handle) => {
        const { number, head } = handle.sql('SELECT number, head FROM casus LIMIT 1').get() as { number: number; head: string };
        const before = JSON.parse(head) as Record<string, unknown>;
        const change = [{ list: 'casus', key: '', before, after: { ...before, title: id } }] as const;
        saveChange(handle, { casus: number, id, command: 'test', member: '', at: nth, change });
      });
      process.stdout.write(`kept ${id}\n`);
    } catch (fault) {
      if (!(fault instanceof Refusal) || !['replaced', 'busy'].includes(fault.kind)) throw fault;
      if (fault.kind === 'replaced') reopenTeam(team);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
}

async function perform(name: string, path: string): Promise<void> {
  const act = name === 'write' ? writeOn : acts[name as ActName].act;
  // Where opening is the act it begins here.
  if (act === undefined) process.stdout.write('ready\n');
  const opened = await openTeam(path, { passphrase }, { readOnly: false }, stationIn(path));
  if (opened.state === 'damaged') throw new Error(`the file is damaged: ${opened.flaw}`);
  if (act !== undefined) process.stdout.write('ready\n');
  act?.(opened.team);
  process.stdout.write('done\n');
  process.exit(0);
}

if (process.argv[1] === import.meta.filename) await perform(process.argv[2] ?? '', process.argv[3] ?? '');
