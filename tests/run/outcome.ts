/** What a step came to. `output` is what to read when something failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run, each with its reason. */
  readonly skipped: readonly string[];
  readonly output: string;
}

/** One line about a step: what passed, what failed, what was left out and why, and how long it took. */
export function outcomeLine(name: string, { passed, failed, skipped }: Outcome, milliseconds: number): string {
  const verdict = failed === 0 ? 'ok' : 'FAILED';
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed, ` : '';
  const left = skipped.length === 0 ? '' : ` (${skipped.length} not run: ${[...new Set(skipped)].join('; ')})`;
  return `${name}: ${verdict}, ${counts}${(milliseconds / 1000).toFixed(1)} s${left}`;
}

/** Everything that ran, added up. */
export function total(outcomes: readonly Outcome[]): { readonly passed: number; readonly failed: number } {
  const sum = (part: 'passed' | 'failed') => outcomes.reduce((all, outcome) => all + outcome[part], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
