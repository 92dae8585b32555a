import type { lists } from './records.ts';

/** The lists of a casus by name. */
export type ListName = keyof typeof lists;

/**
 * What makes a record of each list itself. Most carry an id; the others are known by what they join, so that a journal of changes
 * can name them without a number that the file does not hold.
 */
const known: { readonly [L in ListName]: readonly string[] } = {
  consents: ['person', 'purpose', 'date'],
  persons: ['id'],
  unions: ['id'],
  descents: ['child', 'kind', 'union', 'parents', 'organisation'],
  twins: ['children'],
  custody: ['child', 'parent'],
  households: ['id'],
  stays: ['person', 'place', 'since'],
  ties: ['id'],
  coalitions: ['id'],
  triangles: ['id'],
  loyalties: ['id'],
  boundaries: ['id'],
  involved: ['id'],
  helpLines: ['id'],
  direction: ['since', 'holders'],
  events: ['id'],
  hypotheses: ['slot'],
  questions: ['id'],
  sessions: ['date'],
};

/** The records of one list by key, in the order of the list. Of two that are known by the same, the later one's key counts on. */
export function keyed<R extends object>(list: ListName, records: readonly R[]): ReadonlyMap<string, R> {
  const byKey = new Map<string, R>();
  const counts = new Map<string, number>();
  for (const record of records) {
    const base = keyOf(list, record);
    let nth = (counts.get(base) ?? 0) + 1;
    // A date in words may end in a number sign itself.
    while (byKey.has(numbered(base, nth))) nth += 1;
    counts.set(base, nth);
    byKey.set(numbered(base, nth), record);
  }
  return byKey;
}

function numbered(base: string, nth: number): string {
  return nth === 1 ? base : `${base}#${nth}`;
}

/** The key of one record: its id, or what it is known by, as the text of a JSON list. */
function keyOf(list: ListName, record: object): string {
  const values = known[list].map((field) => (record as Readonly<Record<string, unknown>>)[field] ?? null);
  const [only] = values;
  return values.length === 1 && typeof only === 'string' ? only : JSON.stringify(values);
}
