import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { timeOf } from '../../shared/model/date.ts';
import { same } from '../../shared/model/same.ts';

export const statusFilters = ['all', 'running', 'under-discussion', 'closed'] as const;
export type StatusFilter = (typeof statusFilters)[number];
export type ConsentState = CasusRow['consent']['state'];
export const consentStates = ['given', 'partly', 'not-asked', 'expired', 'refused'] as const satisfies readonly ConsentState[];

export const sortColumns = ['code', 'title', 'district', 'status', 'session', 'consent'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** Which rows of the list are shown, and in what order. */
export interface Choice {
  readonly status: StatusFilter;
  /** A district by its name, '' for the casussen without one, undefined for all. */
  readonly district: string | undefined;
  readonly consent: ConsentState | undefined;
  readonly sorting: Sorting;
}

export const firstChoice: Choice = {
  status: 'all',
  district: undefined,
  consent: undefined,
  sorting: { column: 'session', direction: 'descending' },
};

/** Whether a casus is over: closed, or the family moved away. Such a row steps back. */
export function isOver({ status }: CasusRow): boolean {
  return status === 'closed' || status === 'moved-away';
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
const statusRanks: readonly CasusRow['status'][] = [null, 'running', 'under-discussion', 'closed', 'moved-away'];

interface Sortable {
  readonly row: CasusRow;
  /** Where its last session lies on the calendar; before all others where there was none. */
  readonly time: number;
}

/** Compares two rows by a column, the least first. */
const comparisons: Readonly<Record<SortColumn, (a: Sortable, b: Sortable) => number>> = {
  code: (a, b) => collator.compare(a.row.code, b.row.code),
  title: (a, b) => collator.compare(a.row.title, b.row.title),
  district: (a, b) => collator.compare(a.row.district, b.row.district),
  status: (a, b) => statusRanks.indexOf(a.row.status) - statusRanks.indexOf(b.row.status),
  session: (a, b) => a.time - b.time,
  consent: (a, b) => consentStates.indexOf(a.row.consent.state) - consentStates.indexOf(b.row.consent.state),
};

/** The rows in order. By session those that are over stand below all others, either way round; ties go by code. */
export function sorted(rows: readonly CasusRow[], { column, direction }: Sorting): readonly CasusRow[] {
  const compare = comparisons[column];
  const way = direction === 'ascending' ? 1 : -1;
  const sortable = rows.map((row) => ({ row, time: timeOf(row.lastSession) ?? -1 }));
  sortable.sort((a, b) => {
    const over = column === 'session' ? Number(isOver(a.row)) - Number(isOver(b.row)) : 0;
    return over || way * compare(a, b) || comparisons.code(a, b);
  });
  return sortable.map(({ row }) => row);
}

function fits(row: CasusRow, { district, consent }: Choice): boolean {
  return (district === undefined || row.district === district) && (consent === undefined || row.consent.state === consent);
}

function hasStatus(row: CasusRow, filter: StatusFilter): boolean {
  return filter === 'all' || (filter === 'closed' ? isOver(row) : row.status === filter);
}

/** The rows that fit the choice, in its order. */
export function chosen(rows: readonly CasusRow[], choice: Choice): readonly CasusRow[] {
  return sorted(
    rows.filter((row) => fits(row, choice) && hasStatus(row, choice.status)),
    choice.sorting,
  );
}

/** How many rows each status would show, the other filters as they are. */
export function countsOf(rows: readonly CasusRow[], choice: Choice): Readonly<Record<StatusFilter, number>> {
  const fitting = rows.filter((row) => fits(row, choice));
  const count = (filter: StatusFilter) => fitting.filter((row) => hasStatus(row, filter)).length;
  return { all: count('all'), running: count('running'), 'under-discussion': count('under-discussion'), closed: count('closed') };
}

/** Every district that a row has, in order; '' at the end where a row has none. */
export function districtsOf(rows: readonly CasusRow[]): readonly string[] {
  const named = new Set(rows.map(({ district }) => district));
  const none = named.delete('');
  return [...[...named].toSorted(collator.compare), ...(none ? [''] : [])];
}

/** The new rows, with the old object for each that did not change, so that what shows a row need not be made again. */
export function keptRows(old: readonly CasusRow[], now: readonly CasusRow[]): readonly CasusRow[] {
  const known = new Map(old.map((row) => [row.casus, row]));
  return now.map((row) => {
    const before = known.get(row.casus);
    return before !== undefined && same(before, row) ? before : row;
  });
}
