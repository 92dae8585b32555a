import { textStyles } from '../catalogue/type.ts';
import type { Point } from '../geometry/box.ts';
import type { Caption } from '../rules/captions.ts';
import { rectangle, roundedPath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';

/** The white under an age that stands on a cross or a fill (catalogue A.9). */
const PLATE_OPACITY = 0.94;
const CIRCA = '±';
/** Between the sign and the number, px. */
const CIRCA_GAP = 0.5;

/**
 * The age in the centre of a symbol, with a small sign before it where it is not certain. It shrinks where `room` px is
 * not enough, and stands on a white plate where something runs under it.
 */
export function drawAge(age: NonNullable<Caption['age']>, centre: Point, room: number, plate: boolean, pen: Pen): readonly Mark[] {
  const { size, line } = textStyles.age;
  const number = pen.widthOf(age.text, 'age');
  const sign = age.circa ? pen.widthOf(CIRCA, 'circa') + CIRCA_GAP : 0;
  const shrink = Math.min(1, room / (number + sign));
  const left = centre.x - ((number + sign) * shrink) / 2;
  const y = centre.y + 0.36 * size * pen.textScale * shrink;
  const under = rectangle(centre, (number + sign) * shrink + 5, line * pen.textScale * shrink);
  return [
    ...(plate ? [pen.path('mark', roundedPath(under, 4), { fill: 'paper', fillOpacity: PLATE_OPACITY })] : []),
    ...(age.circa ? [pen.text(CIRCA, 'circa', { x: left, y }, { anchor: 'start', size: textStyles.circa.size * shrink })] : []),
    age.circa
      ? pen.text(age.text, 'age', { x: left + sign * shrink, y }, { anchor: 'start', size: size * shrink })
      : pen.text(age.text, 'age', { x: centre.x, y }, { size: size * shrink }),
  ];
}
