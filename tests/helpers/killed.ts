import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { read } from '../../main/services/store/handles.ts';
import { checkTeam } from '../../main/services/team/check.ts';
import { openTeam } from '../../main/services/team/opening.ts';
import { closeTeam } from '../../main/services/team/staying.ts';
import type { OpenTeam } from '../../main/services/team/open-team.ts';
import { passphrase } from './open-team.ts';
import { actNames, acts, stationIn, type ActName } from './risky-acts.ts';

/** What came of killing a program again and again in the middle of something. */
export interface Killed {
  readonly act: ActName;
  readonly runs: number;
  /** Kills that fell before the act was over. */
  readonly midway: number;
  /** Files that opened with the passphrase afterwards, every page and casus sound. */
  readonly sound: number;
  /** What was wrong with the others. */
  readonly faults: readonly string[];
  /** Edits that a colleague was told are kept meanwhile, and how many of those are not in the file. */
  readonly acknowledged: number;
  readonly lost: number;
}

/**
 * Kills a program `runs` times (SIGKILL) while it does something to the team file in a folder, each time at another moment, and opens the file
 * after each. Where the act lets others write, a colleague's program writes all the while, and every edit that it was told is kept has to be there.
 */
export async function killedWhile(act: ActName, runs: number, folder: string): Promise<Killed> {
  mkdirSync(folder, { recursive: true });
  const made = join(folder, 'made');
  await acts[act].make(made);
  const own = join(folder, 'own');
  const path = join(own, 'swt.systeemkaart');
  const fresh = (): void => {
    rmSync(own, { recursive: true, force: true });
    cpSync(made, own, { recursive: true });
  };
  fresh();
  const colleague = acts[act].beside ? writing(path) : undefined;
  const faults: string[] = [];
  let midway = 0;
  let acknowledged: readonly string[];
  try {
    // Measured with the colleague at work, so that kills fall in every part of the act.
    const lasts = await started(act, path, undefined);
    for (let run = 0; run < runs; run += 1) {
      if (acts[act].afresh) fresh();
      const { done } = await started(act, path, Math.random() * lasts.ms * 1.1);
      if (!done) midway += 1;
      const fault = await faultIn(path, act);
      if (fault !== undefined) faults.push(fault);
    }
  } finally {
    acknowledged = (await colleague?.stop()) ?? [];
  }
  const lost = acknowledged.length === 0 ? 0 : await missing(path, acknowledged);
  return { act, runs, midway, sound: runs - faults.length, faults, acknowledged: acknowledged.length, lost };
}

/** Every act during which a program can be killed. */
export { actNames };

/** Lets a program begin the act and kills it after a while; without a moment it may finish. */
async function started(act: ActName, path: string, after: number | undefined): Promise<{ readonly done: boolean; readonly ms: number }> {
  const child = run(act, path);
  let ready = 0;
  let done = false;
  let timer: NodeJS.Timeout | undefined;
  createInterface({ input: outOf(child) }).on('line', (line) => {
    if (line === 'ready') {
      ready = performance.now();
      if (after !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), after);
    } else if (line === 'done') done = true;
  });
  const code = await ended(child);
  clearTimeout(timer);
  if (code !== 0 && code !== null) throw new Error(`${act} failed by itself with exit code ${code}`);
  return { done, ms: performance.now() - ready };
}

/** A colleague's program that writes to the file until it is told to stop, and the ids of the edits that it was told are kept. */
function writing(path: string): { readonly stop: () => Promise<readonly string[]> } {
  const child = run('write', path);
  const end = ended(child);
  const kept: string[] = [];
  createInterface({ input: outOf(child) }).on('line', (line) => {
    if (line.startsWith('kept ')) kept.push(line.slice(5));
  });
  return {
    stop: async () => {
      const alive = child.exitCode === null;
      child.kill('SIGKILL');
      await end;
      if (!alive) throw new Error('the colleague could not go on writing');
      return kept;
    },
  };
}

function run(act: ActName | 'write', path: string): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'risky-acts.ts'), act, path], { stdio: ['ignore', 'pipe', 'inherit'] });
}

function outOf(child: ChildProcess): NodeJS.ReadableStream {
  if (child.stdout === null) throw new Error('the child has no output');
  return child.stdout;
}

async function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('close', resolve);
  });
}

async function faultIn(path: string, act: ActName): Promise<string | undefined> {
  try {
    return await inTeam(path, (team) => {
      const { words } = checkTeam(team);
      return words[0]?.id ?? acts[act].fault?.(team);
    });
  } catch (fault) {
    return fault instanceof Error ? `${act}: ${fault.message}` : 'unknown';
  }
}

async function missing(path: string, ids: readonly string[]): Promise<number> {
  return inTeam(path, ({ file }) =>
    read(file, ({ sql }) => ids.filter((id) => sql('SELECT 1 FROM journal WHERE id = ?').get(id) === undefined).length),
  );
}

async function inTeam<T>(path: string, look: (team: OpenTeam) => T): Promise<T> {
  const opened = await openTeam(path, { passphrase }, { readOnly: false }, stationIn(path));
  if (opened.state === 'damaged') throw new Error(`the file is damaged: ${opened.flaw}`);
  try {
    return look(opened.team);
  } finally {
    closeTeam(opened.team);
  }
}
