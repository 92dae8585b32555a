import { readerOf } from '../../shared/model/change.ts';
import type { Body, Change } from '../../shared/model/change.ts';
import type { Conflict } from '../../shared/model/rebase.ts';
import type { Casus } from '../../shared/model/records.ts';
import { isFields, same } from '../../shared/model/same.ts';

/** Two versions of one thing that somebody has to choose between. Theirs stands in the file, mine only here until it is chosen. */
export interface Clash extends Conflict {
  /** What it is about, so that a second one about the same thing takes its place. */
  readonly id: string;
  readonly who: string;
  /** When each of the two was made, ms since 1970. */
  readonly mineAt: number;
  readonly theirsAt: number;
  /** Put off by hand: still there, but no longer in front. */
  readonly later: boolean;
}

/** Who and when of the conflicts that one answer brought. */
export type ClashFacts = Pick<Clash, 'who' | 'mineAt' | 'theirsAt'>;

/** The clashes with new ones among them. Of two about the same thing the newer words count, and what was before the first. */
export function withConflicts(clashes: readonly Clash[], conflicts: readonly Conflict[], facts: ClashFacts): readonly Clash[] {
  let next = clashes;
  for (const conflict of conflicts) {
    const id = JSON.stringify([conflict.list, conflict.key, ...conflict.path]);
    const known = next.find((it) => it.id === id);
    const clash: Clash = { ...conflict, ...(known && { before: known.before }), ...facts, id, later: false };
    next = known ? next.map((it) => (it === known ? clash : it)) : [...next, clash];
  }
  return next;
}

/** The clashes that there still is something to choose about: where the newest already says what mine says, there is not. */
export function openClashes(clashes: readonly Clash[], casus: Casus): readonly Clash[] {
  const open = clashes.filter((clash) => !same(standing(casus, clash), clash.mine));
  return open.length === clashes.length ? clashes : open;
}

/** What now stands in the casus where a clash is about; undefined where nothing does. */
export function standing(casus: Casus, { list, key, path }: Pick<Clash, 'list' | 'key' | 'path'>): unknown {
  let value: unknown = readerOf(casus)({ list, key });
  for (const field of path) value = isFields(value) ? value[field] : undefined;
  return value;
}

/** The change that puts a value where a clash is about. Empty where the record has gone and the clash is about one field of it. */
export function changeTo(casus: Casus, { list, key, path }: Pick<Clash, 'list' | 'key' | 'path'>, value: unknown): Change {
  const before = readerOf(casus)({ list, key });
  if (path.length === 0) {
    const after = isFields(value) ? value : undefined;
    return same(before, after) ? [] : [{ list, key, ...(before && { before }), ...(after && { after }) }];
  }
  if (before === undefined) return [];
  const after = withValue(before, path, value);
  return same(before, after) ? [] : [{ list, key, before, after }];
}

function withValue(record: Body, [field = '', ...deeper]: readonly string[], value: unknown): Body {
  const inner = record[field];
  const next = deeper.length === 0 ? value : withValue(isFields(inner) ? inner : {}, deeper, value);
  const { [field]: _, ...rest } = record;
  // A field that was there keeps its place, so that a file reads as it did.
  if (next !== undefined && Object.hasOwn(record, field)) return { ...record, [field]: next };
  return next === undefined ? rest : { ...rest, [field]: next };
}

/** A piece of a text, and whether the other text has it too. */
export interface Piece {
  readonly text: string;
  readonly shared: boolean;
}

/** Above this many words two texts are shown whole: a comparison word by word would take too long, and help nobody. */
const MOST_WORDS = 600;

/** Two texts cut into what they share, word by word, and what only one of them says. */
export function apart(mine: string, theirs: string): { readonly mine: readonly Piece[]; readonly theirs: readonly Piece[] } {
  const pairs = aligned(mine, theirs);
  const side = (which: 0 | 1): readonly Piece[] =>
    pairs.reduce<Piece[]>((pieces, pair) => {
      const word = pair[which];
      if (word === undefined) return pieces;
      const shared = pair[0] === pair[1];
      const last = pieces.at(-1);
      if (last?.shared === shared) pieces[pieces.length - 1] = { text: last.text + word, shared };
      else pieces.push({ text: word, shared });
      return pieces;
    }, []);
  return { mine: side(0), theirs: side(1) };
}

/** Both texts in one, to go on from: what they begin and end with alike once, between it what mine says and then what theirs says. */
export function together(mine: string, theirs: string): string {
  const [a, b] = [wordsOf(mine), wordsOf(theirs)];
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const between = (words: readonly string[]): string =>
    words
      .slice(start, words.length - end)
      .join('')
      .trim();
  const both = [between(a), between(b)].filter((text) => text !== '').join('; ');
  return [a.slice(0, start).join(''), both, a.slice(a.length - end).join('')].join('');
}

type Pair = readonly [string | undefined, string | undefined];

/** The words of two texts side by side: the longest row that they share, and between it what only one has. */
function aligned(mine: string, theirs: string): readonly Pair[] {
  const [a, b] = [wordsOf(mine), wordsOf(theirs)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return [...a.map((word): Pair => [word, undefined]), ...b.map((word): Pair => [undefined, word])];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) pairs.push([a[i++], b[j++]]);
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) pairs.push([a[i++], undefined]);
    else pairs.push([undefined, b[j++]]);
  }
  return pairs;
}

/** Words, white space and marks, each by itself, so that a full stop that both have counts as shared. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}
