import type { Mark, Scene } from '../scene/scene.ts';
import { svgText, svgTree, type SvgNode } from '../scene/svg.ts';
import { pageFor, type PaperId } from './page.ts';

/** One part of the typeface: which characters it holds (assets/fonts/slices.json). */
export interface Slice {
  readonly file: string;
  readonly style: string;
  readonly ranges: readonly (readonly number[])[];
}

/** A part of the typeface with its bytes. */
export interface LoadedSlice extends Slice {
  /** The woff2 in base64. */
  readonly base64: string;
}

export interface SvgFileOptions {
  /** Those that the drawing needs are embedded; none are for a sink that brings its own typeface. */
  readonly fonts: readonly LoadedSlice[];
  /** Puts the drawing on a sheet and gives its sides in mm; without it the file has the drawing's own size in px. */
  readonly size?: PaperId | undefined;
  readonly language: 'nl' | 'en';
}

/** The parts of the typeface that hold a character of the drawing: what a caller must load for `svgFile`. */
export function slicesFor<S extends Slice>(scene: Scene, slices: readonly S[]): readonly S[] {
  const used = { normal: new Set<number>(), italic: new Set<number>() };
  const read = (mark: Mark): void => {
    switch (mark.mark) {
      case 'group':
        return mark.children.forEach(read);
      case 'path':
        return;
      case 'text':
        for (const char of mark.text.normalize('NFC')) used[mark.italic ? 'italic' : 'normal'].add(char.codePointAt(0) ?? 0);
    }
  };
  scene.marks.forEach(read);
  return slices.filter(({ style, ranges }) =>
    [...used[style === 'italic' ? 'italic' : 'normal']].some((code) =>
      ranges.some(([first = 0, last = 0]) => code >= first && code <= last),
    ),
  );
}

/**
 * The drawing as an SVG file that stands alone (casus format 3): UTF-8 text, the same for the same scene, with the
 * parts of the typeface that it uses inside.
 */
export function svgFile(scene: Scene, { fonts, size, language }: SvgFileOptions): string {
  const page = size && pageFor(scene.view, size);
  const { left, top } = scene.view;
  const [right, bottom] = [Math.max(scene.view.right, left + 1), Math.max(scene.view.bottom, top + 1)];
  const tree = svgTree({ ...scene, view: page ? page.view : { left, top, right, bottom } });
  const [width, height] = page ? [`${page.width}mm`, `${page.height}mm`] : [px(right - left), px(bottom - top)];
  const { xmlns = '', viewBox = '', ...others } = tree.attributes;
  const faces = slicesFor(scene, fonts).map(faceRule);
  const style: SvgNode = { element: 'style', attributes: {}, children: [faces.join('')] };
  const defs: SvgNode[] = faces.length === 0 ? [] : [{ element: 'defs', attributes: {}, children: [style] }];
  const heads = tree.children.findIndex((child) => typeof child === 'string' || (child.element !== 'title' && child.element !== 'desc'));
  const after = heads === -1 ? tree.children.length : heads;
  return `${svgText({
    element: 'svg',
    attributes: { xmlns, viewBox, width, height, lang: language, ...others },
    children: [...tree.children.slice(0, after), ...defs, ...tree.children.slice(after)],
  })}\n`;
}

function px(length: number): string {
  return String(Math.round(length * 10) / 10);
}

/** No quotes and no angle brackets: the rule reads the same inside XML and inside HTML. */
function faceRule({ style, ranges, base64 }: LoadedSlice): string {
  const range = ranges.map(([first = 0, last = first]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
  return `@font-face{font-family:Inter;font-style:${style};font-weight:400 700;src:url(data:font/woff2;base64,${base64});unicode-range:${range.join(',')}}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
