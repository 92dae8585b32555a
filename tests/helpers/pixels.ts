import { Resvg } from '@resvg/resvg-js';
import { bundledTypeface, fontFiles } from '../../main/services/export/fonts.ts';
import { svgFile } from '../../shared/formats/svg-file.ts';
import type { Scene } from '../../shared/scene/scene.ts';

/** How dark each pixel of a drawing on white is, 0 to 255, one pixel to a px. */
export function darknessOf(scene: Scene): Uint8Array {
  const svg = svgFile(scene, { fonts: [], size: undefined, language: 'nl' });
  const font = { fontFiles: [...fontFiles(bundledTypeface())], loadSystemFonts: false, defaultFontFamily: 'Inter' };
  const { pixels } = new Resvg(svg, { background: '#FFFFFF', font, logLevel: 'off' }).render();
  return Uint8Array.from({ length: pixels.length / 4 }, (_, index) => 255 - (pixels[4 * index] ?? 255));
}

/** How much ink one drawing has where the other has none, and the other way round, in full pixels. */
export function inkApart(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((sum, dark, index) => sum + Math.abs(dark - (other[index] ?? 0)), 0) / 255;
}
