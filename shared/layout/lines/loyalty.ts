import type { LoyaltyKind } from '../../catalogue/overlays.ts';
import { U } from '../../catalogue/tokens.ts';
import type { Loyalty } from '../../model/records.ts';
import type { Thread } from './bundles.ts';
import { CLEAR, LOYALTY_REACH } from './reaches.ts';

/** How the lines of a kind of loyalty run (catalogue E.5): a line to each, a fork, or a chain from one to the next. */
const forms: Readonly<Record<LoyaltyKind, 'each' | 'fork' | 'chain'>> = {
  loyalty: 'each',
  invisible: 'each',
  conflict: 'fork',
  split: 'fork',
  delegate: 'each',
  'revolving-slate': 'chain',
};

/** Whether a loyalty parts in a circle: a fork needs two to part to. */
export function isFork({ kind, to }: Loyalty): boolean {
  return forms[kind] === 'fork' && to.length > 1;
}

/** The lines of a loyalty that is no fork. An invisible one swings out, 1 U (catalogue E.5). */
export function loyaltyThreads(loyalty: Loyalty): readonly Thread[] {
  if (isFork(loyalty)) return [];
  const { id, kind, from, to } = loyalty;
  return to.map((end, at): Thread => ({
    key: `loyalty ${id} ${at}`,
    from: forms[kind] === 'chain' ? (to[at - 1] ?? from) : from,
    to: end,
    half: LOYALTY_REACH,
    gap: CLEAR,
    ringed: true,
    ...(kind === 'invisible' && { bow: { by: U } }),
  }));
}

/** Whether a turning mark sits at the person in the middle of a chain. */
export function isChain({ kind, to }: Loyalty): boolean {
  return forms[kind] === 'chain' && to.length > 1;
}
