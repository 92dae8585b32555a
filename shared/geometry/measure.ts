/** Advance widths of a typeface: the characters it has, as ranges in order, and per weight one width for each of them. */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ranges: readonly (readonly number[])[];
  readonly widths: Readonly<Record<Weight, readonly number[]>>;
}

export type Weight = 400 | 500 | 600 | 700;

/** What a character takes, in em, that the typeface lacks: rather too much than too little. First match counts. */
const foreign: readonly { readonly width: number; readonly has: RegExp }[] = [
  { width: 0, has: /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u },
  { width: 1.3, has: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u },
  { width: 0.6, has: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u },
  { width: 1, has: /[\s\S]/u },
];

/** Whether the typeface has every character of a text; marks that take no room do not count. */
export function drawable(metrics: Metrics, text: string): boolean {
  return foreigners(metrics, text).length === 0;
}

/** The characters of a text that the typeface lacks and that would be seen, each once, in order. */
export function foreigners(metrics: Metrics, text: string): readonly string[] {
  const lacks = (char: string): boolean => {
    const code = char.codePointAt(0) ?? 0;
    return foreignWidth(char) > 0 && !metrics.ranges.some(([first = 0, last = 0]) => code >= first && code <= last);
  };
  return [...new Set(text.normalize('NFC'))].filter(lacks);
}

/**
 * Width in px of one line of text at a size in px. Sums the widths of the characters: kerning moves less than 2 % of
 * it. Text is composed (NFC) first, so that an accent takes no room of its own.
 */
export function measureWith(metrics: Metrics): (text: string, size: number, weight: Weight) => number {
  const tables = new Map<Weight, ReadonlyMap<number, number>>();
  const tableOf = (weight: Weight): ReadonlyMap<number, number> => {
    const known = tables.get(weight);
    if (known) return known;
    const made = tableFrom(metrics, weight);
    tables.set(weight, made);
    return made;
  };
  return (text, size, weight) => {
    const table = tableOf(weight);
    let em = 0;
    for (const char of text.normalize('NFC')) em += table.get(char.codePointAt(0) ?? 0) ?? foreignWidth(char);
    return em * size;
  };
}

function tableFrom({ ranges, widths, unitsPerEm }: Metrics, weight: Weight): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  const list = widths[weight];
  let at = 0;
  for (const [first = 0, last = first] of ranges) {
    for (let code = first; code <= last; code++) table.set(code, (list[at++] ?? unitsPerEm) / unitsPerEm);
  }
  return table;
}

function foreignWidth(char: string): number {
  return foreign.find(({ has }) => has.test(char))?.width ?? 1;
}
