import { Resvg } from '@resvg/resvg-js';
import { pageFor } from '../../../shared/formats/page.ts';
import { svgFile } from '../../../shared/formats/svg-file.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { fontFiles, type Typeface } from './fonts.ts';
import { told, type Picture, type PictureOptions } from './picture.ts';
import { boxed, inkless, strangersIn } from './strangers.ts';

/** Pixels to a px of the drawing when no paper is asked for. */
const SHARPNESS = 2;
/** Dots to the inch of paper. */
const DPI = 200;
/** 400 MB while it is painted. */
const MOST_PIXELS = 100e6;

/**
 * The drawing as a PNG on white: 2 pixels to a px, or a whole sheet at 200 dots to the inch. Fonts of the system are
 * asked only for characters that the typeface lacks; what they lack too becomes a box. Refused above 100 million pixels.
 */
export function pngFile(scene: Scene, typeface: Typeface, { size, language }: PictureOptions): Picture {
  const { left, top, right, bottom } = scene.view;
  const page = size && pageFor(scene.view, size);
  const [width, height] = page
    ? [(page.width / 25.4) * DPI, (page.height / 25.4) * DPI]
    : [(right - left) * SHARPNESS, (bottom - top) * SHARPNESS];
  if (width * height > MOST_PIXELS) {
    return { ok: false, refusal: told('too-many-pixels', { width: Math.round(width), height: Math.round(height) }) };
  }
  const strangers = strangersIn(scene, typeface.metrics);
  const font = {
    fontFiles: [...fontFiles(typeface)],
    loadSystemFonts: strangers.length > 0,
    defaultFontFamily: 'Inter',
    sansSerifFamily: 'Inter',
  };
  const lacking = inkless(strangers, font);
  const svg = svgFile(boxed(scene, lacking), { fonts: [], size, language });
  const fitTo = { mode: 'width', value: Math.max(1, Math.round(width)) } as const;
  const image = new Resvg(svg, { background: '#FFFFFF', fitTo, font, textRendering: 2, logLevel: 'off' });
  return { ok: true, bytes: image.render().asPng(), notices: lacking.length > 0 ? [told('boxes', { count: lacking.length })] : [] };
}
