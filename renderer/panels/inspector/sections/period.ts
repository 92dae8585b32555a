import type { PlainSpec } from './spec.ts';

/** From when until when something was so. */
export const period = [
  { as: 'date', field: 'since', label: 'interface.inspector.since', half: true },
  { as: 'date', field: 'until', label: 'interface.inspector.until', half: true },
] as const satisfies readonly PlainSpec[];
