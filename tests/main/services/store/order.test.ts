import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesFor } from '../../../../main/services/store/order.ts';

const keys = fc.uniqueArray(fc.constantFrom(...'a b c d e f g h i j k l m n o p'.split(' ')), { minLength: 1 });
const rising = (places: ReadonlyMap<string, number>, order: readonly string[]): boolean =>
  order.every((key, at) => at === 0 || (places.get(order[at - 1] ?? '') ?? NaN) < (places.get(key) ?? NaN));

test('places rise in the new order, whatever the old one was', () => {
  fc.assert(
    fc.property(keys, keys, (old, order) => {
      const places = placesFor(order, new Map(old.map((key, at) => [key, at + 1])));
      expect([...places.keys()]).toEqual(order);
      expect(rising(places, order)).toBe(true);
    }),
  );
});

test('who keeps its order keeps its place', () => {
  fc.assert(
    fc.property(keys, keys, (old, coming) => {
      const fresh = coming.filter((key) => !old.includes(key));
      const order = fresh.reduce((list, key, at) => list.toSpliced((at * 7) % (list.length + 1), 0, key), old);
      const was = new Map(old.map((key, at) => [key, at + 1]));
      const places = placesFor(order, was);
      for (const [key, place] of was) expect(places.get(key)).toBe(place);
      expect(rising(places, order)).toBe(true);
    }),
  );
});

test('a list into the middle of which much was put goes on in its order, numbered anew where no place is left', () => {
  let order = ['first', 'last'];
  let places: ReadonlyMap<string, number> = new Map(order.map((key, at) => [key, at + 1]));
  for (let nth = 0; nth < 200; nth += 1) {
    order = order.toSpliced(1, 0, `new ${nth}`);
    places = placesFor(order, places);
    expect(rising(places, order)).toBe(true);
  }
});
