import { textStyles } from '../../catalogue/type.ts';
import type { Point } from '../../geometry/box.ts';
import { distance, dot, lengthOf, minus, turningOf, unit } from '../../geometry/course.ts';
import type { Casus } from '../../model/records.ts';
import { awayFrom } from '../lines/rivals.ts';
import type { Placement } from '../placement.ts';
import { textBox } from '../placement.ts';
import { coursesOf, type MeasuredCourse } from './line-courses.ts';
import { heapedEnds, marksCovered, type Meets, namesTouched } from './line-ends.ts';
import { type StruckWords, struckWords } from './struck-words.ts';

/** How the lines over a family look, in numbers: the less of each the calmer. */
export interface LineLooks {
  /** How often lines of two records cross. */
  readonly crossings: number;
  /** Of these, under less than 40 degrees. */
  readonly slanting: number;
  /** By how much all lines turn together, in whole turns. */
  readonly turning: number;
  /** How much longer they are than straight lines between their ends, and that by itself, px. */
  readonly length: number;
  readonly straight: number;
  /** Words beside lines that touch other ink than their own line. */
  readonly struck: readonly StruckWords[];
  /** Words further than 24 px from every course of their own line. */
  readonly far: readonly { readonly text: string; readonly away: number }[];
  /** Names that a line of their own touches, ends on one spot, and badges on other lines. */
  readonly named: readonly Meets[];
  readonly heaped: readonly Meets[];
  readonly covered: readonly Meets[];
}

const FAR = 24;

export function lineLooks(casus: Casus, placement: Placement, textScale = 1): LineLooks {
  const courses = placement.lines ? coursesOf(casus, placement.lines) : [];
  const met = courses.flatMap((one, at) =>
    courses.slice(at + 1).flatMap((other) => (other.record === one.record ? [] : crossed(one.course, other.course))),
  );
  return {
    crossings: met.length,
    slanting: met.filter((angle) => angle < 40).length,
    turning: courses.reduce((sum, { course }) => sum + turningOf(course), 0) / (2 * Math.PI),
    length: courses.reduce((sum, { course }) => sum + lengthOf(course), 0),
    straight: courses.reduce((sum, { course }) => sum + endToEnd(course), 0),
    struck: struckWords(placement, courses, textScale),
    far: farWords(placement, courses, textScale),
    named: namesTouched(placement, courses, textScale),
    heaped: heapedEnds(courses),
    covered: marksCovered(placement, courses),
  };
}

function endToEnd(course: readonly Point[]): number {
  const [first, last] = [course[0], course.at(-1)];
  return first && last ? distance(first, last) : 0;
}

/** The angle of each crossing of two courses, in degrees. */
function crossed(one: readonly Point[], other: readonly Point[]): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < one.length; i++) {
    const [a, b] = [one[i - 1], one[i]];
    if (!a || !b) continue;
    for (let j = 1; j < other.length; j++) {
      const [c, d] = [other[j - 1], other[j]];
      if (!c || !d || Math.abs(c.x - a.x) > 30 || Math.abs(c.y - a.y) > 30 || !cut(a, b, c, d)) continue;
      found.push((Math.acos(Math.min(1, Math.abs(dot(unit(minus(b, a)), unit(minus(d, c)))))) * 180) / Math.PI);
    }
  }
  return found;
}

function cut(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
}

/** Words of records whose own courses all run too far from the nearest of their lines of words. */
function farWords({ lines }: Placement, courses: readonly MeasuredCourse[], textScale: number): LineLooks['far'] {
  if (!lines) return [];
  const lists = {
    tie: lines.ties,
    coalition: lines.coalitions,
    triangle: lines.triangles,
    loyalty: lines.loyalties,
    boundary: lines.boundaries,
  };
  return Object.entries(lists).flatMap(([sort, list]) =>
    list.flatMap(({ id, texts }) => {
      const own = courses.filter(({ record }) => record === `${sort} ${id}`);
      const boxes = texts.map((text) => textBox(text, textStyles[text.role].size * textScale));
      const away = Math.min(...boxes.flatMap((box) => own.map(({ course }) => awayFrom(box, course))));
      return texts.length > 0 && away > FAR ? [{ text: texts.map(({ text }) => text).join(' '), away }] : [];
    }),
  );
}
