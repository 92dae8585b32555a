import { solid } from '../catalogue/line.ts';
import type { DescentSource, PlacedSibship } from '../layout/placement.ts';
import type { Pen } from './pen.ts';
import type { GroupMark, RecordData } from './scene.ts';
import { drawLine } from './strokes.ts';

/** What the attributes of a line name as its source (casus format 3). */
export function sourceData(source: DescentSource): Pick<RecordData, 'union' | 'parent' | 'organisation'> {
  if ('union' in source) return { union: source.union };
  if ('parents' in source) return { parent: source.parents.join(' ') };
  return { organisation: source.organisation };
}

/** Stem and bar of the children of one source (catalogue C). */
export function drawSibship(placed: PlacedSibship, pen: Pen): GroupMark {
  return {
    mark: 'group',
    data: { kind: 'sibship', ...sourceData(placed.source) },
    children: placed.lines.flatMap((points) => drawLine(points, [solid], pen)),
  };
}
