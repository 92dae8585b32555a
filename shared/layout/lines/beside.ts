import { textStyles, type TextRole } from '../../catalogue/type.ts';
import type { Point } from '../../geometry/box.ts';
import { dot, lengthOf, placeAt, plus, rightOf } from '../../geometry/course.ts';
import type { Measure, PlacedText } from '../placement.ts';
import { bestPlace, type Board } from './board.ts';
import type { Beside, OnLine } from './line-placement.ts';

/** A line of words that wants to stand beside a course. */
export interface Said {
  readonly text: string;
  readonly role: TextRole;
}

/** What is put beside one course. */
export interface ToPut {
  readonly course: readonly Point[];
  /** Half of what the line takes across, px. */
  readonly half: number;
  readonly said: readonly Said[];
  /** How many capsules. */
  readonly capsules: number;
  /** Places that are taken on the line, as lengths from its start, px. */
  readonly taken: readonly number[];
}

/** How words are set. */
export interface Setting {
  readonly measure: Measure;
  readonly textScale: number;
}

/** White between a line and the words beside it, px. */
const AWAY = 4;
/** Diameter of a capsule with its white, px; capsules keep this far from marks on the same line. */
const CAPSULE = 20;
const APART = 30;
/** What it costs to stand out of the middle, for the whole length, and on the line instead of beside it. */
const OFF_MIDDLE = 90;
const ON_LINE = 130;
/** Words may stand this much further off, px, where all is full, and what a px of it costs. */
const FURTHER = [0, 9, 20];
const FAR = 5;
const shares = Array.from({ length: 17 }, (_, at) => 0.1 + at * 0.05);

/** The place of the mark in the middle of a course: near it, off corners, words and other lines. */
export function markOn(board: Board, course: readonly Point[], size = 24): OnLine {
  const length = lengthOf(course);
  const places = shares
    .filter((share) => share > 0.24 && share < 0.76)
    .map((share) => {
      const here = placeAt(course, share * length);
      const [before, after] = [placeAt(course, share * length - size / 2), placeAt(course, share * length + size / 2)];
      return { ...here, price: 160 * Math.abs(share - 0.5) + 260 * (1 - dot(before.along, after.along)) };
    });
  const best = bestPlace(board, places, { width: size, height: size });
  return best ? { at: best.at, along: best.along } : placeAt(course, length / 2);
}

/** Puts capsules on a course and words beside it, where nothing else is. */
export function putBeside(board: Board, { course, half, said, capsules, taken }: ToPut, setting: Setting): Beside {
  const length = lengthOf(course);
  const used = [...taken];
  const placed: OnLine[] = [];
  for (let at = 0; at < capsules; at++) {
    const places = shares.map((share) => {
      const near = used.filter((other) => Math.abs(other - share * length) < APART).length;
      return { ...placeAt(course, share * length), length: share * length, price: near * 400 + 60 * Math.abs(share - 0.65) };
    });
    const best = bestPlace(board, places, { width: CAPSULE, height: CAPSULE });
    if (!best) continue;
    used.push(best.length);
    placed.push({ at: best.at, along: best.along });
  }
  return { capsules: placed, texts: said.length === 0 ? [] : wordsBeside(board, course, half, said, setting) };
}

function wordsBeside(
  board: Board,
  course: readonly Point[],
  half: number,
  said: readonly Said[],
  { measure, textScale }: Setting,
): readonly PlacedText[] {
  const lines = said.map(({ text, role }) => ({ text, role, width: measure(text, role), size: textStyles[role].size * textScale }));
  const width = Math.max(...lines.map((line) => line.width)) + 4;
  const height = lines.reduce((sum, { role }) => sum + textStyles[role].line * textScale, 0);
  const length = lengthOf(course);
  const places = shares.flatMap((share) => {
    const { at, along } = placeAt(course, share * length);
    const price = OFF_MIDDLE * Math.abs(share - 0.5);
    const side = rightOf(along);
    const off = half + AWAY + Math.abs(side.x) * (width / 2) + Math.abs(side.y) * (height / 2);
    return [
      { at, price: price + ON_LINE },
      ...FURTHER.flatMap((further) =>
        [1, -1].map((sign) => ({ at: plus(at, side, sign * (off + further)), price: price + FAR * further })),
      ),
    ];
  });
  const best = bestPlace(board, places, { width, height });
  let y = (best?.at.y ?? 0) - height / 2;
  return lines.map(({ text, role, width, size }): PlacedText => {
    const line = textStyles[role].line * textScale;
    const baseline = y + line / 2 + size * 0.35;
    y += line;
    return { text, role, width, anchor: 'middle', x: best?.at.x ?? 0, y: baseline };
  });
}
