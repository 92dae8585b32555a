import { describe, expect, test } from 'vitest';
import { refuseTooEarly, waitAfter } from '../../../main/services/attempts.ts';

const times = (count: number): number[] => Array.from({ length: count }, (_, nth) => 1000 * nth);

describe('wrong passphrases', () => {
  test('cost nothing up to four, and the fifth lets wait from 5 s on, twice as long each time, to five minutes', () => {
    const waits = [0, 1, 4, 5, 6, 7, 20].map((count) => waitAfter(times(count), 1000 * Math.max(0, count - 1)));
    expect(waits).toEqual([0, 0, 0, 5000, 10_000, 20_000, 300_000]);
  });

  test('may be tried again when the wait is over', () => {
    expect(() => refuseTooEarly(times(5), 8_999)).toThrow(
      expect.objectContaining({ kind: 'wait', words: { id: 'notice.wait', values: { seconds: 1 } } }),
    );
    expect(() => refuseTooEarly(times(5), 9_000)).not.toThrow();
  });

  test('lock nobody out for longer where the clock was set back', () => {
    expect(waitAfter(times(5), -10_000_000)).toBe(5000);
  });
});
