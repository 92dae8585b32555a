import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newRing, openRing, writeRing } from '../../main/services/keys/ring.ts';
import { readSidecar } from '../../main/services/keys/sidecar.ts';
import { readLog } from '../../main/services/store/access-log.ts';
import { connect, connectNew } from '../../main/services/store/connection.ts';
import { read } from '../../main/services/store/handles.ts';
import { migrate } from '../../main/services/store/migrate.ts';

/** What came of killing a program again and again while it changed the keys. From `lost` to `unsound` all have to be 0. */
export interface CrashedKeys {
  readonly kills: number;
  /** Kills between the beginning of a change and its end. */
  readonly amidst: number;
  readonly acknowledged: number;
  /** How often the copy was behind or missing and was healed at the next opening. */
  readonly healed: number;
  /** Changes that were acknowledged and then were not there. */
  readonly lost: number;
  /** Times that passphrase or recovery key did not open the file. */
  readonly unopenable: number;
  /** Times that one of the two files of keys was half written. */
  readonly halfWritten: number;
  /** Times that the team file itself was not sound, or its log lacked an acknowledged change. */
  readonly unsound: number;
  /** Half-written files that still lie about: each is cleared away once it is ten minutes older than what was written last. */
  readonly left: number;
}

interface Line {
  readonly ready?: number;
  readonly next?: number;
  readonly done?: number;
  readonly refused?: string;
  readonly recoveryKey?: string;
}

const passphrase = 'vier losse woorden samen';
const child = fileURLToPath(new URL('./crash-keys-child.ts', import.meta.url));

/** Kills programs with `kill -9` while they change the keys of one team file, so often, and looks each time at what is left. */
export async function crashKeys(kills: number, programs = 1): Promise<CrashedKeys> {
  const folder = mkdtempSync(join(tmpdir(), 'crash-keys-'));
  const path = join(folder, 'team.systeemkaart');
  try {
    const made = await newRing(path, { passphrase, label: 'Anneke Visser' }, Date.now(), { N: 2 ** 14, r: 1, p: 1 });
    const key = made.ring.keys[0] ?? new Uint8Array();
    const file = connectNew(path, key);
    migrate(file);
    file.db.close();
    writeRing(made.ring);

    const sum = { amidst: 0, acknowledged: 0, healed: 0, lost: 0, unopenable: 0, halfWritten: 0, unsound: 0 };
    let { recoveryKey } = made;
    let generation = 1;
    for (let n = 0; n < kills; n += 1) {
      const said = await killed(path, programs, randomInt(1, 120));
      const done = said.flat().filter((it) => it.done !== undefined);
      const amidst = said.flatMap((lines) => lines.at(-1) ?? []).filter((it) => it.next !== undefined);
      sum.acknowledged += done.length;
      if (amidst.length > 0) sum.amidst += 1;
      const before = [`${path}.keys`, `${path}.keys-copy`].map((it) => readFileSync(it, 'utf8'));
      sum.halfWritten += before.filter((it) => readSidecar(it).state !== 'sound').length;
      if (before[0] !== before[1]) sum.healed += 1;

      const opened = await openRing(path, { passphrase }).catch(() => undefined);
      const grown = opened && opened.generation - generation;
      if (grown === undefined) sum.unopenable += 1;
      else if (grown < done.length || grown > done.length + amidst.length) sum.lost += 1;
      generation = opened?.generation ?? generation;
      const newest = said.flatMap((lines) => lines.findLast((it) => it.done !== undefined && it.recoveryKey !== undefined) ?? []);
      const fitting = await fits(path, [
        ...(newest.length === 0 ? [recoveryKey] : []),
        ...[...newest, ...amidst].flatMap((it) => it.recoveryKey ?? []),
      ]);
      if (fitting === undefined) sum.unopenable += 1;
      else recoveryKey = fitting;
      if (!isSound(path, key, sum.acknowledged)) sum.unsound += 1;
    }
    const left = readdirSync(folder).filter((it) => it.endsWith('.part')).length;
    return { kills, ...sum, left };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starts the programs, lets them be for so many ms after all opened the file, kills them at once, and gives what each said. */
async function killed(path: string, count: number, ms: number): Promise<readonly (readonly Line[])[]> {
  const programs = Array.from({ length: count }, () =>
    spawn(process.execPath, [child, path, passphrase], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const said = programs.map(() => '');
  const ends = programs.map(async (program, n) => {
    program.stdout.setEncoding('utf8');
    program.stdout.on('data', (text: string) => {
      said[n] += text;
      if (said[n] === text && said.every((it) => it !== '')) setTimeout(() => programs.forEach((it) => it.kill('SIGKILL')), ms);
    });
    const [, signal] = (await once(program, 'close')) as [unknown, unknown];
    if (signal !== 'SIGKILL') throw new Error('A program ended before it was killed.');
  });
  await Promise.all(ends);
  return said.map((text) => wholeLines(text).map((line) => JSON.parse(line) as Line));
}

function wholeLines(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

/** Which of the recovery keys opens the file: after a kill amidst a change it may be the one before or the one after. */
async function fits(path: string, recoveryKeys: readonly string[]): Promise<string | undefined> {
  for (const recoveryKey of recoveryKeys) {
    const opened = await openRing(path, { recoveryKey }).catch(() => undefined);
    if (opened) return recoveryKey;
  }
  return undefined;
}

function isSound(path: string, key: Uint8Array, acknowledged: number): boolean {
  const file = connect(path, key, 'write');
  try {
    const whole = file.db.pragma('integrity_check', { simple: true }) === 'ok';
    return whole && read(file, (handle) => readLog(handle, { limit: 1 }).total) >= acknowledged;
  } finally {
    file.db.close();
  }
}
