/** A number with at most so many decimals, without trailing zeros and never `-0`. */
export function roundTo(value: number, decimals: 1 | 2): string {
  const factor = decimals === 1 ? 10 : 100;
  const rounded = Math.round(value * factor) / factor;
  return String(rounded === 0 ? 0 : rounded);
}

/** Path data with its numbers rounded: to one decimal, or to two where it holds a curve that would show a step. */
export function pathData(d: string): string {
  const decimals = /[acqst]/i.test(d) ? 2 : 1;
  return d.replace(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (number) => roundTo(Number(number), decimals));
}
