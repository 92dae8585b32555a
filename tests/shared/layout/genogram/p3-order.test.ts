import { beforeAll, describe, expect, test } from 'vitest';
import { crossingsOf, wholeCost } from '../../../../shared/layout/genogram/order-price.ts';
import { makeState, layRow, type OrderState } from '../../../../shared/layout/genogram/order-state.ts';
import { rearrange } from '../../../../shared/layout/genogram/order-steps.ts';
import { orderRows } from '../../../../shared/layout/genogram/p3-order.ts';
import { at, broken, manyFamilies, oddOnes, usualFamilies } from '../../../helpers/many-families.ts';
import { chainedOf, type Chained, usualEffort } from '../../../helpers/phases.ts';

interface Ordered extends Chained {
  readonly order: readonly (readonly number[])[];
  readonly chainOf: readonly number[];
}

const ordered = new Map<string, Ordered>();
beforeAll(() => {
  for (const [name, casus] of manyFamilies) {
    const before = chainedOf(casus);
    const chainOf: number[] = [];
    before.chained.forEach((chain, index) => at(chain.arrangements, 0).seats.forEach((seat) => (chainOf[seat] = index)));
    ordered.set(name, { ...before, chainOf, order: orderRows(before.rows, before.chained, before.pulls, { effort: usualEffort }) });
  }
}, 60_000);

function faultsIn(faults: (family: Ordered) => readonly string[]): readonly string[] {
  return broken(manyFamilies, (_, name) => {
    const family = ordered.get(name);
    return family === undefined ? ['not drawn'] : faults(family);
  });
}

/** Who must stand left of whom because they are the older of two siblings, as chains. */
function wishes({
  rows,
  chainOf,
}: Ordered): readonly { readonly older: number; readonly younger: number; readonly from: number; readonly to: number }[] {
  return rows.sibships.flatMap(({ source, children, own }) => {
    if (source === undefined) return [];
    const siblings = children.slice(0, own);
    return siblings.flatMap((older) =>
      siblings
        .filter((younger) => rows.isOlder(older, younger))
        .map((younger) => ({ older, younger, from: at(chainOf, older), to: at(chainOf, younger) })),
    );
  });
}

/** The chains to which the wishes lead from a chain. */
function reached(from: number, all: ReturnType<typeof wishes>): ReadonlySet<number> {
  const seen = new Set<number>();
  const stack = [from];
  for (let chain = stack.pop(); chain !== undefined; chain = stack.pop()) {
    for (const wish of all) {
      if (wish.from !== chain || wish.to === wish.from || seen.has(wish.to)) continue;
      seen.add(wish.to);
      stack.push(wish.to);
    }
  }
  return seen;
}

