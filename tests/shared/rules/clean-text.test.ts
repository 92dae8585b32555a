import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawable, shortened, signsOf, wrapped } from '../../../shared/rules/clean-text.ts';

describe('a drawable text', () => {
  test.each([
    ['Jan\u0000\u0007Piet', 'JanPiet'],
    ['a\tb\nc', 'a b c'],
    ['\u202Egnol\u202C', 'gnol'],
    ['\u2066x\u2069\u200F', 'x'],
    ['\uFEFFAnna\u200B', 'Anna'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['👩🏽‍⚕️', '👩🏽‍⚕️'],
    ['نیلوفر\u200Cجان', 'نیلوفر\u200Cجان'],
    ['\u200DAnna\u200D', 'Anna'],
    ['Z\u0300\u0301\u0302\u0303\u0304a', 'Z\u0300\u0301\u0302a'],
    ['half \uD83D sign', 'half sign'],
    ['  Anna   de  Wit ', 'Anna de Wit'],
  ])('%j is drawn as %j', (written, drawn) => expect(drawable(written)).toBe(drawn));

  test('holds nothing that breaks a file or turns its surroundings, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const drawn = drawable(text);
        expect(drawn).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(drawn.isWellFormed()).toBe(true);
        expect(drawable(drawn)).toBe(drawn);
      }),
    );
  });
});

describe('lines', () => {
  test('break between words and end in an ellipsis', () => {
    expect(wrapped('Maria van den Berg', 24, 2)).toEqual(['Maria van den Berg']);
    expect(wrapped('Letitia Wilhelmina Antonia van den Oudenhoven-Zeeman', 24, 2)).toEqual([
      'Letitia Wilhelmina',
      'Antonia van den Oudenho…',
    ]);
    expect(wrapped('a'.repeat(60), 24, 2)).toEqual(['a'.repeat(24), `${'a'.repeat(23)}…`]);
    expect(wrapped('', 24, 2)).toEqual([]);
  });

  test('never cut a sign in two and are never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map(drawable),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const broken = wrapped(text, width, lines);
          expect(broken.length).toBeLessThanOrEqual(lines);
          for (const line of broken) expect(signsOf(line).length).toBeLessThanOrEqual(width);
        },
      ),
    );
    expect(shortened('👨‍👩‍👧'.repeat(5), 3)).toBe(`${'👨‍👩‍👧'.repeat(2)}…`);
  });
});
