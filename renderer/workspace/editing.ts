import type { JournalLine } from '../../shared/bridge/questions/casussen.ts';
import { applyChange, misfit } from '../../shared/model/change.ts';
import type { Change } from '../../shared/model/change.ts';
import { checkCasus } from '../../shared/model/check.ts';
import { rebase } from '../../shared/model/rebase.ts';
import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import { openClashes, withConflicts } from './conflict.ts';
import type { Clash } from './conflict.ts';

/** Something that was changed here and is not yet seen in the file. */
export interface Edit {
  /** Made here; it makes the change count once, however often it is sent. */
  readonly id: string;
  readonly command: string;
  readonly change: Change;
  readonly at: number;
  /** `kept` lies safe on this computer; `saved` is in the file, though what others did before it has not been read yet. */
  readonly state: 'new' | 'kept' | 'saved';
  /** Where it stands in the file, once it is saved. */
  readonly revision?: number;
}

/** A casus of the team while it is changed on this screen: what the file says, and on top of that what was done here. */
export interface Editing {
  readonly base: Casus;
  readonly revision: number;
  /** Oldest first. */
  readonly edits: readonly Edit[];
  /** The file's casus with the edits on it: what is drawn. */
  readonly shown: Casus;
  readonly clashes: readonly Clash[];
}

/** The newest casus that somebody else's change left. */
export interface Newest {
  readonly casus: Casus;
  readonly revision: number;
  readonly who: string;
  readonly at: number;
}

/** A casus as it came from the file. */
export function editingOf(casus: Casus, revision: number): Editing {
  return { base: casus, revision, edits: [], shown: casus, clashes: [] };
}

/** After something was changed here: it is shown at once, and waits to be sent. */
export function edited(editing: Editing, edit: Omit<Edit, 'state'>): Editing {
  return replayed({ ...editing, edits: [...editing.edits, { ...edit, state: 'new' }] });
}

/** After the file took an edit, as its revision. */
export function taken(editing: Editing, id: string, revision: number): Editing {
  const edit = editing.edits.find((it) => it.id === id);
  if (edit === undefined) return editing;
  if (revision <= editing.revision) return without(editing, id);
  if (revision === editing.revision + 1) {
    const { change } = rebase(edit.change, editing.base);
    return without({ ...editing, base: applyChange(editing.base, change), revision }, id);
  }
  return { ...editing, edits: editing.edits.map((it) => (it === edit ? { ...edit, state: 'saved', revision } : it)) };
}

/** After an edit was put away on this computer because the file could not be reached. */
export function kept(editing: Editing, id: string): Editing {
  return { ...editing, edits: editing.edits.map((it) => (it.id === id ? { ...it, state: 'kept' } : it)) };
}

/**
 * After the file told that somebody else changed the same records. What still holds of the edit stays to be sent again under the
 * same id; where both changed one thing it becomes a clash, and theirs is shown. An older revision than was seen counts as well: a
 * backup may have been put back.
 */
export function overtaken(editing: Editing, id: string, { casus, revision, who, at }: Newest): Editing {
  const edit = editing.edits.find((it) => it.id === id);
  if (edit === undefined) return editing;
  const { change, conflicts } = rebase(edit.change, casus);
  const edits = editing.edits.flatMap((it) =>
    it !== edit ? [it] : change.length === 0 ? [] : [{ ...edit, change, state: 'new' as const }],
  );
  const next = {
    ...editing,
    edits,
    clashes: withConflicts(editing.clashes, conflicts, { who, mineAt: edit.at, theirsAt: at }),
  };
  return readAnew(next, casus, revision);
}

/** Without an edit that the file will never take. */
export function without(editing: Editing, id: string): Editing {
  return replayed({ ...editing, edits: editing.edits.filter((it) => it.id !== id) });
}

/** After reading what was done in the file. Undefined where the lines do not lead there: then the casus has to be read anew. */
export function followed(editing: Editing, revision: number, lines: readonly JournalLine[]): Editing | undefined {
  if (revision <= editing.revision) return editing;
  const steps = new Map<number, Change>(editing.edits.flatMap((it) => (it.revision === undefined ? [] : [[it.revision, it.change]])));
  for (const line of lines) steps.set(line.revision, line.change);
  let { base } = editing;
  for (let next = editing.revision + 1; next <= revision; next += 1) {
    const change = steps.get(next);
    if (change === undefined || misfit(base, change)) return undefined;
    base = applyChange(base, change);
  }
  return readAnew(editing, base, revision);
}

/** On the casus as the file now has it. Where its revision went back, a backup was put in its place: what was saved since is not in it. */
export function readAnew(editing: Editing, base: Casus, revision: number): Editing {
  const back = revision < editing.revision;
  const edits = editing.edits.filter((it) => it.revision === undefined || (!back && it.revision > revision));
  return replayed({ ...editing, base, revision, edits });
}

/** Without a clash, because somebody chose, or with one put off or taken up again. */
export function settled(editing: Editing, id: string, how: 'chosen' | 'later' | 'now'): Editing {
  const clashes = editing.clashes.flatMap((it) => (it.id !== id ? [it] : how === 'chosen' ? [] : [{ ...it, later: how === 'later' }]));
  return { ...editing, clashes };
}

/** What is shown, made anew. What an edit can no longer do is left out until the file tells about it. */
function replayed(editing: Editing): Editing {
  let shown = editing.base;
  for (const { change } of editing.edits) {
    if (misfit(shown, change) === undefined) {
      shown = applyChange(shown, change);
      continue;
    }
    const next = applyChange(shown, rebase(change, shown).change);
    if (checkCasus(next).ok) shown = next;
  }
  // What says the same stays the same, so that nothing is drawn again because it was saved.
  const kept = same(shown, editing.shown) ? editing.shown : shown;
  return { ...editing, shown: kept, clashes: openClashes(editing.clashes, kept) };
}
