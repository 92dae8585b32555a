import { expect, test } from 'vitest';
import { movedAlong } from '../../../renderer/workspace/moved-along.ts';
import type { Mark } from '../../../shared/scene/scene.ts';

const line = (d: string): Mark => ({
  mark: 'group',
  data: { kind: 'tie', record: 't' },
  children: [{ mark: 'path', part: 'line', d, stroke: '#000000' }],
});
const word = (x: number, text = 'omgang'): Mark => ({
  mark: 'text',
  part: 'label',
  x,
  y: 10,
  text,
  anchor: 'middle',
  size: 11,
  weight: 500,
  fill: '#000000',
});

test('a line that shifted with the whole drawing is the same line', () => {
  expect(movedAlong(line('M10 20 L30 40'), line('M60 20 L80 40'), { x: 50, y: 0 })).toBe(true);
  expect(movedAlong(line('M10 20 A5 5 0 0 1 30 40'), line('M60 27 A5 5 0 0 1 80 47'), { x: 50, y: 7 })).toBe(true);
});

test('a line that took another course, or has another number of points, is not', () => {
  expect(movedAlong(line('M10 20 L30 40'), line('M10 20 L55 40'), { x: 0, y: 0 })).toBe(false);
  expect(movedAlong(line('M10 20 L30 40'), line('M10 20 L20 30 L30 40'), { x: 0, y: 0 })).toBe(false);
});

test('other words, or words elsewhere, are not the same', () => {
  expect(movedAlong(word(10), word(60), { x: 50, y: 0 })).toBe(true);
  expect(movedAlong(word(10), word(10, 'bedtijd'), { x: 0, y: 0 })).toBe(false);
  expect(movedAlong(word(10), word(20), { x: 0, y: 0 })).toBe(false);
});
