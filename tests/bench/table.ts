/** A cell of a table on the screen. */
export type Cell = string | number;

/** Sets rows in columns under their heads: words to the left, numbers to the right with at most one decimal. */
export function tableOf(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [heads, ...rows.map((row) => row.map(shown))];
  const widths = heads.map((_, i) => Math.max(...texts.map((row) => (row[i] ?? '').length)));
  const right = heads.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
  const set = (row: readonly string[]): string =>
    row
      .map((text, i) => (right[i] ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [set(texts[0] ?? []), widths.map((w) => '-'.repeat(w)).join('  '), ...texts.slice(1).map(set)].join('\n');
}

function shown(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) || cell >= 1000 ? cell.toFixed(0) : cell.toFixed(1);
}
