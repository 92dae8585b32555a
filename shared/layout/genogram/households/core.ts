import { boundsOf, overlap } from '../../../geometry/box.ts';
import type { Box, Point } from '../../../geometry/box.ts';
import { gaps, grown, middleOf } from '../../../geometry/boxes.ts';
import { cheapestWay } from '../../../geometry/grid-route.ts';
import { meetsBox } from '../../../geometry/polygon.ts';
import { outlineOf } from '../../../geometry/rectilinear.ts';
import { BETWEEN_HULLS, CLEAR, CLEAR_LEAST, CLEAR_WORDS } from './plots.ts';
import type { Strangers } from './plots.ts';

/** Width of a corridor: at least, and where the ground is free. */
const NARROW = 26;
const WIDE = 44;
/** How far from the members a corridor may wander, px: first near, then wide. */
const REACHES = [120, 300] as const;
const TURN = 70;
const THROUGH_WORDS = 6;

/** Boxes that cover the plots and join them, as far as strangers allow, with straight passages and routed corridors. */
export function joined(plots: readonly Box[], strangers: Strangers): readonly Box[] {
  const ground = [...plots];
  const group = plots.map((_, at) => at);
  const find = (at: number): number => {
    const up = group[at] ?? at;
    return up === at ? at : find(up);
  };
  const join = (a: number, b: number, boxes: readonly Box[]): boolean => {
    if (enclosesStranger([...ground, ...boxes], strangers)) return false;
    ground.push(...boxes);
    group[find(a)] = find(b);
    return true;
  };
  for (const { a, b } of pairsByDistance(plots)) {
    if (find(a) === find(b)) continue;
    const [from, to] = [plots[a], plots[b]];
    const straight = from && to && passage(from, to, strangers);
    if (straight) join(a, b, [straight]);
  }
  for (let at = 1; at < plots.length; at++) {
    if (find(at) === find(0)) continue;
    const inside = (wanted: boolean) => plots.filter((_, other) => (find(other) === find(at)) === wanted);
    const way = corridor(inside(true), inside(false), strangers);
    const last = way?.at(-1);
    if (!way || !last) continue;
    const goal = plots.findIndex((plot, other) => find(other) !== find(at) && holds(plot, last));
    // A wide corridor may close a ring round somebody; then the narrow one is tried.
    if (goal >= 0 && !join(at, goal, wideLegs(way, plots, strangers))) join(at, goal, narrowLegs(way));
  }
  return ground;
}

