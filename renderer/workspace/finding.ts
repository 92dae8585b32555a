import { fold } from '../../shared/words/fold.ts';

/** Something that is found by any of its names. */
export interface Findable {
  /** The first is the one that is shown. */
  readonly names: readonly string[];
}

/** What is called so, the nearest first: whose own name begins so, whose other name, of which a word begins so, in which it stands. */
export function foundIn<T extends Findable>(all: readonly T[], query: string): readonly T[] {
  const wanted = fold(query.trim());
  if (wanted === '') return all;
  return all
    .map((it) => ({ it, rank: Math.min(...it.names.map((name, at) => rankOf(fold(name), wanted) + (at === 0 ? 0 : 1))) }))
    .filter(({ rank }) => rank < none)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ it }) => it);
}

const none = 100;

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.split(/[\s,:(-]+/u).some((word) => word.startsWith(wanted))) return 2;
  return name.includes(wanted) ? 4 : none;
}
