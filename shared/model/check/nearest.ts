/** How many single-letter slips (insert, drop, change) lie between two words, counted no further than `limit`. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change));
    }
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** The word of the list that is at most two slips from what was written, or undefined where none or several are as near. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  if (written.length > 60) return undefined;
  const limit = written.length < 4 ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const word of words) {
    const distance = word.toLowerCase() === written.toLowerCase() ? 0 : slips(written, word, limit);
    if (distance < least) [best, least] = [word, distance];
    else if (distance === least) best = undefined;
  }
  return best;
}
