import type { BadgeLook } from './badges.ts';
import type { Entry } from './entry.ts';
import type { CourseStroke, Stroke } from './line.ts';
import type { MiddleId, TipId } from './line-marks.ts';
import { tieKinds, type LineLook } from './ties.ts';

/** What stands where the shaft of a coalition ends. */
export interface EffectLook extends Entry {
  readonly end?: TipId;
}

/** What is done to whom a coalition faces (catalogue E.2). */
export const coalitionEffects = {
  against: { end: 'against', label: { nl: 'tegen', en: 'against' } },
  excludes: { end: 'shuts', label: { nl: 'sluit uit', en: 'excludes' } },
  none: { label: { nl: 'samen voor iets', en: 'together for something' } },
} as const satisfies Record<string, EffectLook>;
export type CoalitionEffect = keyof typeof coalitionEffects;

/** What else the form of a coalition tells (catalogue E.2, modifiers). */
export const coalitionForms = {
  alliance: { label: { nl: 'bondgenootschap', en: 'alliance' } },
  covert: { label: { nl: 'verborgen', en: 'covert' } },
  generations: { label: { nl: 'over de generatiegrens', en: 'across generations' } },
  shifting: { label: { nl: 'wisselend', en: 'shifting' } },
} as const satisfies Record<string, Entry>;

/**
 * The measures of a coalition (catalogue E.2), px at 100 %: the arc and its white edge; the shaft, ink under paper, so that two lines are left; the
 * arc of an alliance, likewise. Dashes are those of a covert one.
 */
export const coalitionLook = {
  arc: { width: 3.6, edge: 8 },
  shaft: { width: 7.6, inner: 3.6, edge: 12.6 },
  alliance: { width: 9, inner: 4.4, edge: 12 },
  dash: [9, 5],
} as const;

const violet = (more: Partial<Stroke> = {}): Stroke => ({ way: 'straight', width: 2, ink: 'coalition', ...more });
const shaft: readonly CourseStroke[] = [violet({ offset: -2.8 }), violet({ offset: 2.8 })];

/** What a triangle draws on top of its fill (catalogue E.4); a stable coalition is drawn as a coalition. */
export interface TriangleLook extends Entry {
  /** Between the two corners that are not its target. */
  readonly between?: LineLook;
  /** From each of these to the target; the end of the look is at the target. */
  readonly towards?: LineLook;
  /** At the target. */
  readonly badge?: BadgeLook | MiddleId;
}

/** How much ink the fill of a triangle has. */
export const TRIANGLE_TINT = 0.1;

/** Catalogue E.4. */
export const triangleKinds = {
  triangle: { label: { nl: 'driehoek', en: 'triangle' } },
  'stable-coalition': { label: { nl: 'stabiele coalitie', en: 'stable coalition' } },
  'detouring-attacking': {
    between: tieKinds.distrust,
    towards: { ink: 'coalition', strokes: shaft, end: 'against' },
    badge: { plate: 'hexagon', size: 22, corner: 'lower-right', content: { letter: 'Z' }, ink: 'coalition' },
    label: { nl: 'omleiding, zondebok', en: 'detouring, attacking' },
  },
  'detouring-supportive': {
    between: tieKinds.distrust,
    towards: { ink: 'coalition', strokes: [violet()], end: 'cup' },
    label: { nl: 'omleiding, zorgenkind', en: 'detouring, supportive' },
  },
  triangulation: {
    between: tieKinds.conflict,
    towards: { ink: 'coalition', strokes: [violet({ width: 2.6 })], start: 'pull', end: 'hook' },
    label: { nl: 'triangulatie', en: 'triangulation' },
  },
  mediator: {
    between: tieKinds.conflict,
    towards: { ink: 'coalition', strokes: [violet()], start: 'arrow', end: 'arrow' },
    badge: 'exchange',
    label: { nl: 'bemiddelaar', en: 'mediator' },
  },
} as const satisfies Record<string, TriangleLook>;
export type TriangleKind = keyof typeof triangleKinds;

/** A loyalty: a line from one to each other, a fork whose stem and branches meet in the middle mark, or a chain from one to the next. */
export interface LoyaltyLook extends LineLook {
  readonly form?: 'fork' | 'chain';
  /** Every branch of a fork but the first. */
  readonly broken?: LineLook;
}

const ochre = (more: Partial<Stroke> = {}): Stroke => ({ way: 'straight', width: 2.4, ink: 'loyalty', ...more });
const ringed = { ink: 'loyalty', start: 'ring', end: 'ring' } as const;

/** Catalogue E.5; open rings at the ends occur nowhere else. */
export const loyaltyKinds = {
  loyalty: { ...ringed, strokes: [ochre()], label: { nl: 'loyaliteit', en: 'loyalty' } },
  invisible: {
    ...ringed,
    strokes: [ochre({ dash: [0.1, 6.5], cap: 'round' })],
    label: { nl: 'onzichtbare loyaliteit', en: 'invisible loyalty' },
  },
  conflict: { ...ringed, strokes: [ochre()], form: 'fork', middle: 'bolt', label: { nl: 'loyaliteitsconflict', en: 'loyalty conflict' } },
  split: {
    ...ringed,
    strokes: [ochre()],
    form: 'fork',
    middle: 'bolt',
    broken: { ...ringed, strokes: [{ ...ochre(), free: 14 }], middle: 'facing-bars' },
    label: { nl: 'gespleten loyaliteit', en: 'split loyalty' },
  },
  delegate: { ...ringed, strokes: [ochre()], end: 'carried-arrow', middle: 'envelope', label: { nl: 'delegaat', en: 'delegate' } },
  'revolving-slate': {
    ...ringed,
    strokes: [ochre()],
    form: 'chain',
    end: 'carried-arrow',
    middle: 'turning',
    label: { nl: 'roulerende rekening', en: 'revolving slate' },
  },
} as const satisfies Record<string, Entry & LoyaltyLook>;
export type LoyaltyKind = keyof typeof loyaltyKinds;

const border = (more: Partial<Stroke>): Stroke => ({ way: 'straight', width: 2.2, ink: 'boundary', ...more });
const ticked = { ink: 'boundary', start: 'tick', end: 'tick' } as const;

/** Catalogue E.6. */
export const boundaryKinds = {
  clear: { ...ticked, strokes: [border({ dash: [9, 6] })], label: { nl: 'helder', en: 'clear' } },
  diffuse: { ...ticked, strokes: [border({ width: 2.8, dash: [0.1, 6], cap: 'round' })], label: { nl: 'diffuus', en: 'diffuse' } },
  rigid: { ...ticked, strokes: [border({ width: 3.4 })], label: { nl: 'rigide', en: 'rigid' } },
} as const satisfies Record<string, Entry & LineLook>;
export type BoundaryKind = keyof typeof boundaryKinds;
