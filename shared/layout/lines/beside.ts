import { textStyles, type TextRole } from '../../catalogue/type.ts';
import { boundsOf, boxAround, type Point } from '../../geometry/box.ts';
import { dot, lengthOf, placeAt, plus, rightOf } from '../../geometry/course.ts';
import type { Measure, PlacedText } from '../placement.ts';
import { bestPlace, type Board, cheapest, type Place, strokesOf } from './board.ts';
import type { OnLine } from './line-placement.ts';
import { awayFrom, mistaken, noRivals, type Rivals, rivalsNear } from './rivals.ts';

/** A line of words that wants to stand beside a course. */
export interface Said {
  readonly text: string;
  readonly role: TextRole;
}

/** What is put beside one course. */
export interface ToPut {
  readonly course: readonly Point[];
  /** Other courses of the record, beside which its words may stand: the later, the less they say. */
  readonly others?: readonly (readonly Point[])[];
  /** Courses of the record beside which its words stand only where all others are full. */
  readonly lastly?: readonly (readonly Point[])[];
  /** What else the record draws: a gap in it is no stroke through the words. */
  readonly drawn?: readonly (readonly Point[])[];
  /** Half of what the line takes across, px. */
  readonly half: number;
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
const OFF_MIDDLE = 140;
const ON_LINE = 260;
/** Words may stand this much further off, px, but not beyond this distance from their line; and what a px of it costs. */
const FURTHER = [0, 5, 10, 14];
const FARTHEST = 23;
const FAR = 3.5;
/** What it costs to break a line of words that need not be. */
const BROKEN = 25;
/** What each line of words beyond so many costs: a column of single words is hard to read. */
const TALL = 160;
const FEW = 3;
/** Signs that a line of words has at least to be broken. */
const SHORTEST = 10;
/** Lines are broken that are this long at least, as a share of the longest. */
const LONG = 0.7;
/** What it costs to stand beside another course of the record than its first, the dearer the later it comes. */
const OTHER = 280;
/** The same of a course that is left for the last. */
const LASTLY = 840;
/** Places in the middle part of a line that are dearer than this are full; then those nearer to its ends are tried too, which cost more. */
const FULL = 400;
const END = 60;
const shares = Array.from({ length: 17 }, (_, at) => 0.1 + at * 0.05);
const wordShares = Array.from({ length: 21 }, (_, at) => 0.2 + at * 0.03);
const endShares = [0.08, 0.11, 0.14, 0.17, 0.83, 0.86, 0.89, 0.92];

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

/** Puts capsules on a course, where nothing else is. */
export function capsulesOn(board: Board, { course, taken }: ToPut, count: number): readonly OnLine[] {
  const length = lengthOf(course);
  const used = [...taken];
  const placed: OnLine[] = [];
  for (let at = 0; at < count; at++) {
    const places = shares.map((share) => {
      const near = used.filter((other) => Math.abs(other - share * length) < APART).length;
      return { ...placeAt(course, share * length), length: share * length, price: near * 400 + 60 * Math.abs(share - 0.65) };
    });
    const best = bestPlace(board, places, { width: CAPSULE, height: CAPSULE });
    if (!best) continue;
    used.push(best.length);
    placed.push({ at: best.at, along: best.along });
  }
  return placed;
}

/** Puts words beside a course: of all places along its middle part, on both sides, in one line or broken, where least is covered and nothing else is as near. */
export function wordsBeside(
  board: Board,
  { course, others = [], lastly = [], half }: ToPut,
  said: readonly Said[],
  { measure, textScale }: Setting,
  rivals: Rivals = noRivals,
): readonly PlacedText[] {
  if (said.length === 0) return [];
  const twice = broken(said);
  const forms = [said, twice, broken(twice)]
    .filter((form, at, all) => at === 0 || form.length > (all[at - 1]?.length ?? 0))
    .map((form, broke) => {
      const lines = form.map(({ text, role }) => ({ text, role, width: measure(text, role) }));
      const width = Math.max(...lines.map((line) => line.width)) + 6;
      return {
        lines,
        width,
        height: lines.reduce((sum, { role }) => sum + textStyles[role].line * textScale, 0),
        price: BROKEN * broke + TALL * Math.max(0, form.length - Math.max(FEW, said.length)),
      };
    });
  const own = [course, ...others, ...lastly];
  const extraOf = (at: number): number => (at > others.length ? LASTLY : OTHER * at);
  const covers = strokesOf(
    board.ground,
    own.map((one) => ({ course: one, half })),
  );
  const widest = Math.max(...forms.map(({ width }) => width)) + half + 2 * FARTHEST;
  const around = boundsOf(own.flat().map((point) => boxAround(point, 2 * widest, 2 * widest)));
  const near = around ? rivalsNear(rivals, around) : rivals;
  const placesAt = (along: readonly number[], extra: number): readonly (Form & Place)[] =>
    own.flatMap((one, at) => placesBeside(one, along, half, forms, extra + extraOf(at), near, covers));
  const middle = cheapest(board, placesAt(wordShares, 0));
  const ends = middle && middle.price <= FULL ? undefined : cheapest(board, placesAt(endShares, END));
  const best = ends && ends.price < (middle?.price ?? Infinity) ? ends.place : middle?.place;
  // Words of two lines must not read as one.
  if (best) board.taken.push(boxAround(best.at, best.width + 2 * AWAY, best.height + 2 * AWAY));
  if (!best) return [];
  let y = best.at.y - best.height / 2;
  return best.lines.map(({ text, role, width }): PlacedText => {
    const line = textStyles[role].line * textScale;
    const baseline = y + line / 2 + textStyles[role].size * textScale * 0.35;
    y += line;
    return { text, role, width, anchor: 'middle', x: best.at.x, y: baseline, ...(best.covers && { inGap: true as const }) };
  });
}

/** Words in lines, with what they take and what it costs to set them so. */
interface Form {
  readonly lines: readonly { readonly text: string; readonly role: TextRole; readonly width: number }[];
  readonly width: number;
  readonly height: number;
  readonly price: number;
}

/** At shares of a course, on it and on both sides. */
function placesBeside(
  course: readonly Point[],
  along: readonly number[],
  half: number,
  forms: readonly Form[],
  extra: number,
  rivals: Rivals,
  covers: Uint8Array,
): readonly (Form & Place)[] {
  const length = lengthOf(course);
  const most = Math.max(FARTHEST, half + AWAY);
  return along.flatMap((share) => {
    const here = placeAt(course, share * length);
    const side = rightOf(here.along);
    return forms.flatMap((form): (Form & Place)[] => {
      const price = extra + OFF_MIDDLE * Math.abs(share - 0.5) + form.price;
      const off = half + AWAY + Math.abs(side.x) * (form.width / 2) + Math.abs(side.y) * (form.height / 2);
      const place = (at: Point, by: number): Form & Place => ({
        ...form,
        at,
        price: price + by,
        more: (box) => {
          const away = awayFrom(box, course);
          return away > most ? 3 * FULL * (1 + away / most) : mistaken(rivals, box, away);
        },
      });
      return [
        { ...place(here.at, ON_LINE), covers },
        ...FURTHER.flatMap((further) => [1, -1].map((sign) => place(plus(here.at, side, sign * (off + further)), FAR * further))),
      ];
    });
  });
}

/** Long lines in two, at the space nearest to their middle. */
function broken(said: readonly Said[]): readonly Said[] {
  const longest = Math.max(...said.map(({ text }) => text.length));
  return said.flatMap(({ text, role }) => {
    const spaces = [...text.matchAll(/ /g)].map((found) => found.index);
    const [middle] = spaces.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
    return middle === undefined || text.length < Math.max(SHORTEST, LONG * longest)
      ? [{ text, role }]
      : [
          { text: text.slice(0, middle), role },
          { text: text.slice(middle + 1), role },
        ];
  });
}
