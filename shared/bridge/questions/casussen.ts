import { z } from 'zod';
import { casusStatuses, intakeKinds } from '../../catalogue/casus.ts';
import { idsOf } from '../../catalogue/entry.ts';
import { change, handle, message, moment } from './change.ts';
import { LARGEST_CASUS } from './pictures.ts';

/** A row of the list of casussen: what the list shows, and no more. */
const row = z.strictObject({
  casus: handle,
  code: z.string(),
  title: z.string(),
  district: z.string(),
  status: z.enum(idsOf(casusStatuses)).nullable(),
  kind: z.enum(idsOf(intakeKinds)).nullable(),
  /** The date of the last leersessie as it was written; empty where there was none. */
  lastSession: z.string(),
  /** Consent to discuss the casus in a leersessie: how many of those who have a say gave it. */
  consent: z.strictObject({ state: z.enum(['given', 'partly', 'refused', 'expired', 'not-asked']), given: z.int(), of: z.int() }),
  /** When the person the casus is about gets a say of their own: turns 12 or 16. */
  turns: z.strictObject({ age: z.int(), on: z.string() }).nullable(),
  persons: z.int(),
  changed: moment,
  archived: moment.nullable(),
  /** Until when the law asks to keep it, as a date; null where nobody said. */
  retainUntil: z.string().nullable(),
});

const imported = z.strictObject({
  file: z.string(),
  outcome: z.enum(['added', 'replaced', 'copied', 'same', 'exists', 'refused']),
  casus: handle.nullable(),
  code: z.string(),
  /** How many records came along, by list. */
  counts: z.record(z.string(), z.int()),
  /** Every fault of a file that was refused, by its place. */
  faults: z.array(z.strictObject({ place: z.string(), what: message, hint: message.optional() })),
});

const journalLine = z.strictObject({
  revision: z.int(),
  at: moment,
  who: z.string(),
  mine: z.boolean(),
  /** The id of the command that did it. */
  command: z.string(),
  change,
});

const present = z.array(z.strictObject({ name: z.string(), since: moment }));

const version = z.strictObject({
  revision: z.int(),
  at: moment,
  who: z.string(),
  /** How many records changed since the one before it in this list. */
  changes: z.int(),
  name: z.string().nullable(),
});

/** A drawing of which the places are kept, and how it was shown: the window writes it and reads it back. */
const diagram = z.enum(['genogram', 'systemogram']);
const drawnAs = z.string().max(1000);

/** Where everything stood, packed, and the casus that was drawn there, where it is of another revision; null where nobody kept it. */
const places = z.strictObject({ packed: z.string(), casus: z.string().nullable() }).nullable();

const reasons = z.enum(['term-over', 'asked-by-family', 'by-mistake', 'other']);

const saved = z.union([
  z.strictObject({ outcome: z.literal('saved'), revision: z.int() }),
  /** Somebody else changed the same records: nothing was written. `casus` is the newest, as the text of a casus file. */
  z.strictObject({ outcome: z.literal('changed-elsewhere'), revision: z.int(), casus: z.string(), who: z.string(), at: moment }),
  /** The file could not be reached or the disk is full: the change is safe on this computer and goes along later. */
  z.strictObject({ outcome: z.literal('kept-here'), waiting: z.int(), words: message }),
]);

