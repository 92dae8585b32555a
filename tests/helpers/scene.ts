import type { Mark, PathMark, Scene, TextMark } from '../../shared/scene/scene.ts';

/** A text mark with the looks of a name. */
export function words(text: string, rest: Partial<TextMark> = {}): TextMark {
  return { mark: 'text', part: 'label', x: 100, y: 100, text, anchor: 'start', size: 12, weight: 500, fill: '#1B2430', ...rest };
}

/** A path mark with the looks of a line. */
export function line(d: string, rest: Partial<PathMark> = {}): PathMark {
  return { mark: 'path', part: 'line', d, stroke: '#1B2430', strokeWidth: 2, ...rest };
}

/** A scene of 400 by 200 px with these marks. */
export function sceneOf(marks: readonly Mark[], rest: Partial<Scene> = {}): Scene {
  return { view: { left: 0, top: 0, right: 400, bottom: 200 }, title: 'Proef', description: 'Een proef.', marks, ...rest };
}

/** A little of everything that a scene can hold. */
export const medley: Scene = sceneOf([
  {
    mark: 'group',
    data: { kind: 'person', record: 'tijmen' },
    title: 'Tijmen',
    opacity: 0.5,
    children: [
      line('M76 40h48v48h-48z', { part: 'symbol', fill: '#FFFFFF', join: 'miter' }),
      words('Tijmen Çağla', { x: 100, y: 110, anchor: 'middle', weight: 700, width: 76 }),
      words('9', { x: 100, y: 69, anchor: 'middle', weight: 600, size: 14 }),
    ],
  },
  {
    mark: 'group',
    data: { kind: 'union', record: 'u' },
    children: [
      line('M150 60 Q 200 100 250 60 T 350 60', { dash: [0, 5], cap: 'round' }),
      words('h 2006 · SY → NL', { x: 200, y: 60, halo: 4, size: 10.5, weight: 400 }),
      words('PZ 2021', { x: 300, y: 160, italic: true, weight: 400, rotate: -20, anchor: 'end' }),
    ],
  },
]);
