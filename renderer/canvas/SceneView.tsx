import { createElement, memo } from 'react';
import type { ReactElement } from 'react';
import type { SvgNode } from '../../shared/scene/svg.ts';

interface Props {
  readonly tree: SvgNode;
}

/** The drawing as elements: each node of the tree becomes one element, and nothing more. A group that is the same node as before is left as it stands. */
export const SceneView = memo(function SceneView({ tree: { element, attributes, children } }: Props) {
  const names = new Map<string, number>();
  const parts = children.map((child, index) => {
    if (typeof child === 'string') return child;
    const name = nameOf(child) ?? `at ${index}`;
    const nth = names.get(name) ?? 0;
    names.set(name, nth + 1);
    return <Part key={`${name} ${nth}`} tree={child} />;
  });
  return createElement(element, propsOf(attributes), ...parts);
});

/** One group of the drawing with all that is in it. */
const Part = memo(function Part({ tree }: Props) {
  return elementOf(tree, 0);
});

/** Whose drawing a group is, so that it stays one element when others come before it; undefined for what is of no record. */
function nameOf({ attributes }: SvgNode): string | undefined {
  if (attributes['data-kind'] === undefined) return undefined;
  return Object.entries(attributes)
    .filter(([name]) => name.startsWith('data-'))
    .map(([, value]) => value)
    .join(' ');
}

function elementOf({ element, attributes, children }: SvgNode, key: number): ReactElement {
  return createElement(
    element,
    { key, ...propsOf(attributes) },
    ...children.map((child, index) => (typeof child === 'string' ? child : elementOf(child, index))),
  );
}

/** React knows SVG's dashed attributes by their camel name and writes them dashed; `data-` and `aria-` stay as they are. */
function propsOf(attributes: SvgNode['attributes']): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propOf(name), value]));
}

function propOf(name: string): string {
  if (name.startsWith('data-') || name.startsWith('aria-')) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
