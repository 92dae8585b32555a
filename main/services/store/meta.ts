import type { ReadHandle, WriteHandle } from './handles.ts';

/** One value about the file itself, such as the name of the team; undefined where nobody set it. */
export function metaOf(handle: ReadHandle, key: string): string | number | undefined {
  const row = handle.sql('SELECT value FROM meta WHERE key = ?').get(key) as { readonly value: string | number } | undefined;
  return row?.value;
}

/** Sets one value about the file itself. */
export function setMeta(handle: WriteHandle, key: string, value: string | number): void {
  handle.sql('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(key, value);
}

/** A number that grows whenever the list of casussen or the team's lists changed; 0 in a new file. */
export function stampOf(handle: ReadHandle): number {
  return Number(metaOf(handle, 'stamp') ?? 0);
}

/** Lets everybody who has the file open see that a list changed. */
export function bumpStamp(handle: WriteHandle): void {
  setMeta(handle, 'stamp', stampOf(handle) + 1);
}
