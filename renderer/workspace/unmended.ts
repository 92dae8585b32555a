import type { Message } from '../../shared/model/message.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Chosen } from './chosen.ts';

/** A text that could not be done and whose field went away: it waits there until it is mended or dropped. */
export interface Unmended {
  /** By what its field is known, among those of the whole casus. */
  readonly about: string;
  readonly text: string;
  /** The casus that the hand saw when it began to write. */
  readonly from: Casus;
  /** Why it could not be done; undefined where the field itself says so. */
  readonly why: Message | undefined;
  /** Where the field stands, and what it is called there. */
  readonly of: Chosen;
  readonly label: string;
  /** It stands at Gegevens, and not beside the drawing. */
  readonly atDetails?: boolean;
}

/** All texts that wait, by their field, in the order in which they were left. */
export type AllUnmended = ReadonlyMap<string, Unmended>;

/** With a text that waits in a field, or without the one that waited there; the very same where nothing changes. */
export function withUnmended(all: AllUnmended, about: string, one: Unmended | undefined): AllUnmended {
  if (all.get(about) === one) return all;
  const others = [...all].filter(([key]) => key !== about);
  return new Map(one === undefined ? others : [...others, [about, one]]);
}
