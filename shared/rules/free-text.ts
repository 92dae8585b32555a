import type { Casus } from '../model/records.ts';

/** The texts that people write in a casus, besides names of persons: any of them may hold a name. */
const textKeys: ReadonlySet<string> = new Set([
  'title',
  'name',
  'label',
  'theme',
  'mandate',
  'measure',
  'note',
  'text',
  'role',
  'occupation',
  'place',
  'broughtBy',
  'expectedHelp',
  'realisedHelp',
  'district',
  'reframedQuestion',
  'partners',
  'by',
  'from',
  'to',
  'form',
  'kind',
  'cultures',
]);
/** Keys that hold ids or listed words in some lists and free text in others. */
const onlyIn: Readonly<Record<string, ReadonlySet<string>>> = {
  partners: new Set(['sessions']),
  from: new Set(['migration']),
  to: new Set(['migration']),
  form: new Set(['consents']),
  kind: new Set(['events']),
  role: new Set(['persons']),
  place: new Set(['persons']),
};
/** Dates can be words: `?"eind jaren 80"`. */
const dateKeys: ReadonlySet<string> = new Set(['birth', 'death', 'date', 'since', 'until', 'validUntil']);

/** The casus with every free text changed; ids, kinds and written dates stay as they are. */
export function withTexts(casus: Casus, change: (text: string) => string): Casus {
  return walk(casus, 'casus', change) as Casus;
}

function walk(value: unknown, within: string, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((it) => walk(it, within, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, changed(key, held, within, change)]));
}

function changed(key: string, held: unknown, within: string, change: (text: string) => string): unknown {
  if (typeof held === 'string' && dateKeys.has(key)) return held.startsWith('?') ? changedWords(held, change) : held;
  const free = textKeys.has(key) && (onlyIn[key]?.has(within) ?? true);
  if (free && typeof held === 'string') return change(held);
  if (free && Array.isArray(held) && held.every((it) => typeof it === 'string')) return held.map(change);
  return walk(held, key, change);
}

function changedWords(date: string, change: (text: string) => string): string {
  const words = change(date);
  return words.replaceAll(/[?"\s]/g, '') === '' ? '?"…"' : words;
}
