import { disc, type GlyphPath } from './glyphs.ts';

/** What stands at an end of a line: x runs along the line and its end lies in (0, 0). Lengths in px at 100 %. */
export interface Tip {
  readonly paths: readonly GlyphPath[];
  /** How much of the line's end gives way to it. */
  readonly free: number;
  /** How much of the line's end lies under it, where that is more than gives way: the line goes on in the head, so that it arrives. */
  readonly covers?: number;
}

/** What stands in the middle of a line: x runs along the line, the middle lies in (0, 0). Lengths in px at 100 %. */
export interface Middle {
  readonly paths: readonly GlyphPath[];
  /** Stands upright on the paper, however the line runs. */
  readonly upright?: true;
  readonly letter?: string;
  /** Size of the letter. */
  readonly size?: number;
}

const head = (length: number, half: number): string => `M -2.2 0 L ${-2.2 - length} ${-half} L ${-2.2 - length} ${half} Z`;
const bare = (length: number, half: number): string => `M 0 0 L ${-length} ${-half} L ${-length} ${half} Z`;

/** The ends of lines (catalogue D, arrow heads; E.2, E.4 to E.6). A filled head is strong, harmful or actual; a hollow one softer or acknowledged. */
export const tips = {
  arrow: { paths: [{ d: head(11, 5.5), stroke: 1.8, fill: 'ink' }], free: 12 },
  hollow: { paths: [{ d: head(11, 5.5), stroke: 1.8, fill: 'paper' }], free: 12 },
  'carried-arrow': { paths: [{ d: head(12, 6), stroke: 1.8, fill: 'ink' }], free: 12 },
  'carried-hollow': { paths: [{ d: head(12, 6), stroke: 1.8, fill: 'paper' }], free: 12 },
  aim: { paths: [{ d: head(11, 5.5), stroke: 1.8, fill: 'ink' }], free: 4.8, covers: 12 },
  'aim-open': { paths: [{ d: head(11, 5.5), stroke: 1.8, fill: 'paper' }], free: 4.8, covers: 12 },
  'firm-aim': { paths: [{ d: head(13, 7.5), stroke: 1.8, fill: 'ink' }], free: 9.5, covers: 14 },
  'firm-aim-open': { paths: [{ d: head(13, 7.5), stroke: 1.8, fill: 'paper' }], free: 9.5, covers: 14 },
  'large-aim': { paths: [{ d: 'M -1.6 0 L -15 -8.8 L -15 8.8 Z', stroke: 1.8, fill: 'ink' }], free: 10, covers: 13.8 },
  'large-aim-open': { paths: [{ d: 'M -1.6 0 L -15 -8.8 L -15 8.8 Z', stroke: 1.8, fill: 'paper' }], free: 10, covers: 13.8 },
  large: { paths: [{ d: 'M -1.6 0 L -15 -8.8 L -15 8.8 Z', stroke: 1.8, fill: 'ink' }], free: 12.8 },
  'end-bar': { paths: [{ d: 'M -1.2 -9 L -1.2 9', stroke: 2.4 }], free: 1.2 },
  /** On the hull of a household, behind the head that aims at it. */
  bracket: { paths: [{ d: 'M -9 -14 L 0 -14 L 0 14 L -9 14', stroke: 2.2 }], free: 0 },
  cup: { paths: [{ d: 'M -12 -7 C -16.5 -3.4 -16.5 3.4 -12 7', stroke: 2.2 }, disc(-3.6, 0, 3.4)], free: 3 },
  against: { paths: [{ d: bare(15, 9) }], free: 8 },
  shuts: { paths: [{ d: 'M -2.5 -19 L -2.5 19', stroke: 5 }], free: 4 },
  pull: { paths: [{ d: bare(13, 7) }], free: 10 },
  hook: { paths: [{ d: 'M -9.3 -8 L -1.3 -8 L -1.3 8 L -9.3 8', stroke: 2.6 }], free: 1.3 },
  ring: { paths: [{ ...disc(0, 0, 5), stroke: 2.2, fill: 'paper' }], free: 5 },
  knot: { paths: [{ ...disc(0, 0, 6), fill: 'paper' }, disc(0, 0, 4)], free: 0 },
  tick: { paths: [{ d: 'M 0 -7 L 0 7', stroke: 2 }], free: 0 },
} as const satisfies Record<string, Tip>;
export type TipId = keyof typeof tips;

const lettered = (letter: string): Middle => ({
  paths: [{ ...disc(0, 0, 8.2), stroke: 1.6, fill: 'paper' }],
  upright: true,
  letter,
  size: 10.5,
});
const exchange = 'M -5 -2.6 L 4.2 -2.6 M 1.2 -5.4 L 4.4 -2.6 M 5 2.6 L -4.2 2.6 M -1.2 5.4 L -4.4 2.6';
/** Three chevrons behind each other on a white edge, so that they show on any line. */
const chevrons = (side: 1 | -1): readonly GlyphPath[] => {
  const d = [-9, 0, 9].map((x) => `M ${x - 3 * side} -6 L ${x + 3 * side} 0 L ${x - 3 * side} 6`).join(' ');
  return [
    { d, stroke: 5.5, clears: true },
    { d, stroke: 2 },
  ];
};
const rhomb = (x: number, y: number): string => `M 0 ${-y} L ${x} 0 L 0 ${y} L ${-x} 0 Z`;

