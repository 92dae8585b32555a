import { describe, expect, test } from 'vitest';
import { rowAfter, scrolledFor, stretchAt, tall } from '../../../renderer/casussen/walk.ts';

describe('the rows that are made', () => {
  test.each([0, 1, 47, 48, 5000, 47_500])('hold all that are in sight, and few others, scrolled %i px', (scrolled) => {
    const { from, to } = stretchAt(scrolled, 480, 1000);
    expect(from).toBeLessThanOrEqual(Math.floor(scrolled / tall.row));
    expect(to).toBeGreaterThanOrEqual(Math.min(1000, Math.ceil((scrolled + 480) / tall.row)));
    expect(to - from).toBeLessThanOrEqual(36);
  });

  test('are none of an empty list, and never more than there are', () => {
    expect(stretchAt(0, 480, 0)).toEqual({ from: 0, to: 0 });
    expect(stretchAt(9000, 480, 3)).toEqual({ from: 2, to: 3 });
  });
});

describe('walking the rows', () => {
  test.each([
    ['ArrowDown', 5],
    ['ArrowUp', 3],
    ['PageDown', 9],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 9],
    ['x', undefined],
    ['toString', undefined],
  ])('%s leads from row 4 of 10 to %s', (key, to) => expect(rowAfter(key, 4, 10, 6)).toBe(to));

  test('leads nowhere in an empty list', () => expect(rowAfter('ArrowDown', 0, 0, 6)).toBeUndefined());

  test('scrolls no further than it must', () => {
    expect(scrolledFor(3, 0, 480)).toBe(0);
    expect(scrolledFor(10, 0, 480)).toBe(48);
    expect(scrolledFor(2, 480, 480)).toBe(96);
  });
});
