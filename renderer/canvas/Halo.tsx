import { drawnKey } from '../../shared/rules/focus.ts';
import type { Course } from '../../shared/layout/lines/line-placement.ts';
import type { Running } from '../workspace/stands.ts';

interface Props {
  readonly lines: readonly Running[];
  /** What one px of the screen is on the paper. */
  readonly px: number;
  readonly look: 'chosen' | 'hovered' | 'lit';
}

/** How broad the band is under what is chosen, px of the screen. */
export const BAND = 16;

/** A broad light band under lines and along the border of ground. */
export function Halo({ lines, px, look }: Props) {
  return lines.map(({ record, courses, border }) => (
    <path
      key={drawnKey(record)}
      className={`halo line ${look}`}
      strokeWidth={BAND * px}
      d={`${courses.map(pathOf).join('')}${border ? `${pathOf(border)}Z` : ''}`}
    />
  ));
}

function pathOf(course: Course): string {
  return course.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
