import { svgFile } from '../../../shared/formats/svg-file.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { loadSlices, type Typeface } from './fonts.ts';
import type { Picture, PictureOptions } from './picture.ts';

/** The drawing as an SVG file with its typeface inside; its reader's system draws what the typeface lacks. */
export async function svgPicture(scene: Scene, typeface: Typeface, { size, language }: PictureOptions): Promise<Picture> {
  const text = svgFile(scene, { fonts: await loadSlices(typeface, scene), size, language });
  return { ok: true, bytes: new TextEncoder().encode(text), notices: [] };
}
