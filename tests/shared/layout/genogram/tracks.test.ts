import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APART, type ChannelItem, isStraight, tracksOf } from '../../../../shared/layout/genogram/tracks.ts';
import { at } from '../../../helpers/many-families.ts';

/** A sibship with a stem and drops on a grid that is coarse enough for lines to meet often. */
const item: fc.Arbitrary<ChannelItem> = fc
  .record({ stem: fc.option(fc.nat(40), { nil: undefined }), drops: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }) })
  .map(({ stem, drops }) => {
    const [xs, from] = [drops.map((drop) => drop * 15), stem === undefined ? undefined : stem * 15];
    const ends = [...xs, ...(from === undefined ? [] : [from])];
    return { ...(from === undefined ? {} : { stem: from }), drops: xs, low: Math.min(...ends), high: Math.max(...ends) };
  });

const meet = (one: ChannelItem, other: ChannelItem): boolean => one.low < other.high + APART && other.low < one.high + APART;

/** Pairs of items, by number. */
const pairs = <T>(items: readonly T[]): readonly (readonly [number, number])[] =>
  items.flatMap((_, i) => items.slice(i + 1).map((_other, k) => [i, i + 1 + k] as const));

/** Crossings of an order of bars from top to bottom, lines that run on top of each other counted twelvefold. */
function crossingsIn(items: readonly ChannelItem[], order: readonly number[]): number {
  return pairs(order).reduce((sum, [i, j]) => {
    const [above, below] = [at(items, at(order, i)), at(items, at(order, j))];
    if (!meet(above, below)) return sum;
    const through = above.drops.filter((x) => x > below.low - 4 && x < below.high + 4).length;
    const onTop = above.drops.filter((x) => below.stem !== undefined && Math.abs(below.stem - x) < 4).length;
    const stem = below.stem !== undefined && below.stem > above.low - 4 && below.stem < above.high + 4 ? 1 : 0;
    return sum + through + 12 * onTop + stem;
  }, 0);
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((one) => permutations(items.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

describe('tracks', () => {
  test('give bars that come near each other different tracks, from 0 and without a gap', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const { track, count } = tracksOf(items);
        const shared = pairs(items).filter(([i, j]) => {
          const [one, other] = [at(items, i), at(items, j)];
          return !isStraight(one) && !isStraight(other) && meet(one, other) && track[i] === track[j];
        });
        expect(shared).toEqual([]);
        const used = new Set(track.filter((_, index) => !isStraight(at(items, index))));
        expect([...used].toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  test('leave straight lines at the top, where they take no room', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const { track } = tracksOf(items);
        expect(items.flatMap((one, index) => (isStraight(one) && track[index] !== 0 ? [index] : []))).toEqual([]);
      }),
    );
  });

  test('have the fewest crossings that any order of up to five bars has', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), (items) => {
        const bars = items.flatMap((one, index) => (isStraight(one) ? [] : [index]));
        const least = Math.min(...permutations(bars).map((order) => crossingsIn(items, order)));
        expect(tracksOf(items).crossings).toBe(least);
      }),
      { numRuns: 300 },
    );
  });

  test('hang the bar with its drops inside another under that other', () => {
    const wide: ChannelItem = { stem: 200, drops: [0, 400], low: 0, high: 400 };
    const inner: ChannelItem = { stem: 120, drops: [100, 140], low: 100, high: 140 };
    expect(tracksOf([wide, inner])).toMatchObject({ count: 2, crossings: 1 });
    expect(tracksOf([inner, wide]).crossings).toBe(1);
  });

  test('run a donor line below the bar from which the drop comes that it joins', () => {
    const own: ChannelItem = { stem: 100, drops: [50, 150], low: 50, high: 150 };
    const donor: ChannelItem = { stem: 300, drops: [], joins: { x: 150, item: 0 }, low: 150, high: 300 };
    const { track } = tracksOf([own, donor]);
    expect(track[1]).toBeGreaterThan(at(track, 0));
  });
});
