import { tieKinds } from '../../../shared/catalogue/ties.ts';
import type { TieKind } from '../../../shared/catalogue/ties.ts';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { commands } from '../../../shared/commands/index.ts';

/** A kind of tie, and the key that draws it. */
export interface KeyedKind {
  readonly kind: TieKind;
  readonly key: string | undefined;
}

/** Every kind of tie: those with a key in the order of the keys, then the others in that of the catalogue. */
export const keyedTieKinds: readonly KeyedKind[] = (() => {
  const keyOf = new Map((commands['tie.draw'].shortcuts ?? []).map(({ key, given }) => [given['kind'], key]));
  const all = idsOf(tieKinds).map((kind) => ({ kind, key: keyOf.get(kind) }));
  const keyed = all.filter(({ key }) => key !== undefined).toSorted((a, b) => Number(a.key) - Number(b.key));
  return [...keyed, ...all.filter(({ key }) => key === undefined)];
})();
