/** Words that do not fit where several stand beside each other, and what stands in their place; the whole is still read aloud. */
const short: Readonly<Record<string, string>> = {
  'geslacht onbekend': '?',
  'unknown sex': '?',
  'samen voor iets': 'samen',
  'together for something': 'together',
};

/** What is shown of a word in a row of choices, and the whole word where that is more. */
export function shortWords(word: string): { readonly word: string; readonly name?: string } {
  const shown = short[word];
  return shown === undefined ? { word } : { word: shown, name: word };
}
