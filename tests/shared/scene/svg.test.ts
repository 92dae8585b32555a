import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathData, roundTo } from '../../../shared/scene/numbers.ts';
import { legalText, svgText, svgTree, type SvgNode } from '../../../shared/scene/svg.ts';
import { sceneOf, words } from '../../helpers/scene.ts';
import { cells, cellScene } from '../../pictures/cells.ts';
import { symbolSheet } from '../../pictures/sheet.ts';

const elements = ['svg', 'g', 'path', 'text', 'tspan', 'title', 'desc', 'defs', 'style'];
const attributes = [
  'xmlns',
  'viewBox',
  'role',
  'font-family',
  'data-kind',
  'data-record',
  'data-union',
  'data-parent',
  'data-organisation',
  'data-child',
  'data-children',
  'data-part',
  'opacity',
  'd',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'x',
  'y',
  'transform',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
  'textLength',
  'lengthAdjust',
];

const nodes = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodes(child))),
];

/** The same tree as React elements. */
function asReact(node: SvgNode): ReactNode {
  const properties = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [
      name.startsWith('data-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
  return createElement(node.element, properties, ...node.children.map((child) => (typeof child === 'string' ? child : asReact(child))));
}

describe('svg', () => {
  test('only the elements and attributes of the contract appear', () => {
    const all = [...cells.map((cell) => svgTree(cellScene(cell))), svgTree(symbolSheet('projection', 'nsgc2022'))].flatMap(nodes);
    expect(all.length).toBeGreaterThan(500);
    expect(all.map((node) => node.element).filter((name) => !elements.includes(name))).toEqual([]);
    expect(all.flatMap((node) => Object.keys(node.attributes)).filter((name) => !attributes.includes(name))).toEqual([]);
  });

  test('its text is the static markup of React, character for character', () => {
    const scene = sceneOf([words(`d'Arc & "zo" <b>`), ...cells.flatMap((cell) => cellScene(cell).marks)]);
    const tree = svgTree(scene);
    expect(svgText(tree)).toBe(renderToStaticMarkup(asReact(tree)));
  });

  test.each(['<script>alert(1)</script>', ']]>', '&amp;', '"><path d="M0 0"/>', '👩‍👧 émoji', 'שרה', 'a\u200Bb', '<!-- -->'])(
    'a name stays text: %s',
    (name) => {
      const tree = svgTree(sceneOf([words(name)], { title: name, description: name }));
      const text = svgText(tree);
      expect(nodes(tree).map((node) => node.element)).toEqual(['svg', 'title', 'desc', 'text']);
      expect(text.match(/<(?!\/?(svg|title|desc|text)[ >])/g)).toBeNull();
      const back = text.slice(text.lastIndexOf('<text'), -'</text></svg>'.length).replace(/^<text[^>]*>/, '');
      const read = back
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'")
        .replaceAll('&amp;', '&');
      expect(read).toBe(name);
    },
  );

  test('what XML 1.0 cannot hold is dropped, and everything else kept', () => {
    expect(legalText('a\u0000b\u0008c\uD800d\uFFFEe\tf😀')).toBe('abcde\tf😀');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(legalText(text))).toBe(false);
      }),
    );
  });

  test('numbers have one decimal, or two on a curve, and no minus before a nought', () => {
    expect(roundTo(-0.04, 1)).toBe('0');
    expect(pathData('M -0.01 12.34567 L 1e-9 100.05')).toBe('M 0 12.3 L 0 100.1');
    expect(pathData('M 0 0 A 24 24 0 1 1 12.34567 0')).toBe('M 0 0 A 24 24 0 1 1 12.35 0');
  });
});
