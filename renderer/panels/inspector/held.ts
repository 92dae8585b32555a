import { createContext, useContext } from 'react';
import { deed } from '../../../shared/commands/index.ts';
import type { Deed } from '../../../shared/commands/index.ts';
import { keyOf } from '../../../shared/commands/index.ts';
import type { Casus } from '../../../shared/model/records.ts';

/** The lists of which records are changed field by field, in the inspector and at Gegevens. */
const changes = {
  persons: 'person.change',
  unions: 'union.change',
  descents: 'descent.change',
  twins: 'twins.change',
  households: 'household.change',
  stays: 'stay.change',
  ties: 'tie.change',
  coalitions: 'coalition.change',
  triangles: 'triangle.change',
  loyalties: 'loyalty.change',
  boundaries: 'boundary.change',
  involved: 'involved.change',
  helpLines: 'help.change',
  events: 'event.change',
  consents: 'consent.change',
  sessions: 'session.change',
  questions: 'question.change',
  direction: 'direction.change',
} as const;
export type HeldList = keyof typeof changes;

const removals = {
  persons: 'person.remove',
  unions: 'union.remove',
  descents: 'descent.remove',
  twins: 'twins.remove',
  households: 'household.remove',
  stays: 'stay.remove',
  ties: 'tie.remove',
  coalitions: 'coalition.remove',
  triangles: 'triangle.remove',
  loyalties: 'loyalty.remove',
  boundaries: 'boundary.remove',
  involved: 'involved.remove',
  helpLines: 'help.remove',
  events: 'event.remove',
  consents: 'consent.remove',
  sessions: 'session.remove',
  questions: 'question.remove',
  direction: 'direction.remove',
} as const satisfies Readonly<Record<HeldList, string>>;

/** A record as its fields are read one by one. */
export type Body = Readonly<Record<string, unknown>>;

/** One record that is shown, and by what the commands know it. */
export interface Held {
  readonly list: HeldList;
  readonly key: string;
  readonly record: Body;
  /** The same record as it may be shown: without names where they are off. */
  readonly shown: Body;
}

/** The record at a place of a list, in the casus and as it may be told; undefined where there is none. */
export function heldAt(casus: Casus, told: Casus, list: HeldList, at: number): Held | undefined {
  const record: object | undefined = casus[list][at];
  const shown: object | undefined = told[list][at];
  const key = record && keyOf(casus, list, record);
  return record && shown && key !== undefined ? { list, key, record: record as Body, shown: shown as Body } : undefined;
}

/** The record of an id. */
export function heldOf(casus: Casus, told: Casus, list: HeldList, id: string): Held | undefined {
  const at = (casus[list] as readonly { readonly id?: string }[]).findIndex((it) => it.id === id);
  return at < 0 ? undefined : heldAt(casus, told, list, at);
}

/** The lists whose records are written at Gegevens. */
const atDetails: ReadonlySet<HeldList> = new Set(['consents', 'sessions', 'questions', 'direction']);

/** Whether the records of a list are written at Gegevens, and not beside the drawing. */
export function isAtDetails(list: HeldList): boolean {
  return atDetails.has(list);
}

/** By what a field of a record is known among all of the casus; of all of its fields it is how that begins. */
export function aboutOf(list: HeldList, key: string, ...field: readonly (string | number)[]): string {
  return [list, key, ...field].join(' ');
}

/** The deed that changes fields of a record; `null` takes an optional one away. */
export function changeOf({ list, key }: Pick<Held, 'list' | 'key'>, patch: Body): Deed {
  return deed(changes[list], { key, patch });
}

/** The deed that removes records, with what ends at them. */
export function removalOf(list: HeldList, keys: readonly string[]): Deed {
  return deed(removals[list], { keys: [...keys] });
}

export const HeldContext = createContext<Held | undefined>(undefined);

/** The record whose fields stand here. */
export function useHeld(): Held {
  const held = useContext(HeldContext);
  if (held === undefined) throw new Error('This field belongs to no record.');
  return held;
}
