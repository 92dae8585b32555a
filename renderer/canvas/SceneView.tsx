import { createElement, memo } from 'react';
import type { ReactElement } from 'react';
import type { SvgNode } from '../../shared/scene/svg.ts';

interface Props {
  readonly tree: SvgNode;
}

/** The drawing as elements: each node of the tree becomes one element, and nothing more. */
export const SceneView = memo(function SceneView({ tree }: Props) {
  return elementOf(tree, 0);
});

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
