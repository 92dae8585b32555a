import type { Casus } from '../../shared/model/records.ts';
import type { Spot } from './path-data.ts';
import { linesOf, outlinesOf } from './svg-lines.ts';
import type { Line } from './svg-lines.ts';
import { readSvg } from './svg-strokes.ts';
import type { Group } from './svg-strokes.ts';

/** What an outsider, who knows only the public contract of the SVG, measures in an exported genogram. */
export interface SvgQuality {
  /** Points where family lines of two families cross or touch, outside a person both end at. */
  readonly cross: readonly string[];
  /** Pairs of families with lines on top of each other. */
  readonly ambig: readonly string[];
  /** Family lines through the outline of somebody who is no end of them. */
  readonly thru: readonly string[];
  /** Family lines that stay over 10 px from an outline that they belong to. */
  readonly loose: readonly string[];
  /** Families of which pieces lie over 3 px apart. */
  readonly gaps: readonly string[];
  /** Persons, unions and descents that are drawn more often than the casus has them, or not at all. */
  readonly doubled: readonly string[];
  readonly missing: readonly string[];
}

const ARRIVES = 10;
const GAP = 3;
/** Double strokes (adoption) make two points of what the eye sees as one crossing, px apart. */
const ONE_POINT = 8;

/** Measures an exported genogram against the casus that it draws. */
export function svgQuality(svg: string, casus: Casus): SvgQuality {
  const { groups, strokes } = readSvg(svg);
  const outlines = outlinesOf(strokes);
  const lines = linesOf(strokes, groups, casus);
  const families = Map.groupBy(lines, (l) => l.family);
  return {
    ...meetings(lines, outlines),
    thru: throughs(lines, outlines),
    loose: looseEnds(groups, lines, outlines),
    gaps: [...families].filter(([, own]) => parts(own, outlines) > 1).map(([family]) => family),
    ...drawnOften(groups, casus),
  };
}

function meetings(lines: readonly Line[], outlines: ReadonlyMap<string, readonly Spot[]>): Pick<SvgQuality, 'cross' | 'ambig'> {
  const points = new Map<string, Spot[]>();
  const shared = new Set<string>();
  const ranged = lines.map((line) => ({ line, across: rangeOf(line.points, (p) => p.x), down: rangeOf(line.points, (p) => p.y) }));
  for (const [i, { line: one, across, down }] of ranged.entries()) {
    for (const { line: other, ...its } of ranged.slice(i + 1)) {
      if (one.family === other.family || !meet(across, its.across, 2) || !meet(down, its.down, 2)) continue;
      const pair = [one.family, other.family].toSorted().join(' x ');
      for (const [a, b] of sidesOf(one.points)) {
        for (const [c, d] of sidesOf(other.points)) {
          if (!boxesMeet([a, b], [c, d], 2)) continue;
          const met = common(a, b, c, d);
          if (met.every((p) => free(p, one, other, outlines))) continue;
          if (met.length === 2) shared.add(pair);
          const at = met[0];
          if (met.length !== 1 || !at) continue;
          const held = points.get(pair) ?? [];
          if (!held.some((p) => apart(p, at) < ONE_POINT)) points.set(pair, [...held, at]);
        }
      }
    }
  }
  const cross = [...points].flatMap(([pair, all]) => all.map((p) => `${pair} at ${p.x.toFixed(0)},${p.y.toFixed(0)}`));
  return { cross, ambig: [...shared] };
}

/** One point of a crossing or touch, the two ends of a common stretch over 2 px, or nothing. */
function common(a: Spot, b: Spot, c: Spot, d: Spot): readonly Spot[] {
  const length = apart(a, b);
  const other = apart(c, d);
  if (length < 0.01 || other < 0.01) return [];
  const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(cross) / (length * other) < 0.02) {
    const near = [a, b].filter((p) => distance(p, [c, d]) < 2).concat([c, d].filter((p) => distance(p, [a, b]) < 2));
    const first = near[0];
    if (!first) return [];
    const far = near.reduce((best, p) => (apart(p, first) > apart(best, first) ? p : best), first);
    return apart(far, first) > 2 ? [first, far] : [first];
  }
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross;
  const at = { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
  return distance(at, [a, b]) < 2 && distance(at, [c, d]) < 2 ? [at] : [];
}

/** Lines may meet at the outline of a person both end at, and where a line ends on another drop of its child. */
function free(p: Spot, one: Line, other: Line, outlines: ReadonlyMap<string, readonly Spot[]>): boolean {
  if (one.ends.some((id) => other.ends.includes(id) && toOutline(p, outlines.get(id)) <= GAP)) return true;
  return endsOnDrop(p, one, other) || endsOnDrop(p, other, one);
}

function endsOnDrop(p: Spot, { group, helped, points }: Line, drop: Line): boolean {
  const child = drop.group.data['data-child'];
  if (child === undefined || (child !== group.data['data-child'] && !helped.has(child))) return false;
  return [points[0], points.at(-1)].some((end) => end && apart(end, p) <= GAP);
}

function throughs(lines: readonly Line[], outlines: ReadonlyMap<string, readonly Spot[]>): readonly string[] {
  const found = new Set<string>();
  for (const { family, ends, points } of lines) {
    for (const [id, outline] of outlines) {
      if (ends.includes(id) || !boxesMeet(points, outline, 0)) continue;
      const inside = sidesOf(points).some((side) => walk(side).some((p) => holds(outline, p) && distance(p, closed(outline)) > 1));
      if (inside) found.add(`${family} through ${id}`);
    }
  }
  return [...found];
}

