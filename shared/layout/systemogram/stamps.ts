import type { Point } from '../../geometry/box.ts';
import { CELL } from '../lines/cells.ts';
import { type Ground, nobodys, paintLine } from '../lines/ground.ts';

/** The cells on which a line lies and those beside it, so that it can be laid on many grounds. */
export interface Stamp {
  readonly cells: Int32Array;
  readonly directions: Uint16Array;
  /** Where the line itself lies. */
  readonly middle: Int32Array;
  /** Where its bracket lies, which no other line may cross. */
  readonly bracket: Int32Array;
}

/** White beside a line that others rather keep off, px. */
const WHITE = 6;

/** Half of what a bracket takes across, px. */
const BRACKET_HALF = 3;

/** Makes the stamps of lines on one ground: of their course, and of the bracket at its tip, of no points where there is none. */
export function stampsOn(ground: Ground): (course: readonly Point[], half: number, bracket: readonly Point[]) => Stamp {
  const scratch = new Uint16Array(ground.busy.length);
  const paper = { ...ground, any: new Uint8Array(ground.any.length) };
  const gather = (course: readonly Point[], reach: number): readonly (readonly [number, number])[] => {
    paintLine(paper, scratch, course, reach);
    const column = (x: number): number => Math.max(0, Math.min(ground.columns - 1, Math.floor((x - ground.left) / CELL)));
    const row = (y: number): number => Math.max(0, Math.min(ground.rows - 1, Math.floor((y - ground.top) / CELL)));
    const [xs, ys] = [course.map((it) => it.x), course.map((it) => it.y)];
    const [left, right] = [column(Math.min(...xs) - reach - CELL), column(Math.max(...xs) + reach + CELL)];
    const found: (readonly [number, number])[] = [];
    for (let at = row(Math.min(...ys) - reach - CELL); at <= row(Math.max(...ys) + reach + CELL); at++)
      for (let cell = at * ground.columns + left; cell <= at * ground.columns + right; cell++) {
        const bits = scratch[cell] ?? 0;
        if (bits === 0) continue;
        found.push([cell, bits]);
        scratch[cell] = 0;
      }
    return found;
  };
  return (course, half, bracket) => {
    const wide = gather(course, half + WHITE);
    const middle = gather(course, half + 1);
    return {
      cells: Int32Array.from(wide, ([cell]) => cell),
      directions: Uint16Array.from(wide, ([, bits]) => bits),
      middle: Int32Array.from(middle, ([cell]) => cell),
      bracket: bracket.length === 0 ? none : Int32Array.from(gather(bracket, BRACKET_HALF), ([cell]) => cell),
    };
  };
}

const none = new Int32Array();

/** The ground with lines on it: beside them it is dear to run, across them it costs a little. */
export function groundUnder(ground: Ground, stamps: readonly Stamp[]): Ground {
  const busy = new Uint16Array(ground.busy);
  const air = new Uint8Array(ground.air);
  const any = new Uint8Array(ground.any);
  let word: Int16Array | undefined;
  for (const { cells, directions, middle, bracket } of stamps) {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? 0;
      busy[cell] = (busy[cell] ?? 0) | (directions[at] ?? 0);
      any[cell] = 1;
    }
    for (let at = 0; at < middle.length; at++) {
      air[middle[at] ?? 0] = 1;
      any[middle[at] ?? 0] = 1;
    }
    if (bracket.length > 0) word ??= new Int16Array(ground.word);
    for (let at = 0; word && at < bracket.length; at++) {
      const cell = bracket[at] ?? 0;
      word[cell] = (word[cell] ?? 0) || nobodys;
      any[cell] = 1;
    }
  }
  return { ...ground, busy, air, any, ...(word && { word }) };
}
