import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../../shared/catalogue/palette.ts';
import { tieKinds } from '../../../shared/catalogue/ties.ts';
import { inTokens } from '../../../shared/scene/ink-tokens.ts';
import { ofLine } from '../../../shared/scene/line-samples.ts';
import { penFor } from '../../../shared/scene/pen.ts';
import { svgText, svgTree } from '../../../shared/scene/svg.ts';

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

test('no colour of a kind of line is left out of the tokens', () => {
  const pen = penFor('colour', () => 0);
  for (const kind of Object.values(tieKinds)) {
    const marks = ofLine(kind)({ x: 0, y: 0 }, 1, pen);
    const tree = svgTree({ view: { left: -23, top: -12, right: 23, bottom: 12 }, title: '', description: '', marks });
    expect(svgText(tree)).toContain('#');
    expect(svgText(inTokens(tree))).not.toMatch(/#[0-9A-F]{6}/i);
  }
});
