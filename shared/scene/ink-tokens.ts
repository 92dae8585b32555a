import { PAPER, palette } from '../catalogue/palette.ts';
import type { SvgNode } from './svg.ts';

/** Every colour of the drawing by the name of its token in the window: `#00795B` is `var(--ink-connection)`. */
const tokens: ReadonlyMap<string, string> = new Map([
  ...Object.entries(palette).map(([role, colour]) => [colour, `var(--ink-${role})`] as const),
  [PAPER, 'var(--ink-paper)'],
]);

/** The edge that a tint gets in a little drawing, px: so thin a colour cannot be told from what it lies on (WCAG 2.1, 1.4.11). */
const EDGE = 1.2;

/** The edge of an area that is no more than tinted. */
function edgeOf({ fill, stroke, 'fill-opacity': tint }: SvgNode['attributes']): SvgNode['attributes'] {
  return fill === undefined || stroke !== undefined || tint === undefined
    ? {}
    : { stroke: fill, 'stroke-width': String(EDGE), 'stroke-linejoin': 'round' };
}

/**
 * A little drawing for beside a word of the window, in the tokens of the window's own light and dark; an area of a tint gets an edge of its colour. The
 * drawing on the paper and every file keep their colours; a colour that is no role of the palette stays as it is.
 */
export function inTokens(node: SvgNode): SvgNode {
  const drawn = { ...node.attributes, ...edgeOf(node.attributes) };
  const attributes = Object.entries(drawn).map(([name, value]) => [name, tokens.get(value) ?? value] as const);
  return {
    ...node,
    attributes: Object.fromEntries(attributes),
    children: node.children.map((child) => (typeof child === 'string' ? child : inTokens(child))),
  };
}
