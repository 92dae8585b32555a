import elkjs from 'elkjs/lib/elk.bundled.js';
import { themes, type ThemeId } from '../../../shared/catalogue/themes.ts';
import type { PresetId } from '../../../shared/catalogue/presets.ts';
import { layoutGenogram, type LayoutOptions, type PhaseTimes } from '../../../shared/layout/genogram/layout.ts';
import { measureRoles } from '../../../shared/layout/measure.ts';
import type { Placement } from '../../../shared/layout/placement.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { litBy, type Focus } from '../../../shared/rules/focus.ts';
import type { View } from '../../../shared/rules/view.ts';
import { visibleCasus, visibleOn } from '../../../shared/rules/visible.ts';
import { idsInstead } from '../../../shared/rules/without-telling-ids.ts';
import { drawGenogram } from '../../../shared/scene/draw-genogram.ts';
import { excerptOf } from '../../../shared/scene/excerpt.ts';
import { faded } from '../../../shared/scene/faded.ts';
import { withOtherIds } from '../../../shared/scene/other-ids.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { wordsIn } from '../words.ts';
import type { Typeface } from './fonts.ts';

const elk = new elkjs.default();

/** How a genogram is shown: what of it, of when, under which names, in which colours and tradition. */
export interface GenogramLook {
  readonly view: View;
  readonly theme: ThemeId;
  readonly preset: PresetId;
  /** A day, month or year; without it the reference date of the casus. */
  readonly date?: string | undefined;
  /** What is lit while the rest fades. */
  readonly focus?: Focus | undefined;
}

/** A casus with where everything of it stands. */
export interface PlacedGenogram {
  /** What the view shows of the casus. */
  readonly shown: Casus;
  readonly placement: Placement;
  readonly ms: PhaseTimes;
}

/** Where everything of a casus stands that has passed `check`; what the view hides takes no room. */
export async function placeGenogram(
  casus: Casus,
  { view, theme, preset, date }: GenogramLook,
  { metrics }: Typeface,
  options: Pick<LayoutOptions, 'previous' | 'now'> = {},
): Promise<PlacedGenogram> {
  const shown = visibleOn(casus, view, date ?? casus.referenceDate);
  const { textScale } = themes[theme];
  const measure = measureRoles(metrics, textScale);
  const laidOut = await layoutGenogram(shown, { elk, view, preset, measure, textScale, ...options });
  return { shown, ...laidOut };
}

/** The genogram of a casus that has passed `check`, without a window: what the view hides leaves no trace in it. */
export async function genogramOf(casus: Casus, look: GenogramLook, typeface: Typeface): Promise<Scene> {
  const { view, theme, preset, focus } = look;
  const { shown, placement } = await placeGenogram(casus, look, typeface);
  const measure = measureRoles(typeface.metrics, themes[theme].textScale);
  const excerpt = excerptOf(visibleCasus(casus, view), shown, focus, view);
  const whole = drawGenogram(shown, placement, { view, theme, preset, measure, say: await wordsIn(view.language), excerpt });
  const scene = focus === undefined ? whole : faded(whole, litBy(shown, focus));
  // Ids are kept until all is in its place, so that a drawing with names and one without look the same.
  return view.names === 'full' ? scene : withOtherIds(scene, idsInstead(shown, casus));
}
