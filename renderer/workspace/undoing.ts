import type { JournalLine } from '../../shared/bridge/questions/casussen.ts';
import { invert } from '../../shared/model/change.ts';
import type { Change } from '../../shared/model/change.ts';
import { rebase } from '../../shared/model/rebase.ts';
import type { Casus } from '../../shared/model/records.ts';

/** What the journal calls taking back and doing again. */
export const UNDO = 'undo';
export const REDO = 'redo';

/** What somebody did to a casus and can take back, also what they did before today. */
export interface Undoing {
  /** Oldest first. */
  readonly done: readonly Change[];
  /** What was taken back, the last one last. */
  readonly undone: readonly Change[];
  /** Lines of the journal before this revision are not read yet; 0 where there are none. */
  readonly unread: number;
  /** How many older lines were taken back already, by lines that are read. */
  readonly skip: number;
}

/** Nothing done yet on this screen, in a casus at this revision. */
export function undoingFrom(revision: number): Undoing {
  return { done: [], undone: [], unread: revision + 1, skip: 0 };
}

/** After something new was done: what was taken back before can no longer be done again. */
export function didNew({ done, ...rest }: Undoing, change: Change): Undoing {
  return { ...rest, done: [...done, change], undone: [] };
}

/** With a page of the journal, newest line first or last. Only lines of one's own count; making the casus cannot be taken back. */
export function withOlder(undoing: Undoing, lines: readonly JournalLine[], whole: boolean): Undoing {
  let { skip } = undoing;
  const older: Change[] = [];
  let first = whole;
  for (const { command, change, mine } of lines.toSorted((a, b) => b.revision - a.revision)) {
    if (change.some(({ list, before }) => list === 'casus' && before === undefined)) {
      first = true;
      break;
    }
    if (!mine) continue;
    if (command === UNDO) skip += 1;
    else if (skip > 0) skip -= 1;
    else older.push(change);
  }
  const unread = first ? 0 : Math.min(undoing.unread, ...lines.map(({ revision }) => revision));
  return { ...undoing, done: [...older.toReversed(), ...undoing.done], skip, unread };
}

/** A step back or forth on the casus as it is now. */
export interface Step {
  readonly undoing: Undoing;
  /** Empty where nothing is left to do, because somebody else changed the same things since. */
  readonly change: Change;
  readonly hindered: boolean;
}

/** Takes back what was done last; undefined where there is nothing. */
export function stepBack(undoing: Undoing, casus: Casus): Step | undefined {
  return step(undoing.done, casus, (done, change) => ({ ...undoing, done, undone: [...undoing.undone, ...change] }));
}

/** Does again what was taken back last; undefined where there is nothing. */
export function stepForth(undoing: Undoing, casus: Casus): Step | undefined {
  return step(undoing.undone, casus, (undone, change) => ({ ...undoing, undone, done: [...undoing.done, ...change] }));
}

function step(
  from: readonly Change[],
  casus: Casus,
  moved: (left: readonly Change[], change: readonly Change[]) => Undoing,
): Step | undefined {
  const last = from.at(-1);
  if (last === undefined) return undefined;
  const { change, conflicts } = rebase(invert(last), casus);
  const left = from.slice(0, -1);
  // Somebody else came to the same already: the step before it is meant.
  if (change.length === 0 && conflicts.length === 0) return step(left, casus, moved);
  // What goes on the other side is turned round again, so that a step forth is the same as a step back.
  return { undoing: moved(left, change.length === 0 ? [] : [change]), change, hindered: conflicts.length > 0 };
}
