import { descentKinds, type DescentKind } from '../catalogue/descents.ts';
import { solid, type Stroke } from '../catalogue/line.ts';
import type { DescentSource, PlacedSibship } from '../layout/placement.ts';
import type { Pen } from './pen.ts';
import type { GroupMark, RecordData } from './scene.ts';
import { drawLine } from './strokes.ts';

/** One text for one source, the same for every line that starts from it. */
export function sourceKey(source: DescentSource): string {
  return JSON.stringify(sourceData(source));
}

/** What the attributes of a line name as its source (casus format 3). */
export function sourceData(source: DescentSource): Pick<RecordData, 'union' | 'parent' | 'organisation'> {
  if ('union' in source) return { union: source.union };
  if ('parents' in source) return { parent: source.parents.join(' ') };
  return { organisation: source.organisation };
}

/** The strokes of stem and bar: plain, unless all children come in one way whose line runs on to the parent. */
function strokesFor(kinds: ReadonlySet<DescentKind>): readonly Stroke[] {
  const [only] = kinds;
  return kinds.size === 1 && only && 'whole' in descentKinds[only] ? descentKinds[only].strokes : [solid];
}

/** Stem and bar of the children of one source, who come in these ways (catalogue C). */
export function drawSibship(placed: PlacedSibship, kinds: ReadonlySet<DescentKind>, pen: Pen): GroupMark {
  return {
    mark: 'group',
    data: { kind: 'sibship', ...sourceData(placed.source) },
    children: placed.lines.flatMap((points) => drawLine(points, strokesFor(kinds), pen)),
  };
}
