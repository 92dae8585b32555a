import { z } from 'zod';
import { handle, message, moment } from './change.ts';

/** One way to open the file. */
const slot = z.strictObject({
  slot: handle,
  kind: z.enum(['passphrase', 'recovery', 'system']),
  /** Whose it is or which computer's; sealed in the file. */
  label: z.string(),
  made: moment,
  /** The slot that opened the file now. */
  used: z.boolean(),
});

const passphrase = z.string().min(1).max(1000);

/** A record of one of the team's own lists: a partner organisation, a colleague, a district. */
const listed = z.strictObject({
  id: handle,
  name: z.string().min(1).max(200),
  role: z.string().max(200).optional(),
  note: z.string().max(2000).optional(),
  /** Since when somebody is no longer there; what they did stays on their name. */
  left: moment.optional(),
});

const teamList = z.enum(['members', 'partners', 'districts']);

/** What may be done in the log, after NEN 7513: what was done to whose file, by whom, when, from where. */
export const actions = [
  'make-team',
  'open-team',
  'unlock-failed',
  'open',
  'show',
  'create',
  'import',
  'change',
  'consent-change',
  'export',
  'print',
  'archive',
  'delete',
  'version-name',
  'version-return',
  'backup',
  'restore',
  'key-change',
  'list-change',
] as const;

const logged = z.strictObject({
  seq: z.int(),
  at: moment,
  member: z.string(),
  role: z.string(),
  /** Which computer, as a number of its own and never a name. */
  station: z.string(),
  action: z.enum(actions),
  /** The code of the casus it is about; empty where it is about the whole file. */
  code: z.string(),
  succeeded: z.boolean(),
  /** What more there is to say, without names: a format, a count, a reason. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** Who is in the team, who can open its file, and who did what. */
export const keys = {
  'keys.list': { input: z.strictObject({}), answer: z.array(slot) },
  'keys.addPassphrase': { input: z.strictObject({ label: z.string().min(1).max(200), passphrase }), answer: slot },
  'keys.changePassphrase': { input: z.strictObject({ slot: handle, old: passphrase, passphrase }), answer: slot },
  'keys.remove': { input: z.strictObject({ slot: handle }), answer: z.strictObject({}) },
  'keys.newRecovery': { input: z.strictObject({}), answer: z.strictObject({ recoveryKey: z.string() }) },
  /** Lets this computer's own key store open the file, where it can be trusted. */
  'keys.rememberHere': { input: z.strictObject({}), answer: slot },
  /** Whether the system's key store can be trusted here. */
  'keys.canRemember': { input: z.strictObject({}), answer: z.strictObject({ can: z.boolean() }) },
  /** A new key for the file itself, after which an old copy of the keys opens it no longer. */
  'keys.renew': { input: z.strictObject({}), answer: z.strictObject({}) },
  'lists.read': {
    input: z.strictObject({}),
    answer: z.strictObject({ members: z.array(listed), partners: z.array(listed), districts: z.array(listed) }),
  },
  /** Writes one record of a list if it still is what it was; says what it is now where it is not. */
  'lists.save': {
    input: z.strictObject({ list: teamList, before: listed.nullable(), after: listed.nullable() }),
    answer: z.union([z.strictObject({ saved: z.literal(true) }), z.strictObject({ saved: z.literal(false), now: listed.nullable() })]),
  },
  'log.read': {
    input: z.strictObject({
      before: z.int().optional(),
      limit: z.int().min(1).max(500),
      code: z.string().optional(),
      member: handle.optional(),
      action: z.enum(actions).optional(),
    }),
    answer: z.strictObject({
      rows: z.array(logged),
      total: z.int(),
      /** Whether every row still follows from the one before it. */
      intact: z.boolean(),
      words: message.nullable(),
    }),
  },
} as const;

export type Slot = z.infer<typeof slot>;
export type Listed = z.infer<typeof listed>;
export type TeamList = z.infer<typeof teamList>;
export type Logged = z.infer<typeof logged>;
export type Action = (typeof actions)[number];
