import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printed, typed } from '../../../../main/services/keys/recovery-key.ts';

const keys = fc.uint8Array({ minLength: 20, maxLength: 20 });
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery key', () => {
  test('is eight groups of five signs that are not mistaken for each other', () => {
    fc.assert(fc.property(keys, (key) => /^(?:[0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/.test(printed(key))));
  });

  test('comes back from print, whatever is made of letters, dashes and spaces', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom('', ' ', '-', '\u2013', ' \n', '.', '\u2212'), (key, between) => {
        const text = printed(key).toLowerCase().replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'i');
        expect(Buffer.from(typed(text))).toEqual(Buffer.from(key));
      }),
    );
  });

  test('with any one wrong sign says which group it is in', () => {
    fc.assert(
      fc.property(keys, fc.nat(39), fc.integer({ min: 1, max: 31 }), (key, at, off) => {
        const plain = printed(key).replaceAll('-', '');
        const wrong = signs.charAt((signs.indexOf(plain.charAt(at)) + off) % 32);
        expect(groupNamed(plain.slice(0, at) + wrong + plain.slice(at + 1))).toBe(Math.floor(at / 5) + 1);
      }),
    );
  });

  test('with two neighbours changed round in a group says which group', () => {
    fc.assert(
      fc.property(keys, fc.nat(7), fc.nat(3), (key, group, within) => {
        const plain = Array.from(printed(key).replaceAll('-', ''));
        const at = group * 5 + within;
        fc.pre(plain[at] !== plain[at + 1]);
        expect(
          groupNamed(
            plain
              .with(at, plain[at + 1] ?? '')
              .with(at + 1, plain[at] ?? '')
              .join(''),
          ),
        ).toBe(group + 1);
      }),
    );
  });

  test('with two groups changed round is found', () => {
    fc.assert(
      fc.property(keys, fc.nat(7), fc.nat(7), (key, one, other) => {
        fc.pre(one !== other);
        const groups = printed(key).split('-');
        expect(
          groupNamed(
            groups
              .with(one, groups[other] ?? '')
              .with(other, groups[one] ?? '')
              .join('-'),
          ),
        ).toBe(Math.min(one, other) + 1);
      }),
    );
  });

  test('that lacks signs says how many there are', () => {
    expect(() => typed('0000')).toThrow(
      expect.objectContaining({ words: { id: 'keys.recovery-length', values: { signs: 4, whole: 40 } } }),
    );
    expect(() => typed(`${printed(new Uint8Array(20))}é`)).toThrow(expect.objectContaining({ kind: 'wrong-recovery-key' }));
  });
});

function groupNamed(text: string): unknown {
  try {
    typed(text);
    return undefined;
  } catch (fault) {
    return (fault as { readonly words: { readonly values: { readonly group: number } } }).words.values.group;
  }
}
