import { PAPER, palette } from '../catalogue/palette.ts';
import type { SvgNode } from './svg.ts';

/** Every colour of the drawing by the name of its token in the window: `#00795B` is `var(--ink-connection)`. */
const tokens: ReadonlyMap<string, string> = new Map([
  ...Object.entries(palette).map(([role, colour]) => [colour, `var(--ink-${role})`] as const),
  [PAPER, 'var(--ink-paper)'],
]);

/** The edge that a tint gets in a little drawing, px: so thin a colour cannot be told from what it lies on (WCAG 2.1, 1.4.11). */
const EDGE = 1.2;

const isTint = ({ fill, stroke, 'fill-opacity': tint }: SvgNode['attributes']): boolean =>
  fill !== undefined && stroke === undefined && tint !== undefined;

/** Whether there is nothing to see but tints. */
function isFaint(node: SvgNode): boolean {
  if (node.element === 'path') return isTint(node.attributes);
  return node.element !== 'text' && node.children.every((child) => typeof child === 'string' || isFaint(child));
}

/**
 * A little drawing for beside a word of the window, in the tokens of the window's own light and dark; where it is no more than a tint, that gets an edge of
 * its colour. The drawing on the paper and every file keep their colours; a colour that is no role of the palette stays as it is.
 */
export function inTokens(node: SvgNode, edged = isFaint(node)): SvgNode {
  const edge = { stroke: node.attributes['fill'] ?? '', 'stroke-width': String(EDGE), 'stroke-linejoin': 'round' };
  const drawn = { ...node.attributes, ...(edged && isTint(node.attributes) && edge) };
  const attributes = Object.entries(drawn).map(([name, value]) => [name, tokens.get(value) ?? value] as const);
  return {
    ...node,
    attributes: Object.fromEntries(attributes),
    children: node.children.map((child) => (typeof child === 'string' ? child : inTokens(child, edged))),
  };
}
