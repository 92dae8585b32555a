import { beforeAll, describe, expect, test } from 'vitest';
import { textStyles } from '../../../../shared/catalogue/type.ts';
import { route } from '../../../../shared/layout/genogram/p6-route.ts';
import type { Route, SibshipRoute } from '../../../../shared/layout/genogram/routed.ts';
import { at, broken, enoughFamilies } from '../../../helpers/many-families.ts';
import { phasesOf, type Phases } from '../../../helpers/phases.ts';

interface Routed extends Phases {
  readonly way: Route;
}

const families = new Map<string, Routed>();
beforeAll(async () => {
  for (const [name, casus] of enoughFamilies) {
    const phases = await phasesOf(casus);
    families.set(name, { ...phases, way: route(phases.routing) });
  }
}, 60_000);

function faultsIn(faults: (family: Routed) => readonly string[]): readonly string[] {
  return broken(enoughFamilies, (_, name) => {
    const family = families.get(name);
    return family === undefined ? ['not drawn'] : faults(family);
  });
}

/** The drawn sibships, each with its route. */
function drawn({
  rows,
  way,
}: Routed): readonly { readonly index: number; readonly row: number; readonly source: number | undefined; readonly path: SibshipRoute }[] {
  return rows.sibships.flatMap((sibship, index) => {
    const path = way.sibships[index];
    return path === undefined ? [] : [{ index, row: sibship.row, source: sibship.source, path }];
  });
}

describe('the route', () => {
  test('has a line for every sibship that is drawn, and for no other', () => {
    expect(
      faultsIn(({ rows, way }) =>
        rows.sibships.flatMap((sibship, index) => (sibship.drawn === (way.sibships[index] !== undefined) ? [] : [`sibship ${index}`])),
      ),
    ).toEqual([]);
  });

  test('sets rows at least the row height apart', () => {
    const faults = faultsIn(({ way, routing }) =>
      way.rowY.slice(1).flatMap((y, index) => (y - at(way.rowY, index) < routing.density.rowHeight - 0.01 ? [`row ${index + 1}`] : [])),
    );
    expect(faults).toEqual([]);
  });

  test('brings every stem down to a bar that lies between its two rows and reaches from stem to farthest drop', () => {
    const faults = faultsIn((family) =>
      drawn(family).flatMap(({ index, row, path }) => {
        const { stemX, stemTop, barY, low, high, drops } = path;
        const ends = [stemX, ...drops.map(({ fromX }) => fromX)];
        const between = stemTop <= barY && barY > at(family.way.rowY, row) && barY < at(family.way.rowY, row + 1);
        const whole = Math.abs(Math.min(...ends) - low) < 0.01 && Math.abs(Math.max(...ends) - high) < 0.01;
        return between && whole
          ? []
          : [`sibship ${index}: stem ${stemTop.toFixed(0)}, bar ${barY.toFixed(0)} from ${low.toFixed(0)} to ${high.toFixed(0)}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('drops a line to each child, at its symbol', () => {
    const faults = faultsIn((family) =>
      drawn(family).flatMap(({ index, path }) => {
        const { children } = at(family.rows.sibships, index);
        const missing = children.filter((child) => path.drops.filter(({ seat }) => seat === child).length !== 1);
        const beside = path.drops.filter(
          ({ seat, toX }) => Math.abs(toX - at(family.snapped, seat)) > Math.max(0.5, at(family.routing.columns, seat).width / 2),
        );
        return [...missing.map((child) => `no line to ${child}`), ...beside.map(({ seat }) => `the line to ${seat} ends beside it`)];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('brings stems down from inside their couple', () => {
    const faults = faultsIn((family) =>
      drawn(family).flatMap(({ index, path }) => {
        const { from } = at(family.rows.sibships, index);
        const couple = 'couple' in from ? family.rows.couples.find((one) => one.couple === from.couple) : undefined;
        if (couple === undefined) return [];
        const [low, high] = [at(family.snapped, couple.a), at(family.snapped, couple.b)].toSorted((a, b) => a - b);
        return low !== undefined && high !== undefined && path.stemX >= low && path.stemX <= high ? [] : [`sibship ${index}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('lets no bars of two families share a stretch', () => {
    const faults = faultsIn((family) => {
      const bars = drawn(family).filter(({ path }) => path.high - path.low >= 0.5);
      return bars.flatMap((one, i) =>
        bars
          .slice(i + 1)
          .filter((other) => other.source !== one.source || one.source === undefined)
          .filter(
            (other) => Math.abs(other.path.barY - one.path.barY) < 3 && other.path.low < one.path.high && one.path.low < other.path.high,
          )
          .map((other) => `sibships ${one.index} and ${other.index}`),
      );
    });
    expect(faults).toEqual([]);
  });

  test('lets no bar run through words of the row above', () => {
    const faults = faultsIn((family) => {
      const { rows, order, routing, snapped, way } = family;
      return drawn(family).flatMap(({ index, row, path }) =>
        at(order, row)
          .filter((seat) => 'person' in at(rows.seats, seat).what)
          .filter((seat) => {
            const { below } = at(routing.columns, seat);
            const half = Math.max(0, ...below.map(({ width }) => width / 2));
            const reaches = below.reduce((sum, { role }) => sum + 0.8 * textStyles[role].size, 0) + 24;
            const lone = routing.bars.stems.has(seat);
            const x = at(snapped, seat);
            return (
              !lone &&
              below.length > 0 &&
              path.low < x + half &&
              path.high > x - half &&
              path.high - path.low > 0.5 &&
              path.barY < at(way.rowY, row) + reaches
            );
          })
          .map((seat) => `bar ${index} and the words of ${at(rows.seats, seat).key}`),
      );
    });
    expect(faults).toEqual([]);
  });

  test('joins the slanted lines of twins no higher than their bar', () => {
    const faults = faultsIn((family) =>
      drawn(family).flatMap(({ index, path }) =>
        path.drops
          .filter(({ jointY }) => jointY !== undefined && jointY < path.barY - 0.01)
          .map(({ seat }) => `sibship ${index}, child ${seat}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});
