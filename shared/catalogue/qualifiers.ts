import type { Entry } from './entry.ts';
import type { MiddleId } from './line-marks.ts';

/** What a qualifier does to a line (catalogue D, qualifiers). */
export interface QualifierLook extends Entry {
  /** The capsule that it puts on the line. */
  readonly capsule?: MiddleId;
  /** How much of the line's ink is left. */
  readonly opacity?: number;
}

/** When a line holds. */
export const tieTimes = {
  now: { label: { nl: 'nu', en: 'now' } },
  past: { opacity: 0.38, label: { nl: 'vroeger', en: 'past' } },
  wished: { capsule: 'star', label: { nl: 'gewenst', en: 'wished' } },
} as const satisfies Record<string, QualifierLook>;
export type TieTime = keyof typeof tieTimes;

/** How sure we are; only a person confirms a hypothesis. */
export const certainties = {
  established: { label: { nl: 'vastgesteld', en: 'established' } },
  hypothesis: { capsule: 'question', label: { nl: 'hypothese', en: 'hypothesis' } },
} as const satisfies Record<string, QualifierLook>;
export type Certainty = keyof typeof certainties;

/** What the strength of a line multiplies its strokes by. */
export const strengths = { 1: 0.8, 2: 1, 3: 1.5 } as const;
export type Strength = keyof typeof strengths;

/** The capsules that qualifiers put on a line, in the order in which they stand along it: `?` first, then the star. */
export function capsulesOf({
  certainty = 'established',
  time = 'now',
}: {
  readonly certainty?: Certainty | undefined;
  readonly time?: TieTime | undefined;
}): readonly MiddleId[] {
  const looks: readonly QualifierLook[] = [certainties[certainty], tieTimes[time]];
  return looks.flatMap(({ capsule }) => (capsule === undefined ? [] : [capsule]));
}
