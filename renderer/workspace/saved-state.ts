import type { RefusalKind } from '../../shared/bridge/refusals.ts';
import type { Edit } from './editing.ts';

/** Whether what is seen is in the file: the one line that is always there. */
export type SavedState =
  | { readonly is: 'saved'; readonly at: number | undefined }
  | { readonly is: 'saving' }
  /** Safe on this computer while the file cannot be reached. */
  | { readonly is: 'kept-here'; readonly waiting: number }
  | { readonly is: 'not-saved'; readonly since: number; readonly why: RefusalKind };

/** How saving stands, given what waits, when the last edit was saved, and what stopped the next one. */
export function savedState(edits: readonly Edit[], savedAt: number | undefined, stopped: RefusalKind | undefined): SavedState {
  const first = edits.find(({ state }) => state === 'new');
  if (first && stopped !== undefined) return { is: 'not-saved', since: first.at, why: stopped };
  const waiting = edits.filter(({ state }) => state === 'kept').length;
  if (waiting > 0) return { is: 'kept-here', waiting: waiting + edits.filter(({ state }) => state === 'new').length };
  return first ? { is: 'saving' } : { is: 'saved', at: savedAt };
}

/** Refusals of a change that will never be taken, however often it is sent; any other is tried again. */
const final: ReadonlySet<RefusalKind> = new Set([
  'would-break',
  'code-taken',
  'bad-input',
  'bad-casus',
  'too-large',
  'unknown-casus',
  'read-only',
]);

/** Whether sending the same change again is of no use. */
export function isFinal(kind: RefusalKind): boolean {
  return final.has(kind);
}
