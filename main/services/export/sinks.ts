import type { Scene } from '../../../shared/scene/scene.ts';
import type { Typeface } from './fonts.ts';
import { pdfFile } from './pdf.ts';
import type { Picture, PictureOptions } from './picture.ts';
import { pngFile } from './png.ts';
import { svgPicture } from './svg.ts';

type Sink = (scene: Scene, typeface: Typeface, options: PictureOptions) => Picture | Promise<Picture>;

/** Every kind of file a drawing can become, by the ending of its name. */
export const sinks = { svg: svgPicture, png: pngFile, pdf: pdfFile } as const satisfies Record<string, Sink>;
export type SinkId = keyof typeof sinks;

/** The kind of file that a name asks for; undefined for another ending. */
export function sinkFor(name: string): SinkId | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(sinks, ending) ? (ending as SinkId) : undefined;
}
