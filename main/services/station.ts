import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { KeyStore } from './keys/key-store.ts';
import { writeWhole } from './whole-file.ts';

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

/**
 * The station of this user on this computer. Its number is made at the first start and kept in `station.json`. Settings that cannot be
 * read or written never block a start: the broken file is kept beside, and this start goes on with a new number.
 */
export async function openStation(home: string, keyStore?: KeyStore): Promise<Station> {
  const path = join(home, 'station.json');
  const id = (await knownId(path)) ?? (await newId(home, path));
  return { id, home, ...(keyStore && { keyStore }), now: () => Date.now() };
}

/** Where a user's own data of this program belongs on this system. */
export function usualHome(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const own = environment['SYSTEEMKAART_HOME'];
  if (own !== undefined && own !== '') return own;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Systeemkaart');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Systeemkaart');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'systeemkaart');
}

const pattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function knownId(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { station } = Object(JSON.parse(text)) as { station?: unknown };
    if (typeof station === 'string' && pattern.test(station)) return station;
  } catch {
    // Not JSON: kept beside below, like anything else that is no station.
  }
  await rename(path, `${path}.broken`).catch(() => undefined);
  return undefined;
}

async function newId(home: string, path: string): Promise<string> {
  const id = randomUUID();
  const bytes = new TextEncoder().encode(`${JSON.stringify({ version: 1, station: id })}\n`);
  // Where nothing can be written the station has a new number at each start, and works.
  await mkdir(home, { recursive: true, mode: 0o700 })
    .then(async () => writeWhole(path, bytes))
    .catch(() => undefined);
  return id;
}
