/** A sentence with the casus it is said in and what it must come to. */
export interface Entry {
  readonly id: string;
  readonly lang: 'nl' | 'en';
  readonly say: string;
  readonly context: { readonly start?: string; readonly casus?: object; readonly selected: readonly string[] };
  readonly then: Readonly<Record<string, unknown>>;
}
export const LISTS: readonly string[];
export function load(file: string): readonly Entry[];
export function start(entry: Entry): object;
export function checkEntry(entry: Entry): readonly string[];
export function compare(patch: object, before: object, after: object): readonly string[];
export function compareAnswer(entry: Entry, before: object, answer: object): readonly string[];
