import { drawnKey } from '../../shared/rules/focus.ts';
import type { Running } from '../workspace/stands.ts';

interface Props {
  readonly lines: readonly Running[];
  /** What one px of the screen is on the paper. */
  readonly px: number;
  readonly look: 'chosen' | 'hovered' | 'lit';
}

/** A broad light band under lines, 16 px on the screen. */
export function Halo({ lines, px, look }: Props) {
  return lines.map(({ record, courses }) => (
    <path
      key={drawnKey(record)}
      className={`halo ${look}`}
      strokeWidth={16 * px}
      d={courses.map((course) => course.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')).join('')}
    />
  ));
}
