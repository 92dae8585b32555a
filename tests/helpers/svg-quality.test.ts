import { describe, expect, test } from 'vitest';
import { casusOf, childrenOf, couple, people } from './casus.ts';
import { flatten } from './path-data.ts';
import { svgQuality } from './svg-quality.ts';

const square = (id: string, x: number, y: number): string =>
  `<g data-kind="person" data-record="${id}" transform="translate(${x} ${y})"><path data-part="symbol" d="M-24-24h48v48h-48z"/></g>`;
const circle = (id: string, x: number, y: number): string =>
  `<g data-kind="person" data-record="${id}" transform="translate(${x},${y})"><path data-part="symbol" d="M-24,0A24,24 0 1 1 24 0a24 24 0 1 1-48 0Z"/></g>`;
const line = (data: string, d: string): string => `<g ${data}><path data-part="line" d="${d}"/></g>`;
const svg = (...parts: readonly string[]): string =>
  `<svg viewBox="0 0 9 9"><title>a &lt; b</title><g transform="translate(10 10)">${parts.join('')}</g></svg>`;

const family = casusOf({
  persons: people({ m1: undefined, f1: undefined, m2: undefined }),
  unions: [couple('u1', 'm1', 'f1')],
  descents: childrenOf('u1', 'm2'),
});
const persons = [square('m1', 0, 0), circle('f1', 120, 0), square('m2', 60, 160)];
const bracket = line('data-kind="union" data-record="u1"', 'M0 24V42H120V24');
const stem = line('data-kind="sibship" data-union="u1"', 'M60 42v28');
const drop = line('data-kind="descent" data-child="m2" data-union="u1"', 'M60 70V136');
const clean = { cross: [], ambig: [], thru: [], loose: [], gaps: [], doubled: [], missing: [] };

describe('an exported drawing', () => {
  test('of a whole family has nothing to remark', () => {
    expect(svgQuality(svg(...persons, bracket, stem, drop), family)).toEqual(clean);
  });

  test('shows a drop that stops short and a stem that hangs loose', () => {
    const short = line('data-kind="descent" data-child="m2" data-union="u1"', 'M60 70V120');
    expect(svgQuality(svg(...persons, bracket, stem, short), family).loose).toEqual(['union u1 does not reach m2']);
    const low = line('data-kind="sibship" data-union="u1"', 'M60 46v24');
    expect(svgQuality(svg(...persons, bracket, low, drop), family).gaps).toEqual(['union u1']);
  });

  test('shows a couple line that misses a partner, and joins a line drawn in two strokes at a symbol', () => {
    const far = line('data-kind="union" data-record="u1"', 'M0 24V42H100V42');
    expect(svgQuality(svg(...persons, far, stem, drop), family).loose).toEqual(['union u1 does not reach f1']);
    const double =
      '<g data-kind="union" data-record="u1"><path data-part="line" d="M24 0H96"/><path data-part="line" d="M0 24V42H120V24"/></g>';
    expect(svgQuality(svg(...persons, double, stem, drop), family).gaps).toEqual([]);
  });

  test('shows crossings, common stretches and lines through strangers', () => {
    const casus = casusOf({
      ...family,
      persons: people({ m1: undefined, f1: undefined, m2: undefined, m3: undefined, f3: undefined }),
      unions: [...family.unions, couple('u2', 'm3', 'f3')],
    });
    const others = [square('m3', -120, 0), circle('f3', 240, 0)];
    const drawn = (d: string) =>
      svgQuality(svg(...persons, ...others, bracket, stem, drop, line('data-kind="union" data-record="u2"', d)), casus);
    expect(drawn('M-120 24V56H240V24')).toEqual({ ...clean, cross: ['union u1 x union u2 at 70,66'] });
    expect(drawn('M-120 24V42H240V24').ambig).toEqual(['union u1 x union u2']);
    expect(drawn('M-96 0H216').thru).toEqual(['union u2 through m1', 'union u2 through f1']);
  });

  test('shows records drawn twice or not at all', () => {
    expect(svgQuality(svg(...persons, bracket, bracket, stem), family)).toMatchObject({
      doubled: ['union u1'],
      missing: ['descent m2 of u1'],
    });
  });

  test('lets a round symbol keep its corners free', () => {
    const casus = casusOf({ ...family, persons: [...family.persons, ...people({ f9: undefined })] });
    const beside = (x: number, y: number) => svgQuality(svg(...persons, circle('f9', x, y), bracket, stem, drop), casus).thru;
    expect(beside(70, 120)).toEqual(['union u1 through f9']);
    expect(beside(82, 156)).toEqual([]);
  });
});

describe('path data', () => {
  test('reads every command, relative and absolute', () => {
    expect(flatten('m10,10l5 0 0 5H20v-1Z')).toEqual([
      [
        { x: 10, y: 10 },
        { x: 15, y: 10 },
        { x: 15, y: 15 },
        { x: 20, y: 15 },
        { x: 20, y: 14 },
        { x: 10, y: 10 },
      ],
    ]);
    expect(flatten('M0 0 1 1M.5.5-1e1-2')).toEqual([
      [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
      [
        { x: 0.5, y: 0.5 },
        { x: -10, y: -2 },
      ],
    ]);
    for (const curve of ['C0 10 10 10 10 0', 'c0 10 10 10 10 0', 'Q5 9 10 0', 'q5 9 10 0', 'S10 9 10 0', 'Q2 2 5 0T10 0']) {
      const [points] = flatten(`M0 0${curve}`);
      expect(points?.at(-1)).toEqual({ x: 10, y: 0 });
    }
  });

  test('keeps an arc on its circle, by the flags', () => {
    const [above] = flatten('M-24 0A24 24 0 0 1 24 0');
    expect(above?.every((p) => Math.abs(Math.hypot(p.x, p.y) - 24) < 0.01 && p.y < 0.01)).toBe(true);
    const [below] = flatten('M-24 0a24 24 0 1048 0');
    expect(below?.every((p) => Math.abs(Math.hypot(p.x, p.y) - 24) < 0.01 && p.y > -0.01)).toBe(true);
  });

  test('refuses what it cannot read', () => {
    expect(() => flatten('M0 0B1 1')).toThrow('B');
    expect(() => flatten('M0 0L1')).toThrow('L with 1');
  });
});
