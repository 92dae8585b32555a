import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

/**
 * Makes everything in this folder from the package inter-ui: `npm run fonts`, after which the changes are looked at
 * and committed. The program itself never runs it.
 */

const from = (file: string): string => fileURLToPath(import.meta.resolve(`inter-ui/${file}`));
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The weights the drawing is set in (catalogue/type.ts) and the file each comes from. */
const upright = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' } as const;
const slanted = { 400: 'Italic', 500: 'MediumItalic', 600: 'SemiBoldItalic', 700: 'BoldItalic' } as const;

/**
 * Kerning and accents only. `calt` stays out: it turns "->" and "2x3" into other characters, of another width than
 * was measured.
 */
const keepFeatures = ['kern', 'ccmp', 'mark', 'mkmk', 'locl', 'tnum'];

type Range = readonly [first: number, last: number];

/** Which characters share one woff2: what nearly every drawing needs first; a character belongs to the first that names it. */
const slices: readonly { readonly name: string; readonly ranges: readonly Range[] }[] = [
  {
    name: 'latin',
    ranges: [
      [0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2c6, 0x2c6], [0x2da, 0x2da], [0x2dc, 0x2dc],
      [0x300, 0x304], [0x306, 0x308], [0x30a, 0x30c], [0x323, 0x323], [0x327, 0x328], [0x2000, 0x206f], [0x20ac, 0x20ac],
      [0x2122, 0x2122], [0x2190, 0x2199], [0x2212, 0x2212], [0x2248, 0x2248], [0x2264, 0x2265], [0x2713, 0x2713], [0x2717, 0x2717],
    ],
  },
  { name: 'latin-ext', ranges: [[0x100, 0x36f], [0x1d00, 0x1eff], [0x2c60, 0x2c7f], [0xa700, 0xa7ff]] },
  { name: 'greek', ranges: [[0x370, 0x3ff], [0x1f00, 0x1fff]] },
  { name: 'cyrillic', ranges: [[0x400, 0x52f], [0x1c80, 0x1c8f], [0x2116, 0x2116], [0x2de0, 0x2dff], [0xa640, 0xa69f]] },
  { name: 'signs', ranges: [[0x2070, 0x2bff]] },
];

const within = (ranges: readonly Range[], code: number): boolean => ranges.some(([first, last]) => code >= first && code <= last);

function rangesOf(codes: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

const textOf = (codes: readonly number[]): string => String.fromCodePoint(...codes);

const regular = fontkit.create(await readFile(from(`web/Inter-${upright[400]}.woff2`)));
const wanted = [...regular.characterSet].filter((code) => slices.some(({ ranges }) => within(ranges, code))).toSorted((a, b) => a - b);

/** Letters whose kerning is measured too; accented ones are taken to kern as their base letter does. */
const kerned = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-'’/()");
const pairs = kerned.flatMap((a) => kerned.map((b) => a + b));
/** In units of the typeface (2048 an em): 0.1 px at the size of a name. */
const LEAST_KERN = 16;

const widths: Record<string, number[]> = {};
const kerning: Record<string, number[]> = {};
for (const [weight, name] of Object.entries(upright)) {
  const bytes = await readFile(from(`web/Inter-${name}.woff2`));
  const font = fontkit.create(bytes);
  const advance = (code: number): number => font.glyphForCodePoint(code).advanceWidth;
  widths[weight] = wanted.map(advance);
  kerning[weight] = pairs.map((pair) => (font.layout(pair, ['kern']).positions[0]?.xAdvance ?? 0) - advance(pair.codePointAt(0) ?? 0));
}
const shown = pairs.flatMap((_, i) => (Object.values(kerning).some((list) => Math.abs(list[i] ?? 0) >= LEAST_KERN) ? [i] : []));
const metrics = {
  unitsPerEm: regular.unitsPerEm,
  ranges: rangesOf(wanted),
  widths,
  pairs: shown.map((i) => pairs[i]),
  kerning: Object.fromEntries(Object.entries(kerning).map(([weight, list]) => [weight, shown.map((i) => list[i])])),
};
await writeFile(here('metrics.json'), `${JSON.stringify(metrics)}\n`);

for (const [style, names] of Object.entries({ '': upright, 'i': slanted })) {
  for (const [weight, name] of Object.entries(names)) {
    const bytes = await readFile(from(`web/Inter-${name}.woff2`));
    const options = { targetFormat: 'truetype', preserveNameIds: [16, 17], keepFeatures, noHinting: true } as const;
    await writeFile(here(`inter-${weight}${style}.ttf`), await subsetFont(bytes, textOf(wanted), options));
  }
}

const listed = [];
const taken = new Set<number>();
for (const { name, ranges } of slices) {
  const codes = wanted.filter((code) => within(ranges, code) && !taken.has(code));
  codes.forEach((code) => taken.add(code));
  for (const [style, file] of [['normal', 'InterVariable'], ['italic', 'InterVariable-Italic']] as const) {
    const bytes = await readFile(from(`variable/${file}.woff2`));
    const options = { targetFormat: 'woff2', keepFeatures, variationAxes: { opsz: 14, wght: { min: 400, max: 700 } }, noHinting: true } as const;
    const out = `inter-${name}${style === 'italic' ? '-italic' : ''}.woff2`;
    await writeFile(here(out), await subsetFont(bytes, textOf(codes), options));
    listed.push({ file: out, style, ranges: rangesOf(codes) });
  }
}
await writeFile(here('slices.json'), `${JSON.stringify(listed, null, 1)}\n`);

/** The window sets its words with the very same parts. */
const faces = listed.map(({ file, style, ranges }) => {
  const range = ranges.map(([first, last]) => `U+${first.toString(16)}${first === last ? '' : `-${last.toString(16)}`}`).join(',');
  return `@font-face{font-family:Inter;font-style:${style};font-weight:400 700;src:url(./${file}) format('woff2');unicode-range:${range}}\n`;
});
await writeFile(here('inter.css'), faces.join(''));
await writeFile(here('OFL.txt'), await readFile(from('LICENSE.txt')));
