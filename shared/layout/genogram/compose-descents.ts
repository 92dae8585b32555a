import type { Point } from '../../geometry/box.ts';
import type { Casus } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';
import type { Measure, PlacedDescent, PlacedSibship, PlacedTwins } from '../placement.ts';
import { labelOf, strokesOf } from './compose-labels.ts';
import { bracketOf } from './compose-unions.ts';
import { inOrder } from '../../model/diagram.ts';
import { sourceKey, sourceOf } from './kin.ts';
import { topAt } from './outline.ts';
import { hookTop, passLines, stemAndBar, stemStart } from './pass-lines.ts';
import type { DropRoute, Route, RouteInput } from './routed.ts';
import type { Hook, RowSibship } from './seats.ts';

/** Stem and bar of every source, with the bracket of two parents of whom no union is recorded. */
export function composeSibships(input: RouteInput, route: Route): PlacedSibship[] {
  const { kin, rows } = input;
  const found = new Map<number, Point[][]>();
  rows.sibships.forEach((sibship, index) => {
    const own = route.sibships[index];
    if (sibship.source === undefined || own === undefined) return;
    const lines = found.get(sibship.source) ?? [];
    found.set(sibship.source, lines);
    if (lines.length === 0) lines.push(...bracketsOf(input, route, sibship.from));
    lines.push(...stemAndBar(own, stemStart(input, route, index)));
    const joints = new Map(own.drops.flatMap((drop) => (drop.jointY === undefined ? [] : [[drop.fromX, drop.jointY] as const])));
    for (const [x, y] of joints)
      if (y - own.barY > 0.05)
        lines.push([
          { x, y: own.barY },
          { x, y },
        ]);
    for (const drop of own.drops) {
      if (!('pass' in rows.seats[drop.seat]!.what)) continue;
      lines.push([
        { x: drop.fromX, y: own.barY },
        { x: drop.toX, y: route.rowY[rows.seats[drop.seat]!.row]! },
      ]);
    }
  });
  for (const way of route.hooks) {
    const hook = rows.hooks[way.hook]!;
    if (hook.kind === 'over') continue;
    const lines = found.get(hook.source) ?? [];
    found.set(hook.source, lines);
    if (lines.length === 0) lines.push(...bracketsOf(input, route, hook.from));
    lines.push([
      { x: way.fromX, y: hookTop(input, route, hook, way.fromX) },
      { x: way.fromX, y: way.y },
      { x: way.toX, y: way.y },
      { x: way.toX, y: route.rowY[hook.row]! },
    ]);
  }
  return [...found.entries()].map(([source, lines]) => ({ source: kin.sources[source]!.source, lines }));
}

/** The bracket of two parents of whom no union is recorded, with the way of one of them from a higher row. */
function bracketsOf(input: RouteInput, route: Route, from: RowSibship['from']): Point[][] {
  if ('seat' in from || input.kin.couples[from.couple]!.union !== undefined) return [];
  const couple = input.rows.couples.findIndex((c) => c.couple === from.couple);
  return [bracketOf(input, couple, route.rowY), ...passLines(input, route, couple)];
}

/** The line of every descent record, to the outline of its child. */
export function composeDescents(input: RouteInput, route: Route, casus: Casus, view: View, measure: Measure): PlacedDescent[] {
  const { kin, rows } = input;
  const numberOf = new Map(kin.persons.map((person, index) => [person.id, index]));
  const sourceNumber = new Map(kin.sources.map((source, index) => [sourceKey(source.source), index]));
  const sorted = casus.descents
    .flatMap((descent) => {
      const source = sourceOf(descent);
      return source === undefined ? [] : [{ descent, source, key: `${descent.child} ${sourceKey(source)} ${descent.kind}` }];
    })
    .toSorted((d, e) => inOrder(d.key, e.key));
  const taken = strokesOf(input, route);
  return sorted.flatMap(({ descent, source, key }): PlacedDescent[] => {
    const number = sourceNumber.get(sourceKey(source))!;
    const seat = rows.seatOf[numberOf.get(descent.child)!]!;
    const over = route.hooks.find(({ hook }) => isOver(rows.hooks[hook]!, number, numberOf.get(descent.child)!));
    const nth = sorted.filter((other) => other.descent.child === descent.child && other.key < key).length;
    const way =
      over === undefined ? dropTo(input, route, number, seat, SHARES[nth % SHARES.length]!) : overTheTop(input, route, seat, over);
    if (way === undefined) return [];
    return [
      { child: descent.child, source, kind: descent.kind, ...way, texts: labelOf(input, descent, casus, view, measure, way, seat, taken) },
    ];
  });
}

