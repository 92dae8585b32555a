import { figureOf, type Gender, type PersonKind } from './people.ts';
import type { PresetId } from './presets.ts';

/** Width and height in px at 100 % of the outline that a person is drawn with (catalogue A). */
export function symbolSize(
  kind: PersonKind,
  gender: Gender,
  preset: PresetId = 'mcgoldrick2020',
): { readonly width: number; readonly height: number } {
  const { width, height } = figureOf(kind, gender, preset);
  return { width, height };
}