/** Every order of chains on every row, with every choice of arrangements, as long as these are few. */
function* everyOrder(state: OrderState): Generator<OrderState> {
  const rows = state.rows.map((row) => permutations(row));
  function* choose(chain: number): Generator<OrderState> {
    if (chain === state.chains.length) {
      yield state;
      return;
    }
    for (const choice of at(state.chains, chain).arrangements.keys()) {
      rearrange(state, chain, choice);
      yield* choose(chain + 1);
    }
  }
  function* lay(row: number): Generator<OrderState> {
    if (row === rows.length) {
      yield* choose(0);
      return;
    }
    for (const order of at(rows, row)) {
      at(state.rows, row).splice(0, Infinity, ...order);
      layRow(state, row);
      yield* lay(row + 1);
    }
  }
  yield* lay(0);
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** Whether everybody's older siblings stand left, as far as chains decide it. */
function allowed(state: OrderState): boolean {
  return state.rows.every((row) => row.every((chain, index) => row.slice(0, index).every((left) => !at(state.before, chain).has(left))));
}

describe('the order of rows', () => {
  test('has every seat once, on its own row', () => {
    const faults = faultsIn(({ order, rows }) => {
      const seats = order.flat();
      const own = order.every((row, index) => row.every((seat) => at(rows.seats, seat).row === index));
      return own && seats.length === rows.seats.length && new Set(seats).size === seats.length
        ? []
        : [order.map((row) => row.join(' ')).join(' / ')];
    });
    expect(faults).toEqual([]);
  });

  test('keeps every chain whole, in one of its arrangements', () => {
    const faults = faultsIn(({ order, chained }) =>
      chained.flatMap(({ row, arrangements }) => {
        const seats = at(arrangements, 0).seats;
        const first = at(order, row).findIndex((seat) => seats.includes(seat));
        const stands = at(order, row)
          .slice(first, first + seats.length)
          .join(' ');
        return arrangements.some((one) => one.seats.join(' ') === stands) ? [] : [seats.join(' ')];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has older siblings left of younger ones, unless marriages between siblings make that a circle', () => {
    const faults = faultsIn((family) => {
      const all = wishes(family);
      const place = new Map(family.order.flatMap((row) => row.map((seat, index) => [seat, index])));
      const reaches = new Map(all.map(({ to }) => [to, reached(to, all)]));
      return all
        .filter(({ from, to }) => from !== to && reaches.get(to)?.has(from) !== true)
        .filter(({ older, younger }) => (place.get(older) ?? 0) > (place.get(younger) ?? 0))
        .map(({ older, younger }) => `${at(family.rows.seats, older).key} stands right of ${at(family.rows.seats, younger).key}`);
    });
    expect(faults).toEqual([]);
  });

  test('is the same when it is made again', () => {
    for (const [name] of usualFamilies.slice(-3)) {
      const { rows, chained, pulls, order } = ordered.get(name) ?? at([...ordered.values()], 0);
      expect(orderRows(rows, chained, pulls, { effort: usualEffort })).toEqual(order);
    }
  });

  test('crosses no more lines than the cheapest of all orders in families small enough to try them all', () => {
    let tried = 0;
    const faults = broken([...oddOnes, ...usualFamilies], (_, name) => {
      const family = ordered.get(name);
      if (family === undefined) return ['not drawn'];
      const state = makeState(family.rows, family.chained, family.pulls);
      const count =
        state.rows.reduce((all, row) => all * permutations(row.slice(0, 7)).length, 1) *
        family.chained.reduce((all, c) => all * c.arrangements.length, 1);
      if (count > 3000 || count < 2) return [];
      tried += 1;
      let best = Infinity;
      let crossings = Infinity;
      for (const laid of everyOrder(state)) {
        if (!allowed(laid) || wholeCost(state) >= best - 1e-9) continue;
        best = wholeCost(state);
        crossings = crossingsOf(state);
      }
      const found = crossingsIn(family);
      return found > crossings + 1e-9 ? [`${found} crossings where ${crossings} will do`] : [];
    });
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(15);
  });

  test('keeps everybody who stood before in their order', () => {
    const faults = faultsIn(({ rows, chained, pulls, order }) => {
      const previous = new Map(order.flatMap((row) => row.map((seat, index) => [seat, 100 * index])));
      const again = orderRows(rows, chained, pulls, { effort: usualEffort, previous });
      return JSON.stringify(again) === JSON.stringify(order) ? [] : [again.map((row) => row.join(' ')).join(' / ')];
    });
    expect(faults).toEqual([]);
  });
});

/** Crossings of the order that was found. */
function crossingsIn({ rows, chained, pulls, order }: Ordered): number {
  const state = makeState(rows, chained, pulls);
  state.chains.forEach((chain, index) => {
    const row = at(order, chain.row);
    const choice = chain.arrangements.findIndex((one) => one.seats.every((seat, k) => row[row.indexOf(at(one.seats, 0)) + k] === seat));
    state.choice[index] = Math.max(0, choice);
  });
  state.rows.forEach((row, index) => {
    const first = (chain: number): number =>
      Math.min(...at(chained, chain).arrangements.flatMap((one) => one.seats.map((seat) => at(order, index).indexOf(seat))));
    row.sort((a, b) => first(a) - first(b));
    layRow(state, index);
  });
  return crossingsOf(state);
}
