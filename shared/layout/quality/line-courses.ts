import { ALLIANCE_REACH, ARC_REACH, BOUNDARY_REACH, LOYALTY_REACH, SHAFT_REACH, tieReach } from '../lines/reaches.ts';
import { parentsAgainst, triangleThreads } from '../lines/triangle.ts';
import type { LinePlacement } from '../lines/line-placement.ts';
import type { Point } from '../../geometry/box.ts';
import type { Casus } from '../../model/records.ts';

/** One course as the measures see it: where it should end, by the ids of shapes, and at whom it may arrive. */
export interface MeasuredCourse {
  readonly record: string;
  readonly course: readonly Point[];
  /** Half of what its strokes take across, px. */
  readonly half: number;
  readonly start?: string;
  readonly end?: string;
  /** Through whose words it may run: everybody at whom the record ends. */
  readonly belongs: ReadonlySet<string>;
}

/** Every course of a drawing's lines; boundaries end at nobody. */
export function coursesOf(casus: Casus, lines: LinePlacement): readonly MeasuredCourse[] {
  const found: MeasuredCourse[] = [];
  const records = <R extends { readonly id: string }>(list: readonly R[]): ReadonlyMap<string, R> => new Map(list.map((it) => [it.id, it]));
  const ties = records(casus.ties);
  for (const { id, course } of lines.ties) {
    const tie = ties.get(id);
    if (tie)
      found.push({
        record: `tie ${id}`,
        course,
        half: tieReach[tie.kind],
        start: tie.from,
        end: tie.to,
        belongs: new Set([tie.from, tie.to]),
      });
  }
  const coalition = (record: string, members: readonly string[], parts: Parts, against: readonly string[]): void => {
    const belongs = new Set([...members, ...against]);
    const knotAt = (point: Point | undefined) => parts.knots.find(({ at }) => at.x === point?.x && at.y === point.y)?.member;
    const ends = (start: string | undefined, end: string | undefined) => ({ ...(start && { start }), ...(end && { end }) });
    const half = against.length > 0 ? ARC_REACH : ALLIANCE_REACH;
    found.push({ record, course: parts.arc, half, ...ends(knotAt(parts.arc[0]), knotAt(parts.arc.at(-1))), belongs });
    for (const spoke of parts.spokes) found.push({ record, course: spoke, half, ...ends(knotAt(spoke[0]), undefined), belongs });
    for (const { course, target } of parts.shafts) found.push({ record, course, half: SHAFT_REACH, ...ends(undefined, target), belongs });
  };
  const coalitions = records(casus.coalitions);
  for (const parts of lines.coalitions) {
    const record = coalitions.get(parts.id);
    if (record) coalition(`coalition ${parts.id}`, record.members, parts, record.against);
  }
  const triangles = records(casus.triangles);
  for (const { id, courses, coalition: parts } of lines.triangles) {
    const record = triangles.get(id);
    const halves = new Map(record && triangleThreads(record, []).map((thread) => [`${thread.from} ${thread.to}`, thread.half]));
    for (const { from, to, course } of courses)
      found.push({
        record: `triangle ${id}`,
        course,
        half: halves.get(`${from} ${to}`) ?? SHAFT_REACH,
        start: from,
        end: to,
        belongs: new Set([from, to]),
      });
    if (record && parts) coalition(`triangle ${id}`, parentsAgainst(record).members, parts, parentsAgainst(record).against);
  }
  const loyalties = records(casus.loyalties);
  for (const { id, courses } of lines.loyalties) {
    const record = loyalties.get(id);
    if (record)
      for (const course of courses)
        found.push({ record: `loyalty ${id}`, course, half: LOYALTY_REACH, belongs: new Set([record.from, ...record.to]) });
  }
  for (const { id, course } of lines.boundaries) found.push({ record: `boundary ${id}`, course, half: BOUNDARY_REACH, belongs: new Set() });
  return found;
}

type Parts = Pick<LinePlacement['coalitions'][number], 'arc' | 'knots' | 'spokes' | 'shafts'>;
