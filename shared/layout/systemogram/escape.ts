import { distance } from '../../geometry/course.ts';
import type { Aim } from './arrow-aims.ts';
import type { Stamped } from './arrow-way.ts';

/** So many of the arrows next to one that found no way are asked to look for another, the nearest first. */
const ASKED = 5;

/** The arrows that stand, and how one of them looks for its best way among the others. */
export interface Laying {
  readonly laid: Map<string, Stamped>;
  readonly lay: (aim: Aim, by: 'curve' | 'grid') => void;
  readonly isFree: (arrow: Stamped) => boolean;
}

/**
 * Before: every arrow has looked for a way. After: where one runs through somebody and another arrow stood in its way, that one has made way, as long as it
 * has a free way of its own then; all others are as they were.
 */
export function escaped(loose: readonly Aim[], { laid, lay, isFree }: Laying): void {
  for (const aim of loose) {
    const stuck = laid.get(aim.key);
    if (!stuck || isFree(stuck)) continue;
    const tip = (it: Stamped): number => distance(it.course.at(-1) ?? origin, stuck.course.at(-1) ?? origin);
    const near = loose
      .filter((it) => it.key !== aim.key && it.target === aim.target)
      .flatMap((it) => laid.get(it.key) ?? [])
      .toSorted((a, b) => tip(a) - tip(b))
      .slice(0, ASKED);
    for (const other of near) {
      laid.delete(other.aim.key);
      lay(aim, 'grid');
      const found = laid.get(aim.key);
      if (found && isFree(found)) {
        lay(other.aim, 'grid');
        const elsewhere = laid.get(other.aim.key);
        if (elsewhere && isFree(elsewhere)) break;
      }
      laid.set(other.aim.key, other);
      laid.set(aim.key, stuck);
    }
  }
}

const origin = { x: 0, y: 0 };
