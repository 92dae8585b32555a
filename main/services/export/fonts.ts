import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import metrics from '../../../assets/fonts/metrics.json' with { type: 'json' };
import slices from '../../../assets/fonts/slices.json' with { type: 'json' };
import type { Metrics, Weight } from '../../../shared/geometry/measure.ts';
import { slicesFor, type LoadedSlice } from '../../../shared/formats/svg-file.ts';
import type { Scene } from '../../../shared/scene/scene.ts';

/** The bundled typeface: its widths, and the folder in which its files lie. */
export interface Typeface {
  readonly metrics: Metrics;
  readonly folder: URL;
}

/** The typeface that came with the program; a shell that was packed elsewhere hands in its own folder (ending in `/`). */
export function bundledTypeface(folder = new URL('../../../assets/fonts/', import.meta.url)): Typeface {
  return { metrics, folder };
}

/** Path of the file with one weight of the typeface. */
export function fontFile({ folder }: Typeface, weight: Weight, italic: boolean): string {
  return fileURLToPath(new URL(`inter-${weight}${italic ? 'i' : ''}.ttf`, folder));
}

/** Every weight, upright and italic. */
export function fontFiles(typeface: Typeface): readonly string[] {
  const weights: readonly Weight[] = [400, 500, 600, 700];
  return [false, true].flatMap((italic) => weights.map((weight) => fontFile(typeface, weight, italic)));
}

/** The parts of the typeface that a drawing needs inside its SVG file. */
export function loadSlices({ folder }: Typeface, scene: Scene): Promise<readonly LoadedSlice[]> {
  const load = async (slice: (typeof slices)[number]): Promise<LoadedSlice> => {
    const bytes = await readFile(new URL(slice.file, folder));
    return { ...slice, base64: bytes.toString('base64') };
  };
  return Promise.all(slicesFor(scene, slices).map(load));
}
