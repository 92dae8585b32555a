import { onTestFinished } from 'vitest';
import type { KeyStore } from '../../main/services/keys/key-store.ts';
import { newRing, writeRing } from '../../main/services/keys/ring.ts';
import type { Work } from '../../main/services/keys/stretching.ts';
import type { Station } from '../../main/services/station.ts';
import { connect } from '../../main/services/store/connection.ts';
import type { OpenTeam } from '../../main/services/team/open-team.ts';
import { storeFile, testKey } from './store-file.ts';

/** As little work as the file may ask for, so that tests of many passphrases take no minutes. */
export const quickWork: Work = { N: 2 ** 14, r: 1, p: 1 };

/** The passphrase of every team file in tests. */
export const passphrase = 'vier losse woorden samen';

/** A clock that stands still until somebody moves it. */
export interface Clock {
  now: number;
}

/** An open team file with its keys, for whoever sits at one computer; nobody has said yet who that is. */
export async function openedTeam(more: Partial<Station> = {}): Promise<{ team: OpenTeam; clock: Clock; recoveryKey: string }> {
  const file = storeFile();
  const clock = { now: 1_000_000 };
  const { ring, recoveryKey } = await newRing(file.path, { passphrase, label: 'Anneke Visser' }, clock.now, quickWork);
  const station: Station = { id: 'station-1', home: '', now: () => clock.now, ...more };
  const keyed = writeRing({ ...ring, keys: [Buffer.from(testKey)] });
  return {
    team: { path: file.path, station, visit: 'visit-1', why: undefined, file, ring: keyed, member: '', notices: [] },
    clock,
    recoveryKey,
  };
}

/** The same file as a colleague has it open, on another computer. */
export function besides(team: OpenTeam, more: Partial<OpenTeam> = {}): OpenTeam {
  const file = connect(team.path, testKey, 'write');
  onTestFinished(() => {
    file.db.close();
  });
  return { ...team, file, station: { ...team.station, id: 'station-2' }, visit: 'visit-2', notices: [], ...more };
}

/** A key store that seals with a bit of arithmetic: enough to see what is handed to it. */
export function keyStore(trusted = true): KeyStore {
  const turned = (bytes: Uint8Array): Uint8Array => bytes.map((it) => it ^ 0x5a);
  return { trusted: () => trusted, seal: turned, open: turned };
}
