import { legKey, stemOffset } from './columns.ts';
import type { RouteInput } from './routed.ts';
import type { Hook, Rows, RowSibship } from './seats.ts';
import { reachBelow } from './spacing.ts';

/** So far from the middle of a long bar a stem may leave it, px: further, and it seems to belong to one partner. */
const FROM_MIDDLE = 40;

/** A stem may leave the middle of its bar by so much to meet an only child, px, where the names beside it leave room. */
const STRAIGHT_ENOUGH = 5;

/**
 * Where each stem comes down, px: those of sibships first and then those of hooks. A couple's stem leaves the middle of
 * its bar, unless a name or another line is there.
 */
export function stemPlaces(input: RouteInput): (number | undefined)[] {
  const { rows, bars, xs, columns } = input;
  const hanging: readonly RowSibship[] = [...rows.sibships, ...rows.hooks.map(hangingOf)];
  const places: (number | undefined)[] = hanging.map(() => undefined);
  const legX = (couple: number, seat: number) => xs[seat]! + bars.legs.get(legKey(couple, seat))!;
  const later: number[] = [];
  hanging.forEach((sibship, index) => {
    const from = sibship.from;
    if ('seat' in from) {
      places[index] = xs[from.seat]! + stemOffset(bars, sibship);
      return;
    }
    const couple = rows.couples.findIndex((c) => c.couple === from.couple);
    const { a, b } = rows.couples[couple]!;
    const middle = (legX(couple, a) + legX(couple, b)) / 2;
    places[index] = middle;
    if (index >= rows.sibships.length && sister(rows, index - rows.sibships.length) >= 0) return;
    if (!bars.beside[couple]) later.push(index);
    else if (sibship.children.length === 1) {
      const child = xs[sibship.children[0]!]!;
      if (Math.abs(child - middle) <= Math.min(STRAIGHT_ENOUGH, input.density.stemRoom / 2 - 1)) places[index] = child;
    }
  });
  for (const index of later) {
    const { from, row: level } = hanging[index]!;
    const couple = rows.couples.findIndex((c) => 'couple' in from && c.couple === from.couple);
    const { a, b } = rows.couples[couple]!;
    const [low, high] = [Math.min(legX(couple, a), legX(couple, b)) + 6, Math.max(legX(couple, a), legX(couple, b)) - 6];
    const row = input.order[rows.seats[a]!.row]!;
    const taken = row.map(
      (seat) =>
        [
          xs[seat]! - reachBelow(columns[seat]!, bars.stems.get(seat), 'left') - 4,
          xs[seat]! + reachBelow(columns[seat]!, bars.stems.get(seat), 'right') + 4,
        ] as const,
    );
    const others = hanging.flatMap((s, k) =>
      k !== index && s.row === level && places[k] !== undefined ? [[places[k] - 8, places[k] + 8] as const] : [],
    );
    // A long bar lets the stem come down some way towards its children.
    const drops = hanging[index]!.children.map((seat) => xs[seat]!);
    const [middle, children] = [(low + high) / 2, (Math.min(...drops) + Math.max(...drops)) / 2];
    const wish = Math.min(high, Math.max(low, Math.min(middle + FROM_MIDDLE, Math.max(middle - FROM_MIDDLE, children))));
    places[index] = nearestFree(wish, low, high, [...taken, ...others]);
  }
  rows.hooks.forEach((_, hook) => {
    const own = sister(rows, hook);
    if (own >= 0) places[rows.sibships.length + hook] = places[own];
  });
  return places;
}

/** The free x nearest to a wish; the wish itself where nothing is free. */
function nearestFree(wish: number, low: number, high: number, taken: readonly (readonly [number, number])[]): number {
  const free = (x: number) => x >= low && x <= high && taken.every(([from, to]) => x <= from || x >= to);
  const tries = [wish, ...taken.flatMap(([from, to]) => [from, to])].filter(free);
  return tries.reduce((best, x) => (Math.abs(x - wish) < Math.abs(best - wish) ? x : best), tries[0] ?? wish);
}

/** The sibship of a couple whose stem a hook shares; -1 where it has none of its own there. */
function sister(rows: Rows, hook: number): number {
  const { kind, source, row } = rows.hooks[hook]!;
  return kind === 'over'
    ? -1
    : rows.sibships.findIndex((sibship) => 'couple' in sibship.from && sibship.source === source && sibship.row === row);
}

/** A hook as if it were a sibship: one line from its source. */
function hangingOf(hook: Hook): RowSibship {
  const [from, end] = hook.kind === 'under' ? [hook.from, hook.pass] : [{ seat: hook.from }, hook.from];
  return { row: hook.row, from, children: [end], own: 0, source: hook.source, drawn: true };
}