function looseEnds(groups: readonly Group[], lines: readonly Line[], outlines: ReadonlyMap<string, readonly Spot[]>): readonly string[] {
  return groups.flatMap((group) => {
    const own = lines.filter((l) => l.group === group);
    const first = own[0];
    if (!first || group.kind === 'twins') return [];
    return first.ends
      .filter((id) => outlines.has(id))
      .flatMap((id): string[] => {
        const outline = outlines.get(id) ?? [];
        if (own.some((l) => l.points.some((p) => toOutline(p, outline) <= ARRIVES))) return [];
        const byOther = lines.some((l) => {
          return (
            l.group !== group &&
            carries(l, id, first) &&
            l.points.some((p) => toOutline(p, outline) <= ARRIVES) &&
            own.some((o) => o.family === l.family || touches(o.points, l.points, GAP))
          );
        });
        return byOther ? [] : [`${first.family} does not reach ${id}`];
      });
  });
}

/** Whether a line may carry another on: stem and bar of its family to the parents, a drop to the child that both are of. */
function carries(carrier: Line, id: string, carried: Line): boolean {
  const child = carried.group.data['data-child'];
  return carrier.family === carried.family ? id !== child : id === child && carrier.group.data['data-child'] === child;
}

/** Into how many parts the lines of one family fall; symbols at which its couple lines end hold them together. */
function parts(own: readonly Line[], outlines: ReadonlyMap<string, readonly Spot[]>): number {
  const part = own.map((_, i) => i);
  own.forEach((one, i) => {
    own.slice(0, i).forEach((other, k) => {
      const bySymbol =
        one.group === other.group &&
        one.ends.some((id) => [one, other].every((l) => l.points.some((p) => toOutline(p, outlines.get(id)) <= ARRIVES)));
      if (!bySymbol && !touches(one.points, other.points, GAP)) return;
      const [from = i, to = k] = [part[i], part[k]];
      part.forEach((p, at) => {
        if (p === from) part[at] = to;
      });
    });
  });
  return new Set(part).size;
}

function drawnOften(groups: readonly Group[], casus: Casus): Pick<SvgQuality, 'doubled' | 'missing'> {
  const wanted = [
    ...casus.persons.map((p) => `person ${p.id}`),
    ...casus.unions.map((u) => `union ${u.id}`),
    ...casus.descents.map((d) => `descent ${d.child} of ${d.union ?? d.organisation ?? d.parents?.join(' ')}`),
  ];
  const drawn = groups.flatMap(({ kind, data }) => {
    if (kind === 'person' || kind === 'union') return [`${kind} ${data['data-record']}`];
    return kind === 'descent'
      ? [`descent ${data['data-child']} of ${data['data-union'] ?? data['data-organisation'] ?? data['data-parent']}`]
      : [];
  });
  const names = new Set([...wanted, ...drawn]);
  return {
    doubled: [...names].filter((name) => count(drawn, name) > count(wanted, name)),
    missing: [...names].filter((name) => count(drawn, name) < count(wanted, name)),
  };
}

function count(list: readonly string[], name: string): number {
  return list.filter((n) => n === name).length;
}

function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function sidesOf(points: readonly Spot[]): readonly (readonly [Spot, Spot])[] {
  return points.slice(1).map((p, i) => [points[i] ?? p, p]);
}

function closed(outline: readonly Spot[]): readonly Spot[] {
  return [...outline, ...outline.slice(0, 1)];
}

function distance(p: Spot, points: readonly Spot[]): number {
  return Math.min(
    ...sidesOf(points).map(([a, b]) => {
      const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
      const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / square));
      return apart(p, { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
    }),
  );
}

/** How far outside an outline a point lies; 0 within it. */
function toOutline(p: Spot, outline: readonly Spot[] | undefined): number {
  if (!outline) return Infinity;
  return holds(outline, p) ? 0 : distance(p, closed(outline));
}

function touches(some: readonly Spot[], others: readonly Spot[], reach: number): boolean {
  if (!boxesMeet(some, others, reach)) return false;
  if (some.some((p) => distance(p, others) <= reach) || others.some((p) => distance(p, some) <= reach)) return true;
  return sidesOf(some).some(([a, b]) => sidesOf(others).some(([c, d]) => common(a, b, c, d).length > 0));
}

/** Points along a straight line, two px apart. */
function walk([a, b]: readonly [Spot, Spot]): readonly Spot[] {
  const steps = Math.max(1, Math.ceil(apart(a, b) / 2));
  return Array.from({ length: steps + 1 }, (_, i) => ({ x: a.x + ((b.x - a.x) * i) / steps, y: a.y + ((b.y - a.y) * i) / steps }));
}

function holds(outline: readonly Spot[], p: Spot): boolean {
  return (
    sidesOf(closed(outline)).filter(([a, b]) => a.y > p.y !== b.y > p.y && p.x < a.x + ((p.y - a.y) / (b.y - a.y)) * (b.x - a.x)).length %
      2 ===
    1
  );
}

function boxesMeet(some: readonly Spot[], others: readonly Spot[], reach: number): boolean {
  return [(p: Spot) => p.x, (p: Spot) => p.y].every((of) => meet(rangeOf(some, of), rangeOf(others, of), reach));
}

type Range = readonly [number, number];

function rangeOf(points: readonly Spot[], of: (p: Spot) => number): Range {
  return points.reduce<Range>(([low, high], p) => [Math.min(low, of(p)), Math.max(high, of(p))], [Infinity, -Infinity]);
}

function meet(a: Range, b: Range, reach: number): boolean {
  return a[0] <= b[1] + reach && b[0] <= a[1] + reach;
}
