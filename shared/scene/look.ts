import type { PresetId } from '../catalogue/presets.ts';
import type { ThemeId } from '../catalogue/themes.ts';
import type { Measure } from '../layout/placement.ts';
import type { View } from '../rules/view.ts';
import type { Excerpt } from './excerpt.ts';

/** Puts the words of the interface in its language: a message by its id, with values filled in. */
export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/** Everything that a drawing depends on besides its casus and placement. */
export interface Look {
  readonly view: View;
  readonly theme: ThemeId;
  readonly preset: PresetId;
  /** Widths of text at the size that it has in the theme: the measure that the layout had. */
  readonly measure: Measure;
  readonly say: Say;
  /** Absent where the whole casus is shown on its reference date. */
  readonly excerpt?: Excerpt | undefined;
}

/** What words about a drawing depend on: all but the widths of texts. */
export type Saying = Omit<Look, 'measure'>;
