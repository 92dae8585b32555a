import type { Kin } from './kin.ts';
import type { Rows } from './seats.ts';

/**
 * Phase 2, chain.
 * Before: couples that stand on one row.
 * After: every seat is in one chain; partners and twins share theirs, and stand side by side wherever a person's two
 * sides allow it. A chain comes with the few arrangements of its seats that are as good as any, the best one first.
 */
export interface Chain {
  readonly row: number;
  readonly arrangements: readonly Arrangement[];
}

export interface Arrangement {
  /** Seats left to right. */
  readonly seats: readonly number[];
  /** What this arrangement costs above the best, in crossings. */
  readonly cost: number;
}

/** What one thing costs in an arrangement; what costs over 100 is never traded for what costs less. */
const COST = { coupleApart: 1e6, generationsApart: 1e3, twinsApart: 1e5, siblingsTurned: 1e4, distance: 1.2, recency: 0.5, manRight: 0.6 };
const KEPT = 8;
const SEARCH_ALL_UP_TO = 7;

export interface ChainOptions {
  /** Whether a couple may turn (woman left) where that saves a crossing. */
  readonly relaxed: boolean;
}

interface Bond {
  readonly a: number;
  readonly b: number;
  readonly kind: 'couple' | 'twins' | 'hook';
  readonly since: number;
  readonly ended: boolean;
  readonly parental: boolean;
}

export function chains(kin: Kin, rows: Rows, options: ChainOptions): readonly Chain[] {
  const bonds = bondsOf(kin, rows);
  const leader = rows.seats.map((_, seat) => seat);
  const find = (seat: number): number => {
    let at = seat;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  for (const bond of bonds) leader[Math.max(find(bond.a), find(bond.b))] = Math.min(find(bond.a), find(bond.b));
  const members = new Map<number, number[]>();
  rows.seats.forEach((_, seat) => members.set(find(seat), [...(members.get(find(seat)) ?? []), seat]));
  const sibshipOf = sibshipsBySeat(rows);
  const bondsIn = new Map<number, Bond[]>();
  for (const bond of bonds) bondsIn.set(find(bond.a), [...(bondsIn.get(find(bond.a)) ?? []), bond]);
  return [...members.entries()].map(([root, seats]) => ({
    row: rows.seats[root]!.row,
    arrangements: arrange(kin, rows, seats, bondsIn.get(root) ?? [], sibshipOf, options),
  }));
}

function bondsOf(kin: Kin, rows: Rows): Bond[] {
  const bonds: Bond[] = [];
  for (const { couple, a, b } of rows.couples) {
    const { since, ended, parental } = kin.couples[couple]!;
    bonds.push({ a, b, kind: 'couple', since, ended, parental });
  }
  for (const group of kin.twins) {
    for (let k = 1; k < group.length; k++) {
      const [a, b] = [rows.seatOf[group[k - 1]!]!, rows.seatOf[group[k]!]!];
      if (rows.seats[a]!.row === rows.seats[b]!.row) bonds.push({ a, b, kind: 'twins', since: 0, ended: false, parental: false });
    }
  }
  for (const hook of rows.hooks) {
    if (hook.kind === 'over' && 'pass' in rows.seats[hook.from]!.what)
      bonds.push({ a: rows.seatOf[hook.child]!, b: hook.from, kind: 'hook', since: 0, ended: false, parental: false });
  }
  return bonds;
}

/** The sibship that a seat belongs to. */
function sibshipsBySeat(rows: Rows): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  rows.sibships.forEach((sibship, index) => {
    if (sibship.source !== undefined) for (const seat of sibship.children.slice(0, sibship.own)) found.set(seat, index);
  });
  return found;
}

function arrange(
  kin: Kin,
  rows: Rows,
  seats: readonly number[],
  bonds: readonly Bond[],
  sibshipOf: ReadonlyMap<number, number>,
  options: ChainOptions,
): Arrangement[] {
  if (seats.length === 1) return [{ seats, cost: 0 }];
  const cost = (order: readonly number[]) => costOf(kin, rows, order, bonds, sibshipOf);
  const found = seats.length <= SEARCH_ALL_UP_TO ? permutations(seats) : searchOrders(seats, bonds, cost);
  const priced = found.map((order) => ({ seats: order, cost: cost(order) }));
  priced.sort((p, q) => p.cost - q.cost || compareLists(p.seats, q.seats));
  const best = priced[0]!.cost;
  // A lone couple turns only when turning is allowed: man left is kept wherever it is free.
  const room = seats.length === 2 && !options.relaxed ? 0.2 : 4;
  return priced
    .filter((p) => p.cost <= best + room)
    .slice(0, KEPT)
    .map((p) => ({ seats: p.seats, cost: p.cost - best }));
}

