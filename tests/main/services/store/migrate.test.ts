import { expect, test } from 'vitest';
import { APPLICATION_ID, type Connection } from '../../../../main/services/store/connection.ts';
import { findCasus, insertCasus, listCasussen } from '../../../../main/services/store/casussen.ts';
import { write } from '../../../../main/services/store/handles.ts';
import { linesSince } from '../../../../main/services/store/journal.ts';
import { migrate, versionOf } from '../../../../main/services/store/migrate.ts';
import { headText, insertRecords, readCasus } from '../../../../main/services/store/records.ts';
import { saveChange } from '../../../../main/services/store/save.ts';
import { currentVersion, steps } from '../../../../main/services/store/versions/index.ts';
import type { Step } from '../../../../main/services/store/versions/step.ts';
import { difference } from '../../../../shared/model/change.ts';
import { summaryOf } from '../../../../shared/rules/summary.ts';
import { samples } from '../../../helpers/samples.ts';
import { colleagueOf, inFile, storeFile } from '../../../helpers/store-file.ts';

const [casus] = samples.values();
if (casus === undefined) throw new Error('there is no sample');
const upTo = (version: number): readonly Step[] => steps.filter((it) => it.version <= version);

/** A file as it was with the steps up to a version, with data in every table that it had then. */
function oldFile(version: number): Connection {
  const file = storeFile(upTo(version));
  write(file, (h) => {
    if (version < 10) return;
    h.sql("INSERT INTO meta VALUES ('stamp', 4)").run();
    h.sql("INSERT INTO casus (id, code, revision, head, summary, made, changed) VALUES ('een', ?, 1, ?, ?, 5, 6)").run(
      casus?.id,
      casus && headText(casus),
      casus && JSON.stringify(summaryOf(casus)),
    );
    if (casus) insertRecords(h, 1, casus);
    if (version < 20) return;
    h.sql("INSERT INTO journal VALUES (1, 1, 'id', 6, 'anna', 'edit', '[]')").run();
    h.sql("INSERT INTO named_version VALUES (1, 1, 'eerste', 6, 'anna')").run();
    if (version < 30) return;
    h.sql("INSERT INTO listed VALUES ('members', 'anna', 1, '{}')").run();
    h.sql("INSERT INTO access VALUES (1, 6, 'anna', '', 's', 'open', '', 1, '{}', 'd')").run();
    h.sql("INSERT INTO deleted VALUES ('weg', 6, 'other')").run();
  });
  return file;
}

/** Every row of the tables that a file has, but those that the search makes for itself. */
function rowsOf({ db }: Connection): Readonly<Record<string, unknown>> {
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' ORDER BY name")
    .pluck()
    .all() as readonly string[];
  return Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()]));
}

test('steps are numbered by tens, upwards', () => {
  expect(steps.map((it) => it.version)).toEqual(steps.map((_, at) => (at + 1) * 10));
  expect(currentVersion).toBe(steps.length * 10);
});

