import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
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

/** What came of killing a program again and again while it changed the keys. All but the first four have to be 0. */
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
  /** Half-written files that were left lying about at the end, beyond the ten minutes in which they may belong to somebody. */
  readonly left: number;
}

interface Line {
  readonly ready?: number;
  readonly next?: number;
  readonly done?: number;
  readonly recoveryKey?: string;
}

const passphrase = 'vier losse woorden samen';
const child = fileURLToPath(new URL('./crash-keys-child.ts', import.meta.url));

/** Kills a program with `kill -9` while it changes the keys of a team file, so often, and looks each time at what is left. */
export async function crashKeys(kills: number): Promise<CrashedKeys> {
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
    for (let n = 0; n < kills; n += 1) {
      const lines = await killed(path, randomInt(1, 120));
      const done = lines.filter((it) => it.done !== undefined);
      const last = lines.at(-1);
      sum.acknowledged += done.length;
      if (last?.next !== undefined) sum.amidst += 1;
      recoveryKey = done.findLast((it) => it.recoveryKey !== undefined)?.recoveryKey ?? recoveryKey;
      const keys = [recoveryKey, last?.next === undefined ? undefined : last.recoveryKey].filter((it) => it !== undefined);
      const before = [`${path}.keys`, `${path}.keys-copy`].map((it) => readFileSync(it, 'utf8'));
      sum.halfWritten += before.filter((it) => readSidecar(it).state !== 'sound').length;
      if (before[0] !== before[1]) sum.healed += 1;

      const least = lines.findLast((it) => it.next === undefined);
      const generation = (await openRing(path, { passphrase }).catch(() => undefined))?.generation;
      if (generation === undefined) sum.unopenable += 1;
      else if (generation < (least?.done ?? least?.ready ?? 0) || generation > (last?.next ?? last?.done ?? last?.ready ?? 0))
        sum.lost += 1;
      const fitting = await fits(path, keys);
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

/** Starts the program, lets it be for so many ms after it opened the file, kills it, and gives what it said. */
async function killed(path: string, ms: number): Promise<readonly Line[]> {
  const program = spawn(process.execPath, [child, path, passphrase], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  program.stdout.setEncoding('utf8');
  program.stdout.on('data', (text: string) => {
    if (said === '') setTimeout(() => program.kill('SIGKILL'), ms);
    said += text;
  });
  await new Promise((resolve) => {
    program.on('close', resolve);
  });
  const lines = said.split('\n').slice(0, -1);
  if (lines.length === 0) throw new Error('The program to be killed did not come so far.');
  return lines.map((it) => JSON.parse(it) as Line);
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
