import { U } from '../../catalogue/tokens.ts';
import type { Casus } from '../../model/records.ts';
import type { PlacedPerson, Placement } from '../placement.ts';
import { olderYounger, sibships } from './births.ts';
import { generational, mainDescents, sourceOf } from './family.ts';
import type { Families } from './family.ts';
import type { Fault } from './fault.ts';

/** Symbols whose centres differ less than this in height stand on one row, px: half a symbol, as small symbols hang lower. */
const ROW = U / 2;

type Standing = ReadonlyMap<string, PlacedPerson>;

/** Two places on one row. */
export function sameRow(a: PlacedPerson, b: PlacedPerson): boolean {
  return Math.abs(a.y - b.y) < ROW;
}

/** Faults in who stands beside whom: sibling order, couples torn apart, rows. */
export function orderFaults(casus: Casus, placement: Placement, families: Families): readonly Fault[] {
  const standing = new Map(placement.persons.map((p) => [p.id, p]));
  return [
    ...olderYounger(casus, families).flatMap(([older, younger]): Fault[] => {
      const [a, b] = [standing.get(older), standing.get(younger)];
      return a && b && a.x >= b.x ? [{ measure: 'sib', ids: [older, younger], at: a }] : [];
    }),
    ...coupleFaults(casus, placement, standing),
    ...siblingRows(casus, families, standing),
    ...childrenBelow(casus, families, standing),
  ];
}

/** The distinct pairs of partners; a couple that married twice is one. */
export function couplesOf(casus: Casus): readonly (readonly [string, string])[] {
  const pairs = new Map(casus.unions.map((u) => [[...u.partners].toSorted().join('\n'), u.partners]));
  return [...pairs.values()];
}

/** Whoever stands on the row of two persons between them. */
export function between(a: PlacedPerson, b: PlacedPerson, everybody: readonly PlacedPerson[]): readonly PlacedPerson[] {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  return everybody.filter((p) => p !== a && p !== b && p.x > left.x && p.x < right.x && sameRow(p, a));
}

function coupleFaults(casus: Casus, placement: Placement, standing: Standing): readonly Fault[] {
  return couplesOf(casus).flatMap(([one, other]): Fault[] => {
    const [a, b] = [standing.get(one), standing.get(other)];
    if (!a || !b) return [];
    const at = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    if (!sameRow(a, b)) {
      return [
        { measure: 'couple', ids: [one, other], at },
        { measure: 'row', ids: [one, other], at },
      ];
    }
    const inTheWay = between(a, b, placement.persons);
    return inTheWay.length === 0 ? [] : [{ measure: 'couple', ids: [one, other, ...inTheWay.map((p) => p.id)], at }];
  });
}

function siblingRows(casus: Casus, families: Families, standing: Standing): readonly Fault[] {
  return sibships(casus, families).flatMap((children) => {
    const placed = children.flatMap((id) => standing.get(id) ?? []);
    const first = placed[0];
    if (!first) return [];
    return placed.filter((p) => !sameRow(first, p)).map((p): Fault => ({ measure: 'row', ids: [first.id, p.id], at: p }));
  });
}

function childrenBelow(casus: Casus, families: Families, standing: Standing): readonly Fault[] {
  return [...mainDescents(casus).values()].flatMap((descent): Fault[] => {
    const source = sourceOf(descent);
    const child = standing.get(descent.child);
    if (!source || !child || !generational.has(descent.kind)) return [];
    const above = families.parentsOf(source).flatMap((id) => standing.get(id) ?? []);
    const notAbove = above.filter((p) => child.y - p.y < ROW);
    return notAbove.length === 0 ? [] : [{ measure: 'row', ids: [child.id, ...notAbove.map((p) => p.id)], at: child }];
  });
}
