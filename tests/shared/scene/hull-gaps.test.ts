import { expect, test } from 'vitest';
import { cornersOf } from '../../../shared/geometry/boxes.ts';
import type { PlacedText } from '../../../shared/layout/placement.ts';
import { hullGaps } from '../../../shared/scene/hull-gaps.ts';
import { penFor } from '../../../shared/scene/pen.ts';

const pen = penFor('colour', () => 0);
const dates: PlacedText = { role: 'date', text: 'h 2008 · ue 2020', x: 0, y: 0, anchor: 'middle', width: 80 };
const hull = (left: number) => cornersOf({ left, right: left + 300, top: -100, bottom: 100 });

test('words are white between each other only where the edge of a hull comes through them', () => {
  expect(hullGaps(dates, [hull(60)], pen)).toEqual([]);
  const gaps = hullGaps(dates, [hull(10)], pen);
  expect(gaps).toMatchObject([{ mark: 'path', fill: '#FFFFFF' }]);
  const [gap] = gaps;
  const xs = gap?.mark === 'path' ? [...gap.d.matchAll(/[ML] (-?[\d.]+)/g)].map(([, x]) => Number(x)) : [];
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([7, 13]);
});
