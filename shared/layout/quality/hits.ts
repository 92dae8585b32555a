import type { Box, Point } from '../../geometry/box.ts';
import type { Families } from './family.ts';
import type { Fault } from './fault.ts';
import type { Stretch } from './pieces.ts';
import { meetings } from './sweep.ts';
import type { Word } from './words.ts';

/** How deep a line must come into a stranger's symbol or a word to count, px. */
const GRAZE = 1;

/** Family lines through symbols: of strangers at all, of those they belong to deeper than half way to the middle. */
export function linesThroughSymbols(
  stretches: readonly Stretch[],
  symbols: ReadonlyMap<string, Box>,
  families: Families,
): readonly Fault[] {
  const boxed = [...symbols].map(([id, box]) => ({ id, box }));
  const seen = new Set<string>();
  const faults: Fault[] = [];
  meetings(stretches, boxed, 0, ({ piece, a, b }, { id, box }) => {
    const own = piece.ends.has(id);
    const depth = own ? Math.min(box.right - box.left, box.bottom - box.top) / 4 : GRAZE;
    const at = within(a, b, shrunk(box, depth));
    if (!at || seen.has(`${piece.family}\n${id}`)) return;
    seen.add(`${piece.family}\n${id}`);
    faults.push({ measure: 'thru', ids: [...families.idsOf(piece.family), id], at });
  });
  return faults;
}

/** Family lines through words; the words on a line of their own family have a halo and are free. */
export function linesThroughWords(stretches: readonly Stretch[], words: readonly Word[], families: Families): readonly Fault[] {
  const seen = new Map<Word, Set<string>>();
  const faults: Fault[] = [];
  meetings(stretches, words, 0, ({ piece, a, b }, word) => {
    const at = within(a, b, shrunk(word.box, GRAZE));
    if (!at || word.family === piece.family || seen.get(word)?.has(piece.family)) return;
    seen.set(word, (seen.get(word) ?? new Set()).add(piece.family));
    faults.push({
      measure: piece.child === word.owner ? 'wordOnDrop' : 'wordOnLine',
      ids: [...families.idsOf(piece.family), word.owner],
      at,
    });
  });
  return faults;
}

/** The middle of the part of a straight line that lies inside a box; undefined where it stays outside. */
function within(a: Point, b: Point, box: Box): Point | undefined {
  let from = 0;
  let to = 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  for (const [start, step, low, high] of [
    [a.x, dx, box.left, box.right],
    [a.y, dy, box.top, box.bottom],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return undefined;
      continue;
    }
    const one = (low - start) / step;
    const two = (high - start) / step;
    from = Math.max(from, Math.min(one, two));
    to = Math.min(to, Math.max(one, two));
  }
  if (to <= from) return undefined;
  const share = (from + to) / 2;
  return { x: a.x + share * dx, y: a.y + share * dy };
}

function shrunk(box: Box, by: number): Box {
  return { left: box.left + by, right: box.right - by, top: box.top + by, bottom: box.bottom - by };
}
