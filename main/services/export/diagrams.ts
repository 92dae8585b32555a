import type { Casus } from '../../../shared/model/records.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { Typeface } from './fonts.ts';
import { genogramOf, type GenogramLook } from './genogram.ts';
import { systemogramOf, whoForWhomOf } from './systemogram.ts';

/** What can be made of a casus: its two drawings, and the table beside the second. */
export const diagrams = {
  genogram: genogramOf,
  systemogram: systemogramOf,
  'who-for-whom': whoForWhomOf,
} as const satisfies Readonly<Record<string, (casus: Casus, look: GenogramLook, typeface: Typeface) => Promise<Scene>>>;
export type DiagramId = keyof typeof diagrams;
