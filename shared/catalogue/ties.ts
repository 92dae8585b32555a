import type { Entry } from './entry.ts';
import type { CourseStroke, Stroke, Swing } from './line.ts';
import type { MiddleId, TipId } from './line-marks.ts';
import type { InkRole } from './palette.ts';

/** How a line between two is drawn (catalogue D): its strokes, what stands at its ends and in its middle. */
export interface LineLook {
  readonly ink: InkRole;
  readonly strokes: readonly CourseStroke[];
  readonly start?: TipId;
  readonly end?: TipId;
  readonly middle?: MiddleId;
}

/** A kind of tie. */
export interface TieLook extends LineLook {
  /** It goes from one to the other; without it, it holds for both alike. */
  readonly directed?: true;
}

const line = (ink: InkRole, more: Partial<Stroke> = {}): Stroke => ({ way: 'straight', width: 2, ink, ...more });
const pair = (ink: InkRole, apart: number, width = 2): readonly Stroke[] => [
  line(ink, { width, offset: -apart / 2 }),
  line(ink, { width, offset: apart / 2 }),
];
const dots = (ink: InkRole): Stroke => line(ink, { width: 2.6, dash: [0.1, 7], cap: 'round' });
const zigzag = (ink: InkRole, amplitude: number, halfWave: number, lead: number, more: Partial<Swing> = {}): Swing => ({
  way: 'zigzag',
  width: 2,
  ink,
  amplitude,
  halfWave,
  lead,
  ...more,
});
const harm = zigzag('abuse', 6, 6, 8, { width: 2.2 });

