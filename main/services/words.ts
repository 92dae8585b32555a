import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** Says a sentence of the catalogue of messages in the language of the shell. */
export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;
export type Language = 'nl' | 'en';

/** The words of one language; the other is not loaded. */
export async function wordsIn(language: Language): Promise<Say> {
  const messages =
    language === 'nl'
      ? (await import('../../assets/locales/nl.json', { with: { type: 'json' } })).default
      : (await import('../../assets/locales/en.json', { with: { type: 'json' } })).default;
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  i18n.setMessagesCompiler(compileMessage);
  return (id, values = {}) => i18n._(id, values);
}

/** Dutch where the environment asks for it, else English. The first that is set counts, as everywhere. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const asked = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((it) => it !== undefined && it !== '');
  return asked?.toLowerCase().startsWith('nl') === true ? 'nl' : 'en';
}
