/** A code that ends in a number, with a year before it or not: `W-2024-019`, `Z-12`. */
const numbered = /^(.*?)(?:((?:19|20)\d{2})([-./_ ]))?(\d{1,6})$/;

/** So many of the newest codes tell how a team makes them now. */
const NEWEST = 10;

interface Made {
  readonly start: string;
  /** What stands between year and number; undefined where there is no year. */
  readonly mark: string | undefined;
  readonly year: string;
  readonly number: string;
}

/** The code after these, made the way most of the newest are: `W-2026-004`. `codes` are all there are, the newest first; it is none of them. */
export function nextCode(codes: readonly string[], year: number): string {
  const made = codes.flatMap((code) => madeOf(code) ?? []);
  const ways = [...Map.groupBy(made.slice(0, NEWEST), wayOf).values()].toSorted((a, b) => b.length - a.length);
  const { start, mark, number } = ways[0]?.[0] ?? { start: '', mark: '-', number: '001' };
  const before = mark === undefined ? start : `${start}${year}${mark}`;
  const alike = made.filter((it) => it.start === start && it.mark === mark && (mark === undefined || it.year === String(year)));
  const taken = new Set(codes);
  for (let next = Math.max(0, ...alike.map((it) => Number(it.number))) + 1; ; next += 1) {
    const code = `${before}${String(next).padStart(number.length, '0')}`;
    if (!taken.has(code)) return code;
  }
}

function madeOf(code: string): Made | undefined {
  const [, start, year = '', mark, number] = numbered.exec(code) ?? [];
  return start === undefined || number === undefined ? undefined : { start, mark, year, number };
}

function wayOf({ start, mark }: Made): string {
  return `${start}\n${mark ?? ''}`;
}
