import type { Point } from '../../../geometry/box.ts';
import { edgesOf, side, signedArea } from '../../../geometry/polygon.ts';
import type { Polygon } from '../../../geometry/polygon.ts';
import { withoutStraightCorners } from '../../../geometry/rectilinear.ts';

/** Edges shorter than this are steps that the eye stumbles over. */
const STEP = 13;
/** Edges of an otherwise free outline may be this short only where nothing else holds. */
const SHORT = 30;
/** An edge that slants by less than this is made level or upright. */
const BARELY = 34;
/** A slanting edge shorter than this is left square. */
const SLANT_LEAST = 44;
/** The sharpest corner that filling may leave: cosine of 50 degrees. */
const SHARPEST = Math.cos((50 * Math.PI) / 180);

/** Takes out short edges and barely slanting ones, as long as the outline still fits. */
export function calmed(outline: Polygon, fits: (outline: Polygon) => boolean): Polygon {
  let current = withoutStraightCorners(outline);
  for (let round = 0; round < 40; round++) {
    const known = current;
    const better = [...calmerForms(known), ...squaredForms(known)].find(
      (form) => form.length > 3 && form.length + slants(form) < known.length + slants(known) && fits(form),
    );
    if (!better) return current;
    current = better;
  }
  return current;
}

function slants(outline: Polygon): number {
  return edgesOf(outline).filter(([a, b]) => a.x !== b.x && a.y !== b.y).length;
}

/** The outline with one barely slanting edge made level or upright by moving one end outwards. */
function squaredForms(outline: Polygon): readonly Polygon[] {
  const area = signedArea(outline);
  return edgesOf(outline)
    .flatMap(([a, b], at) => {
      const [dx, dy] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
      if (Math.min(dx, dy) === 0 || Math.min(dx, dy) > BARELY) return [];
      const next = (at + 1) % outline.length;
      const moved =
        dx < dy
          ? ([
              { x: b.x, y: a.y },
              { x: a.x, y: b.y },
            ] as const)
          : ([
              { x: a.x, y: b.y },
              { x: b.x, y: a.y },
            ] as const);
      return [outline.with(at, moved[0]), outline.with(next, moved[1])];
    })
    .map(withoutStraightCorners)
    .filter((form) => signedArea(form) >= area)
    .toSorted((p, q) => signedArea(p) - signedArea(q));
}

/** The outline without one of its short edges, the shortest edge first; only a mere step may cost ground. */
function calmerForms(outline: Polygon): readonly Polygon[] {
  const area = signedArea(outline);
  const edges = edgesOf(outline)
    .map(([a, b], at) => ({ at, length: Math.hypot(b.x - a.x, b.y - a.y) }))
    .filter((edge) => edge.length < SHORT)
    .toSorted((a, b) => a.length - b.length || a.at - b.at);
  return edges.flatMap(({ at, length }) => {
    const around = [...outline.slice(at), ...outline.slice(0, at)];
    const [a, b] = around;
    const before = around.at(-1);
    const after = around[2];
    if (!a || !b || !before || !after) return [];
    const rest = around.slice(2);
    const meeting = crossing(before, a, after, b);
    const forms = [
      // Prolong both neighbours until they meet, or move one of two parallel neighbours to the line of the other.
      meeting && Math.hypot(meeting.x - a.x, meeting.y - a.y) < 3 * SHORT ? [meeting, ...rest] : undefined,
      length < STEP || side(before, a, b) < 0 ? shifted(around, before, a, b) : undefined,
      length < STEP ? shiftedBack(around, after, a, b) : undefined,
    ];
    return forms
      .filter((form) => form !== undefined)
      .map(withoutStraightCorners)
      .filter((form) => length < STEP || signedArea(form) >= area - 1)
      .toSorted((p, q) => p.length - q.length || Math.abs(signedArea(p) - area) - Math.abs(signedArea(q) - area));
  });
}

/** The edge that ends in `a` moved along the short edge a→b. */
function shifted(around: Polygon, before: Point, a: Point, b: Point): Polygon {
  const moved = { x: before.x + b.x - a.x, y: before.y + b.y - a.y };
  return [b, ...around.slice(2, -1), moved];
}

/** The edge that starts in `b` moved back along the short edge a→b. */
function shiftedBack(around: Polygon, after: Point, a: Point, b: Point): Polygon {
  const moved = { x: after.x + a.x - b.x, y: after.y + a.y - b.y };
  return [a, moved, ...around.slice(3)];
}

/** Where the lines a→b and c→d meet, if they do. */
function crossing(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(cross) < 1e-6) return undefined;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross;
  return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}

/** Cuts inward corners off with straight edges wherever the outline still fits, the largest gain first. */
export function filledPockets(outline: Polygon, fits: (outline: Polygon) => boolean): Polygon {
  let current = outline;
  for (let round = 0; round < outline.length; round++) {
    const better = chords(current).find(fits);
    if (!better) return current;
    current = withoutStraightCorners(better);
  }
  return current;
}

/** Every outline that bridges a run of corners with one edge and gains ground by it; most corners saved first. */
function chords(outline: Polygon): readonly Polygon[] {
  const area = signedArea(outline);
  const twice = [...outline, ...outline];
  const size = outline.length;
  return outline
    .flatMap((from, i) =>
      twice.slice(i + 2, i + size - 2).flatMap((to, skip) => {
        if (Math.hypot(to.x - from.x, to.y - from.y) < SLANT_LEAST) return [];
        const bridged = twice.slice(i + 1, i + skip + 2);
        if (bridged.some((point) => side(from, to, point) < 0)) return [];
        const kept = twice.slice(i + skip + 2, i + size + 1);
        const gain = signedArea(kept) - area;
        return gain > 0 && !sharp(kept) ? [{ kept, gain }] : [];
      }),
    )
    .toSorted((a, b) => a.kept.length - b.kept.length || b.gain - a.gain)
    .map(({ kept }) => kept);
}

function sharp(outline: Polygon): boolean {
  return outline.some((point, at) => {
    const before = outline[(at + outline.length - 1) % outline.length] ?? point;
    const after = outline[(at + 1) % outline.length] ?? point;
    const [ax, ay, bx, by] = [before.x - point.x, before.y - point.y, after.x - point.x, after.y - point.y];
    return (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by)) > SHARPEST;
  });
}
