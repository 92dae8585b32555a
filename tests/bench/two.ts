import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casussenAnswers } from '../../main/services/answers/casussen.ts';
import { read } from '../../main/services/store/handles.ts';
import { casusAt, linesSince } from '../../main/services/store/journal.ts';
import { readCasus } from '../../main/services/store/records.ts';
import { makeTeam } from '../../main/services/team/make-team.ts';
import type { OpenTeam } from '../../main/services/team/open-team.ts';
import { flawOf } from '../../main/services/team/flaws.ts';
import { closeTeam } from '../../main/services/team/staying.ts';
import { applyChange, misfit, readerOf } from '../../shared/model/change.ts';
import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import { tableOf, type Cell } from './table.ts';
import type { Acknowledged, Order, Told } from './two-editor.ts';

export interface TwoRequest {
  /** How many programs, for each row of the table. */
  readonly programs: readonly number[];
  /** How many edits they make together. */
  readonly edits: number;
  readonly seed: number;
}

const passphrase = 'vier losse woorden samen';
const families = ['gen-15-s21', 'gen-15-s22', 'gen-50-s21'];
const SIGHTS = 20;

interface Program {
  readonly ask: (order: Order) => Promise<Told>;
  readonly end: () => Promise<void>;
}

/** Several programs edit one file at once, as fast as they can; afterwards every edit is looked up in the journal. */
export async function benchTwo({ programs, edits, seed }: TwoRequest): Promise<string> {
  const heads = ['programs', 'edits', 'lost', 'overwritten', 'all equal', 'sound', 'met', 'conflicts told', 'kept first', 'refused'];
  const timeHeads = ['programs', 'ms an edit: median', '95 %', 'longest', 'edits a second', 's until seen: median', 'longest'];
  const rows: (readonly Cell[])[] = [];
  const times: (readonly Cell[])[] = [];
  for (const count of programs) {
    const row = await together(count, edits, seed);
    rows.push(row.findings);
    times.push(row.times);
  }
  return `${tableOf(heads, rows)}\n\n${tableOf(timeHeads, times)}`;
}

async function together(count: number, edits: number, seed: number): Promise<{ readonly findings: Cell[]; readonly times: Cell[] }> {
  const root = mkdtempSync(join(tmpdir(), 'two-'));
  const { team } = await makeTeam(join(root, 'team.systeemkaart'), { team: 'Bench', member: 'Program 0', passphrase }, stationOf(root));
  const all: Program[] = [];
  try {
    await casussenAnswers['casussen.import'](team, { files: families.map((file) => ({ file, text: familyText(file) })), same: 'leave' });
    for (let nth = 1; nth <= count; nth += 1) all.push(await program(root, nth));
    const began = performance.now();
    const done = await Promise.all(
      all.map(async (it, nth) => it.ask({ order: 'edit', edits: Math.ceil(edits / count), seed: seed + nth })),
    );
    const seconds = (performance.now() - began) / 1000;
    const seen = await untilSeen(all);
    const last = await Promise.all(all.map(async (it) => it.ask({ order: 'follow' })));
    const acknowledged = done.flatMap((it) => it.acknowledged);
    const { lost, overwritten, casussen } = lookedUp(team, acknowledged);
    const equal = last.every((it) => it.strange === 0 && it.casussen.every((casus, nth) => same(casus, casussen[nth])));
    const sum = (of: (it: Told) => number): number => done.reduce((total, it) => total + of(it), 0);
    const ms = done.flatMap((it) => it.times).toSorted((a, b) => a - b);
    const strange = sum((it) => it.strange);
    return {
      findings: [
        count,
        acknowledged.length,
        lost,
        overwritten + strange,
        equal ? 'yes' : 'NO',
        flawOf(team.file) === undefined ? 'yes' : 'NO',
        sum((it) => it.met),
        sum((it) => it.conflicts),
        sum((it) => it.kept),
        sum((it) => it.refused),
      ],
      times: [count, at(ms, 0.5), at(ms, 0.95), at(ms, 1), acknowledged.length / seconds, at(seen, 0.5), at(seen, 1)],
    };
  } finally {
    await Promise.all(all.map(async (it) => it.end()));
    closeTeam(team);
    rmSync(root, { recursive: true, maxRetries: 5 });
  }
}

/** One changes a title, another looks once a second: how many seconds until it is seen, shortest first. */
async function untilSeen([first, second]: readonly Program[]): Promise<number[]> {
  const seconds: number[] = [];
  if (first === undefined || second === undefined) return seconds;
  for (let nth = 0; nth < SIGHTS; nth += 1) {
    const title = `Sight ${nth}`;
    const watched = second.ask({ order: 'watch', title });
    await new Promise((next) => setTimeout(next, 137 * (nth % 7)));
    const { at: changed } = await first.ask({ order: 'title', title });
    seconds.push(((await watched).at - changed) / 1000);
  }
  return seconds.toSorted((a, b) => a - b);
}

/**
 * Follows the journal of every casus from its beginning. An edit is lost where no line of the journal is its own, or its records are not in the
 * revision that it made; it overwrote something unseen where a record was not what the editor said it was.
 */
function lookedUp(
  team: OpenTeam,
  acknowledged: readonly Acknowledged[],
): { readonly lost: number; readonly overwritten: number; readonly casussen: readonly Casus[] } {
  const byId = new Map(acknowledged.map((it) => [it.id, it]));
  const found = new Set<string>();
  let [lost, overwritten] = [0, 0];
  const casussen = read(team.file, (handle) => {
    const numbers = handle.sql('SELECT number FROM casus ORDER BY code').pluck().all() as readonly number[];
    return numbers.map((number) => {
      let casus = casusAt(handle, number, 0);
      for (const line of linesSince(handle, number, 0)) {
        const own = byId.get(line.id);
        if (own !== undefined) found.add(line.id);
        if (misfit(casus, line.change) !== undefined) overwritten += 1;
        if (own?.revision !== undefined && misfit(casus, own.change) !== undefined) overwritten += 1;
        casus = applyChange(casus, line.change);
        const readIt = readerOf(casus);
        if (own?.revision !== undefined && !own.change.every((it) => same(readIt(it), it.after))) lost += 1;
      }
      const stored = readCasus(handle, number);
      if (!same(stored, casus)) overwritten += 1;
      return stored;
    });
  });
  lost += acknowledged.filter(({ id }) => !found.has(id)).length;
  return { lost, overwritten, casussen };
}

async function program(root: string, nth: number): Promise<Program> {
  const child = fork(join(import.meta.dirname, 'two-editor.ts'), [root, join(root, `home-${nth}`), passphrase, `Program ${nth}`]);
  await toldBy(child);
  return {
    ask: async (order) => {
      const told = toldBy(child);
      child.send(order);
      return told;
    },
    end: async () => {
      if (child.exitCode !== null) return;
      const ended = new Promise((resolve) => {
        child.once('exit', resolve);
      });
      child.disconnect();
      await ended;
    },
  };
}

async function toldBy(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const gone = (): void => reject(new Error('A program of the bench ended early.'));
    child.once('exit', gone);
    child.once('message', (told) => {
      child.off('exit', gone);
      resolve(told as Told);
    });
  });
}

function stationOf(home: string): OpenTeam['station'] {
  return { id: 'bench', home, now: () => Date.now() };
}

function familyText(name: string): string {
  const path = join(import.meta.dirname, '..', 'families', `${name}.casus.json`);
  if (!statSync(path).isFile()) throw new Error(`${name} is no family.`);
  return readFileSync(path, 'utf8');
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
