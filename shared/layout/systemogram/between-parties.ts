import type { Casus } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';
import { type Setting, capsulesOn, wordsBeside } from '../lines/beside.ts';
import type { Board } from '../lines/board.ts';
import { boundaryCourse } from '../lines/boundary.ts';
import type { Ground } from '../lines/ground.ts';
import type { PlacedBoundary } from '../lines/line-placement.ts';
import { routeOf } from '../lines/route.ts';
import { capsulesOf, saidOf } from '../lines/said.ts';
import type { Shape } from '../lines/shapes.ts';
import type { SystemogramPlacement } from './systemogram-placement.ts';
import { inOrder } from '../../model/diagram.ts';

/** White before the cards at the ends of a thin line, px. */
const GAP = 2;

/** The thin lines from a professional to its organisation. */
export function belongings(casus: Casus, ground: Ground, shapes: ReadonlyMap<string, Shape>): SystemogramPlacement['belongs'] {
  return casus.involved.flatMap(({ id, organisation }) => {
    const [from, to] = [shapes.get(id), shapes.get(organisation ?? '')];
    if (organisation === undefined || organisation === id || from?.sort !== 'card' || to?.sort !== 'card') return [];
    const way = routeOf(ground, { from, to, gapFrom: GAP, gapTo: GAP, strands: [{ aside: 0, half: 1 }] });
    const [course] = way?.courses ?? [];
    return course ? [{ party: id, organisation, course }] : [];
  });
}

/** The boundaries of which a side is a party (casus format 2), of those whose both sides stand in the drawing. */
export function partyBoundaries(
  casus: Casus,
  view: View,
  ground: Ground,
  shapes: ReadonlyMap<string, Shape>,
  board: Board,
  setting: Setting,
): readonly PlacedBoundary[] {
  if (!view.layers.has('boundaries')) return [];
  return casus.boundaries
    .toSorted((a, b) => inOrder(a.id, b.id))
    .flatMap((it): readonly PlacedBoundary[] => {
      const [one, other] = it.between.map((side) => side.flatMap((id) => shapes.get(id) ?? []));
      if (!one || !other || one.length === 0 || other.length === 0 || ![...one, ...other].some((shape) => shape.sort === 'card')) return [];
      const course = boundaryCourse(ground, one, other);
      if (course.length < 2) return [];
      const to = { course, half: 7, taken: [] };
      const capsules = capsulesOn(board, to, capsulesOf(it));
      return [{ id: it.id, course, capsules, texts: wordsBeside(board, to, saidOf(it, casus, view), setting) }];
    });
}
