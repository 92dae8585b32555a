import { helpStatuses, type HelpFramework, type HelpQuality, type HelpStatus } from '../catalogue/help.ts';
import { idsOf } from '../catalogue/entry.ts';
import { timeOf } from '../model/date.ts';
import type { Casus, HelpLine } from '../model/records.ts';
import { isDeadOn } from './age.ts';
import { familyInside } from './family-inside.ts';
import { aimsOf } from './help-counts.ts';

/** One dot of the table: a line of this party that aims at the head of the column. */
export interface Dot {
  readonly line: string;
  readonly status: HelpStatus;
  readonly framework: HelpFramework;
  readonly quality: HelpQuality;
}

/** Somebody at whom help may aim: a person, or a household as a whole. */
export interface Aim {
  readonly id: string;
  readonly kind: 'person' | 'household';
  /** How many active lines aim here: the number that the drawing shows beside the symbol. */
  readonly active: number;
}

/** A party and what it does for whom: the dots of each column, those that go on first. */
export interface HelperRow {
  readonly party: string;
  readonly dots: readonly (readonly Dot[])[];
}

/** The `op wie` table (catalogue F): helpers by family members. */
export interface WhoForWhom {
  readonly columns: readonly Aim[];
  readonly rows: readonly HelperRow[];
}

/**
 * Who helps whom. Columns: the living of the family as it stands in the middle of the drawing, and whoever is aimed at, the oldest first; then the households that are aimed at as a whole. Rows: every party with a help line, those whose help
 * goes on first. A person who is there without a dot is what the table is for.
 */
export function whoForWhom(casus: Casus): WhoForWhom {
  const { columns, rows } = sortedLists(casus);
  const dotsOf = (line: HelpLine): Dot => ({ line: line.id, status: line.status, framework: line.framework, quality: line.quality });
  const cell = (party: string, aim: string): readonly Dot[] =>
    casus.helpLines
      .filter((line) => line.from === party && aimsOf(line).includes(aim))
      .map(dotsOf)
      .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || (a.line < b.line ? -1 : 1));
  const table = rows.map((party) => ({ party, dots: columns.map(({ id }) => cell(party, id)) }));
  return {
    columns: columns.map((column, index) => ({
      ...column,
      active: table.reduce((sum, row) => sum + (row.dots[index] ?? []).filter(({ status }) => status === 'active').length, 0),
    })),
    rows: table,
  };
}

const order: readonly HelpStatus[] = idsOf(helpStatuses);

interface Heads {
  readonly columns: readonly Omit<Aim, 'active'>[];
  readonly rows: readonly string[];
}

function sortedLists(casus: Casus): Heads {
  const aimed = new Set(casus.helpLines.flatMap(aimsOf));
  const family = new Set(familyInside(casus).persons.map(({ id }) => id));
  const born = ({ birth }: Casus['persons'][number]): number => (birth === undefined ? undefined : timeOf(birth)) ?? Infinity;
  const persons = casus.persons
    .filter((person) => aimed.has(person.id) || (family.has(person.id) && helpable(person, casus.referenceDate)))
    .toSorted((a, b) => compare(born(a), born(b)) || compare(a.id, b.id));
  const best = (party: string): number =>
    Math.min(...casus.helpLines.filter(({ from }) => from === party).map(({ status }) => order.indexOf(status)));
  const parties = casus.involved
    .filter(({ id }) => casus.helpLines.some(({ from }) => from === id))
    .map(({ id, ring = 1 }) => ({ id, ring, best: best(id) }))
    .toSorted((a, b) => a.best - b.best || a.ring - b.ring || compare(a.id, b.id));
  return {
    columns: [
      ...persons.map(({ id }) => ({ id, kind: 'person' }) as const),
      ...casus.households
        .filter(({ id }) => aimed.has(id))
        .map(({ id }) => ({ id, kind: 'household' }) as const)
        .toSorted((a, b) => compare(a.id, b.id)),
    ],
    rows: parties.map(({ id }) => id),
  };
}

/** Who is alive and has a life of their own. */
function helpable(person: Casus['persons'][number], on: string): boolean {
  return (person.kind ?? 'person') === 'person' && !isDeadOn(person, on);
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