/** The casussen of the team, and one of them at a time. A casus goes over the bridge as the text of a casus file. */
export const casussen = {
  /** `nextCode` is the code that a new casus gets where nobody types one. */
  'casussen.list': {
    input: z.strictObject({ search: z.string().max(200), archived: z.boolean() }),
    answer: z.strictObject({ rows: z.array(row), archived: z.int(), stamp: z.int(), nextCode: z.string() }),
  },
  'casussen.make': {
    input: z.strictObject({
      code: z.string().max(100),
      title: z.string().max(300),
      district: z.string().max(200),
      referenceDate: z.string(),
    }),
    answer: z.strictObject({ casus: handle, code: z.string() }),
  },
  /** `same` decides about a code that is already there: leave it, replace it, or add a copy under a free code. */
  'casussen.import': {
    input: z.strictObject({
      files: z.array(z.strictObject({ file: z.string(), text: z.string().max(LARGEST_CASUS) })).max(1000),
      same: z.enum(['leave', 'replace', 'copy']),
    }),
    answer: z.array(imported),
  },
  'casussen.export': { input: z.strictObject({ casus: handle }), answer: z.strictObject({ fileName: z.string(), text: z.string() }) },
  'casussen.duplicate': { input: z.strictObject({ casus: handle }), answer: z.strictObject({ casus: handle, code: z.string() }) },
  'casussen.archive': { input: z.strictObject({ casus: handle, archived: z.boolean() }), answer: z.strictObject({}) },
  'casussen.retain': { input: z.strictObject({ casus: handle, until: z.string().nullable() }), answer: z.strictObject({}) },
  /** Deletes for good. `backupsUntil`: until when it is still in backups; null where those went too. */
  'casussen.delete': {
    input: z.strictObject({ casus: handle, reason: reasons, backupsToo: z.boolean() }),
    answer: z.strictObject({ backupsUntil: moment.nullable() }),
  },
  /** `drawn`: under which look it will be drawn; the answer then brings where everything stood (`casus.places`). */
  'casus.open': {
    input: z.strictObject({ casus: handle, drawn: z.strictObject({ diagram, look: drawnAs }).optional() }),
    answer: z.strictObject({ casus: z.string(), revision: z.int(), canChange: z.boolean(), present, places }),
  },
  'casus.close': { input: z.strictObject({ casus: handle }), answer: z.strictObject({}) },
  /** `id` is made by whoever asks and makes the change count once, however often it is sent. */
  'casus.save': { input: z.strictObject({ casus: handle, id: z.uuid(), command: z.string().min(1).max(100), change }), answer: saved },
  /**
   * What others did since a revision, and who is here; asked once a second while a casus is open. `anew`: another file took the place of the one
   * that the casus was read from, so it has to be read whole (`versions.read`): the lines say nothing about what was read before.
   */
  'casus.news': {
    input: z.strictObject({ casus: handle, since: z.int() }),
    answer: z.strictObject({ revision: z.int(), lines: z.array(journalLine), present, gone: z.boolean(), anew: z.boolean() }),
  },
  'casus.journal': {
    input: z.strictObject({ casus: handle, before: z.int().optional(), limit: z.int().min(1).max(1000) }),
    answer: z.array(journalLine),
  },
  /**
   * Where everything stood in the last drawing of a casus under a look, packed (shared/formats/packed-places.ts); null where nobody kept it. `casus`: the text of
   * the casus that was drawn there, or null where it is the revision that was asked for.
   */
  'casus.places': {
    input: z.strictObject({ casus: handle, diagram, look: drawnAs, revision: z.int() }),
    answer: places,
  },
  /** Keeps where everything stands; it counts for nothing and stands in no log. What is older than what is kept goes by. */
  'casus.keepPlaces': {
    input: z.strictObject({ casus: handle, diagram, look: drawnAs, revision: z.int(), packed: z.string().max(LARGEST_CASUS) }),
    answer: z.strictObject({}),
  },
  /** Tells the log what left the program or was shown. */
  'casus.tell': {
    input: z.strictObject({ casus: handle, action: z.enum(['show', 'export', 'print']), format: z.string().max(20) }),
    answer: z.strictObject({}),
  },
  'versions.list': { input: z.strictObject({ casus: handle }), answer: z.array(version) },
  'versions.read': { input: z.strictObject({ casus: handle, revision: z.int() }), answer: z.strictObject({ casus: z.string() }) },
  'versions.name': { input: z.strictObject({ casus: handle, revision: z.int(), name: z.string().max(200) }), answer: z.strictObject({}) },
  'versions.return': { input: z.strictObject({ casus: handle, revision: z.int() }), answer: z.strictObject({ revision: z.int() }) },
} as const;

export type CasusRow = z.infer<typeof row>;
export type Imported = z.infer<typeof imported>;
export type JournalLine = z.infer<typeof journalLine>;
export type Version = z.infer<typeof version>;
export type Saved = z.infer<typeof saved>;
export type DeleteReason = z.infer<typeof reasons>;
