import { textStyles } from '../../catalogue/type.ts';
import { boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { distance, dot, lengthOf, minus, unit } from '../../geometry/course.ts';
import { segmentMeetsBox } from '../../geometry/polygon.ts';
import type { Casus } from '../../model/records.ts';
import { linesOf } from '../genogram/frame.ts';
import { awayFrom } from '../lines/rivals.ts';
import type { PlacedText, Placement } from '../placement.ts';
import { textBox } from '../placement.ts';
import { coursesOf, type MeasuredCourse } from './line-courses.ts';

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
  /** Words beside lines that touch ink: another line, a symbol, a name, a capsule, other words. */
  readonly labelHits: readonly { readonly text: string; readonly on: string; readonly at: Point }[];
  /** Words further than 24 px from every course of their own line. */
  readonly far: readonly { readonly text: string; readonly away: number }[];
}

const FAR = 24;

/** A capsule with its ring, px; and how deep words may graze something, px. */
const CAPSULE = 17;
const GRAZE = 1;

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
    labelHits: labelHits(placement, courses, textScale),
    far: farWords(placement, courses, textScale),
  };
}

function endToEnd(course: readonly Point[]): number {
  const [first, last] = [course[0], course.at(-1)];
  return first && last ? distance(first, last) : 0;
}

function turningOf(course: readonly Point[]): number {
  let sum = 0;
  for (let at = 2; at < course.length; at++) {
    const [a, b, c] = [course[at - 2], course[at - 1], course[at]];
    if (!a || !b || !c || distance(a, b) < 0.01 || distance(b, c) < 0.01) continue;
    sum += Math.acos(Math.max(-1, Math.min(1, dot(unit(minus(b, a)), unit(minus(c, b))))));
  }
  return sum;
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

function labelHits(placement: Placement, courses: readonly MeasuredCourse[], textScale: number): LineLooks['labelHits'] {
  const { lines } = placement;
  if (!lines) return [];
  const boxOf = (text: PlacedText): Box => textBox(text, textStyles[text.role].size * textScale);
  const records = [...lines.ties, ...lines.coalitions, ...lines.triangles, ...lines.loyalties, ...lines.boundaries];
  const own = records.flatMap((record) => record.texts.map((text) => ({ record: record.id, text, box: grown(boxOf(text), -GRAZE) })));
  const others = [
    ...[...placement.persons, ...placement.parties, ...placement.unions, ...placement.descents].flatMap((it) => it.texts),
    ...placement.households.flatMap((home) => [home.label, ...home.guests.flatMap((guest) => guest.texts)]),
  ];
  const symbols = [...placement.persons, ...placement.parties].map((it) => ({ id: it.id, box: boxAround(it, it.width, it.height) }));
  const inks = [
    ...courses.map(({ record, course }) => ({ on: record, course })),
    ...linesOf(placement).map((course) => ({ on: 'family line', course })),
  ];
  return own.flatMap(({ record, text, box }, index) => {
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const hit = (on: string) => ({ text: text.text, on, at: middle });
    return [
      ...inks
        .filter(({ course }) => course.some((b, at) => at > 0 && segmentMeetsBox(course[at - 1] ?? b, b, box)))
        .map(({ on }) => hit(on)),
      ...symbols.filter((it) => overlap(it.box, box)).map(({ id }) => hit(id)),
      ...others.filter((other) => other.text !== '' && overlap(boxOf(other), box)).map((other) => hit(other.text)),
      ...own
        .slice(index + 1)
        .filter((other) => other.record !== record && overlap(other.box, box))
        .map((other) => hit(other.text.text)),
      ...records
        .flatMap((it) => it.capsules)
        .filter(({ at }) => overlap(boxAround(at, CAPSULE, CAPSULE), box))
        .map(() => hit('capsule')),
    ];
  });
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
