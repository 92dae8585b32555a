import type { RowOrder } from './p3-order.ts';
import type { Block, Spacing, Xs } from './p4-place.ts';
import type { Rows } from './seats.ts';

/**
 * The last step of straightening.
 * Before: x of every seat, with sibships a few px beside the middle of their couples.
 * After: the same order and distances; a chain has moved within the room that its neighbours leave, where that puts
 * one of its lines exactly straight and bends none that was.
 */
export function snap(rows: Rows, order: RowOrder, blocks: readonly Block[], start: Xs, spacing: Spacing): Xs {
  const x = [...start];
  const blockOf: number[] = [];
  blocks.forEach((block, index) => block.seats.forEach((seat) => (blockOf[seat] = index)));
  const lines = linesOf(rows);
  const linesAt: number[][] = blocks.map(() => []);
  lines.forEach((line, index) => {
    for (const block of new Set([...line.stem, ...line.children].map((seat) => blockOf[seat]!))) linesAt[block]!.push(index);
  });
  const bend = (line: Line): number => mean(line.stem, x) - middle(line.children, x);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, block] of blocks.entries()) {
      const { left, right } = roomOf(rows, order, block, x, spacing);
      const inside = new Set(block.seats);
      const own = linesAt[index]!.map((line) => lines[line]!);
      const shifts = own.flatMap((line) => {
        const stems = line.stem.every((seat) => inside.has(seat));
        const children = line.children.every((seat) => inside.has(seat));
        return stems === children ? [] : [stems ? -bend(line) : bend(line)];
      });
      const price = (shift: number): number => {
        for (const seat of block.seats) x[seat]! += shift;
        const sum = own.reduce((total, line) => total + untidy(bend(line)), 0);
        for (const seat of block.seats) x[seat]! -= shift;
        return sum;
      };
      let best = 0;
      let bestPrice = price(0) - 0.5;
      for (const shift of shifts) {
        if (shift < -left || shift > right || Math.abs(shift) > FAR || price(shift) >= bestPrice) continue;
        best = shift;
        bestPrice = price(shift);
      }
      for (const seat of block.seats) x[seat]! += best;
    }
  }
  return x;
}

const ROUNDS = 4;
/** A move of more than this would undo what straightening weighed, px. */
const FAR = 30;

interface Line {
  readonly stem: readonly number[];
  readonly children: readonly number[];
}

function linesOf(rows: Rows): Line[] {
  const couples = new Map(rows.couples.map((couple) => [couple.couple, couple]));
  return rows.sibships
    .filter((sibship) => sibship.drawn)
    .map((sibship) => {
      const couple = 'couple' in sibship.from ? couples.get(sibship.from.couple)! : undefined;
      const stem = couple === undefined ? ['seat' in sibship.from ? sibship.from.seat : 0] : [couple.a, couple.b];
      return { stem, children: sibship.own > 0 ? sibship.children.slice(0, sibship.own) : sibship.children };
    });
}

/** A small bend in a line that could be straight is worse than some px more of a wide one. */
function untidy(bend: number): number {
  const away = Math.abs(bend);
  return away < 0.5 ? 0 : 6 + 0.25 * away;
}

function roomOf(rows: Rows, order: RowOrder, block: Block, x: readonly number[], spacing: Spacing): { left: number; right: number } {
  const [first, last] = [block.seats[0]!, block.seats.at(-1)!];
  const row = order[rows.seats[first]!.row]!;
  const before = row[row.indexOf(first) - 1];
  const after = row[row.indexOf(last) + 1];
  return {
    left: before === undefined ? Infinity : x[first]! - x[before]! - spacing(before, first),
    right: after === undefined ? Infinity : x[after]! - x[last]! - spacing(last, after),
  };
}

function mean(seats: readonly number[], x: readonly number[]): number {
  return seats.reduce((sum, seat) => sum + x[seat]!, 0) / seats.length;
}

function middle(seats: readonly number[], x: readonly number[]): number {
  const xs = seats.map((seat) => x[seat]!);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}
