import type { Kin } from './kin.ts';
import { leastStretch, type Stretched } from './network-simplex.ts';

/**
 * Phase 1, rank.
 * Before: any kinship graph without a person who is their own ancestor.
 * After: a generation for every person and party, counted from 0 at the top. Children stand below all their
 * parents; full siblings stand on one row; partners too, unless blood makes that impossible (uncle and niece).
 * A party stands above all its wards, who are no siblings: a mother and her child may both be wards of one.
 */
export interface Ranks {
  readonly persons: readonly number[];
  readonly parties: readonly number[];
}

/** More than all that lies between one couple and the rest can weigh together, in any family that was seen. */
const WEIGHT_UNION = 64;
const WEIGHT_SPARE = 10;
/** With more couples apart than this, trying to spare each would take too long. */
const SPARED_AT_MOST = 6;
const WEIGHT_DESCENT = 4;
const WEIGHT_FURTHER = 1;

export function rank(kin: Kin, homes: readonly (readonly number[])[]): Ranks {
  const groups = siblingGroups(kin);
  const { rank: found, component } = fewestApart(kin, groups);
  const partyNode = groups.count;
  const persons = groups.of.map((group) => found[group]!);
  const parts = groups.of.map((group) => component[group]!);
  alignParts(kin, homes, persons, parts);
  const parties = kin.parties.map((_, index) => {
    const offset = persons.findIndex((_row, person) => parts[person] === component[partyNode + index]);
    return found[partyNode + index]! + (offset < 0 ? 0 : persons[offset]! - found[groups.of[offset]!]!);
  });
  const top = Math.min(0, ...persons, ...parties);
  return { persons: persons.map((row) => row - top), parties: parties.map((row) => row - top) };
}

/** Where several couples must stand apart, one of them standing further apart may spare the others. */
function fewestApart(kin: Kin, groups: SiblingGroups): Stretched {
  const apart = ({ rank: rows }: Stretched) =>
    kin.couples.flatMap(({ a, b }, index) => (rows[groups.of[a]!] === rows[groups.of[b]!] ? [] : [index]));
  const first = stretchedWith(kin, groups, new Set());
  const broken = apart(first);
  if (broken.length < 2 || broken.length > SPARED_AT_MOST) return first;
  const tries = [first, ...broken.map((couple) => stretchedWith(kin, groups, new Set([couple])))];
  return tries.reduce((best, next) => (apart(next).length < apart(best).length ? next : best));
}

/** The rows of sibling groups, then of parties; couples that are `spared` may stand as far apart as they like. */
function stretchedWith(kin: Kin, groups: SiblingGroups, spared: ReadonlySet<number>): Stretched {
  const partyNode = groups.count;
  let nodes = groups.count + kin.parties.length;
  const edges: { from: number; to: number; least: number; weight: number }[] = [];
  /** Asks for `to - from` to be `length`, and pays for each row that it is not. */
  const wish = (from: number, to: number, length: number, weight: number) => {
    if (from === to) return;
    const low = nodes++;
    edges.push({ from: low, to: from, least: 0, weight }, { from: low, to, least: length, weight });
  };
  for (const source of kin.sources) {
    const from = source.from;
    const parents = 'couple' in from ? [kin.couples[from.couple]!.a, kin.couples[from.couple]!.b] : 'person' in from ? [from.person] : [];
    const [first] = source.raised;
    const others = [...source.children, ...source.further].filter((child) => !source.raised.includes(child));
    for (const parent of parents) {
      if (first !== undefined) edges.push({ from: groups.of[parent]!, to: groups.of[first]!, least: 1, weight: WEIGHT_DESCENT });
      for (const child of others) wish(groups.of[parent]!, groups.of[child]!, 1, WEIGHT_FURTHER);
    }
    if (!('party' in from)) continue;
    const wards = new Set([...source.children, ...source.further].map((child) => groups.of[child]!));
    for (const ward of wards) edges.push({ from: partyNode + from.party, to: ward, least: 1, weight: WEIGHT_FURTHER });
  }
  const unions = kin.persons.map(() => 0);
  for (const { a, b } of kin.couples) for (const partner of [a, b]) unions[partner]!++;
  // Whoever has more than two partners stands apart from one of them anyway.
  const spare = (person: number) => WEIGHT_SPARE * Math.min(2, Math.max(0, unions[person]! - 2));
  kin.couples.forEach(({ a, b }, index) =>
    wish(groups.of[a]!, groups.of[b]!, 0, spared.has(index) ? WEIGHT_FURTHER : WEIGHT_UNION - spare(a) - spare(b)),
  );
  return leastStretch(nodes, edges);
}

