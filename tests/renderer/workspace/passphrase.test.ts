import { describe, expect, test } from 'vitest';
import { isTaken, strengthOf } from '../../../renderer/workspace/passphrase.ts';

describe('a passphrase', () => {
  test.each(['', 'kort', 'elf tekens!', '   tien tek   '])('of fewer than twelve characters is too short: "%s"', (text) =>
    expect(strengthOf(text)).toBe('short'),
  );

  test.each(['aaaaaaaaaaaaaaaa', '123456789012', 'abcdefghijklmnop', 'welkomwelkom', 'een twee een twee een twee'])(
    'that goes on in the same way is guessable: "%s"',
    (text) => expect(isTaken(strengthOf(text))).toBe(false),
  );

  test('counts the name of the team and of the maker for nothing', () => {
    expect(strengthOf('SWT Zwolle 2026', ['SWT Zwolle', 'Sanne'])).toBe('guessable');
    expect(strengthOf('Sanne Sanne Sanne Sanne', ['SWT Zwolle', 'Sanne'])).toBe('guessable');
    expect(strengthOf('blauwe fiets', ['', ' '])).toBe('fair');
  });

  test('of four different words is strong, and so is a long one', () => {
    expect(strengthOf('fiets maan kaas trui')).toBe('strong');
    expect(strengthOf('Kd8#pQz!vT2&mWx9LrNe')).toBe('strong');
  });

  test('in between is taken, with the advice to add words', () => expect(strengthOf('blauwe fiets 7')).toBe('fair'));

  test('counts characters as people see them', () => expect(strengthOf('🚲🌙🧀👕🚲🌙')).toBe('short'));
});
