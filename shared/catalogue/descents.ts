import type { Entry } from './entry.ts';
import { solid, type Capsule, type Line } from './line.ts';

/** A drop line from the sibling bar to the child. */
export interface DropLine extends Line {
  /** The child's symbol stands between square brackets (catalogue A.15). */
  readonly brackets?: true;
  /** The strokes run all the way from the parent, not only below the sibling bar. */
  readonly whole?: true;
}

/** A circle with a letter on a drop line. */
const letter = (sign: string): Capsule => ({ form: 'circle', width: 18, height: 18, content: { letter: sign } });
const handover = { way: 'straight', width: 1.8, ink: 'ink', dash: [8, 3, 2, 3] } as const;

/** How a child descends from whom (catalogue C). */
export const descentKinds = {
  biological: { strokes: [solid], label: { nl: 'biologisch', en: 'biological' } },
  adopted: {
    strokes: [
      { ...solid, offset: 3 },
      { ...solid, offset: -3, dash: [5, 4] },
    ],
    brackets: true,
    label: { nl: 'adoptie', en: 'adopted' },
  },
  foster: { strokes: [{ ...solid, width: 3, dash: [0.1, 6.5], cap: 'round' }], label: { nl: 'pleegkind', en: 'foster' } },
  step: {
    strokes: [{ way: 'straight', width: 1.4, ink: 'muted', dash: [3, 4] }],
    label: { nl: 'stiefkind', en: 'step' },
  },
  donor: { strokes: [handover], whole: true, label: { nl: 'van een donor', en: 'from a donor' } },
  surrogate: { strokes: [handover], whole: true, label: { nl: 'van een draagmoeder', en: 'from a surrogate' } },
  guardianship: {
    strokes: [{ ...solid, dash: [12, 4, 2, 4] }],
    capsule: letter('V'),
    whole: true,
    label: { nl: 'voogdij', en: 'guardianship' },
  },
  uncertain: { strokes: [solid], capsule: letter('?'), label: { nl: 'afstamming onzeker', en: 'uncertain' } },
} as const satisfies Record<string, Entry & DropLine>;
export type DescentKind = keyof typeof descentKinds;

/** How one kind of twins is told apart where their drops come down: a bar between them, or a sign. */
export interface TwinMark {
  readonly between: 'nothing' | 'bar' | 'sign';
}

/** Kind of twins (catalogue C). */
export const zygosities = {
  identical: { between: 'bar', label: { nl: 'eeneiig', en: 'identical' } },
  fraternal: { between: 'nothing', label: { nl: 'twee-eiig', en: 'fraternal' } },
  unknown: { between: 'sign', label: { nl: 'onbekend', en: 'unknown' } },
} as const satisfies Record<string, Entry & TwinMark>;
export type Zygosity = keyof typeof zygosities;

/** Parental authority (catalogue C, gezag). */
export const authorities = {
  yes: { label: { nl: 'gezag', en: 'authority' } },
  no: { label: { nl: 'geen gezag', en: 'no authority' } },
  unknown: { label: { nl: 'gezag onbekend', en: 'authority unknown' } },
} as const satisfies Record<string, Entry>;
export type Authority = keyof typeof authorities;
