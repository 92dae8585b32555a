import type { Casus } from '../../shared/model/records.ts';
import type { Spot } from './path-data.ts';
import { outlinesOf } from './svg-lines.ts';
import { readSvg } from './svg-strokes.ts';
import type { Stroke } from './svg-strokes.ts';

const elements: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'text', 'tspan', 'title', 'desc', 'defs', 'style']);
const kinds: ReadonlySet<string> = new Set(
  'person union sibship descent twins household tie coalition triangle loyalty boundary involved help-line direction event ring legend'.split(
    ' ',
  ),
);
/** How far from whom it ends at a line may stop, px (casus format 3). */
const ARRIVES = { tie: 24, coalition: 24, loyalty: 24, 'help-line': 30 } as const;

/** What an outsider finds in an exported SVG that the public contract forbids, one sentence each. */
export function breaches(svg: string): readonly string[] {
  const names = [...svg.matchAll(/<([a-zA-Z][\w:-]*)/g)].map(([, name = '']) => name);
  const transforms = [...svg.matchAll(/transform="([^"]*)"/g)].map(([, how = '']) => how);
  return [
    ...names.filter((name) => !elements.has(name)).map((name) => `<${name}>`),
    ...transforms.filter((how) => !/^(?:(?:translate|rotate)\([^)]*\)\s*)+$/.test(how)).map((how) => `transform ${how}`),
    ...(names.filter((name) => name === 'style').length > 1 ? ['two styles'] : []),
    ...(/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|javascript:|\son[a-z]+=|\b(?:xlink:)?href=|url\((?!data:)/i.test(svg)
      ? ['something from outside']
      : []),
    ...(/^<svg[^>]* viewBox="/.test(svg.replace(/^<\?xml[^>]*\?>\s*/, '')) ? [] : ['no viewBox']),
    ...(/<title>[^<]+<\/title>/.test(svg) && /<desc>[^<]+<\/desc>/.test(svg) ? [] : ['no title or desc']),
    ...[...svg.matchAll(/data-kind="([^"]*)"/g)].flatMap(([, kind = '']) => (kinds.has(kind) ? [] : [`kind ${kind}`])),
    ...(/NaN|Infinity|undefined|null/.test(svg.replace(/<style>[^]*?<\/style>/, '')) ? ['a number or word that is none'] : []),
  ];
}

/** The lines that stop further from whom they end at than they may; who is not drawn is no end. */
export function stopShort(svg: string, casus: Casus): readonly string[] {
  const { strokes } = readSvg(svg);
  const outlines = new Map([...outlinesOf(strokes)].map(([id, outline]) => [id, [outline]]));
  for (const { group, points } of strokes) {
    const id = group.kind === 'household' ? group.data['data-record'] : undefined;
    if (id !== undefined && points.length > 2) outlines.set(id, [...(outlines.get(id) ?? []), points]);
  }
  const ends = {
    tie: casus.ties.map(({ id, from, to }) => ({ id, ends: [from, to] })),
    coalition: casus.coalitions.map(({ id, members, against }) => ({ id, ends: [...members, ...against] })),
    loyalty: casus.loyalties.map(({ id, from, to }) => ({ id, ends: [from, ...to] })),
    'help-line': casus.helpLines.map(({ id, to }) => ({ id, ends: to })),
  } as const;
  return (Object.keys(ends) as (keyof typeof ends)[]).flatMap((kind) =>
    ends[kind].flatMap(({ id, ends: own }) => {
      const drawn = strokes.filter(({ group }) => group.kind === kind && group.data['data-record'] === id);
      if (drawn.length === 0) return [];
      return own.flatMap((end) => {
        const outline = outlines.get(end);
        // Help for most of a home is one arrow, at its hull.
        const homes = kind === 'help-line' ? casus.households.filter(({ members }) => members.some(({ person }) => person === end)) : [];
        const hulls = homes.flatMap((home) => outlines.get(home.id) ?? []);
        const far = outline && nearest(drawn, [...outline, ...hulls]);
        return far === undefined || far <= ARRIVES[kind] ? [] : [`${kind} ${id} stops ${far.toFixed(1)} px from ${end}`];
      });
    }),
  );
}

function nearest(drawn: readonly Stroke[], outlines: readonly (readonly Spot[])[]): number {
  const spots = drawn.flatMap(({ points }) => points);
  return Math.min(...outlines.flatMap((outline) => spots.map((spot) => toOutline(spot, outline))));
}

/** How far outside a closed outline a point lies; 0 within it. */
function toOutline(p: Spot, outline: readonly Spot[]): number {
  let inside = false;
  let least = Infinity;
  outline.forEach((b, index) => {
    const a = outline.at(index - 1) ?? b;
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / square));
    least = Math.min(least, Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y)));
  });
  return inside ? 0 : least;
}
