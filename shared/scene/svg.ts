import { pathData, roundTo } from './numbers.ts';
import type { GroupMark, Mark, PathMark, RecordData, Scene, TextMark } from './scene.ts';

/** The only elements that a drawing uses (casus format 3); `defs` and `style` carry the font of a file. */
export type SvgElement = 'svg' | 'g' | 'path' | 'text' | 'tspan' | 'title' | 'desc' | 'defs' | 'style';

/** One element: attributes by their SVG name, in the order in which they are written. */
export interface SvgNode {
  readonly element: SvgElement;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** The typeface of every drawing; a file embeds it under this name. */
export const FONT_FAMILY = 'Inter, Arial, sans-serif';

type Value = string | number | undefined;

/** The attributes that have a value, in the order given. */
function attributesOf(values: Readonly<Record<string, Value>>): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) written[name] = typeof value === 'number' ? roundTo(value, 2) : legalText(value);
  }
  return written;
}

/** Drops what XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
export function legalText(text: string): string {
  let legal = '';
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const control = code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd;
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    if (!control && !surrogate && code !== 0xfffe && code !== 0xffff) legal += sign;
  }
  return legal;
}

function node(element: SvgElement, values: Readonly<Record<string, Value>>, children: SvgNode['children'] = []): SvgNode {
  return { element, attributes: attributesOf(values), children };
}

function dataOf(data: RecordData | undefined): Record<string, Value> {
  return {
    'data-kind': data?.kind,
    'data-record': data?.record,
    'data-union': data?.union,
    'data-parent': data?.parent,
    'data-organisation': data?.organisation,
    'data-child': data?.child,
    'data-children': data?.children,
  };
}

function groupNode(mark: GroupMark): SvgNode {
  const title = mark.title === undefined ? [] : [node('title', {}, [legalText(mark.title)])];
  return node('g', { ...dataOf(mark.data), opacity: mark.opacity }, [...title, ...mark.children.map(markNode)]);
}

function pathNode(mark: PathMark): SvgNode {
  return node('path', {
    'data-part': mark.part,
    d: pathData(mark.d),
    fill: mark.fill ?? 'none',
    'fill-opacity': mark.fillOpacity,
    stroke: mark.stroke,
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash?.map((length) => roundTo(length, 2)).join(' '),
    'stroke-linecap': mark.cap === 'round' ? 'round' : undefined,
    'stroke-linejoin': mark.join === 'round' ? 'round' : undefined,
  });
}

function textNode(mark: TextMark): SvgNode {
  const x = roundTo(mark.x, 1);
  const y = roundTo(mark.y, 1);
  return node(
    'text',
    {
      'data-part': mark.part,
      x,
      y,
      transform: mark.rotate === undefined ? undefined : `rotate(${roundTo(mark.rotate, 1)} ${x} ${y})`,
      'font-size': mark.size,
      'font-weight': mark.weight === 400 ? undefined : String(mark.weight),
      'font-style': mark.italic ? 'italic' : undefined,
      'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
      fill: mark.fill,
      stroke: mark.halo === undefined ? undefined : '#FFFFFF',
      'stroke-width': mark.halo,
      'stroke-linejoin': mark.halo === undefined ? undefined : 'round',
      'paint-order': mark.halo === undefined ? undefined : 'stroke',
      textLength: mark.width === undefined ? undefined : roundTo(mark.width, 1),
      lengthAdjust: mark.width === undefined ? undefined : 'spacingAndGlyphs',
    },
    [legalText(mark.text)],
  );
}

/** What a group that was drawn before became, so that a drawing that keeps it keeps its elements. */
const known = new WeakMap<GroupMark, SvgNode>();

function markNode(mark: Mark): SvgNode {
  if (mark.mark === 'group') {
    const made = known.get(mark) ?? groupNode(mark);
    known.set(mark, made);
    return made;
  }
  return mark.mark === 'path' ? pathNode(mark) : textNode(mark);
}

/** A scene as SVG-shaped data: what a window turns into elements and a file into text. */
export function svgTree(scene: Scene): SvgNode {
  const { left, top, right, bottom } = scene.view;
  const view = [left, top, right - left, bottom - top].map((length) => roundTo(length, 1)).join(' ');
  return node('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: view, role: 'graphics-document', 'font-family': FONT_FAMILY }, [
    node('title', {}, [legalText(scene.title)]),
    node('desc', {}, [legalText(scene.description)]),
    ...scene.marks.map(markNode),
  ]);
}

const escapes: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', "'": '&#x27;', '<': '&lt;', '>': '&gt;' };

/** Escapes text for content and attribute values, with the same signs as React's static markup. */
function escaped(text: string): string {
  return text.replace(/["&'<>]/g, (sign) => escapes[sign] ?? sign);
}

/** The tree as XML text without a declaration, the same as React's static markup of it. */
export function svgText(tree: SvgNode): string {
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const children = tree.children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)));
  return `<${tree.element}${attributes.join('')}>${children.join('')}</${tree.element}>`;
}
