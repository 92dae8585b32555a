import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../../../shared/bridge/refusals.ts';

/** How much work a guess at a passphrase costs, as scrypt counts it: N times r times 128 bytes of memory, p times over. */
export interface Work {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** The work for new passphrases: 128 MB and about a third of a second. */
export const usualWork: Work = { N: 2 ** 17, r: 8, p: 1 };

/** Fewer characters can be guessed whatever a guess costs. */
export const SHORTEST_PASSPHRASE = 8;

/** As it stands in the file. What is written there is bounded before it is believed: a hostile file could ask for all memory. */
export const stretching = z
  .strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(2 ** 14)
      .max(2 ** 20)
      .refine((N) => Number.isInteger(Math.log2(N))),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
    salt: z.base64().length(44),
  })
  .refine((it) => it.N * it.r <= 2 ** 21, 'asks for too much memory');

export type Stretching = z.infer<typeof stretching>;

/** A stretching of its own for a new passphrase. */
export function newStretching({ N, r, p }: Work): Stretching {
  return { name: 'scrypt', N, r, p, salt: randomBytes(32).toString('base64') };
}

/** The 256-bit key that a passphrase stands for. The same text typed with other composed letters gives the same key. */
export async function stretched(passphrase: string, { N, r, p, salt }: Stretching): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(composed(passphrase), Buffer.from(salt, 'base64'), 32, { N, r, p, maxmem: 256 * N * r }, (fault, key) => {
      if (fault) reject(fault);
      else resolve(key);
    });
  });
}

/** Refuses a passphrase with `weak-passphrase` that is shorter than eight characters, spaces at its ends not counted. */
export function demandStrength(passphrase: string): void {
  if (Array.from(composed(passphrase).trim()).length < SHORTEST_PASSPHRASE)
    throw new Refusal('weak-passphrase', `A passphrase has at least ${SHORTEST_PASSPHRASE} characters.`);
}

function composed(passphrase: string): string {
  return passphrase.normalize('NFKC');
}
