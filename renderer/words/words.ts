import { setupI18n } from '@lingui/core';
import en from '../../assets/locales/en.json' with { type: 'json' };
import nl from '../../assets/locales/nl.json' with { type: 'json' };
import type { Label } from '../../shared/catalogue/entry.ts';

export type Language = 'nl' | 'en';
/** A sentence of the locales; the compiler knows every one, and a test that both languages have them all. */
export type WordId = keyof typeof nl;
export type Values = Readonly<Record<string, string | number>>;

/** The words of one language, as components use them. */
export interface Words {
  readonly language: Language;
  readonly say: (id: WordId, values?: Values) => string;
  /** A sentence whose id came from elsewhere, such as a fault of a file; the id itself where it is unknown. */
  readonly sayOther: (id: string, values?: Values) => string;
  /** The word of a catalogue entry, with a capital where it stands alone. */
  readonly label: (entry: { readonly label: Label }) => string;
}

/** The words of that language. */
export function wordsOf(language: Language): Words {
  const i18n = setupI18n({ locale: language, messages: { [language]: language === 'nl' ? nl : en } });
  const sayOther = (id: string, values: Values = {}): string => i18n._(id, values);
  return { language, say: sayOther, sayOther, label: (entry) => entry.label[language] };
}
