/** Text as it is compared: upper and lower case, accents, hyphens, apostrophes and full stops do not count. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Pd}.'’‘`]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}

/** A word or several as one key: spaces do not count either, so that `half brother` and `half-brother` are the same. */
export function keyOfWords(text: string): string {
  return fold(text).replaceAll(/\s+/gu, '');
}
