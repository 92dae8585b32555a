import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsOf } from '../../../shared/catalogue/entry.ts';
import { boundaryKinds, triangleKinds } from '../../../shared/catalogue/overlays.ts';
import { palette } from '../../../shared/catalogue/palette.ts';
import { tieKinds } from '../../../shared/catalogue/ties.ts';
import { inTokens } from '../../../shared/scene/ink-tokens.ts';
import { ofBoundary, ofLine, ofTriangle } from '../../../shared/scene/line-samples.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import { ofHousehold, type Sample } from '../../../shared/scene/samples.ts';
import { svgText, svgTree, type SvgNode } from '../../../shared/scene/svg.ts';

const css = readFileSync(new URL('../../../renderer/looks/inks.css', import.meta.url), 'utf8');
const [light, dark] = css
  .split(":root[data-appearance='dark']")
  .map((part) => new Map([...part.matchAll(/--ink-([a-z]+): (#[0-9a-f]{6});/g)].map(([, role = '', colour = '']) => [role, colour])));
if (light === undefined || dark === undefined) throw new Error('inks.css has no dark.');

const shares = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = shares(colour).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

test('a little drawing in a light window has the colours of the paper', () => {
  expect(Object.fromEntries(light)).toEqual(
    Object.fromEntries([['paper', '#ffffff'], ...Object.entries(palette).map(([role, colour]) => [role, colour.toLowerCase()])]),
  );
});

test.each(Object.keys(palette))('in the dark the ink for %s stands out from what a little drawing lies on', (role) => {
  // The tile itself, a menu, and a line of a menu under the pointer.
  for (const ground of [dark.get('paper') ?? '', '#232c36', '#2f3841'])
    expect(contrast(dark.get(role) ?? '#000000', ground)).toBeGreaterThan(3);
});

const pen = penFor('colour', () => 0);
const treeOf = (sample: Sample): SvgNode =>
  inTokens(
    svgTree({ view: { left: -23, top: -12, right: 23, bottom: 12 }, title: '', description: '', marks: sample({ x: 0, y: 0 }, 1, pen) }),
  );
const pathsIn = (node: SvgNode): readonly SvgNode[] =>
  node.element === 'path' ? [node] : node.children.flatMap((child) => (typeof child === 'string' ? [] : pathsIn(child)));
const pictures: readonly (readonly [string, Sample])[] = [
  ...Object.entries(tieKinds).map(([kind, look]) => [kind, ofLine(look)] as const),
  ...idsOf(triangleKinds).map((kind) => [kind, ofTriangle(kind)] as const),
  ...idsOf(boundaryKinds).map((kind) => [kind, ofBoundary(kind)] as const),
  ['household', ofHousehold],
];

test.each(pictures)('in the dark the little drawing of %s has something full in an ink that stands out', (_, sample) => {
  const ground = dark.get('paper') ?? '';
  const inks = pathsIn(treeOf(sample)).flatMap(({ attributes }) => [
    attributes['stroke'],
    attributes['fill-opacity'] === undefined ? attributes['fill'] : undefined,
  ]);
  const shown = inks.flatMap((ink) => /^var\(--ink-([a-z]+)\)$/u.exec(ink ?? '')?.[1] ?? []).map((role) => dark.get(role) ?? ground);
  expect(Math.max(1, ...shown.map((colour) => contrast(colour, ground)))).toBeGreaterThan(3);
});

test('no colour of a kind of line is left out of the tokens', () => {
  for (const kind of Object.values(tieKinds)) {
    const marks = ofLine(kind)({ x: 0, y: 0 }, 1, pen);
    const tree = svgTree({ view: { left: -23, top: -12, right: 23, bottom: 12 }, title: '', description: '', marks });
    expect(svgText(tree)).toContain('#');
    expect(svgText(inTokens(tree))).not.toMatch(/#[0-9A-F]{6}/i);
  }
});
