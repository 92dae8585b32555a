/** How hard a passphrase is to guess; the first two are not taken. */
export type Strength = 'short' | 'guessable' | 'fair' | 'strong';

/** A passphrase for a team file has at least this many characters. */
export const SHORTEST = 12;

const long = 20;
const words = 4;

/** How hard a passphrase is to guess. What everybody knows, such as the name of the team, counts for nothing. */
export function strengthOf(passphrase: string, known: readonly string[] = []): Strength {
  const text = passphrase.normalize('NFKC').trim();
  if (Array.from(text).length < SHORTEST) return 'short';
  const own = known.reduce((rest, name) => (name.trim() === '' ? rest : rest.replaceAll(plain(name), ' ')), plain(text));
  const left = own.replaceAll(/[\s\p{P}]+/gu, '');
  if (new Set(left).size < 5 || /^(.{1,8})\1+$/u.test(left) || isRun(left)) return 'guessable';
  if (Array.from(left).length >= long || wordsIn(own) >= words) return 'strong';
  return 'fair';
}

/** Whether a passphrase is taken. */
export function isTaken(strength: Strength): boolean {
  return strength === 'fair' || strength === 'strong';
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

function wordsIn(text: string): number {
  return new Set(text.split(/[\s\p{P}]+/u).filter((word) => Array.from(word).length > 2)).size;
}

/** Whether nearly every character follows from the one before it, as in 1234567890 or abcdef. */
function isRun(text: string): boolean {
  const codes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  const jumps = codes.filter((code, at) => at > 0 && Math.abs(code - (codes[at - 1] ?? 0)) > 1);
  return jumps.length <= codes.length / 8;
}
