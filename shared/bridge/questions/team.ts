import { z } from 'zod';
import { handle, message, moment } from './change.ts';

/** Where a team file is or will be. The window holds a handle; the path stays in the main program. */
const place = z.strictObject({
  place: handle,
  /** The file's own name, such as `swt-zwolle.systeemkaart`. */
  name: z.string(),
  /** The folder, shortened for the eye; no more than that. */
  folder: z.string(),
  /** Last opened from this computer; null where it never was. */
  opened: moment.nullable(),
  /** Whether this computer's own key store can open it without a passphrase. */
  remembered: z.boolean(),
  /** Whether it can be found now. */
  present: z.boolean(),
});

export const member = z.strictObject({ id: handle, name: z.string() });

/** A team file that is open in this program. */
const team = z.strictObject({
  place: handle,
  file: z.string(),
  name: z.string(),
  mode: z.enum(['write', 'read-only']),
  /** Why it can only be read: made by a newer program, damaged, or asked for. */
  why: z.enum(['newer', 'damaged', 'asked']).nullable(),
  /** Who is at this screen; null until that is said. */
  member: handle.nullable(),
  members: z.array(member),
  /** Told once after opening: changes that were replayed, attempts to open it. */
  notices: z.array(message),
});

export const backup = z.strictObject({
  backup: handle,
  at: moment,
  /** Why it was made. */
  kind: z.enum(['change', 'daily', 'before', 'asked']),
  casussen: z.int().min(0),
  bytes: z.int().min(0),
  /** Reopened and found sound. */
  checked: z.boolean(),
});

/** A file that cannot be used as it is, and what can be put back in three steps: see, choose, put back. */
const damaged = z.strictObject({
  state: z.literal('damaged'),
  file: z.string(),
  words: message,
  backups: z.array(backup),
  readable: z.boolean(),
});

const opening = z.union([z.strictObject({ state: z.literal('open'), team }), damaged]);

const passphrase = z.string().min(1).max(1000);

/** Finding, making, opening and closing a team file. */
export const teams = {
  /** What the start screen shows. `dialogs` tells whether the shell has dialogs of the system to choose a file with. */
  'start.read': {
    input: z.strictObject({}),
    answer: z.strictObject({
      places: z.array(place),
      dialogs: z.boolean(),
      folder: z.string(),
      open: team.nullable(),
      /** The place that the system asked this program to open, by a double click for one; it is among the places. */
      asked: handle.optional(),
    }),
  },
  /** Asks for a file with the system's own dialog; null where it was cancelled. */
  'place.choose': { input: z.strictObject({ for: z.enum(['open', 'make']) }), answer: place.nullable() },
  /** A new file of that name in the program's own folder, for a shell without dialogs. */
  'place.name': { input: z.strictObject({ name: z.string().min(1).max(100) }), answer: place },
  /** Takes a place off the list of the start screen; the file stays. */
  'place.forget': { input: z.strictObject({ place: handle }), answer: z.strictObject({}) },
  'team.make': {
    input: z.strictObject({ place: handle, team: z.string().min(1).max(200), member: z.string().min(1).max(200), passphrase }),
    answer: z.strictObject({ team, recoveryKey: z.string() }),
  },
  'team.unlock': {
    input: z.strictObject({
      place: handle,
      key: z.union([
        z.strictObject({ passphrase }),
        z.strictObject({ recoveryKey: z.string().min(1).max(200) }),
        z.strictObject({ system: z.literal(true) }),
      ]),
      /** Open it without writing, also where it is damaged. */
      readOnly: z.boolean(),
    }),
    answer: opening,
  },
  /** Who is at this screen: a member by id, or a new one by name. */
  'team.iAm': {
    input: z.union([z.strictObject({ member: handle }), z.strictObject({ name: z.string().min(1).max(200) })]),
    answer: member,
  },
  'team.lock': { input: z.strictObject({}), answer: z.strictObject({}) },
  /** How the file is doing, asked about once a second. `stamp` grows whenever the list of casussen or the team's lists changed. */
  'team.news': {
    input: z.strictObject({}),
    answer: z.strictObject({
      open: z.boolean(),
      stamp: z.int().min(0),
      saved: z.enum(['saved', 'kept-here', 'not-saved']),
      /** Changes that wait on this computer for the file to come back. */
      waiting: z.int().min(0),
      since: moment.nullable(),
      lastBackup: moment.nullable(),
      notices: z.array(message),
    }),
  },
  'backups.list': { input: z.strictObject({}), answer: z.array(backup) },
  'backups.make': { input: z.strictObject({}), answer: backup },
  /** Puts a backup in the place of the file that is open or damaged, and keeps what stood there beside it. */
  'backups.restore': {
    input: z.strictObject({ backup: handle }),
    answer: z.strictObject({ team, kept: z.string(), casussen: z.int(), notices: z.array(message) }),
  },
} as const;

export type Place = z.infer<typeof place>;
export type Team = z.infer<typeof team>;
export type Member = z.infer<typeof member>;
export type Backup = z.infer<typeof backup>;
export type Opening = z.infer<typeof opening>;
