import { textStyles } from '../../../catalogue/type.ts';
import { boundsOf, overlap } from '../../../geometry/box.ts';
import type { Box, Point } from '../../../geometry/box.ts';
import { grown } from '../../../geometry/boxes.ts';
import { boundsOfPolygon, edgesOf, meetsBox, segmentMeetsBox } from '../../../geometry/polygon.ts';
import type { Polygon } from '../../../geometry/polygon.ts';
import type { Measure, PlacedText } from '../../placement.ts';
import { wordBox } from './figures.ts';

/** What a hull's name keeps off: `taken` always, hulls and lines where there is another place. */
export interface Paper {
  readonly taken: readonly Box[];
  readonly hulls: readonly Polygon[];
  readonly lines: readonly (readonly Point[])[];
  readonly textScale: number;
}

const { size } = textStyles.hull;
/** From an edge to the baseline of a name under it, over it, and aside of it. */
const UNDER = 15;
const OVER = 6;
const ASIDE = 8;
/** From a corner to the start of the name: past the rounding. */
const INSET = 10;
/** What it costs a name to lie on the edge or ground of a hull, and on a family line. */
const HULL_MET = 900;
const LINE_MET = 300;
/** Above the edge, where the name stands inside. */
const INSIDE = 6;
/** Steps by which a name slides along an edge, and away from it when every edge is taken. */
const SLIDE = 24;
const AWAY = 16;

interface Place {
  readonly text: PlacedText;
  readonly rank: number;
  /** Within the hull, between its lowest names and its edge. */
  readonly inside?: true;
}

/** The name of a household at its hull: under the lowest edge, else over or beside another, touching no symbol, word or other name. */
export function labelOf(name: string, outlines: readonly Polygon[], measure: Measure, paper: Paper): PlacedText {
  const width = measure(name, 'hull');
  const line = (x: number, y: number, anchor: PlacedText['anchor']): PlacedText => ({ role: 'hull', text: name, x, y, anchor, width });
  const bounds = boundsOf(outlines.map(boundsOfPolygon));
  for (let away = 0; ; away++) {
    const around = bounds && paperNear(paper, grown(bounds, width + ASIDE + (away + 2) * AWAY));
    if (!around) return line(0, 0, 'start');
    const places = outlines
      .flatMap((outline) => edgesOf(outline))
      .flatMap(([a, b]) => placesAt(a, b, { width, away: away * AWAY, scale: paper.textScale, line }));
    const best = leastDisturbing(places, around);
    if (best) return best.text;
  }
}

/** The best free place; the cheap rank goes first, so that most places are never weighed. */
function leastDisturbing(places: readonly Place[], paper: Paper): Place | undefined {
  let best: Place | undefined;
  for (const place of places.toSorted((p, q) => p.rank - q.rank)) {
    if (best && best.rank <= place.rank) return best;
    const box = wordBox(place.text, paper.textScale);
    if (paper.taken.some((other) => overlap(other, grown(box, 2)))) continue;
    const rank = place.rank + disturbance(box, paper) - (place.inside ? HULL_MET : 0);
    if (!best || rank < best.rank) best = { ...place, rank };
  }
  return best;
}

function paperNear(paper: Paper, area: Box): Paper {
  return {
    ...paper,
    taken: paper.taken.filter((box) => overlap(box, area)),
    hulls: paper.hulls.filter((hull) => overlap(boundsOfPolygon(hull), area)),
    lines: paper.lines.filter((line) => overlap(grown(boundsOfPolygon(line), 1), area)),
  };
}

interface Setting {
  readonly width: number;
  /** How far from the edge, past the usual. */
  readonly away: number;
  readonly scale: number;
  readonly line: (x: number, y: number, anchor: PlacedText['anchor']) => PlacedText;
}

/** Places along one edge; a lower rank is better, a lower edge best. */
function placesAt(a: Point, b: Point, { width, away, scale, line }: Setting): readonly Place[] {
  const along = Math.abs(b.x - a.x);
  const flat = Math.abs(b.y - a.y) < 1;
  if (flat) {
    const [left, right] = [Math.min(a.x, b.x) + INSET, Math.max(a.x, b.x) - INSET];
    // Clockwise on the paper: an edge that runs to the left has its hull above it.
    const under = b.x < a.x;
    const y = under ? a.y + UNDER * scale + away : a.y - OVER - away;
    const rank = (under ? 0 : 400) - (under ? a.y : -a.y) / 20 + away;
    const slides = Array.from({ length: Math.max(0, Math.floor((right - left - width) / SLIDE)) }, (_, at) =>
      line(left + (at + 1) * SLIDE, y, 'start'),
    );
    const ends = [line(left, y, 'start'), line(right, y, 'end')];
    const middle = line((left + right) / 2, y, 'middle');
    return [
      ...ends.map((text, at) => ({ text, rank: rank + at * 4 + (along < width ? 30 : 0) })),
      { text: middle, rank: rank + 8 + (along < width ? 20 : 0) },
      ...slides.map((text) => ({ text, rank: rank + 12 })),
      // Under an edge with lines right below it the name is better off within (as on the sheet of symbols).
      ...(under && away === 0 ? [line(left, a.y - INSIDE, 'start'), line(right, a.y - INSIDE, 'end')] : []).map((text) => ({
        text,
        rank: rank + 150,
        inside: true as const,
      })),
    ];
  }
  if (along > 1) return [];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  const right = b.y > a.y;
  const x = right ? a.x + ASIDE + away : a.x - ASIDE - away;
  const height = size * scale;
  const heights = [bottom - INSET, (top + bottom + height) / 2, top + INSET + height];
  return heights.map((y, at) => ({ text: line(x, y, right ? 'start' : 'end'), rank: 800 + at * 4 + away - bottom / 20 }));
}

function disturbance(box: Box, paper: Paper): number {
  const hulls = paper.hulls.filter((hull) => meetsBox(hull, grown(box, 2))).length;
  const lines = paper.lines.filter((line) =>
    line.slice(1).some((point, at) => segmentMeetsBox(line[at] ?? point, point, grown(box, 2))),
  ).length;
  return hulls * HULL_MET + lines * LINE_MET;
}
