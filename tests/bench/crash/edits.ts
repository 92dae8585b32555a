import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { teamAnswers } from '../../../main/services/answers/team.ts';
import { findCasus } from '../../../main/services/store/casussen.ts';
import { read } from '../../../main/services/store/handles.ts';
import { casusAt, linesSince } from '../../../main/services/store/journal.ts';
import { readCasus } from '../../../main/services/store/records.ts';
import { makeTeam } from '../../../main/services/team/make-team.ts';
import type { OpenTeam } from '../../../main/services/team/open-team.ts';
import { openTeam } from '../../../main/services/team/opening.ts';
import { closeTeam } from '../../../main/services/team/staying.ts';
import { writeCasusFile } from '../../../shared/formats/own-file.ts';
import { applyChange } from '../../../shared/model/change.ts';
import { same } from '../../../shared/model/same.ts';
import { diceOf } from '../../helpers/families.ts';
import { samples } from '../../helpers/samples.ts';
import { benchStation } from './station.ts';

/** What came of killing a program that edits. `lost`, `unopenable` and `torn` have to be 0. */
export interface CrashedEdits {
  readonly kills: number;
  readonly acknowledged: number;
  /** Edits that were in the file without having been acknowledged: the kill came between the two. */
  readonly early: number;
  /** Acknowledged edits that were not in the file, or not in its journal. */
  readonly lost: number;
  /** Times that the file did not open, or a page of it was not sound. */
  readonly unopenable: number;
  /** Times that the journal, played from its beginning, did not give the casus that is in the file. */
  readonly torn: number;
}

const passphrase = 'vier losse woorden samen';
const child = fileURLToPath(new URL('editing.ts', import.meta.url));

/** Kills a program with `kill -9` in the middle of its edits, so often, each time on the file that the kill before left. */
export async function crashEdits(kills: number, seed: number): Promise<CrashedEdits> {
  const folder = mkdtempSync(join(tmpdir(), 'crash-edits-'));
  try {
    const path = join(folder, 'team.systeemkaart');
    const keyFile = join(folder, 'passphrase');
    writeFileSync(keyFile, passphrase);
    const station = benchStation(join(folder, 'home'));
    mkdirSync(station.home);
    const light = { N: 2 ** 14, r: 1, p: 1 };
    const { team } = await makeTeam(path, { team: 'Proef', member: 'Anneke Visser', passphrase }, station, light);
    const files = [...samples.values()].slice(0, 3).map((casus) => ({ file: casus.id, text: writeCasusFile(casus) }));
    await teamAnswers['casussen.import'](team, { files, same: 'leave' });
    closeTeam(team);

    const dice = diceOf(seed);
    const sum = { acknowledged: 0, early: 0, lost: 0, unopenable: 0, torn: 0 };
    for (let n = 1; n <= kills; n += 1) {
      const edits = await killed([path, keyFile, station.home, String(n)], Math.round(dice() * 300));
      sum.acknowledged += edits.length;
      const opened = await openTeam(path, { passphrase }, { readOnly: false }, station).catch(() => undefined);
      if (opened?.state !== 'open') sum.unopenable += 1;
      else {
        const found = lookedAt(opened.team, edits, n);
        sum.early += found.early;
        sum.lost += found.lost;
        sum.torn += found.torn;
        closeTeam(opened.team);
      }
    }
    return { kills, ...sum };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Edit {
  readonly id: string;
  readonly casus: string;
  readonly person: string;
  /** `seed.turn`, with which the note begins. */
  readonly note: string;
}

/** Starts the editing program, kills it so many ms after its first edits may come, and gives what it had acknowledged by then. */
async function killed(words: readonly string[], ms: number): Promise<readonly Edit[]> {
  const program = spawn(process.execPath, [child, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  program.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => program.kill('SIGKILL'), ms);
    said += text;
  });
  const [, signal] = (await once(program, 'close')) as [unknown, unknown];
  if (signal !== 'SIGKILL') throw new Error('The editing program ended before it was killed.');
  // The last line may be cut: it was not acknowledged then.
  return said
    .split('\n')
    .slice(1, -1)
    .map((line) => {
      const [id = '', casus = '', person = '', note = ''] = line.split(' ');
      return { id, casus, person, note };
    });
}

function lookedAt(
  { file }: OpenTeam,
  edits: readonly Edit[],
  seed: number,
): { readonly early: number; readonly lost: number; readonly torn: number } {
  return read(file, (handle) => {
    const sum = { early: 0, lost: 0, torn: 0 };
    for (const id of new Set(
      handle
        .sql('SELECT id FROM casus')
        .all()
        .map((row) => String((row as { id: unknown }).id)),
    )) {
      const { number } = findCasus(handle, id);
      const now = readCasus(handle, number);
      const lines = linesSince(handle, number, 0);
      const played = lines.reduce((casus, { change }) => applyChange(casus, change), casusAt(handle, number, 0));
      if (!same(played, now)) sum.torn += 1;

      const own = edits.filter((edit) => edit.casus === id);
      const kept = new Set(lines.map((line) => line.id));
      sum.lost += own.filter((edit) => !kept.has(edit.id)).length;
      const written = lines.filter(({ change }) => String(change[0]?.after?.['note']).startsWith(`${seed}.`)).length;
      sum.early += written - own.length;
      const last = new Map(own.map((edit) => [edit.person, turnOf(edit.note)]));
      for (const person of now.persons) {
        const acknowledged = last.get(person.id);
        if (acknowledged !== undefined && turnOf(person.note ?? '') < acknowledged) sum.lost += 1;
      }
    }
    return sum;
  });
}

function turnOf(note: string): number {
  return Number.parseInt(note.split('.')[1] ?? '-1', 10);
}
