import type { Point } from '../../shared/geometry/box.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import type { Fault } from '../../shared/layout/quality.ts';

const colours: Readonly<Partial<Record<Fault['measure'], string>>> = {
  cross: '#c2410c',
  ambig: '#8e1233',
  thru: '#6a35a8',
  over: '#0b5cad',
};
const inks = ['#1b2430', '#00795b', '#0b62a8', '#8a5a00', '#6a35a8', '#8e1233'];

/** A bare SVG of a placement to look at: families in their own ink, ids in the symbols, a ring at every fault. */
export function sketch(placement: Placement, faults: readonly Fault[]): string {
  const { left, top, right, bottom } = placement.bounds;
  const inkOf = new Map<string, string>();
  const ink = (source: unknown): string => {
    const key = JSON.stringify(source);
    const held = inkOf.get(key) ?? inks[inkOf.size % inks.length] ?? '#1b2430';
    inkOf.set(key, held);
    return held;
  };
  const parts = [
    ...placement.households.flatMap((h) =>
      h.outlines.map(
        (o) => `<path d="M${o.map((p) => `${p.x} ${p.y}`).join('L')}Z" fill="#2f7a7a22" stroke="#2f7a7a" stroke-dasharray="9 5"/>`,
      ),
    ),
    ...placement.unions.flatMap((u) => u.lines.map((l) => line(l.points, ink({ union: u.id })))),
    ...placement.sibships.flatMap((s) => s.lines.map((points) => line(points, ink(s.source)))),
    ...placement.descents.map((d) => line(d.points, ink(d.source))),
    ...placement.twins.map((t) => line(t.bar, '#1b2430')),
    ...placement.persons.flatMap((p) => [
      `<rect x="${(p.x - p.width / 2).toFixed(1)}" y="${(p.y - p.height / 2).toFixed(1)}" width="${p.width}" height="${p.height}" fill="#fff" stroke="#1b2430" stroke-width="2"/>`,
      word(p.x, p.y + 4, 12, 'middle', p.id),
      ...p.texts.map((t) => word(t.x, t.y, 11, t.anchor, t.text)),
    ]),
    ...faults.map(
      (f) =>
        `<path d="M${f.at.x - 9} ${f.at.y}a9 9 0 1 0 18 0a9 9 0 1 0-18 0" fill="none" stroke="${colours[f.measure] ?? '#777'}" stroke-width="3"/>`,
    ),
  ];
  const box = `${left - 20} ${top - 20} ${right - left + 40} ${bottom - top + 40}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><rect x="${left - 20}" y="${top - 20}" width="${right - left + 40}" height="${bottom - top + 40}" fill="#fff"/>${parts.join('\n')}</svg>\n`;
}

function line(points: readonly Point[], colour: string): string {
  return `<path d="M${points.map((p) => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('L')}" stroke="${colour}" stroke-width="2" fill="none"/>`;
}

function word(x: number, y: number, size: number, anchor: string, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="${anchor}" font-family="sans-serif">${safe}</text>`;
}
