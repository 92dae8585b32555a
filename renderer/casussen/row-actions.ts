import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';

export const rowActions = ['open', 'export', 'duplicate', 'retain', 'archive', 'unarchive', 'delete'] as const;
export type RowAction = (typeof rowActions)[number];

/** What can be done with one casus here: a file that is only read offers no changes. */
export function actionsFor({ archived }: CasusRow, canChange: boolean): readonly RowAction[] {
  if (!canChange) return ['open', 'export'];
  return ['open', 'export', 'duplicate', 'retain', archived === null ? 'archive' : 'unarchive', 'delete'];
}
