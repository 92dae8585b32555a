import { createHmac } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Place } from '../../shared/bridge/questions/team.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { settingsAt } from './settings.ts';
import type { Station } from './station.ts';
import { momentOfKept } from './team/kept-name.ts';
import { within } from './within.ts';

export const ending = '.systeemkaart';

const known = z.object({
  path: z.string(),
  /** Last opened from this computer, ms since 1970. */
  opened: z.number().nullable(),
  /** Whether this computer's key store can open it. */
  remembered: z.boolean(),
  /** Who was at this screen the last time, as a member's id. */
  member: z.string(),
  /** When wrong passphrases were tried since it was last opened. */
  attempts: z.array(z.number()),
  /** When wrong recovery keys were tried since then; each way in has its own wait, so that the one is still open while the other waits. */
  recoveries: z.array(z.number()).default([]),
  /** Taken off the list, though it lies in the folder that is listed. */
  hidden: z.boolean(),
});
const schema = z.object({ version: z.literal(1), places: z.array(known) });

/** A team file that this computer knows. The path stays in the main program. */
export type KnownPlace = z.infer<typeof known>;

/** The team files that this computer knows, last opened first, with those in the program's own folder. */
export interface Places {
  /** What the start screen shows of each. A share that does not answer in time counts as not there. */
  readonly list: () => Promise<Place[]>;
  /** The place of a handle; refuses `unknown-place`. */
  readonly find: (handle: string) => Promise<KnownPlace>;
  readonly show: (place: KnownPlace) => Promise<Place>;
  /** The place of a file that is still to be made; it comes on the list when it is noted. */
  readonly intend: (path: string) => KnownPlace;
  /** Puts a path on the list, if it is not there yet. */
  readonly add: (path: string) => Promise<KnownPlace>;
  /** Keeps what happened to a place, and puts it on the list again where it was taken off. */
  readonly note: (path: string, news: Partial<Omit<KnownPlace, 'path' | 'hidden'>>) => Promise<void>;
  readonly forget: (handle: string) => Promise<void>;
  /** The handle that the window knows a path by. */
  readonly handleOf: (path: string) => string;
}

const MOST = 30;
const PATIENCE = 700;

/** The places of a station; those in `folder` are listed too, unless it is left out. */
export function placesOf(station: Station, folder?: string): Places {
  const settings = settingsAt(join(station.home, 'places.json'), schema, { version: 1, places: [] });
  const intended = new Set<string>();
  const looking = new Map<string, Promise<boolean>>();
  const handleOf = (path: string): string => createHmac('sha256', station.id).update(path).digest('base64url').slice(0, 22);

  /** One look at a time for each path: looks at a share that hangs would pile up and hold up everything else. */
  const present = async (path: string): Promise<boolean> => {
    const look =
      looking.get(path) ??
      stat(path)
        .then((found) => found.isFile())
        .catch(() => false)
        .finally(() => looking.delete(path));
    looking.set(path, look);
    return within(PATIENCE, look, false);
  };
  const all = async (): Promise<KnownPlace[]> => {
    const { places } = await settings.read();
    const found = folder === undefined ? [] : await within(PATIENCE, teamFilesIn(folder), []);
    const more = found.filter((path) => !places.some((place) => place.path === path)).map(fresh);
    return [...places.toSorted((a, b) => (b.opened ?? 0) - (a.opened ?? 0)), ...more];
  };
  const show = async (place: KnownPlace): Promise<Place> => ({
    place: handleOf(place.path),
    name: basename(place.path),
    folder: shortened(dirname(place.path)),
    opened: place.opened,
    remembered: place.remembered && station.keyStore?.trusted() === true,
    present: await present(place.path),
  });
  const note: Places['note'] = (path, news) =>
    settings.change(({ places, version }) => {
      const others = places.filter((place) => place.path !== path);
      const own = places.find((place) => place.path === path) ?? fresh(path);
      return { version, places: [{ ...own, ...news, hidden: false }, ...others].slice(0, MOST) };
    });

  return {
    list: async () => Promise.all((await all()).filter(({ hidden }) => !hidden).map(show)),
    find: async (handle) => {
      const place = [...(await all()), ...[...intended].map(fresh)].find(({ path }) => handleOf(path) === handle);
      if (place === undefined) throw new Refusal('unknown-place', 'No known team file has that handle.');
      return place;
    },
    show,
    intend: (given) => {
      const path = resolve(given);
      intended.add(path);
      return fresh(path);
    },
    add: async (given) => {
      const path = resolve(given);
      await note(path, {});
      return (await all()).find((place) => place.path === path) ?? fresh(path);
    },
    note,
    forget: async (handle) => {
      const own = (await all()).find(({ path }) => handleOf(path) === handle);
      if (own === undefined) return;
      const inFolder = folder !== undefined && dirname(own.path) === resolve(folder);
      await settings.change(({ places, version }) => {
        const others = places.filter(({ path }) => path !== own.path);
        // Keys that were tried in vain stay known: the wait after them holds, and the log has yet to be told.
        const left = { ...fresh(own.path), attempts: own.attempts, recoveries: own.recoveries, hidden: true };
        return { version, places: inFolder || own.attempts.length + own.recoveries.length > 0 ? [...others, left] : others };
      });
    },
    handleOf,
  };
}

/** The path of a new team file of that name; refuses `bad-input` what no system takes for a name. */
export function pathOfNew(folder: string, typed: string): string {
  const name = typed.trim().normalize('NFC');
  const stem = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length).trim() : name;
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
  if (stem === '' || /[\p{C}/\\:*?"<>|]/u.test(stem) || /^\.|[. ]$/.test(stem) || reserved.test(stem)) {
    throw new Refusal('bad-input', 'That is no name for a file.', { id: 'notice.no-file-name', values: {} });
  }
  return join(folder, `${stem}${ending}`);
}

/** A path as a team file is named, whatever was typed. */
export function withEnding(path: string): string {
  return path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;
}

function fresh(path: string): KnownPlace {
  return { path, opened: null, remembered: false, member: '', attempts: [], recoveries: [], hidden: false };
}

async function teamFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return (
    names
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      // What a restore kept is no team file to work in.
      .filter((name) => momentOfKept(name) === undefined)
      .toSorted()
      .map((name) => join(resolve(folder), name))
  );
}

/** A folder as the eye takes it in: from home on, and no more than the last parts. */
export function shortened(folder: string): string {
  const own = homedir();
  const path = folder === own || folder.startsWith(own + sep) ? `~${folder.slice(own.length)}` : folder;
  const parts = path.split(sep);
  return parts.length > 4 ? ['…', ...parts.slice(-3)].join(sep) : path;
}
