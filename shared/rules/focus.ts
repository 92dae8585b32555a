import type { Casus } from '../model/records.ts';

/** The kinds of records that a drawing shows and a hand can choose, as the drawing calls them (casus format 3). */
export type DrawnKind =
  | 'person'
  | 'household'
  | 'involved'
  | 'union'
  | 'tie'
  | 'coalition'
  | 'triangle'
  | 'loyalty'
  | 'boundary'
  | 'help-line'
  | 'event';

/** One record in a drawing. Persons, households and parties share their ids; every other kind has its own. */
export interface DrawnRecord {
  readonly kind: DrawnKind;
  readonly id: string;
}

/** What somebody wants to see alone: what a hypothesis touches, one or more records with all that ends at them, or how somebody sees it. */
export type Focus =
  | { readonly hypothesis: 1 | 2 | 3 | 4 | 5 }
  | { readonly records: readonly DrawnRecord[] }
  | { readonly perspective: string };

/** The name of a drawn record among those of every kind. */
export function drawnKey({ kind, id }: DrawnRecord): string {
  return `${kind}:${id}`;
}

/** What stays full under a focus, by `drawnKey`; what is not among them fades (catalogue E.3, F). */
export function litBy(casus: Casus, focus: Focus): ReadonlySet<string> {
  void casus;
  void focus;
  return new Set();
}
