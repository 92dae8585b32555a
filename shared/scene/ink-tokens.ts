import { PAPER, palette } from '../catalogue/palette.ts';
import type { SvgNode } from './svg.ts';

/** Every colour of the drawing by the name of its token in the window: `#00795B` is `var(--ink-connection)`. */
const tokens: ReadonlyMap<string, string> = new Map([
  ...Object.entries(palette).map(([role, colour]) => [colour, `var(--ink-${role})`] as const),
  [PAPER, 'var(--ink-paper)'],
]);

/**
 * A little drawing for beside a word of the window, in the tokens of the window's own light and dark. The drawing on the paper and every file keep their
 * colours; a colour that is no role of the palette stays as it is.
 */
export function inTokens(node: SvgNode): SvgNode {
  const attributes = Object.entries(node.attributes).map(([name, value]) => [name, tokens.get(value) ?? value] as const);
  return {
    ...node,
    attributes: Object.fromEntries(attributes),
    children: node.children.map((child) => (typeof child === 'string' ? child : inTokens(child))),
  };
}
