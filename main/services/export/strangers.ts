import { Resvg } from '@resvg/resvg-js';
import { foreigners, type Metrics } from '../../../shared/geometry/measure.ts';
import { svgFile } from '../../../shared/formats/svg-file.ts';
import type { Mark, Scene } from '../../../shared/scene/scene.ts';

/** What stands for a character that cannot be drawn; the typeface has it. */
export const BOX = '□';

/** The characters of a drawing that the typeface lacks, each once. */
export function strangersIn(scene: Scene, metrics: Metrics): readonly string[] {
  return foreigners(metrics, scene.marks.flatMap(wordsIn).join(''));
}

function wordsIn(mark: Mark): readonly string[] {
  switch (mark.mark) {
    case 'group':
      return mark.children.flatMap(wordsIn);
    case 'path':
      return [];
    case 'text':
      return [mark.text];
  }
}

/** The same drawing with a box in place of each of these characters. */
export function boxed(scene: Scene, chars: readonly string[]): Scene {
  if (chars.length === 0) return scene;
  const set = new Set(chars);
  const swap = (mark: Mark): Mark => {
    switch (mark.mark) {
      case 'group':
        return { ...mark, children: mark.children.map(swap) };
      case 'path':
        return mark;
      case 'text':
        return { ...mark, text: Array.from(mark.text.normalize('NFC'), (char) => (set.has(char) ? BOX : char)).join('') };
    }
  };
  return { ...scene, marks: scene.marks.map(swap) };
}

type FontOptions = NonNullable<NonNullable<ConstructorParameters<typeof Resvg>[1]>['font']>;

const CELL = 40;
const ROW = 50;

/**
 * Those characters that leave no ink with these fonts: one that no font of the system has would leave a person without
 * a name, and what follows it too.
 */
export function inkless(chars: readonly string[], font: FontOptions): readonly string[] {
  if (chars.length === 0) return [];
  const rows = Math.ceil(chars.length / ROW);
  const marks = chars.map((text, i): Mark => {
    const [x, y] = [(i % ROW) * CELL + CELL / 2, Math.floor(i / ROW) * CELL + 28];
    return { mark: 'text', part: 'label', x, y, text, anchor: 'middle', size: 20, weight: 400, fill: '#000000' };
  });
  const view = { left: 0, top: 0, right: ROW * CELL, bottom: rows * CELL };
  const { width, pixels } = new Resvg(svgFile({ view, title: '', description: '', marks }, { fonts: [], language: 'nl' }), {
    font,
    logLevel: 'off',
  }).render();
  const inked = new Set<number>();
  for (let at = 3; at < pixels.length; at += 4) {
    if (pixels[at] === 0) continue;
    const pixel = (at - 3) / 4;
    inked.add(Math.floor(Math.floor(pixel / width) / CELL) * ROW + Math.floor((pixel % width) / CELL));
  }
  return chars.filter((_, i) => !inked.has(i));
}
