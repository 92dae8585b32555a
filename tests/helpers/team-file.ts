import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RingKey } from '../../main/services/keys/ring.ts';
import type { Station } from '../../main/services/station.ts';
import { insertCasus } from '../../main/services/store/casussen.ts';
import { read, write } from '../../main/services/store/handles.ts';
import { makeTeam } from '../../main/services/team/make-team.ts';
import type { OpenTeam } from '../../main/services/team/open-team.ts';
import { openTeam, type Opened } from '../../main/services/team/opening.ts';
import { closeTeam } from '../../main/services/team/staying.ts';
import { casus as schema } from '../../shared/model/records.ts';
import type { Casus } from '../../shared/model/records.ts';
import { passphrase, quickWork, type Clock } from './open-team.ts';

/** The moment at which the clock of a test begins. */
export const START = Date.UTC(2026, 10, 20, 9, 0);

/** An example family under a code of its own. */
export function example(code: string): Casus {
  const text = readFileSync(join(import.meta.dirname, '../../assets/samples/w-2024-011.casus.json'), 'utf8');
  return { ...schema.parse(JSON.parse(text)), id: code };
}

/** A whole team file in a folder of its own, open, with casussen of those codes in it; all of it goes when the test is over. */
export async function teamFile(codes: readonly string[] = ['w-2024-011']): Promise<{
  readonly team: OpenTeam;
  readonly path: string;
  readonly folder: string;
  readonly clock: Clock;
  readonly station: Station;
  readonly recoveryKey: string;
  /** Opens it again as the same computer would. */
  readonly reopened: (key?: RingKey, readOnly?: boolean) => Promise<Opened>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'team-'));
  const path = join(folder, 'swt.systeemkaart');
  const clock = { now: START };
  const station: Station = { id: 'station-1', home: folder, now: () => clock.now };
  const { team, recoveryKey } = await makeTeam(path, { team: 'SWT', member: 'Anneke Visser', passphrase }, station, quickWork);
  onTestFinished(() => {
    closeTeam(team);
    rmSync(folder, { recursive: true });
  });
  for (const code of codes) addCasus(team, code);
  const reopened = async (key: RingKey = { passphrase }, readOnly = false): Promise<Opened> => {
    const opened = await openTeam(path, key, { readOnly }, station);
    if (opened.state === 'open')
      onTestFinished(() => {
        opened.team.file.db.close();
      });
    return opened;
  };
  return { team, path, folder, clock, station, recoveryKey, reopened };
}

/** Adds a copy of the example; its id in the file is `id-` and the code. */
export function addCasus(team: OpenTeam, code: string): void {
  write(team.file, (handle) => insertCasus(handle, example(code), { id: `id-${code}`, at: team.station.now() }));
}

/** The codes of the casussen in a file. */
export function codesIn(team: OpenTeam): readonly string[] {
  return read(team.file, (handle) => handle.sql('SELECT code FROM casus ORDER BY code').pluck().all()) as string[];
}

/** The open team, or a failure that says what is wrong with it. */
export function openIn(opened: Opened): OpenTeam {
  if (opened.state !== 'open') throw new Error(`the file is damaged: ${opened.flaw}`);
  return opened.team;
}