function costOf(kin: Kin, rows: Rows, order: readonly number[], bonds: readonly Bond[], sibshipOf: ReadonlyMap<number, number>): number {
  const at = new Map(order.map((seat, index) => [seat, index]));
  let cost = 0;
  for (let i = 0; i < order.length; i++) {
    const sibship = sibshipOf.get(order[i]!);
    if (sibship === undefined) continue;
    for (let j = i + 1; j < order.length; j++) {
      if (sibshipOf.get(order[j]!) === sibship && rows.isOlder(order[j]!, order[i]!)) cost += COST.siblingsTurned;
    }
  }
  const sides = new Map<number, Bond[]>();
  for (const bond of bonds) {
    const [p, q] = [at.get(bond.a)!, at.get(bond.b)!];
    const apart = Math.abs(p - q) - 1;
    if (bond.kind !== 'couple') {
      // Partners may stand outside twins, never between them.
      if (apart > 0) cost += bond.kind === 'twins' ? COST.twinsApart : COST.distance * apart;
      continue;
    }
    if (apart > 0) {
      // Whoever has to stand apart is best an ended couple, and one without children.
      cost +=
        (isPass(rows, bond.a) || isPass(rows, bond.b) ? COST.generationsApart : COST.coupleApart) +
        (bond.ended ? 0 : 3) +
        (bond.parental ? 1 : 0) +
        COST.distance * apart;
      const [low, high] = [Math.min(p, q), Math.max(p, q)];
      // The stems of couples in between cut through its bar.
      for (const other of bonds) {
        if (other === bond || !other.parental || other.kind !== 'couple') continue;
        const middle = (at.get(other.a)! + at.get(other.b)!) / 2;
        if (middle > low && middle < high) cost += 1;
      }
    } else if (genderOf(kin, rows, order[Math.min(p, q)]!) === 'female' && genderOf(kin, rows, order[Math.max(p, q)]!) === 'male') {
      cost += COST.manRight;
    } else if (genderOf(kin, rows, bond.a) === genderOf(kin, rows, bond.b) && p > q) {
      cost += 0.1;
    }
    for (const seat of [bond.a, bond.b]) sides.set(seat, [...(sides.get(seat) ?? []), bond]);
  }
  for (const [seat, own] of sides) {
    // Partners of one person run from first to last, left to right (catalogue B), the latest of them beside the person.
    const placed = own
      .map((bond) => ({ since: bond.since, x: at.get(bond.a === seat ? bond.b : bond.a)! }))
      .toSorted((p, q) => p.since - q.since);
    for (let k = 1; k < placed.length; k++) if (placed[k]!.x < placed[k - 1]!.x) cost += COST.recency;
    const latest = placed.at(-1)!;
    if (placed.length > 1 && Math.abs(latest.x - at.get(seat)!) > 1) cost += 2 * COST.recency;
  }
  return cost;
}

/** Whether a partner of a higher row is meant, who can stand beside nobody here. */
function isPass(rows: Rows, seat: number): boolean {
  return 'pass' in rows.seats[seat]!.what;
}

function genderOf(kin: Kin, rows: Rows, seat: number): string {
  const what = rows.seats[seat]!.what;
  return 'person' in what ? kin.persons[what.person]!.gender : 'unknown';
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]));
}

/** Good orders of a long chain: from every end of the chain a walk along its bonds, then moves of one seat while they help. */
function searchOrders(seats: readonly number[], bonds: readonly Bond[], cost: (order: readonly number[]) => number): number[][] {
  const found: number[][] = [];
  for (const start of seats) {
    let order = walkBonds(start, seats, bonds);
    let price = cost(order);
    for (let improved = true; improved;) {
      improved = false;
      for (let i = 0; i < order.length; i++) {
        for (let j = 0; j < order.length; j++) {
          if (i === j) continue;
          const tried = [...order];
          tried.splice(j, 0, ...tried.splice(i, 1));
          const turned = [
            ...order.slice(0, Math.min(i, j)),
            ...order.slice(Math.min(i, j), Math.max(i, j) + 1).toReversed(),
            ...order.slice(Math.max(i, j) + 1),
          ];
          for (const next of [tried, turned]) {
            const nextPrice = cost(next);
            if (nextPrice < price - 1e-9) {
              order = next;
              price = nextPrice;
              improved = true;
            }
          }
        }
      }
    }
    found.push(order, [...order].toReversed());
  }
  const seen = new Set<string>();
  return found.filter((order) => !seen.has(order.join()) && seen.add(order.join()));
}

function walkBonds(start: number, seats: readonly number[], bonds: readonly Bond[]): number[] {
  const order: number[] = [];
  const visit = (seat: number) => {
    if (order.includes(seat)) return;
    order.push(seat);
    for (const bond of bonds) {
      if (bond.a === seat) visit(bond.b);
      if (bond.b === seat) visit(bond.a);
    }
  };
  visit(start);
  for (const seat of seats) visit(seat);
  return order;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
