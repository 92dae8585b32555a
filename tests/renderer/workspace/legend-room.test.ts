import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legendRoom } from '../../../renderer/workspace/legend-room.ts';

const MORE = 70;
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const widths = fc.array(fc.integer({ min: 60, max: 260 }), { maxLength: 70 });
const rooms = fc.integer({ min: 300, max: 1800 });

test('a legend never runs out of its room, and no column is narrower than its words', () => {
  fc.assert(
    fc.property(widths, rooms, fc.integer({ min: 1, max: 5 }), (all, room, rows) => {
      const { columns, shown } = legendRoom(all, room, rows, MORE);
      expect(sum(columns)).toBeLessThanOrEqual(room);
      const count = columns.length;
      const places = shown < all.length ? [...all.slice(0, shown), MORE] : all;
      for (const [at, width] of places.entries()) expect(columns[at % count]).toBeGreaterThanOrEqual(Math.min(width, room));
      expect(Math.ceil(places.length / Math.max(1, count))).toBeLessThanOrEqual(rows);
    }),
  );
});

test('what opens the rest is there only where something is left out, in the last place of the last row', () => {
  fc.assert(
    fc.property(widths, rooms, fc.integer({ min: 1, max: 5 }), (all, room, rows) => {
      const { columns, shown } = legendRoom(all, room, rows, MORE);
      expect(shown).toBe(all.length <= columns.length * rows ? all.length : columns.length * rows - 1);
    }),
  );
});

test('a wider paper shows no fewer entries', () => {
  fc.assert(
    fc.property(widths, rooms, fc.integer({ min: 0, max: 400 }), (all, room, wider) => {
      expect(legendRoom(all, room + wider, 3, MORE).shown).toBeGreaterThanOrEqual(legendRoom(all, room, 3, MORE).shown);
    }),
  );
});
