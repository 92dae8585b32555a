import type { Scene } from '../../../shared/scene/scene.ts';
import type { Typeface } from './fonts.ts';
import type { Picture, PictureOptions } from './picture.ts';

type Sink = (scene: Scene, typeface: Typeface, options: PictureOptions) => Promise<Picture>;

/** Every kind of file a drawing can become, by the ending of its name; what it is made with is loaded when it is asked for. */
export const sinks = {
  svg: async (...drawing) => (await import('./svg.ts')).svgPicture(...drawing),
  png: async (...drawing) => (await import('./png.ts')).pngFile(...drawing),
  pdf: async (...drawing) => (await import('./pdf.ts')).pdfFile(...drawing),
} as const satisfies Readonly<Record<string, Sink>>;
export type SinkId = keyof typeof sinks;

/** The kind of file that a name asks for; undefined for another ending. */
export function sinkFor(name: string): SinkId | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(sinks, ending) ? (ending as SinkId) : undefined;
}
