import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import metrics from '../../assets/fonts/metrics.json' with { type: 'json' };
import en from '../../assets/locales/en.json' with { type: 'json' };
import nl from '../../assets/locales/nl.json' with { type: 'json' };
import { idsOf } from '../../shared/catalogue/entry.ts';
import { layers } from '../../shared/catalogue/layers.ts';
import type { PresetId } from '../../shared/catalogue/presets.ts';
import { themes, type ThemeId } from '../../shared/catalogue/themes.ts';
import { measureRoles } from '../../shared/layout/measure.ts';
import type { View } from '../../shared/rules/view.ts';
import type { Look, Say } from '../../shared/scene/look.ts';

/** The words of the interface in a language. */
export function sayIn(language: View['language']): Say {
  const i18n = setupI18n({ locale: language, messages: { [language]: language === 'nl' ? nl : en } });
  i18n.setMessagesCompiler(compileMessage);
  return (id, values = {}) => i18n._(id, values);
}

interface Choice {
  readonly theme?: ThemeId;
  readonly preset?: PresetId;
  readonly view?: Partial<View>;
}

/** A look with everything switched on, save what a test chooses. */
export function lookOf({ theme = 'colour', preset = 'mcgoldrick2020', view }: Choice = {}): Look {
  const whole: View = { names: 'full', layers: new Set(idsOf(layers)), language: 'nl', ...view };
  return {
    view: whole,
    theme,
    preset,
    measure: measureRoles(metrics, themes[theme].textScale),
    say: sayIn(whole.language),
  };
}
