import type { Point } from '../../shared/geometry/box.ts';
import type { CoalitionParts, Course, LinePlacement, OnLine } from '../../shared/layout/lines/line-placement.ts';
import type { Placement, PlacedText } from '../../shared/layout/placement.ts';

/** Lines somewhere else on the paper. */
function movedLines(lines: LinePlacement, shift: <T extends Point>(place: T) => T, write: (text: PlacedText) => PlacedText): LinePlacement {
  const course = (points: Course): Course => points.map(shift);
  const spot = (place: OnLine): OnLine => ({ ...place, at: shift(place.at) });
  const beside = <T extends LinePlacement['ties'][number] | LinePlacement['boundaries'][number]>(line: T): T => ({
    ...line, capsules: line.capsules.map(spot), texts: line.texts.map(write),
  });
  const parts = ({ apex, ...it }: CoalitionParts): CoalitionParts => ({
    arc: course(it.arc),
    knots: it.knots.map((knot) => ({ ...knot, at: shift(knot.at) })),
    spokes: it.spokes.map(course),
    shafts: it.shafts.map((shaft) => ({ ...shaft, course: course(shaft.course) })),
    ...(apex && { apex: spot(apex) }),
  });
  return {
    ties: lines.ties.map((tie) => ({ ...beside(tie), course: course(tie.course), middle: spot(tie.middle) })),
    coalitions: lines.coalitions.map(({ generationTick, ...it }) => ({
      ...it,
      ...parts(it),
      ...(generationTick && { generationTick: spot(generationTick) }),
      capsules: it.capsules.map(spot), texts: it.texts.map(write),
    })),
    triangles: lines.triangles.map(({ badge, coalition, ...it }) => ({
      ...it,
      corners: [shift(it.corners[0]), shift(it.corners[1]), shift(it.corners[2])],
      courses: it.courses.map((side) => ({ ...side, course: course(side.course), middle: spot(side.middle) })),
      ...(badge && { badge: shift(badge) }),
      ...(coalition && { coalition: parts(coalition) }),
      capsules: it.capsules.map(spot), texts: it.texts.map(write),
    })),
    loyalties: lines.loyalties.map(({ middle, ...it }) => ({
      ...it, courses: it.courses.map(course), ...(middle && { middle: spot(middle) }), capsules: it.capsules.map(spot), texts: it.texts.map(write),
    })),
    boundaries: lines.boundaries.map((line) => ({ ...beside(line), course: course(line.course) })),
  };
}

/** The same placement somewhere else on the paper, with words that are `textScale` times as wide. */
export function moved(placement: Placement, by: Point, textScale: number): Placement {
  const shift = <T extends Point>(place: T): T => ({ ...place, x: place.x + by.x, y: place.y + by.y });
  const write = (text: PlacedText): PlacedText => ({ ...shift(text), width: text.width * textScale });
  const shiftAll = (texts: readonly PlacedText[]): readonly PlacedText[] => texts.map(write);
  const { bounds } = placement;
  return {
    persons: placement.persons.map((person) => ({ ...shift(person), texts: shiftAll(person.texts) })),
    unions: placement.unions.map((union) => ({
      ...union,
      lines: union.lines.map((line) => ({ ...line, points: line.points.map(shift) })),
      mark: shift(union.mark),
      texts: shiftAll(union.texts),
    })),
    sibships: placement.sibships.map((sibship) => ({ ...sibship, lines: sibship.lines.map((line) => line.map(shift)) })),
    descents: placement.descents.map((descent) => ({
      ...descent, points: descent.points.map(shift), mark: shift(descent.mark), texts: shiftAll(descent.texts),
    })),
    twins: placement.twins.map((twins) => ({ ...twins, apex: shift(twins.apex), bar: [shift(twins.bar[0]), shift(twins.bar[1])] })),
    households: placement.households.map((household) => ({
      ...household,
      outlines: household.outlines.map((outline) => outline.map(shift)),
      label: write(household.label),
      guests: household.guests.map((guest) => ({
        ...shift(guest),
        texts: shiftAll(guest.texts),
        ...(guest.arrow && { arrow: { from: shift(guest.arrow.from), to: shift(guest.arrow.to), text: write(guest.arrow.text) } }),
      })),
    })),
    parties: placement.parties.map((party) => ({ ...shift(party), texts: shiftAll(party.texts) })),
    ...(placement.lines && { lines: movedLines(placement.lines, shift, write) }),
    bounds: { left: bounds.left + by.x, top: bounds.top + by.y, right: bounds.right + by.x, bottom: bounds.bottom + by.y },
  };
}
