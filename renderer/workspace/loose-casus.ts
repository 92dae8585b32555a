import { useMemo, useState } from 'react';
import { applyChange, difference, invert } from '../../shared/model/change.ts';
import type { Change } from '../../shared/model/change.ts';
import { rebase } from '../../shared/model/rebase.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { TeamCasusHand } from './team-casus.ts';

/** What was done to a casus that no file keeps. */
export interface Loose {
  readonly from: Casus | undefined;
  readonly now: Casus | undefined;
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

const fresh = (from: Casus | undefined): Loose => ({ from, now: from, done: [], undone: [] });

/** An example, or a file that was only opened, under the hands: everything works, and nothing is kept when it is left. */
export function useLooseCasus(opened: Casus | undefined): {
  readonly casus: Casus | undefined;
  readonly hand: Pick<TeamCasusHand, 'change' | 'undo' | 'redo'>;
} {
  const [loose, setLoose] = useState(() => fresh(opened));
  const mine = loose.from === opened ? loose : fresh(opened);
  if (mine !== loose) setLoose(mine);
  const hand = useMemo(
    () => ({
      change: (_: string, from: Casus, to: Casus) => {
        setLoose((it) => changed(it, difference(from, to)));
      },
      undo: () => setLoose(stepBack),
      redo: () => setLoose(stepForth),
    }),
    [],
  );
  return { casus: mine.now, hand };
}

/** With a change on it that may have begun on an older casus: what was done since stays. */
export function changed(it: Loose, asked: Change): Loose {
  if (it.now === undefined) return it;
  const { change } = rebase(asked, it.now);
  return change.length === 0 ? it : { ...it, now: applyChange(it.now, change), done: [...it.done, change], undone: [] };
}

function stepBack(it: Loose): Loose {
  const last = it.done.at(-1);
  if (last === undefined || it.now === undefined) return it;
  return { ...it, now: applyChange(it.now, invert(last)), done: it.done.slice(0, -1), undone: [...it.undone, last] };
}

function stepForth(it: Loose): Loose {
  const last = it.undone.at(-1);
  if (last === undefined || it.now === undefined) return it;
  return { ...it, now: applyChange(it.now, last), done: [...it.done, last], undone: it.undone.slice(0, -1) };
}
