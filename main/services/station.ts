import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { KeyStore } from './keys/key-store.ts';
import { settingsAt } from './settings.ts';

/** This program on this computer: what the shell hands to the services. */
export interface Station {
  /** A number of its own, made once; it tells nothing about the computer. */
  readonly id: string;
  /** The folder for what belongs to this user on this computer: known places, changes that wait. */
  readonly home: string;
  /** Absent where the shell has none, as in a browser. */
  readonly keyStore?: KeyStore;
  /** The clock, ms since 1970. */
  readonly now: () => number;
}

const schema = z.object({ version: z.literal(1), station: z.union([z.uuid(), z.literal('')]) });

/**
 * The station of this user on this computer. Its number is made at the first start and kept in `station.json`. Settings that cannot be
 * read or written never block a start: it goes on with a new number.
 */
export async function openStation(home: string, keyStore?: KeyStore): Promise<Station> {
  const settings = settingsAt(join(home, 'station.json'), schema, { version: 1, station: '' });
  const fresh = randomUUID();
  const { station } = await settings.read();
  if (station === '') await settings.change(() => ({ version: 1, station: fresh }));
  return { id: station === '' ? fresh : station, home, ...(keyStore && { keyStore }), now: () => Date.now() };
}

/** Where a user's own data of this program belongs on this system; the variable `SYSTEEMKAART_HOME` names another folder. */
export function usualHome(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const named = environment['SYSTEEMKAART_HOME'];
  if (named !== undefined && named !== '') return named;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Systeemkaart');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Systeemkaart');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'systeemkaart');
}