/** How far along their drops the marks of one child's several lines stand, so that they do not meet. */
const SHARES = [0.5, 0.2, 0.8];

type Way = Pick<PlacedDescent, 'points' | 'mark'>;

function dropTo(input: RouteInput, route: Route, source: number, seat: number, markShare: number): Way | undefined {
  const { rows, xs, columns } = input;
  for (const [index, sibship] of rows.sibships.entries()) {
    const own = route.sibships[index];
    const drop = sibship.source === source ? own?.drops.find((d) => d.seat === seat) : undefined;
    if (own === undefined || drop === undefined) continue;
    if (drop.joins) {
      // A donor's own line runs whole from the donor to the child's drop (catalogue C).
      const points = [{ x: drop.toX, y: own.barY }];
      return { points: [{ x: own.stemX, y: own.barY }, ...points], mark: points[0]! };
    }
    const top = { x: drop.toX, y: route.rowY[rows.seats[seat]!.row]! - topAt(columns[seat]!.figure, drop.toX - xs[seat]!) };
    const from = { x: drop.fromX, y: drop.jointY ?? own.barY };
    return { points: [from, top], mark: markOn(from, top, columns[seat]!.above.length > 0, markShare) };
  }
  return undefined;
}

/** A place along what is free of a drop: above the years over the symbol. */
function markOn(from: Point, top: Point, years: boolean, along: number): Point {
  const end = years ? Math.max(from.y + 8, top.y - 18) : top.y;
  const share = ((end - from.y) * along) / Math.max(1, top.y - from.y);
  return { x: from.x + (top.x - from.x) * share, y: from.y + (top.y - from.y) * share };
}

function isOver(hook: Hook, source: number, child: number): boolean {
  return hook.kind === 'over' && hook.source === source && hook.child === child;
}

function overTheTop(input: RouteInput, route: Route, seat: number, over: Route['hooks'][number]): Way {
  const { rows, xs, columns } = input;
  const hook = rows.hooks[over.hook]!;
  const start = 'child' in hook ? hook.from : seat;
  const at = (s: number, x: number): Point => ({ x, y: route.rowY[rows.seats[s]!.row]! - topAt(columns[s]!.figure, x - xs[s]!) });
  const points = [at(start, over.fromX), { x: over.fromX, y: over.y }, { x: over.toX, y: over.y }, at(seat, over.toX)];
  return { points, mark: { x: (over.fromX + over.toX) / 2, y: over.y } };
}

/** Where the drops of twins meet, and the bar at 40 % of their height (catalogue C). */
export function composeTwins(input: RouteInput, route: Route, casus: Casus): PlacedTwins[] {
  const { kin, rows, xs } = input;
  const numberOf = new Map(kin.persons.map((person, index) => [person.id, index]));
  return [...casus.twins]
    .toSorted((t, u) => inOrder(t.children.join(), u.children.join()))
    .flatMap((twins): PlacedTwins[] => {
      const seats = twins.children.map((id) => rows.seatOf[numberOf.get(id)!]!).toSorted((s, t) => xs[s]! - xs[t]!);
      const drops = route.sibships.flatMap((sibship) => {
        const own = sibship?.drops.filter((drop) => seats.includes(drop.seat) && drop.jointY !== undefined) ?? [];
        return own.length > 1 ? [own] : [];
      })[0];
      if (drops === undefined) return [];
      const apex = { x: drops[0]!.fromX, y: drops[0]!.jointY! };
      const foot = (drop: DropRoute): Point => ({
        x: drop.toX,
        y: route.rowY[rows.seats[drop.seat]!.row]! - topAt(input.columns[drop.seat]!.figure, 0),
      });
      const between = (drop: DropRoute): Point => ({
        x: apex.x + 0.4 * (foot(drop).x - apex.x),
        y: apex.y + 0.4 * (foot(drop).y - apex.y),
      });
      const ordered = [...drops].toSorted((d, e) => d.toX - e.toX);
      return [
        { children: twins.children, zygosity: twins.zygosity, apex, bar: [between(ordered[0]!), between(ordered.at(-1)!)] } as PlacedTwins,
      ];
    });
}
