/** A new passphrase for a team file has at least this many characters; fewer can be guessed whatever a guess costs. */
export const SHORTEST_PASSPHRASE = 12;

/** Whether a new passphrase is too short, wherever it is given: as people see its characters, spaces at its ends not counted. */
export function isShort(passphrase: string): boolean {
  return Array.from(passphrase.normalize('NFKC').trim()).length < SHORTEST_PASSPHRASE;
}
