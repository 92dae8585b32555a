import { describe, expect, test } from 'vitest';
import { cheapestWay } from '../../../shared/geometry/grid-route.ts';

const lines = { xs: [0, 10, 20, 30, 40], ys: [0, 10, 20, 30, 40] };
const at = (x: number, y: number) => ({ left: x, right: x, top: y, bottom: y });
const costs = { turn: 5, dear: 10 };

describe('cheapest way', () => {
  test('goes straight where nothing stands', () => {
    const way = cheapestWay({ ...lines, blocked: [], dear: [] }, [at(0, 20)], [at(40, 20)], costs);
    expect(way).toEqual([
      { x: 0, y: 20 },
      { x: 40, y: 20 },
    ]);
  });

  test('goes round a blocked box along its border', () => {
    const way = cheapestWay(
      { ...lines, blocked: [{ left: 10, right: 30, top: 10, bottom: 30 }], dear: [] },
      [at(0, 20)],
      [at(40, 20)],
      costs,
    );
    expect(way).toHaveLength(4);
    expect(way?.some((p) => p.x > 10 && p.x < 30 && p.y > 10 && p.y < 30)).toBe(false);
  });

  test('avoids a dear box while the detour is cheaper, and crosses it when walls leave nothing else', () => {
    const dear = [{ left: 10, right: 30, top: 10, bottom: 30 }];
    expect(cheapestWay({ ...lines, blocked: [], dear }, [at(0, 20)], [at(40, 20)], costs)).toHaveLength(4);
    const blocked = [
      { left: 5, right: 35, top: -5, bottom: 15 },
      { left: 5, right: 35, top: 25, bottom: 45 },
    ];
    expect(cheapestWay({ ...lines, blocked, dear }, [at(0, 20)], [at(40, 20)], costs)).toHaveLength(2);
  });

  test('says so when there is no way', () => {
    const blocked = [{ left: 15, right: 25, top: -10, bottom: 50 }];
    expect(cheapestWay({ ...lines, blocked, dear: [] }, [at(0, 20)], [at(40, 20)], costs)).toBeUndefined();
  });
});