/** The marks on lines (catalogue D and E). */
export const middles = {
  bar: { paths: [{ d: 'M 0 -10 L 0 10', stroke: 2.4 }] },
  'facing-bars': { paths: [{ d: 'M -7 -10 L -7 10 M 7 -10 L 7 10', stroke: 2.4 }] },
  mended: {
    paths: [
      { d: 'M -13 -10 L -13 10 M 13 -10 L 13 10', stroke: 2.4 },
      { ...disc(0, 0, 7), stroke: 2.2, fill: 'paper' },
    ],
  },
  never: {
    paths: [
      { ...disc(0, 0, 6.5), stroke: 1.6, fill: 'paper' },
      { d: 'M -5.5 5.5 L 5.5 -5.5', stroke: 1.6 },
    ],
  },
  square: { paths: [{ d: 'M -6 -6 L 6 -6 L 6 6 L -6 6 Z' }] },
  heart: { paths: [{ d: 'M 0 7 C -13 -2 -7 -10 0 -4 C 7 -10 13 -2 0 7 Z', stroke: 1.8, fill: 'paper' }], upright: true },
  exchange: {
    paths: [
      { ...disc(0, 0, 9), stroke: 1.8, fill: 'paper' },
      { d: exchange, stroke: 1.5 },
    ],
    upright: true,
  },
  diamond: { paths: [{ d: rhomb(6, 6), stroke: 1.8, fill: 'paper' }] },
  physical: lettered('F'),
  emotional: lettered('E'),
  sexual: lettered('S'),
  neglect: lettered('V'),
  violence: lettered('G'),
  /** One joint position (catalogue E.2); hollow where it shifts. */
  apex: { paths: [{ d: rhomb(9.4, 8.3), fill: 'paper' }, { d: rhomb(8, 7) }] },
  'apex-shifting': {
    paths: [
      { d: rhomb(10.6, 9.4), fill: 'paper' },
      { d: rhomb(7.4, 6.5), stroke: 2, fill: 'paper' },
    ],
  },
  generations: { paths: [{ d: 'M -4 -10 L -4 10 M 4 -10 L 4 10', stroke: 2.2 }] },
  bolt: {
    paths: [
      { ...disc(0, 0, 12), stroke: 2, fill: 'paper' },
      { d: 'M 2 -8 L -4 1 L 3 1 L -2 8', stroke: 2 },
    ],
    upright: true,
  },
  envelope: {
    paths: [
      { d: 'M -9 -6 L 9 -6 L 9 6 L -9 6 Z', stroke: 1.8, fill: 'paper' },
      { d: 'M -9 -6 L 0 1 L 9 -6', stroke: 1.5 },
    ],
    upright: true,
  },
  turning: {
    paths: [
      { ...disc(0, 0, 9), stroke: 1.8, fill: 'paper' },
      { d: 'M 3.9 -2.6 C 1.6 -6 -3.4 -5.4 -4.5 -1.4 C -5.6 2.6 -1.9 5.6 1.4 4.4 C 3.1 3.8 4.2 2.5 4.5 0.8', stroke: 1.6 },
      { d: 'M 4.9 -6 L 4.4 -1.9 L 0.6 -3 Z' },
    ],
    upright: true,
  },
  /** Help that waits its turn (catalogue F.3). */
  clock: {
    paths: [
      { ...disc(0, 0, 8.5), stroke: 1.7, fill: 'paper' },
      { d: 'M 0 -5 L 0 0 L 3.6 2.4', stroke: 1.6 },
    ],
    upright: true,
  },
  gives: { paths: chevrons(1) },
  costs: { paths: chevrons(-1) },
  practical: lettered('P'),
  company: lettered('G'),
  advice: lettered('A'),
  comfort: lettered('E'),
  question: { paths: [{ ...disc(0, 0, 8.5), stroke: 1.6, fill: 'paper' }], upright: true, letter: '?', size: 12 },
  star: {
    paths: [
      { ...disc(0, 0, 8.5), stroke: 1.6, fill: 'paper' },
      { d: 'M 0 -5.5 L 1.6 -1.7 L 5.6 -1.4 L 2.5 1.2 L 3.5 5.2 L 0 3 L -3.5 5.2 L -2.5 1.2 L -5.6 -1.4 L -1.6 -1.7 Z' },
    ],
    upright: true,
  },
} as const satisfies Record<string, Middle>;
export type MiddleId = keyof typeof middles;
