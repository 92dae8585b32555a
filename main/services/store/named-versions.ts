import { Refusal } from '../../../shared/bridge/refusals.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';

/** A version of a casus that is worth finding back. */
export interface VersionMark {
  readonly revision: number;
  /** The name that somebody gave it; null where nobody did. */
  readonly name: string | null;
  /** When its last change was made, ms since 1970. */
  readonly at: number;
  /** The id of the member who made it; empty for the casus as it came in. */
  readonly member: string;
  /** How many records changed since the version before it in the list. */
  readonly changes: number;
}

/** A pause after which what follows is another version, in ms. */
export const PAUSE = 15 * 60_000;

/** The command of the change that goes back to a version. */
export const RETURN = 'versions.return';

/** Gives a version a name; an empty one takes the name away. Refuses `unknown-version`. */
export function nameVersion(
  handle: WriteHandle,
  number: number,
  { revision, name, at, member }: { readonly revision: number; readonly name: string; readonly at: number; readonly member: string },
): void {
  const casus = handle.sql('SELECT revision FROM casus WHERE number = ?').get(number) as { readonly revision: number } | undefined;
  if (casus === undefined || revision < 0 || revision > casus.revision)
    throw new Refusal('unknown-version', `There is no revision ${revision} to name.`);
  if (name.trim() === '') handle.sql('DELETE FROM named_version WHERE casus = ? AND revision = ?').run(number, revision);
  else
    handle
      .sql(
        `INSERT INTO named_version (casus, revision, name, at, member) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (casus, revision) DO UPDATE SET name = excluded.name, at = excluded.at, member = excluded.member`,
      )
      .run(number, revision, name.trim(), at, member);
}

/**
 * The versions of a casus, newest first: where somebody stopped for a while, where somebody else went on or went back to an older one, and what
 * has a name; the last is the casus as it came in. Empty for a casus that is not there.
 */
export function listVersions(handle: ReadHandle, number: number): VersionMark[] {
  const rows = handle
    .sql(
      `SELECT 0 AS revision, made AS at, '' AS member, '' AS command, 0 AS changes, (SELECT name FROM named_version WHERE casus = number AND revision = 0) AS name
         FROM casus WHERE number = ?
       UNION ALL
       SELECT journal.revision, journal.at, journal.member, journal.command, json_array_length(change), name FROM journal
         LEFT JOIN named_version USING (casus, revision) WHERE journal.casus = ?
       ORDER BY revision`,
    )
    .all(number, number) as readonly Line[];
  const versions: VersionMark[] = [];
  let changes = 0;
  for (const [at, row] of rows.entries()) {
    changes += row.changes;
    if (!endsHere(row, rows[at + 1])) continue;
    const { command: _, ...mark } = row;
    versions.push({ ...mark, changes });
    changes = 0;
  }
  return versions.toReversed();
}

/** A line of the journal, or the casus as it came in. */
interface Line extends VersionMark {
  readonly command: string;
}

function endsHere(row: Line, next: Line | undefined): boolean {
  return (
    next === undefined ||
    next.command === RETURN ||
    row.revision === 0 ||
    row.name !== null ||
    next.member !== row.member ||
    next.at - row.at > PAUSE
  );
}
