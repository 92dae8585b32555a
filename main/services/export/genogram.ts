import elkjs from 'elkjs/lib/elk.bundled.js';
import { themes, type ThemeId } from '../../../shared/catalogue/themes.ts';
import type { PresetId } from '../../../shared/catalogue/presets.ts';
import { layoutGenogram } from '../../../shared/layout/genogram/layout.ts';
import { measureRoles } from '../../../shared/layout/measure.ts';
import type { Casus } from '../../../shared/model/records.ts';
import type { View } from '../../../shared/rules/view.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { idsInstead } from '../../../shared/rules/without-telling-ids.ts';
import { drawGenogram } from '../../../shared/scene/draw-genogram.ts';
import { withOtherIds } from '../../../shared/scene/other-ids.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { wordsIn } from '../words.ts';
import type { Typeface } from './fonts.ts';

/** How a genogram is shown: what of it, under which names, in which colours and tradition. */
export interface GenogramLook {
  readonly view: View;
  readonly theme: ThemeId;
  readonly preset: PresetId;
}

/** The genogram of a casus that has passed `check`, without a window: what the view hides leaves no trace in it. */
export async function genogramOf(casus: Casus, { view, theme, preset }: GenogramLook, { metrics }: Typeface): Promise<Scene> {
  const shown = visibleCasus(casus, view);
  const { textScale } = themes[theme];
  const measure = measureRoles(metrics, textScale);
  const { placement } = await layoutGenogram(shown, { elk: new elkjs.default(), view, preset, measure, textScale });
  const scene = drawGenogram(shown, placement, { view, theme, preset, measure, say: await wordsIn(view.language) });
  // Ids are kept until all is in its place, so that a drawing with names and one without look the same.
  return view.names === 'full' ? scene : withOtherIds(scene, idsInstead(shown, casus));
}
