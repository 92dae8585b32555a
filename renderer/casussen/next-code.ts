/** A code that ends in a year and a number: `W-2024-019`. */
const numbered = /^(.*?)(\d{4})-(\d+)$/;

/** A code that would be free beside these, made the way most of them are: `W-2026-004`. For showing how a code looks; the file decides. */
export function nextCode(codes: readonly string[], year: number): string {
  const parts = codes.flatMap((code) => {
    const [, start, of, number] = numbered.exec(code) ?? [];
    return start === undefined || of === undefined || number === undefined ? [] : [{ start, of, number }];
  });
  const uses = new Map<string, number>();
  for (const { start } of parts) uses.set(start, (uses.get(start) ?? 0) + 1);
  const [start = ''] = [...uses].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const wide = Math.max(3, ...parts.filter((part) => part.start === start).map(({ number }) => number.length));
  const last = Math.max(0, ...parts.filter((part) => part.start === start && part.of === String(year)).map(({ number }) => Number(number)));
  return `${start}${year}-${String(last + 1).padStart(wide, '0')}`;
}
