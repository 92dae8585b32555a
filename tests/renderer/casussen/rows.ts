import type { CasusRow } from '../../../shared/bridge/questions/casussen.ts';

/** A row of the list with what a test cares about. */
export function row(code: string, more: Partial<CasusRow> = {}): CasusRow {
  return {
    casus: `casus-${code}`,
    code,
    title: `Familie ${code}`,
    district: 'West',
    status: 'running',
    kind: 'new',
    lastSession: '2024-05-16',
    consent: { state: 'given', given: 2, of: 2 },
    turns: null,
    persons: 5,
    changed: 0,
    archived: null,
    retainUntil: null,
    ...more,
  };
}
