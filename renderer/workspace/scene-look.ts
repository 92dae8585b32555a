import metrics from '../../assets/fonts/metrics.json' with { type: 'json' };
import { themes } from '../../shared/catalogue/themes.ts';
import { measureRoles } from '../../shared/layout/measure.ts';
import type { Measure } from '../../shared/layout/placement.ts';
import type { View } from '../../shared/rules/view.ts';
import type { Look, Say } from '../../shared/scene/look.ts';
import { wordsOf } from '../words/words.ts';
import type { DraftRequest } from './draft.ts';

/** What is made of each of these once: setting up words and tables of widths takes longer than most drawings of one change. */
const measures = new Map<number, Measure>();
const sayings = new Map<View['language'], Say>();

function kept<K, V>(all: Map<K, V>, key: K, make: () => V): V {
  const value = all.get(key) ?? make();
  all.set(key, value);
  return value;
}

/** How a drawing that is asked for is drawn: alike where its layout is made and where it is shown. */
export function sceneLookOf({ theme, names, language, layers }: Pick<DraftRequest, 'theme' | 'names' | 'language' | 'layers'>): Look {
  const { textScale } = themes[theme];
  return {
    view: { names, language, layers: new Set(layers) },
    theme,
    preset: 'mcgoldrick2020',
    measure: kept(measures, textScale, () => measureRoles(metrics, textScale)),
    say: kept(sayings, language, () => wordsOf(language).sayOther),
  };
}
