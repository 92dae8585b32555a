import type { Mark } from './scene.ts';

/** Finds records by their id. */
export function byId<R extends { readonly id: string }>(records: readonly R[]): (id: string) => R | undefined {
  const found = new Map(records.map((record) => [record.id, record]));
  return (id) => found.get(id);
}

/** Draws what was placed and has a record; a placement of an older casus may name others. */
export function drawAll<P extends { readonly id: string }, R>(
  placed: readonly P[],
  recordOf: (id: string) => R | undefined,
  draw: (placed: P, record: R) => Mark,
): readonly Mark[] {
  return placed.flatMap((one) => {
    const record = recordOf(one.id);
    return record === undefined ? [] : [draw(one, record)];
  });
}
