import { Refusal } from '../../../shared/bridge/refusals.ts';

/** Crockford's base32: no I, L, O or U, which read as other signs. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const IN_GROUP = 4;

/** How many bytes a recovery key holds: 160 bits. */
export const RECOVERY_BYTES = 20;

/**
 * A recovery key as it is printed: eight groups of four signs and one that checks them. A sign that is misread or two that change places
 * are found, with the group they are in.
 */
export function printed(key: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(key).toString('hex')}`);
  const values: number[] = [];
  for (let at = 0; at < GROUPS * IN_GROUP; at += 1) {
    values.unshift(Number(bits & 31n));
    bits >>= 5n;
  }
  return Array.from({ length: GROUPS }, (_, group) => {
    const own = values.slice(group * IN_GROUP, (group + 1) * IN_GROUP);
    return [...own, checkOf(own, group)].map((value) => signs.charAt(value)).join('');
  }).join('-');
}

/**
 * Reads a recovery key as people type it: small letters, other dashes, spaces, O for 0 and I or L for 1 do not matter.
 * Refuses with `wrong-recovery-key` where signs are missing or a group does not check, and says which.
 */
export function typed(text: string): Uint8Array {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}\p{C}\u2212]+/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (plain.length !== GROUPS * (IN_GROUP + 1))
    throw new Refusal('wrong-recovery-key', 'The recovery key does not have 40 signs.', {
      id: 'keys.recovery-length',
      values: { signs: plain.length, whole: GROUPS * (IN_GROUP + 1) },
    });
  let bits = 0n;
  for (let group = 0; group < GROUPS; group += 1) {
    const own = Array.from(plain.slice(group * (IN_GROUP + 1), (group + 1) * (IN_GROUP + 1)), (sign) => signs.indexOf(sign));
    const data = own.slice(0, IN_GROUP);
    if (own.includes(-1) || own[IN_GROUP] !== checkOf(data, group))
      throw new Refusal('wrong-recovery-key', `Group ${group + 1} of the recovery key was mistyped.`, {
        id: 'keys.recovery-group',
        values: { group: group + 1 },
      });
    for (const value of data) bits = (bits << 5n) | BigInt(value);
  }
  return Buffer.from(bits.toString(16).padStart(RECOVERY_BYTES * 2, '0'), 'hex');
}

/** A sum in the field of 32 values, each sign with a weight of its own: any one wrong sign changes it, and any two neighbours that swap. */
function checkOf(values: readonly number[], group: number): number {
  let sum = group;
  for (const value of values) sum = doubled(sum) ^ value;
  return doubled(sum);
}

function doubled(value: number): number {
  return value & 16 ? (value << 1) ^ 0b100101 : value << 1;
}
