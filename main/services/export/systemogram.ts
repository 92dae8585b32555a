import elkjs from 'elkjs/lib/elk.bundled.js';
import { themes } from '../../../shared/catalogue/themes.ts';
import { measureRoles } from '../../../shared/layout/measure.ts';
import { layoutSystemogram, type SystemogramOptions, type SystemogramTimes } from '../../../shared/layout/systemogram/layout.ts';
import type { SystemogramPlacement } from '../../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { aroundFamily } from '../../../shared/rules/around-family.ts';
import { litAround } from '../../../shared/rules/focus.ts';
import { visibleCasus } from '../../../shared/rules/visible.ts';
import { idsInstead } from '../../../shared/rules/without-telling-ids.ts';
import { drawSystemogram } from '../../../shared/scene/draw-systemogram.ts';
import { drawWhoForWhom } from '../../../shared/scene/draw-who-for-whom.ts';
import { excerptOf } from '../../../shared/scene/excerpt.ts';
import { faded } from '../../../shared/scene/faded.ts';
import type { Look } from '../../../shared/scene/look.ts';
import { withOtherIds } from '../../../shared/scene/other-ids.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { wordsIn } from '../words.ts';
import type { Typeface } from './fonts.ts';
import type { GenogramLook } from './genogram.ts';

const elk = new elkjs.default();

/** A casus with where everything of its systemogram stands. */
export interface PlacedSystemogram {
  /** What the view shows of the casus. */
  readonly shown: Casus;
  readonly placement: SystemogramPlacement;
  readonly ms: SystemogramTimes;
}

/** Where everything of a systemogram stands, of a casus that has passed `check`; what the view hides takes no room. */
export async function placeSystemogram(
  casus: Casus,
  { view, theme, preset, date }: GenogramLook,
  { metrics }: Typeface,
  options: Pick<SystemogramOptions, 'now'> = {},
): Promise<PlacedSystemogram> {
  const shown = aroundFamily(casus, view, date);
  const { textScale } = themes[theme];
  const measure = measureRoles(metrics, textScale);
  const laidOut = await layoutSystemogram(shown, { elk, view, preset, measure, textScale, ...options });
  return { shown, ...laidOut };
}

async function lookFor(casus: Casus, shown: Casus, { view, theme, preset, focus }: GenogramLook, { metrics }: Typeface): Promise<Look> {
  const measure = measureRoles(metrics, themes[theme].textScale);
  return {
    view,
    theme,
    preset,
    measure,
    say: await wordsIn(view.language),
    excerpt: excerptOf(visibleCasus(casus, view), shown, focus, view),
  };
}

/** Ids are kept until all is in its place, so that a drawing with names and one without look the same. */
function named(scene: Scene, shown: Casus, casus: Casus, { view }: GenogramLook): Scene {
  return view.names === 'full' ? scene : withOtherIds(scene, idsInstead(shown, casus));
}

/** The systemogram of a casus that has passed `check`, without a window: what the view hides leaves no trace in it. */
export async function systemogramOf(casus: Casus, look: GenogramLook, typeface: Typeface): Promise<Scene> {
  const { shown, placement } = await placeSystemogram(casus, look, typeface);
  const whole = drawSystemogram(shown, placement, await lookFor(casus, shown, look, typeface));
  const scene = look.focus === undefined ? whole : faded(whole, litAround(shown, look.focus));
  return named(scene, shown, casus, look);
}

/** Who helps whom, as a table to print (catalogue F, `op wie`). */
export async function whoForWhomOf(casus: Casus, look: GenogramLook, typeface: Typeface): Promise<Scene> {
  const shown = aroundFamily(casus, look.view, look.date);
  return named(drawWhoForWhom(shown, await lookFor(casus, shown, look, typeface)), shown, casus, look);
}
