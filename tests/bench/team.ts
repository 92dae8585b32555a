import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newRing, openRing, writeRing, type Ring } from '../../main/services/keys/ring.ts';
import { findCasus, insertCasus, listCasussen } from '../../main/services/store/casussen.ts';
import { connect, connectNew, type Connection } from '../../main/services/store/connection.ts';
import { read, write } from '../../main/services/store/handles.ts';
import { casusAt } from '../../main/services/store/journal.ts';
import { migrate, versionOf } from '../../main/services/store/migrate.ts';
import { readCasus } from '../../main/services/store/records.ts';
import { saveChange } from '../../main/services/store/save.ts';
import { difference } from '../../shared/model/change.ts';
import type { Casus } from '../../shared/model/records.ts';
import { diceOf, oneOf } from '../helpers/families.ts';
import { tableOf, type Cell } from './table.ts';
import { benchCasus } from './team-casussen.ts';

const passphrase = 'vier woorden op papier';
const today = '2024-06-01';
const typed = [
  'W-2013',
  '2013-00',
  'd',
  'da',
  'daan',
  'de vries',
  'familie m',
  'joost school',
  'wachtl',
  'muld',
  'ruzie oma',
  'bestaat niet',
];

interface Figures {
  readonly fill: number;
  readonly bytes: number;
  readonly unlock: number;
  readonly open: number;
  readonly list: readonly number[];
  readonly search: readonly number[];
  readonly show: readonly number[];
  readonly save: readonly number[];
  readonly version: readonly number[];
}

/** How fast a team file of so many casussen of 20 persons is: ms of the wall clock, of opening the middle one of five, of each act `runs`. */
export async function benchTeam({
  sizes,
  runs,
  json,
}: {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly json: boolean;
}): Promise<string> {
  const all: { readonly casussen: number; readonly figures: Figures }[] = [];
  for (const casussen of sizes) all.push({ casussen, figures: await measured(casussen, runs) });
  if (json) return JSON.stringify(all);
  const heads = ['casussen', 'fill s', 'file MB', 'unlock', 'open+check', 'both', ...acts.flatMap((act) => [`${act} p50`, 'p95'])];
  return tableOf(
    heads,
    all.map(({ casussen, figures: it }): readonly Cell[] => [
      casussen,
      it.fill / 1000,
      it.bytes / 2 ** 20,
      it.unlock,
      it.open,
      it.unlock + it.open,
      ...acts.flatMap((act) => [quantile(it[act], 0.5), quantile(it[act], 0.95)]),
    ]),
  );
}

const acts = ['list', 'search', 'show', 'save', 'version'] as const;

async function measured(casussen: number, runs: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-team-'));
  try {
    const path = join(folder, 'bench.systeemkaart');
    const start = performance.now();
    await make(path, casussen);
    const fill = performance.now() - start;
    const unlocks: number[] = [];
    const opens: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) {
      const start = performance.now();
      const ring = await openRing(`${path}.keys`, { passphrase });
      unlocks.push(performance.now() - start);
      opens.push(times(1, () => opened(path, ring).db.close())[0] ?? NaN);
    }
    const file = opened(path, await openRing(`${path}.keys`, { passphrase }));
    try {
      const done = actsOn(file, casussen, runs);
      return { fill, unlock: quantile(unlocks, 0.5), open: quantile(opens, 0.5), ...done, bytes: statSync(path).size };
    } finally {
      file.db.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function make(path: string, casussen: number): Promise<void> {
  const { ring } = await newRing(`${path}.keys`, { passphrase, label: 'Anna' }, Date.now());
  writeRing(ring);
  const file = connectNew(path, ring.keys[0] ?? new Uint8Array());
  migrate(file);
  const batch = 100;
  for (let from = 0; from < casussen; from += batch)
    write(file, (h) => {
      for (let n = from; n < Math.min(from + batch, casussen); n += 1) insertCasus(h, benchCasus(n), { id: `casus-${n}`, at: n });
    });
  file.db.close();
}

/** Opens the file and reads every page of it, as the program does. */
function opened(path: string, ring: Ring): Connection {
  const file = connect(path, ring.keys[0] ?? new Uint8Array(), 'write');
  if (file.db.pragma('integrity_check', { simple: true }) !== 'ok' || versionOf(file) === 0) throw new Error('the file is not sound');
  return file;
}

function actsOn(file: Connection, casussen: number, runs: number): Pick<Figures, (typeof acts)[number]> {
  const dice = diceOf(1);
  const list = times(runs, () => read(file, (h) => listCasussen(h, { search: '', archived: false }, today)));
  const search = times(runs, (nth) =>
    read(file, (h) => listCasussen(h, { search: typed[nth % typed.length] ?? '', archived: false }, today)),
  );
  const show = times(runs, () => read(file, (h) => readCasus(h, findCasus(h, `casus-${Math.floor(dice() * casussen)}`).number)));
  // What a window does at an edit: it has the casus at hand, and sends the difference.
  const edits = Array.from({ length: runs }, (_, nth) => {
    const id = `casus-${Math.floor(dice() * casussen)}`;
    return { id, nth, die: dice() };
  });
  const save = edits.map(({ id, nth, die }) => {
    const { number } = read(file, (h) => findCasus(h, id));
    const was = read(file, (h) => readCasus(h, number));
    const change = difference(was, changed(was, nth, die));
    const request = { casus: number, id: `save-${nth}`, command: 'edit', member: 'anna', at: nth, change };
    const start = performance.now();
    write(file, (h) => saveChange(h, request));
    return performance.now() - start;
  });
  const version = edits.map(({ id }) => {
    const start = performance.now();
    read(file, (h) => casusAt(h, findCasus(h, id).number, 0));
    return performance.now() - start;
  });
  return { list, search, show, save, version };
}

/** A casus after an edit as they come: a name, a note, a place in the drawing, a tie more. */
function changed(casus: Casus, nth: number, die: number): Casus {
  const { id } = oneOf(casus.persons, die);
  const person = (more: object): Casus => ({ ...casus, persons: casus.persons.map((it) => (it.id === id ? { ...it, ...more } : it)) });
  if (nth % 4 === 0) return person({ name: `Naam ${nth}` });
  if (nth % 4 === 1) return person({ note: `genoteerd op dag ${nth}` });
  if (nth % 4 === 2) return { ...casus, layout: { genogram: { positions: { ...casus.layout?.genogram?.positions, [id]: [nth, nth] } } } };
  return { ...casus, ties: [...casus.ties, { id: `tie ${nth}`, from: id, to: casus.persons[0]?.id ?? id, kind: 'close' }] };
}

function times(runs: number, work: (nth: number) => unknown): readonly number[] {
  return Array.from({ length: runs }, (_, nth) => {
    const start = performance.now();
    work(nth);
    return performance.now() - start;
  });
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;
}
