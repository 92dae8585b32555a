import type { Message, Path, Sentences, ValuesOf } from '../message.ts';

/** One thing that makes a file unusable, by its place in the file. An empty place is the whole file. */
export interface Fault {
  readonly place: string;
  readonly what: Message;
  /** What may have been meant. */
  readonly hint?: Message;
}

/** Every fault there is, with what stands in its sentence; the words are `fault.<id>` in assets/locales. */
export const faultSentences = {
  // the text of the file
  'too-big': ['limit'],
  'not-utf8': [],
  empty: [],
  'not-json': ['found'],
  'json-ends': [],
  'too-deep': ['limit'],
  'key-twice': ['key'],
  'key-refused': ['key'],
  'number-too-large': [],
  // what it says it is
  'not-a-casus': [],
  'wrong-format': [],
  'wrong-version': [],
  'newer-version': ['version'],
  // one value
  missing: [],
  'missing-one-of': ['allowed'],
  'wrong-type': ['expected'],
  'not-listed': ['value', 'allowed'],
  'not-listed-unshown': ['allowed'],
  'not-a-date': ['value'],
  'not-a-date-unshown': [],
  'not-a-countable-date': [],
  'empty-text': [],
  'bad-id': [],
  'too-few': ['minimum'],
  'too-many': ['maximum'],
  'wrong-count': ['count'],
  below: ['minimum'],
  above: ['maximum'],
  'too-many-nights': ['nights'],
  'nights-together': ['person', 'nights'],
  'too-many-persons': ['limit'],
  'too-many-hypotheses': [],
  // between records
  'id-twice': ['id', 'other'],
  'no-person': ['id'],
  'no-union': ['id'],
  'no-involved': ['id'],
  'no-person-or-household': ['id'],
  'no-party': ['id'],
  'no-record': ['id'],
  'other-sort': ['id', 'sort', 'wanted'],
  'listed-twice': ['id'],
  'descent-without-source': [],
  'descent-with-several-sources': [],
  'target-not-a-corner': ['id'],
  'own-partner': ['id'],
  'own-ancestor': ['id', 'line'],
  'death-before-birth': [],
  'slot-twice': ['slot', 'other'],
} as const satisfies Sentences;
export type FaultId = keyof typeof faultSentences;

/** The next step that can stand behind a fault; the words are `hint.<id>`. */
export const hintSentences = {
  'did-you-mean': ['value'],
  'write-date': [],
  'save-as-utf8': [],
  'open-newer': [],
} as const satisfies Sentences;
export type HintId = keyof typeof hintSentences;

/** A fault that still knows its path, so that faults can be put in the order of the file. */
export interface Finding {
  readonly path: Path;
  readonly what: Message;
  readonly hint?: Message;
}

/** A fault with its words' id and values; the compiler checks that they belong together. */
export function finding<K extends FaultId>(path: Path, id: K, values: ValuesOf<typeof faultSentences, K>, next?: Message): Finding {
  const what = { id: `fault.${id}`, values };
  return next === undefined ? { path, what } : { path, what, hint: next };
}

/** A next step with its words' id and values. */
export function hint<K extends HintId>(id: K, values: ValuesOf<typeof hintSentences, K>): Message {
  return { id: `hint.${id}`, values };
}
