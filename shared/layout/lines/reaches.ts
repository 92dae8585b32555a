import type { TieKind } from '../../catalogue/ties.ts';

/** Half of what the strokes of a tie take across its course, px at 100 % (catalogue D). */
export const tieReach: Readonly<Record<TieKind, number>> = {
  normal: 1,
  close: 4,
  'very-close': 5.5,
  fused: 6.5,
  distant: 1.5,
  estranged: 1.5,
  cutoff: 1.5,
  'cutoff-repaired': 1.5,
  'never-met': 1.5,
  conflict: 7,
  hostile: 10,
  'close-conflict': 8.5,
  'fused-conflict': 12,
  'distant-conflict': 6,
  distrust: 6,
  'focused-on': 1.5,
  controlling: 1.5,
  dominant: 6,
  jealous: 5,
  love: 1.5,
  caretaking: 1.5,
  parentification: 1.5,
  'parentification-acknowledged': 1.5,
  spiritual: 1.5,
  'physical-abuse': 7,
  'emotional-abuse': 7,
  'sexual-abuse': 8.5,
  neglect: 1.5,
  violence: 7,
};

/** The same of the parts of a coalition and of a loyalty (catalogue E). */
export const ARC_REACH = 3;
export const ALLIANCE_REACH = 5;
export const SHAFT_REACH = 4.5;
export const LOYALTY_REACH = 2;
export const BOUNDARY_REACH = 2;

/** White between an outline and the end of a tie; of a coalition's arc with its knot, and of its shaft, px (catalogue 0, E.3). */
export const CLEAR = 6;
export const KNOT_CLEAR = 4;
export const SHAFT_CLEAR = 7;
/** Least distance of two lines between the same two (catalogue D), and the white that wide ones keep between them, px. */
export const FAN = 16;
export const FAN_WHITE = 5;