interface SiblingGroups {
  readonly of: readonly number[];
  readonly count: number;
}

/** Full siblings (children of one couple or lone parent) are one node of the ranking. */
function siblingGroups(kin: Kin): SiblingGroups {
  const of = kin.persons.map(() => -1);
  const known = new Map<string, number>();
  let count = 0;
  for (const { from, raised } of kin.sources) {
    if ('party' in from) continue;
    const parents = 'couple' in from ? `couple ${from.couple}` : `person ${from.person}`;
    if (raised.length > 0 && !known.has(parents)) known.set(parents, count++);
    for (const child of raised) of[child] = known.get(parents)!;
  }
  of.forEach((group, person) => {
    if (group < 0) of[person] = count++;
  });
  return { of, count };
}

/**
 * Families that no kin line joins are set beside each other so that people of one age, or of one home, share a row.
 * `persons` is changed in place.
 */
function alignParts(kin: Kin, homes: readonly (readonly number[])[], persons: number[], parts: readonly number[]): void {
  const members = new Map<number, number[]>();
  parts.forEach((part, person) => members.set(part, [...(members.get(part) ?? []), person]));
  const order = [...members.entries()].toSorted((a, b) => b[1].length - a[1].length || a[1][0]! - b[1][0]!);
  const settled = new Set<number>();
  for (const [, people] of order) {
    if (settled.size > 0) {
      const shift = shiftToHome(kin, homes, persons, people, settled) ?? shiftToAge(kin, persons, people, settled);
      for (const person of people) persons[person] = persons[person]! + shift;
    } else {
      const top = Math.min(...people.map((person) => persons[person]!));
      for (const person of people) persons[person] = persons[person]! - top;
    }
    for (const person of people) settled.add(person);
  }
}

/** A pet stands with the children of its home. */
function shiftToHome(
  kin: Kin,
  homes: readonly (readonly number[])[],
  persons: readonly number[],
  people: readonly number[],
  settled: ReadonlySet<number>,
): number | undefined {
  const [only] = people;
  if (people.length > 1 || only === undefined || kin.persons[only]!.kind !== 'pet') return undefined;
  const rows = homes
    .filter((home) => home.includes(only))
    .flatMap((home) => home.filter((person) => settled.has(person)).map((person) => persons[person]!));
  return rows.length === 0 ? undefined : Math.max(...rows) - persons[only]!;
}

/** The shift that sets people beside those nearest in age; with no known birth, beside the youngest row. */
function shiftToAge(kin: Kin, persons: readonly number[], people: readonly number[], settled: ReadonlySet<number>): number {
  const dated = [...settled].filter((person) => kin.birth[person] !== undefined && kin.persons[person]!.kind !== 'pet');
  const rows = new Map<number, number[]>();
  for (const person of dated) rows.set(persons[person]!, [...(rows.get(persons[person]!) ?? []), kin.birth[person]!]);
  const settledRows = [...settled].map((person) => persons[person]!);
  const votes = people
    .filter((person) => kin.birth[person] !== undefined)
    .map((person) => {
      const near = [...rows.entries()].map(([row, births]) => ({ row, far: Math.abs(median(births) - kin.birth[person]!) }));
      near.sort((a, b) => a.far - b.far || a.row - b.row);
      return near[0] === undefined ? undefined : near[0].row - persons[person]!;
    })
    .filter((vote) => vote !== undefined);
  if (votes.length > 0) return Math.round(median(votes));
  const low = Math.max(...people.map((person) => persons[person]!));
  return Math.max(...settledRows) - low;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