/** Emotional lines between two (catalogue D). */
export const tieKinds = {
  normal: { ink: 'distance', strokes: [line('distance', { width: 1.6 })], label: { nl: 'gewoon contact', en: 'normal' } },
  close: { ink: 'connection', strokes: pair('connection', 5.5), label: { nl: 'hecht', en: 'close' } },
  'very-close': { ink: 'connection', strokes: pair('connection', 7.2, 3.4), label: { nl: 'zeer hecht', en: 'very close' } },
  fused: { ink: 'fusion', strokes: [line('fusion'), ...pair('fusion', 11)], label: { nl: 'versmolten', en: 'fused' } },
  distant: { ink: 'distance', strokes: [dots('distance')], label: { nl: 'afstandelijk', en: 'distant' } },
  estranged: { ink: 'distance', strokes: [dots('distance')], middle: 'bar', label: { nl: 'vervreemd', en: 'estranged' } },
  cutoff: {
    ink: 'distance',
    strokes: [{ ...line('distance'), free: 14 }],
    middle: 'facing-bars',
    label: { nl: 'verbroken', en: 'cut-off' },
  },
  'cutoff-repaired': {
    ink: 'connection',
    strokes: [{ ...line('connection'), free: 26 }],
    middle: 'mended',
    label: { nl: 'verbroken en hersteld', en: 'cut-off repaired' },
  },
  'never-met': {
    ink: 'distance',
    strokes: [{ ...line('distance', { width: 1.4, dash: [2, 6] }), free: 18 }],
    middle: 'never',
    label: { nl: 'nooit ontmoet', en: 'never met' },
  },
  conflict: { ink: 'conflict', strokes: [zigzag('conflict', 6, 6, 9)], label: { nl: 'conflictueus', en: 'conflict' } },
  hostile: {
    ink: 'conflict',
    strokes: [zigzag('conflict', 5, 6, 9, { offset: -4.2 }), zigzag('conflict', 5, 6, 9, { offset: 4.2 })],
    label: { nl: 'vijandig', en: 'hostile' },
  },
  'close-conflict': {
    ink: 'conflict',
    strokes: [...pair('conflict', 15), zigzag('conflict', 4.2, 5.5, 4, { width: 1.8 })],
    label: { nl: 'hecht-conflictueus', en: 'close-hostile' },
  },
  'fused-conflict': {
    ink: 'conflict',
    strokes: [line('conflict', { width: 1.8 }), ...pair('conflict', 14, 1.8), zigzag('conflict', 11, 7.5, 6, { width: 1.8 })],
    label: { nl: 'versmolten-conflictueus', en: 'fused-hostile' },
  },
  'distant-conflict': {
    ink: 'conflict',
    strokes: [
      { ...dots('conflict'), free: 48 },
      { ...zigzag('conflict', 6, 6.3, 0), within: 44 },
    ],
    label: { nl: 'afstandelijk-conflictueus', en: 'distant-hostile' },
  },
  distrust: {
    ink: 'conflict',
    strokes: [zigzag('conflict', 5, 8, 8, { width: 1.8, dash: [5, 3] })],
    label: { nl: 'wantrouwen', en: 'distrust' },
  },
  'focused-on': { ink: 'fusion', strokes: [line('fusion')], end: 'arrow', directed: true, label: { nl: 'gefocust op', en: 'focused on' } },
  controlling: {
    ink: 'coalition',
    strokes: [line('coalition')],
    middle: 'square',
    end: 'arrow',
    directed: true,
    label: { nl: 'controlerend', en: 'controlling' },
  },
  dominant: {
    ink: 'coalition',
    strokes: [{ way: 'wedge', width: 12, last: 2, ink: 'coalition' }],
    directed: true,
    label: { nl: 'overheersend', en: 'dominant' },
  },
  jealous: {
    ink: 'conflict',
    strokes: [{ way: 'wave', width: 2, ink: 'conflict', amplitude: 4.2, halfWave: 9, lead: 6 }],
    end: 'arrow',
    directed: true,
    label: { nl: 'jaloers', en: 'jealous' },
  },
  love: { ink: 'connection', strokes: [line('connection')], middle: 'heart', label: { nl: 'liefde', en: 'love' } },
  caretaking: { ink: 'loyalty', strokes: [line('loyalty')], end: 'cup', directed: true, label: { nl: 'zorgt voor', en: 'caretaking' } },
  parentification: {
    ink: 'loyalty',
    strokes: [line('loyalty', { width: 2.4 })],
    middle: 'exchange',
    end: 'carried-arrow',
    directed: true,
    label: { nl: 'parentificatie', en: 'parentification' },
  },
  'parentification-acknowledged': {
    ink: 'loyalty',
    strokes: [line('loyalty', { width: 2.4 })],
    middle: 'exchange',
    end: 'carried-hollow',
    directed: true,
    label: { nl: 'parentificatie, erkend', en: 'parentification, acknowledged' },
  },
  spiritual: {
    ink: 'fusion',
    strokes: [line('fusion', { width: 1.8, dash: [12, 5, 2, 5] })],
    middle: 'diamond',
    label: { nl: 'spirituele band', en: 'spiritual' },
  },
  'physical-abuse': {
    ink: 'abuse',
    strokes: [harm],
    middle: 'physical',
    end: 'arrow',
    directed: true,
    label: { nl: 'fysieke mishandeling', en: 'physical abuse' },
  },
  'emotional-abuse': {
    ink: 'abuse',
    strokes: [harm],
    middle: 'emotional',
    end: 'hollow',
    directed: true,
    label: { nl: 'emotionele mishandeling', en: 'emotional abuse' },
  },
  'sexual-abuse': {
    ink: 'abuse',
    strokes: [...pair('abuse', 15), zigzag('abuse', 4.2, 5.5, 4, { width: 1.8 })],
    middle: 'sexual',
    end: 'large',
    directed: true,
    label: { nl: 'seksueel misbruik', en: 'sexual abuse' },
  },
  neglect: {
    ink: 'abuse',
    strokes: [line('abuse', { dash: [10, 6] })],
    middle: 'neglect',
    end: 'hollow',
    directed: true,
    label: { nl: 'verwaarlozing', en: 'neglect' },
  },
  violence: {
    ink: 'abuse',
    strokes: [harm],
    middle: 'violence',
    start: 'arrow',
    end: 'arrow',
    label: { nl: 'wederzijds geweld', en: 'violence' },
  },
} as const satisfies Record<string, Entry & TieLook>;
export type TieKind = keyof typeof tieKinds;

/** Whether a tie of this kind goes from one to the other, so that it can be turned round. */
export function isDirected(kind: TieKind): boolean {
  return 'directed' in tieKinds[kind];
}
