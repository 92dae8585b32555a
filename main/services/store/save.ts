import { Refusal } from '../../../shared/bridge/refusals.ts';
import { canStandInFile, fitsInFile } from '../../../shared/formats/own-file.ts';
import { applyChange, difference, misfit, type Change } from '../../../shared/model/change.ts';
import { checkCasus } from '../../../shared/model/check.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { summaryOf } from '../../../shared/rules/summary.ts';
import { casusByCode, LONGEST_CODE } from './casussen.ts';
import type { WriteHandle } from './handles.ts';
import { lastTouch, lineWithId, writeLine } from './journal.ts';
import { bumpStamp } from './meta.ts';
import { headText, readCasus, updateRecords } from './records.ts';
import { indexCasus } from './search.ts';

/** A change that somebody asks to keep. */
export interface SaveRequest {
  /** The number of the casus in this file. */
  readonly casus: number;
  /** Made by whoever asks; the same id again is answered and not done again. */
  readonly id: string;
  readonly command: string;
  /** The id of the member who asks. */
  readonly member: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly change: Change;
}

/** What became of it: the revision that it made, or the newest casus and who changed the same records before. */
export type SaveOutcome =
  | { readonly saved: number }
  | { readonly elsewhere: { readonly casus: Casus; readonly revision: number; readonly member: string; readonly at: number } };

interface Standing {
  readonly code: string;
  readonly revision: number;
  readonly changed: number;
}

/**
 * Keeps a change where each record still is what the change says it was; otherwise nothing is written and the answer is what is there now.
 * A change after which all is as it was makes no revision. What is kept can be read from a file again. Refuses `unknown-casus`, `would-break`,
 * `too-large`, `code-taken`, and `bad-input` for an id that another casus has used.
 */
export function saveChange(handle: WriteHandle, { casus: number, id, command, member, at, change }: SaveRequest): SaveOutcome {
  const done = lineWithId(handle, id);
  if (done !== undefined) {
    if (done.casus !== number) throw new Refusal('bad-input', 'The id of the change was used for another casus.');
    return { saved: done.revision };
  }
  const was = readCasus(handle, number);
  const standing = handle.sql('SELECT code, revision, changed FROM casus WHERE number = ?').get(number) as Standing;
  const clash = misfit(was, change);
  if (clash !== undefined) {
    const touch = lastTouch(handle, number, clash);
    return {
      elsewhere: { casus: was, revision: standing.revision, member: touch?.member ?? '', at: touch?.at ?? standing.changed },
    };
  }
  const is = applyChange(was, change);
  // What the journal keeps is worked out here, with the place of each record, so that taking it back gives exactly what was.
  const made = difference(was, is);
  if (made.length === 0) return { saved: standing.revision };
  if (!canStandInFile(made) || is.id.length > LONGEST_CODE || !checkCasus(is).ok)
    throw new Refusal('would-break', 'The casus would not hold together after the change.');
  if (!fitsInFile(is)) throw new Refusal('too-large', 'The casus would be larger than a file of it may be.');
  if (is.id !== standing.code && casusByCode(handle, is.id) !== undefined) throw new Refusal('code-taken', 'Another casus has this code.');
  const revision = standing.revision + 1;
  updateRecords(handle, number, was, is);
  handle
    .sql('UPDATE casus SET code = ?, revision = ?, head = ?, summary = ?, changed = ? WHERE number = ?')
    .run(is.id, revision, headText(is), JSON.stringify(summaryOf(is)), at, number);
  writeLine(handle, number, { revision, id, at, member, command, change: made });
  indexCasus(handle, number, is);
  bumpStamp(handle);
  return { saved: revision };
}
