import {
  helpEnergies,
  helpFrameworks,
  helpQualities,
  helpStatuses,
  supports,
  type FrameworkLook,
  type HelpEnergy,
  type HelpFramework,
  type HelpQuality,
  type HelpStatus,
  type QualityLook,
  type StatusLook,
  type Support,
} from './help.ts';
import type { CourseStroke } from './line.ts';
import type { MiddleId, TipId } from './line-marks.ts';
import type { InkRole } from './palette.ts';
import type { LineLook } from './ties.ts';

/** What of a help line its drawing tells. */
export interface HelpForm {
  readonly status: HelpStatus;
  readonly framework: HelpFramework;
  readonly quality: HelpQuality;
}

const heads: Readonly<Record<'filled' | 'open', Readonly<Record<FrameworkLook['head'], TipId>>>> = {
  filled: { usual: 'aim', firm: 'firm-aim', large: 'large-aim' },
  open: { usual: 'aim-open', firm: 'firm-aim-open', large: 'large-aim-open' },
};

const larger = { usual: 'firm', firm: 'large', large: 'large' } as const satisfies Record<FrameworkLook['head'], FrameworkLook['head']>;

/** Centre distance of the lines of a double shaft, px: straight ones by their weight, and one that swings from one that does not. */
const APART = 4;
const APART_SWINGING = 8;
/** How far a line swings by itself, and beside another. */
const SWING = 6;
const SWING_BESIDE = 3.8;
/** A heavier line is cut in longer pieces, or its gaps would close. */
const LONGER = 1.4;
const HEAVY = 3;

type Cutting = Pick<CourseStroke, 'dash' | 'cap'> & { readonly heavier: number };

/** How the first line of the shaft is cut: the status tells, and where it leaves the line whole the quality. */
function cutOf(status: StatusLook, quality: QualityLook, width: number): Cutting | undefined {
  const { cut } = status;
  const dash = cut === undefined ? quality.dash : quality.dash === undefined ? cut.dash : cut.loose;
  if (dash === undefined) return undefined;
  const longer = width > HEAVY && cut !== undefined ? LONGER : 1;
  const dots = cut?.dots;
  return { dash: dash.map((part) => (part < 1 ? part : part * longer)), heavier: dots ?? 1, ...(dots !== undefined && { cap: 'round' }) };
}

function strokesOf(status: StatusLook, framework: FrameworkLook, quality: QualityLook, ink: InkRole): readonly CourseStroke[] {
  const { second } = framework;
  const width = quality.widths[second === undefined ? 0 : 1];
  const cut = cutOf(status, quality, width);
  const line = (cutting: Cutting | undefined, offset: number, swing?: number): CourseStroke => ({
    ...(swing === undefined ? { way: 'straight' } : { way: 'zigzag', amplitude: swing, halfWave: 6, lead: 14 }),
    ink,
    width: width * (cutting?.heavier ?? 1),
    ...(cutting?.dash && { dash: cutting.dash }),
    ...(cutting?.cap && { cap: cutting.cap }),
    ...(offset !== 0 && { offset }),
    ...(status.free !== undefined && { free: status.free }),
  });
  if (second === undefined) return [line(cut, 0, quality.swings && SWING)];
  const half = (quality.swings ? APART_SWINGING : APART + width) / 2;
  const own = second === 'same' ? cut : { dash: cut === undefined || status.cut ? second.dash : second.beside, heavier: 1 };
  // Tension on a double shaft swings one line; the other stays, so that both can be told.
  return [line(cut, -half, quality.swings && SWING_BESIDE), line(own, half)];
}

/**
 * How a help line is drawn (catalogue F.3). Each of the three has its own part in it, so that they can be read apart: the
 * framework gives the shaft, its colour and the size of the head; the status how it is cut, what ends it and the mark in its
 * middle; the quality its weight or its zigzag. Help that is over is grey whatever it was.
 */
export function helpLook(form: HelpForm): LineLook {
  const status: StatusLook = helpStatuses[form.status];
  const framework: FrameworkLook = helpFrameworks[form.framework];
  const quality: QualityLook = helpQualities[form.quality];
  const ink = status.ink ?? (framework.second === undefined ? quality.ink : undefined) ?? framework.ink;
  // A heavy line has a head a size larger, in which it can end.
  const head = quality.widths[0] > HEAVY ? larger[framework.head] : framework.head;
  const { end } = status;
  const tip: TipId | undefined = end === 'nothing' ? undefined : end === 'bar' ? 'end-bar' : heads[end][head];
  return {
    ink,
    strokes: strokesOf(status, framework, quality, ink),
    ...(tip !== undefined && { end: tip }),
    ...(status.middle !== undefined && { middle: status.middle }),
  };
}

/** Whether help is over; it keeps its line but no letters or chevrons. */
export function isOver(status: HelpStatus): boolean {
  return status === 'ended' || status === 'broken-off';
}

/** The letters of informal support that stand on a line after the mark of its status, and their ink (catalogue F.3). */
export const LETTER_INK: InkRole = 'connection';
export function lettersOf({
  status,
  support,
}: {
  readonly status: HelpStatus;
  readonly support?: readonly Support[] | undefined;
}): readonly MiddleId[] {
  if (isOver(status)) return [];
  const given = new Set(support);
  return (Object.keys(supports) as Support[]).filter((id) => given.has(id)).map((id) => supports[id].mark);
}

/** The chevrons of a line, those of giving first (catalogue F.3, energy). */
export function chevronsOf({
  status,
  energy,
}: {
  readonly status: HelpStatus;
  readonly energy?: HelpEnergy | undefined;
}): readonly MiddleId[] {
  return energy === undefined || isOver(status) ? [] : helpEnergies[energy].chevrons;
}
