import type { PresetId } from '../../catalogue/presets.ts';
import { textStyles } from '../../catalogue/type.ts';
import type { Point } from '../../geometry/box.ts';
import { distance, distanceTo, dot, minus, unit } from '../../geometry/course.ts';
import type { Casus } from '../../model/records.ts';
import { linesOf } from '../genogram/frame.ts';
import { outside, type Shape, shapesOf } from '../lines/shapes.ts';
import { type Placement, textBox } from '../placement.ts';
import { coursesOf, type MeasuredCourse } from './line-courses.ts';

/** What can be wrong with the lines over a family. */
export type LineFaultKind =
  /** Through the symbol or card of somebody who is no end of it, or through its own again. */
  | 'symbol'
  /** Through the name or other words of somebody who is no end of it. */
  | 'name'
  /** Through the words of a couple's line, a descent or a household. */
  | 'word'
  /** On a family line for longer than 20 px. */
  | 'along'
  /** Ends inside its outline or more than 8 px outside. */
  | 'end'
  /** Lies on another record's line for longer than 30 px. */
  | 'onLine';

export interface LineFault {
  readonly kind: LineFaultKind;
  readonly record: string;
  /** Whom it hits, where that is somebody. */
  readonly other: string;
  readonly at: Point;
}

/** A line may graze a symbol or word by this much, px. */
const GRAZE = 1;
/** How near a line lies to one that it runs along, px, for how long, and the cosine of the angle between the two. */
const ON = 4;
const ALONG = 20;
const ON_LINE = 30;
const ALIKE = 0.96;
const END = 8;

/** Everything that is wrong with the lines of a drawing, one by one. */
export function lineFaults(
  casus: Casus,
  placement: Placement,
  options: { readonly preset?: PresetId; readonly textScale?: number } = {},
): readonly LineFault[] {
  if (!placement.lines) return [];
  const shapes = shapesOf(casus, placement, options.preset ?? 'mcgoldrick2020');
  const courses = coursesOf(casus, placement.lines);
  return [
    ...courses.flatMap((one) => throughSymbols(one, shapes)),
    ...courses.flatMap((one) => throughWords(one, placement, options.textScale ?? 1)),
    ...courses.flatMap((one) => alongFamily(one, linesOf(placement))),
    ...courses.flatMap((one) => wrongEnds(one, shapes)),
    ...onEachOther(courses),
  ];
}

function throughSymbols({ record, course, belongs }: MeasuredCourse, shapes: ReadonlyMap<string, Shape>): readonly LineFault[] {
  return [...shapes.values()].flatMap((shape): LineFault[] => {
    if (shape.sort === 'hull') return [];
    const depth = belongs.has(shape.id) ? 3 : GRAZE;
    const at = course.find((point) => outside(shape, point) < -depth);
    return at ? [{ kind: 'symbol', record, other: shape.id, at }] : [];
  });
}

function throughWords({ record, course, belongs }: MeasuredCourse, placement: Placement, scale: number): readonly LineFault[] {
  const named = [...placement.persons, ...placement.parties].map((it) => ({ owner: it.id, kind: 'name' as const, texts: it.texts }));
  const others = [
    ...[...placement.unions, ...placement.descents].map((it) => ({ owner: '', kind: 'word' as const, texts: it.texts })),
    ...placement.households.map((it) => ({
      owner: '',
      kind: 'word' as const,
      texts: [it.label, ...it.guests.flatMap((guest) => guest.texts)],
    })),
  ];
  return [...named, ...others].flatMap(({ owner, kind, texts }): LineFault[] => {
    if (belongs.has(owner)) return [];
    for (const text of texts) {
      const box = textBox(text, textStyles[text.role].size * scale);
      const at = course.find(({ x, y }) => x > box.left + GRAZE && x < box.right - GRAZE && y > box.top + GRAZE && y < box.bottom - GRAZE);
      if (at) return [{ kind, record, other: owner, at }];
    }
    return [];
  });
}

function alongFamily({ record, course }: MeasuredCourse, family: readonly (readonly Point[])[]): readonly LineFault[] {
  return family.flatMap((line): LineFault[] => {
    const found = stretchOn(course, line);
    return found.length > ALONG ? [{ kind: 'along', record, other: '', at: found.at }] : [];
  });
}

/** How long a course lies on a line, px, and where last. */
function stretchOn(course: readonly Point[], line: readonly Point[]): { readonly length: number; readonly at: Point } {
  let length = 0;
  let where: Point = { x: 0, y: 0 };
  for (let at = 1; at < course.length; at++) {
    const [a, b] = [course[at - 1], course[at]];
    if (!a || !b) continue;
    const way = unit(minus(b, a));
    for (let i = 1; i < line.length; i++) {
      const [c, d] = [line[i - 1], line[i]];
      if (!c || !d) continue;
      if (Math.min(c.x, d.x) > a.x + ON || Math.max(c.x, d.x) < a.x - ON || Math.min(c.y, d.y) > a.y + ON || Math.max(c.y, d.y) < a.y - ON)
        continue;
      if (Math.abs(dot(way, unit(minus(d, c)))) < ALIKE || distanceTo([c, d], a) > ON) continue;
      length += distance(a, b);
      where = a;
      break;
    }
  }
  return { length, at: where };
}

function wrongEnds({ record, course, start, end }: MeasuredCourse, shapes: ReadonlyMap<string, Shape>): readonly LineFault[] {
  return [
    { id: start, at: course[0] },
    { id: end, at: course.at(-1) },
  ].flatMap(({ id, at }): LineFault[] => {
    const shape = shapes.get(id ?? '');
    if (!shape || !at || id === undefined) return [];
    const away = distanceTo([...shape.outline, ...shape.outline.slice(0, 1)], at);
    const inside = shape.sort !== 'hull' && outside(shape, at) < 0;
    return away > END || inside ? [{ kind: 'end', record, other: id, at }] : [];
  });
}

function onEachOther(courses: readonly MeasuredCourse[]): readonly LineFault[] {
  return courses.flatMap((one, index) =>
    courses.slice(index + 1).flatMap((other): LineFault[] => {
      if (one.record === other.record) return [];
      const found = stretchOn(one.course, other.course);
      return found.length > ON_LINE ? [{ kind: 'onLine', record: one.record, other: other.record, at: found.at }] : [];
    }),
  );
}
