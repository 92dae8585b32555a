import type { Entry } from './entry.ts';
import type { Drawn, DrawnByGender, Figure, TransMark } from './figure.ts';
import type { PresetId } from './presets.ts';
import { U } from './tokens.ts';

const diamond = { outline: 'diamond', width: 1.16 * U, height: 1.16 * U } as const;
/** An equilateral triangle of a side, px. */
const triangle = (side: number) => ({ outline: 'triangle', width: side, height: (side * Math.sqrt(3)) / 2 }) as const;
const genoproLoss = triangle(0.5 * U);

/** The outer form follows the lived gender (catalogue A.1-6). */
export const genders = {
  male: {
    figure: { outline: 'square', width: U, height: U },
    trans: { inner: 'circle', letters: 'AFAB' },
    label: { nl: 'man', en: 'male' },
  },
  female: {
    figure: { outline: 'circle', width: U, height: U },
    trans: { inner: 'square', letters: 'AMAB' },
    label: { nl: 'vrouw', en: 'female' },
  },
  nonbinary: {
    figure: { outline: 'dome', width: U, height: U },
    instead: { nsgc2022: diamond },
    trans: { letters: 'UAAB' },
    label: { nl: 'non-binair', en: 'non-binary' },
  },
  unknown: { figure: { ...diamond, sign: '?' }, label: { nl: 'geslacht onbekend', en: 'unknown sex' } },
} as const satisfies Record<string, Entry & Drawn & { readonly trans?: TransMark }>;
export type Gender = keyof typeof genders;

/** What a symbol stands for (catalogue A.7, A.10-13, A.17). */
export const personKinds = {
  person: { scale: 1, label: { nl: 'persoon', en: 'person' } },
  pregnancy: { figure: triangle(0.66 * U), label: { nl: 'zwangerschap', en: 'pregnancy' } },
  miscarriage: {
    figure: { outline: 'circle', width: 12, height: 12, solid: true },
    instead: { genopro: { ...genoproLoss, across: ['cross'] } },
    label: { nl: 'miskraam', en: 'miscarriage' },
  },
  abortion: {
    figure: { outline: 'cross', width: 14, height: 14, solid: true },
    instead: { genopro: { ...genoproLoss, across: ['cross', 'bar'] } },
    label: { nl: 'zwangerschapsafbreking', en: 'abortion' },
  },
  stillbirth: { scale: 0.54, across: ['cross'], label: { nl: 'doodgeboren', en: 'stillbirth' } },
  pet: {
    figure: { outline: 'diamond', width: 0.78 * U, height: 0.78 * U, across: ['paw'] },
    label: { nl: 'huisdier', en: 'pet' },
  },
  donor: { scale: 0.7, letter: 'D', label: { nl: 'donor', en: 'donor' } },
  surrogate: { scale: 0.7, letter: 'S', label: { nl: 'draagmoeder', en: 'surrogate' } },
} as const satisfies Record<string, Entry & (Drawn | DrawnByGender)>;
export type PersonKind = keyof typeof personKinds;

/** The figure of a kind and gender under a preset (catalogue A). */
export function figureOf(kind: PersonKind, gender: Gender, preset: PresetId): Figure {
  const own: Drawn | DrawnByGender = personKinds[kind];
  const other = own.instead?.[preset];
  if (other) return other;
  if ('figure' in own) return own.figure;
  const form: Drawn = genders[gender];
  const figure = form.instead?.[preset] ?? form.figure;
  if (own.scale === 1) return figure;
  const { sign: _sign, ...plain } = figure;
  return {
    ...plain,
    width: figure.width * own.scale,
    height: figure.height * own.scale,
    ...(own.across && { across: own.across }),
    ...(own.letter !== undefined && { letter: own.letter }),
  };
}
