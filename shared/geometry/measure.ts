/**
 * Advance widths of a typeface: the characters it has, as ranges in order, and per weight one width for each of them;
 * the pairs of letters that kern, and per weight by how much. In units of the typeface.
 */
export interface Metrics {
  readonly unitsPerEm: number;
  readonly ranges: readonly (readonly number[])[];
  readonly widths: Readonly<Record<Weight, readonly number[]>>;
  readonly pairs: readonly string[];
  readonly kerning: Readonly<Record<Weight, readonly number[]>>;
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
 * Width in px of one line of text at a size in px, within 2 % of what a shaper makes of it. Text is composed (NFC)
 * first, so that an accent takes no room of its own.
 */
export function measureWith(metrics: Metrics): (text: string, size: number, weight: Weight) => number {
  const tables = new Map<Weight, Tables>();
  const tablesOf = (weight: Weight): Tables => {
    const known = tables.get(weight);
    if (known) return known;
    const made = tablesFrom(metrics, weight);
    tables.set(weight, made);
    return made;
  };
  return (text, size, weight) => {
    const { advances, kerning } = tablesOf(weight);
    let em = 0;
    let before = '';
    for (const char of text.normalize('NFC')) {
      const base = baseOf(char);
      em += (advances.get(char) ?? foreignWidth(char)) + (kerning.get(before + base) ?? 0);
      before = base;
    }
    return em * size;
  };
}

/** Widths and kerning in em, by character and by pair of characters. */
interface Tables {
  readonly advances: ReadonlyMap<string, number>;
  readonly kerning: ReadonlyMap<string, number>;
}

function tablesFrom({ ranges, widths, pairs, kerning, unitsPerEm }: Metrics, weight: Weight): Tables {
  const chars = ranges.flatMap(([first = 0, last = first]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  );
  return {
    advances: new Map(chars.map((char, i) => [char, (widths[weight][i] ?? unitsPerEm) / unitsPerEm])),
    kerning: new Map(pairs.map((pair, i) => [pair, (kerning[weight][i] ?? 0) / unitsPerEm])),
  };
}

/** The letter under the accents, by which a letter kerns. */
function baseOf(char: string): string {
  return char < '\u0080' ? char : char.normalize('NFD').slice(0, 1);
}

function foreignWidth(char: string): number {
  return foreign.find(({ has }) => has.test(char))?.width ?? 1;
}