function holds(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

/** Whether the boxes together run round somebody who does not belong. */
export function enclosesStranger(boxes: readonly Box[], strangers: Strangers): boolean {
  const { holes } = outlineOf(boxes);
  return holes.some(
    (hole) => strangers.symbols.some((symbol) => meetsBox(hole, symbol)) || strangers.grounds.some((ground) => meetsBox(hole, ground)),
  );
}

function pairsByDistance(plots: readonly Box[]): readonly { readonly a: number; readonly b: number }[] {
  const pairs = plots.flatMap((one, a) =>
    plots.slice(a + 1).map((other, after) => {
      const gap = gaps(one, other);
      // Neighbours in a row first: a row that holds together makes the calmest shape.
      const distance = gap.y < -NARROW ? Math.max(0, gap.x) * 0.5 : Math.max(0, gap.y);
      const shared = Math.min(0, Math.min(gap.x, gap.y));
      return { a, b: a + 1 + after, distance, shared };
    }),
  );
  return pairs.toSorted((p, q) => p.distance - q.distance || p.shared - q.shared || p.a - q.a || p.b - q.b);
}

/** The straight passage between two plots that stand beside or over each other; the widest run that strangers leave. */
function passage(from: Box, to: Box, strangers: Strangers): Box | undefined {
  const gap = gaps(from, to);
  if (gap.x < -NARROW && gap.y < -NARROW) return { ...from };
  if (gap.x <= -NARROW) {
    const ends = [from.top, from.bottom, to.top, to.bottom].toSorted((a, b) => a - b);
    const span = {
      left: Math.max(from.left, to.left),
      right: Math.min(from.right, to.right),
      top: (ends[1] ?? 0) - 1,
      bottom: (ends[2] ?? 0) + 1,
    };
    return widestRun(span, 'left', 'right', strangers);
  }
  if (gap.y <= -NARROW) {
    const ends = [from.left, from.right, to.left, to.right].toSorted((a, b) => a - b);
    const span = {
      left: (ends[1] ?? 0) - 1,
      right: (ends[2] ?? 0) + 1,
      top: Math.max(from.top, to.top),
      bottom: Math.min(from.bottom, to.bottom),
    };
    return widestRun(span, 'top', 'bottom', strangers);
  }
  return undefined;
}

function widestRun(span: Box, low: 'left' | 'top', high: 'right' | 'bottom', strangers: Strangers): Box | undefined {
  for (const strict of [true, false]) {
    const blocks = blocksIn(span, strangers, strict);
    const edges = [span[low], span[high], ...blocks.flatMap((b) => [b[low], b[high]])]
      .filter((edge) => edge >= span[low] && edge <= span[high])
      .toSorted((a, b) => a - b);
    let best: Box | undefined;
    for (const start of edges)
      for (const end of edges) {
        if (end - start < NARROW || (best && end - start <= best[high] - best[low])) continue;
        const run: Box = { ...span, [low]: start, [high]: end };
        if (!blocks.some((block) => overlap(block, run))) best = run;
      }
    if (best) return settled(best, span, low, high, strangers);
  }
  return undefined;
}

/** Lets a run reach the full width of its plots where only a small step would be left. */
function settled(run: Box, span: Box, low: 'left' | 'top', high: 'right' | 'bottom', strangers: Strangers): Box {
  const tight = [
    ...strangers.symbols.map((s) => grown(s, CLEAR_LEAST)),
    ...strangers.words,
    ...strangers.grounds.map((g) => grown(g, CLEAR_LEAST)),
  ];
  const free = (box: Box): boolean => !tight.some((one) => overlap(one, box));
  const wider = [
    { ...run, [low]: span[low], [high]: span[high] },
    { ...run, [low]: span[low] },
    { ...run, [high]: span[high] },
  ].find((box) => run[low] - box[low] < 14 && box[high] - run[high] < 14 && free(box));
  return wider ?? run;
}

function blocksIn(span: Box, strangers: Strangers, withWords: boolean): readonly Box[] {
  return [
    ...strangers.symbols.map((symbol) => grown(symbol, CLEAR)),
    ...strangers.grounds.map((ground) => grown(ground, BETWEEN_HULLS)),
    ...(withWords ? strangers.words.map((word) => grown(word, CLEAR_WORDS)) : []),
  ].filter((block) => overlap(block, span));
}

/** The middle line of a bent corridor between two groups of plots. */
function corridor(from: readonly Box[], to: readonly Box[], strangers: Strangers): readonly Point[] | undefined {
  const half = NARROW / 2;
  const bounds = boundsOf([...from, ...to]);
  if (!bounds) return undefined;
  for (const reach of REACHES) {
    const field = grown(bounds, reach);
    const blocked = blocksIn(field, strangers, false).map((block) => grown(block, half));
    const dear = strangers.words.filter((word) => overlap(word, field)).map((word) => grown(word, half + CLEAR_WORDS));
    const inner = [...from, ...to].map((plot) => grown(plot, -half));
    const marks = [...blocked, ...dear, ...inner];
    const grid = {
      xs: [...marks.flatMap((b) => [b.left, b.right]), ...inner.map((b) => middleOf(b).x)].filter(between(field.left, field.right)),
      ys: [...marks.flatMap((b) => [b.top, b.bottom]), ...inner.map((b) => middleOf(b).y)].filter(between(field.top, field.bottom)),
      blocked,
      dear,
    };
    const shrunk = (plots: readonly Box[]) => plots.map((plot) => grown(plot, -half));
    const way = cheapestWay(grid, shrunk(from), shrunk(to), { turn: TURN, dear: THROUGH_WORDS });
    if (way) return way;
  }
  return undefined;
}

function between(low: number, high: number): (value: number) => boolean {
  return (value) => value >= low && value <= high;
}

function narrowLegs(way: readonly Point[]): readonly Box[] {
  return way.slice(1).map((point, at) => {
    const before = way[at] ?? point;
    const [left, right] = [Math.min(before.x, point.x), Math.max(before.x, point.x)];
    const [top, bottom] = [Math.min(before.y, point.y), Math.max(before.y, point.y)];
    return grown({ left, right, top, bottom }, NARROW / 2);
  });
}

/** The way as boxes: as wide as the ground allows, the ends as wide as the plots they open into, without steps in the bends. */
function wideLegs(way: readonly Point[], plots: readonly Box[], strangers: Strangers): readonly Box[] {
  const legs = narrowLegs(way).map((leg, at) => {
    const [before, point] = [way[at], way[at + 1]];
    if (!before || !point) return { along: 'x', box: leg };
    const across = before.x === point.x ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
    const mouths = plots.filter((plot) => (at === 0 && holds(plot, before)) || (at === way.length - 2 && holds(plot, point)));
    const blocks = blocksIn(grown(leg, 2 * WIDE), strangers, true);
    return {
      along: across[0] === 'left' ? 'y' : 'x',
      box: widened(leg, across, mouths, (box) => !blocks.some((block) => overlap(block, box))),
    };
  });
  return legs.map(({ box, along }, at) =>
    [legs[at - 1], legs[at + 1]].reduce((current, neighbour) => {
      if (!neighbour) return current;
      const longer =
        along === 'y'
          ? { ...current, top: Math.min(current.top, neighbour.box.top), bottom: Math.max(current.bottom, neighbour.box.bottom) }
          : { ...current, left: Math.min(current.left, neighbour.box.left), right: Math.max(current.right, neighbour.box.right) };
      return blocksIn(longer, strangers, true).length === 0 ? longer : current;
    }, box),
  );
}

function widened(
  leg: Box,
  sides: readonly ('left' | 'right' | 'top' | 'bottom')[],
  mouths: readonly Box[],
  free: (box: Box) => boolean,
): Box {
  const step = (WIDE - NARROW) / 2;
  return sides.reduce((box, key) => {
    const outward = key === 'left' || key === 'top' ? -1 : 1;
    const wanted = [...mouths.map((mouth) => mouth[key]), box[key] + outward * step];
    const line = wanted.find((value) => (value - box[key]) * outward >= 0 && free({ ...box, [key]: value }));
    return line === undefined ? box : { ...box, [key]: line };
  }, leg);
}
