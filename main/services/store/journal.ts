import { Refusal } from '../../../shared/bridge/refusals.ts';
import { applyChange, invert, type Change, type RecordChange } from '../../../shared/model/change.ts';
import type { Casus } from '../../../shared/model/records.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import { readCasus } from './records.ts';

/** One change as it was made. */
export interface Line {
  /** The revision that came of it. */
  readonly revision: number;
  /** Made by whoever asked for it; a change with the same id counts once. */
  readonly id: string;
  /** Ms since 1970. */
  readonly at: number;
  /** The id of a member. */
  readonly member: string;
  /** The id of the command that did it. */
  readonly command: string;
  readonly change: Change;
}

type Stored = Omit<Line, 'change'> & { readonly change: string };

const columns = 'revision, id, at, member, command, change';

/** Adds a line; its revision has to be the one after the last. */
export function writeLine(handle: WriteHandle, number: number, { revision, id, at, member, command, change }: Line): void {
  handle
    .sql('INSERT INTO journal (casus, revision, id, at, member, command, change) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(number, revision, id, at, member, command, JSON.stringify(change));
}

/** Where a change with that id went; undefined where it was never made. */
export function lineWithId(handle: ReadHandle, id: string): { readonly casus: number; readonly revision: number } | undefined {
  return handle.sql('SELECT casus, revision FROM journal WHERE id = ?').get(id) as ReturnType<typeof lineWithId>;
}

/** What was changed after a revision, oldest first. */
export function linesSince(handle: ReadHandle, number: number, revision: number): Line[] {
  const rows = handle.sql(`SELECT ${columns} FROM journal WHERE casus = ? AND revision > ? ORDER BY revision`).all(number, revision);
  return (rows as readonly Stored[]).map(lineOf);
}

/** What was changed before a revision, or up to now, newest first; at most so many lines. */
export function linesBefore(handle: ReadHandle, number: number, revision: number | undefined, limit: number): Line[] {
  const rows = handle
    .sql(`SELECT ${columns} FROM journal WHERE casus = ? AND revision < ? ORDER BY revision DESC LIMIT ?`)
    .all(number, revision ?? Number.MAX_SAFE_INTEGER, limit);
  return (rows as readonly Stored[]).map(lineOf);
}

/** Who touched a record last: the newest line that names it, or else the newest line. */
export function lastTouch(handle: ReadHandle, number: number, { list, key }: RecordChange): Line | undefined {
  const [newest] = linesBefore(handle, number, undefined, 1);
  for (let line = newest; line !== undefined; [line] = linesBefore(handle, number, line.revision, 1))
    if (line.change.some((it) => it.list === list && it.key === key)) return line;
  return newest;
}

/** The casus as it was at a revision, found by taking back what came after. Refuses `unknown-casus` and `unknown-version`. */
export function casusAt(handle: ReadHandle, number: number, revision: number): Casus {
  const now = readCasus(handle, number);
  const { current } = handle.sql('SELECT revision AS current FROM casus WHERE number = ?').get(number) as { readonly current: number };
  const lines = linesSince(handle, number, revision);
  if (revision < 0 || revision > current || lines.length !== current - revision)
    throw new Refusal('unknown-version', `Revision ${revision} cannot be made of ${current}.`);
  return lines.reduceRight((casus, line) => applyChange(casus, invert(line.change)), now);
}

function lineOf({ change, ...line }: Stored): Line {
  return { ...line, change: JSON.parse(change) as Change };
}
