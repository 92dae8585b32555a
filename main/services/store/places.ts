import { gunzipSync, gzipSync } from 'node:zlib';
import type { CasusFacts } from './casussen.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';

/** Where everything stood in a drawing of a casus. */
export interface Places {
  readonly diagram: string;
  /** How it was shown, in the words of whoever keeps it. */
  readonly look: string;
  /** The revision of the casus that was drawn. */
  readonly revision: number;
  readonly packed: string;
}

/** Where everything stood in the last drawing that was kept; undefined where none was. */
export function placesIn(handle: ReadHandle, casus: number, diagram: string): Places | undefined {
  const row = handle.sql('SELECT look, revision, packed FROM places WHERE casus = ? AND diagram = ?').get(casus, diagram) as
    | { readonly look: string; readonly revision: number; readonly packed: Uint8Array }
    | undefined;
  return row && { diagram, look: row.look, revision: row.revision, packed: gunzipSync(row.packed).toString() };
}

/** Keeps where everything stands, instead of what was kept of that casus and diagram before; not where that is of a newer revision. */
export function keepPlaces(handle: WriteHandle, casus: number, { diagram, look, revision, packed }: Places): void {
  handle
    .sql(
      `INSERT INTO places (casus, diagram, look, revision, packed) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (casus, diagram) DO UPDATE SET look = excluded.look, revision = excluded.revision, packed = excluded.packed
       WHERE excluded.revision >= places.revision`,
    )
    .run(casus, diagram, look, revision, gzipSync(packed));
}

/** A casus that was made as a copy of another is drawn as that one: what was kept of it as it is now goes along. */
export function copyPlaces(handle: WriteHandle, from: Pick<CasusFacts, 'number' | 'revision'>, to: number): void {
  handle
    .sql(
      'INSERT INTO places (casus, diagram, look, revision, packed) SELECT ?, diagram, look, 0, packed FROM places WHERE casus = ? AND revision = ?',
    )
    .run(to, from.number, from.revision);
}
