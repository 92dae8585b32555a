import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Channel, channelHeights, type Reach } from '../../../../shared/layout/genogram/channel.ts';
import { densityOf } from '../../../../shared/layout/genogram/density.ts';
import { APART, type ChannelItem, isStraight, tracksOf } from '../../../../shared/layout/genogram/tracks.ts';
import { at } from '../../../helpers/many-families.ts';

const item: fc.Arbitrary<ChannelItem> = fc
  .record({ stem: fc.integer({ min: 0, max: 600 }), drops: fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 3 }) })
  .map(({ stem, drops }) => ({ stem, drops, low: Math.min(stem, ...drops), high: Math.max(stem, ...drops) }));

const reach: fc.Arbitrary<Reach> = fc
  .record({ left: fc.integer({ min: -50, max: 600 }), width: fc.integer({ min: 1, max: 120 }), far: fc.integer({ min: 24, max: 90 }) })
  .map(({ left, width, far }) => ({ left, right: left + width, far }));

const channel: fc.Arbitrary<Channel> = fc
  .record({
    items: fc.array(item, { maxLength: 6 }),
    feet: fc.array(reach, { maxLength: 5 }),
    heads: fc.array(reach, { maxLength: 5 }),
    twins: fc.boolean(),
  })
  .map(({ items, feet, heads, twins }) => ({
    items,
    feet,
    heads,
    track: tracksOf(items).track,
    tail: items.map((_, index) => (twins && index === 0 ? 14 : 0)),
  }));

const over = (one: { readonly low: number; readonly high: number }, { left, right }: Reach): boolean => left < one.high && right > one.low;

describe.each([0, 1])('the bars of a channel, at tightness %d', (tight) => {
  const density = densityOf(tight);
  const extra = fc.integer({ min: 0, max: 200 });

  /** A channel, with how far its rows are beyond their least distance, of which the bars do not do as promised. */
  const exception = (faults: (channel: Channel, ys: readonly number[], gap: number) => readonly unknown[]): unknown => {
    const holds = fc.property(channel, extra, (lines, more) => {
      const { least, barsAt } = channelHeights(lines, density, 0.55);
      return faults(lines, barsAt(least + more), least + more).length === 0;
    });
    return fc.check(holds, { numRuns: 300 }).counterexample;
  };

  test('keep clear of the words above that they pass', () => {
    expect(
      exception(({ items, feet }, ys) =>
        items.flatMap((one, k) => feet.filter((foot) => over(one, foot) && at(ys, k) < foot.far + density.clear - 1e-6)),
      ),
    ).toBeNull();
  });

  test('keep clear of the words and symbols below that they pass, and leave twins their height', () => {
    expect(
      exception(({ items, heads, tail }, ys, gap) =>
        items.flatMap((one, k) =>
          heads.filter((head) => over(one, head) && at(ys, k) > gap - head.far - density.clear - at(tail, k) + 1e-6),
        ),
      ),
    ).toBeNull();
  });

  test('stay a track apart where they come near each other, in the order of their tracks', () => {
    expect(
      exception(({ items, track }, ys) =>
        items.flatMap((one, i) =>
          items.flatMap((other, j) => {
            const near = !isStraight(one) && !isStraight(other) && one.low < other.high + APART && other.low < one.high + APART;
            return near && at(track, i) < at(track, j) && at(ys, j) - at(ys, i) < density.track - 1e-6 ? [[i, j]] : [];
          }),
        ),
      ),
    ).toBeNull();
  });

  test('keep words above and words below from touching', () => {
    expect(
      exception(({ feet, heads }, _, gap) =>
        feet.flatMap((foot) =>
          heads.filter((head) => head.left < foot.right && foot.left < head.right && foot.far + head.far + density.clear > gap + 1e-6),
        ),
      ),
    ).toBeNull();
  });

  test('hang at their usual share of a gap without words', () => {
    const bar: ChannelItem = { stem: 50, drops: [0, 100], low: 0, high: 100 };
    const free = { items: [bar], track: [0], feet: [], heads: [], tail: [0] };
    expect(channelHeights(free, density, 0.55).barsAt(200)).toEqual([expect.closeTo(110)]);
  });
});