test.each(steps.map((step) => [step.version, step.name]))('step %i (%s) keeps every row of a file from before', (version) => {
  const file = oldFile(version - 10);
  const before = rowsOf(file);
  migrate(file, upTo(version));
  expect(versionOf(file)).toBe(version);
  expect(rowsOf(file)).toMatchObject(before);
  expect(file.db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(file.db.pragma('foreign_key_check')).toEqual([]);
});

test('step 10 gives casussen and their records', () => {
  const file = oldFile(0);
  migrate(file, upTo(10));
  expect(Object.keys(rowsOf(file))).toEqual(['casus', 'meta', 'record']);
  expect(file.db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
});

test('step 20 gives a journal to casussen that were there', () => {
  const file = oldFile(10);
  migrate(file, upTo(20));
  expect(rowsOf(file)).toMatchObject({ journal: [], named_version: [] });
  expect(inFile(file).read((h) => readCasus(h, 1))).toEqual(casus);
  expect(() => file.db.exec("INSERT INTO journal VALUES (2, 1, 'id', 6, 'anna', 'edit', '[]')")).toThrow('FOREIGN KEY');
});

test('step 30 gives a log that can only grow', () => {
  const file = oldFile(20);
  migrate(file, upTo(30));
  file.db.exec("INSERT INTO access VALUES (1, 6, 'anna', '', 's', 'open', '', 1, '{}', 'd')");
  expect(() => file.db.exec("UPDATE access SET member = 'bas'")).toThrow('only grow');
  expect(() => file.db.exec('DELETE FROM access')).toThrow('only grow');
});

test('step 40 finds what was there before there was a search', () => {
  const file = oldFile(30);
  migrate(file, upTo(40));
  const found = (search: string) => inFile(file).read((h) => listCasussen(h, { search, archived: false }, '2024-06-01')).rows.length;
  expect([found(casus.title), found(casus.persons[0]?.name ?? '-'), found('bestaat niet')]).toEqual([1, 1, 0]);
});

test('step 50 forgets who is present with the casus they were in', () => {
  const file = oldFile(40);
  migrate(file, upTo(50));
  file.db.exec("INSERT INTO presence VALUES (1, 'visit', 'anna', 5, 6)");
  file.db.exec('DELETE FROM casus');
  expect(rowsOf(file)).toMatchObject({ presence: [], record: [], journal: [], named_version: [] });
});

test('step 60 forgets where everybody stood with the casus they are in', () => {
  const file = oldFile(50);
  migrate(file, upTo(60));
  file.db.exec("INSERT INTO places VALUES (1, 'genogram', 'colour', 1, x'00')");
  file.db.exec('DELETE FROM casus');
  expect(rowsOf(file)).toMatchObject({ places: [], record: [], journal: [] });
});

test.each([0, ...steps.map((it) => it.version)])('a file of version %i works as a new one once it is brought up to date', (version) => {
  const file = oldFile(version);
  migrate(file);
  const { read, write } = inFile(file);
  expect(versionOf(file)).toBe(currentVersion);
  const number = write((h) => insertCasus(h, { ...casus, id: 'W-9' }, { id: 'negen', at: 7 }));
  const change = difference({ ...casus, id: 'W-9' }, { ...casus, id: 'W-9', title: 'Familie Anders' });
  write((h) => saveChange(h, { casus: number, id: 'save', command: 'edit', member: 'anna', at: 8, change }));
  expect(read((h) => findCasus(h, 'negen')).revision).toBe(1);
  expect(read((h) => linesSince(h, number, 0))).toHaveLength(1);
});

test('a step that fails leaves the file at the step before, and can be done again', () => {
  const file = oldFile(20);
  const broken: Step = {
    ...(steps[2] ?? steps[0] ?? { version: 30, name: '', sql: '' }),
    fill: () => {
      throw new Error('the power went');
    },
  };
  const before = rowsOf(file);
  expect(() => migrate(file, [...upTo(20), broken])).toThrow('the power went');
  expect([versionOf(file), rowsOf(file)]).toEqual([20, before]);
  migrate(file);
  expect(versionOf(file)).toBe(currentVersion);
});

test('a step that a colleague took meanwhile is passed over', () => {
  const file = oldFile(10);
  const other = colleagueOf(file);
  const passing: Step = { version: 20, name: 'journal', sql: 'SELECT * FROM nothing_of_the_kind' };
  const later: readonly Step[] = [...upTo(10), { version: 15, name: 'wait', sql: '', fill: () => undefined }, passing];
  migrate(other, upTo(20));
  expect(() => migrate(file, later)).not.toThrow();
  expect(versionOf(file)).toBe(20);
});

test('a file of a newer program, and a file of another kind, are refused as they are', () => {
  const newer = storeFile();
  newer.db.pragma(`user_version = ${currentVersion + 10}`);
  expect(() => migrate(newer)).toThrow(expect.objectContaining({ kind: 'newer-program' }));
  const other = storeFile([]);
  other.db.pragma('application_id = 7');
  expect(() => migrate(other)).toThrow(expect.objectContaining({ kind: 'no-team-file' }));
  expect(rowsOf(other)).toEqual({});
});
