import { headOf, type Body } from '../../../shared/model/change.ts';
import { keyed, type ListName } from '../../../shared/model/record-key.ts';
import { lists, type Casus } from '../../../shared/model/records.ts';
import { same } from '../../../shared/model/same.ts';
import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { placesFor } from './order.ts';

const listNames = Object.keys(lists) as readonly ListName[];

/** The casus with that number, whole: what went in comes out, in the same order, unknown fields kept. Refuses `unknown-casus`. */
export function readCasus(handle: ReadHandle, number: number): Casus {
  const row = handle.sql('SELECT head FROM casus WHERE number = ?').get(number) as { readonly head: string } | undefined;
  if (row === undefined) throw new Refusal('unknown-casus', 'The casus is not in the file.');
  const records = handle.sql('SELECT list, body FROM record WHERE casus = ? ORDER BY place').all(number) as readonly {
    readonly list: ListName;
    readonly body: string;
  }[];
  const read: Record<string, unknown[]> = Object.fromEntries(listNames.map((list) => [list, []]));
  for (const { list, body } of records) read[list]?.push(JSON.parse(body));
  return { ...(JSON.parse(row.head) as Body), ...read } as Casus;
}

/** What stands beside the lists of a casus, as the text in which it is stored. */
export function headText(casus: Casus): string {
  return JSON.stringify(headOf(casus));
}

/** Stores the records of a casus that has none yet. */
export function insertRecords(handle: WriteHandle, number: number, casus: Casus): void {
  for (const list of listNames) {
    let place = 0;
    for (const [key, body] of keyed<Body>(list, casus[list])) put(handle, number, list, key, (place += 1), body);
  }
}

/** Stores what of the records differs between a casus as it is stored and as it becomes; other rows are not touched. */
export function updateRecords(handle: WriteHandle, number: number, was: Casus, is: Casus): void {
  for (const list of listNames) if (was[list] !== is[list]) updateList(handle, number, list, was[list], is[list]);
}

function updateList(handle: WriteHandle, number: number, list: ListName, was: readonly Body[], is: readonly Body[]): void {
  const [old, now] = [keyed(list, was), keyed(list, is)];
  const stored = handle.sql('SELECT key, place FROM record WHERE casus = ? AND list = ?').all(number, list) as readonly {
    readonly key: string;
    readonly place: number;
  }[];
  const oldPlaces = new Map(stored.map(({ key, place }) => [key, place]));
  const places = placesFor([...now.keys()], oldPlaces);
  for (const key of old.keys())
    if (!now.has(key)) handle.sql('DELETE FROM record WHERE casus = ? AND list = ? AND key = ?').run(number, list, key);
  for (const [key, body] of now) {
    const place = places.get(key) ?? 0;
    if (place !== oldPlaces.get(key) || !same(old.get(key), body)) put(handle, number, list, key, place, body);
  }
}

function put(handle: WriteHandle, number: number, list: ListName, key: string, place: number, body: Body): void {
  handle
    .sql(
      `INSERT INTO record (casus, list, key, place, body) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (casus, list, key) DO UPDATE SET place = excluded.place, body = excluded.body`,
    )
    .run(number, list, key, place, JSON.stringify(body));
}
