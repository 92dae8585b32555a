import type { Box, Point } from '../../geometry/box.ts';
import type { PlacedGuest, PlacedText, Placement } from '../placement.ts';

type Spot = { readonly x: number; readonly y: number };

/** The same family drawing moved; it holds no emotional lines. */
export function shifted(placement: Placement, by: Point): Placement {
  const move = <S extends Spot>(it: S): S => ({ ...it, x: it.x + by.x, y: it.y + by.y });
  const moveAll = <S extends Spot>(list: readonly S[]): readonly S[] => list.map(move);
  const lines = (list: readonly (readonly Point[])[]): readonly (readonly Point[])[] => list.map(moveAll);
  const withTexts = <S extends Spot & { readonly texts: readonly PlacedText[] }>(it: S): S => ({ ...move(it), texts: moveAll(it.texts) });
  const guest = (it: PlacedGuest): PlacedGuest => ({
    ...withTexts(it),
    ...(it.nightsText && { nightsText: move(it.nightsText) }),
    ...(it.arrow && { arrow: { from: move(it.arrow.from), to: move(it.arrow.to), text: move(it.arrow.text) } }),
  });
  return {
    persons: placement.persons.map(withTexts),
    parties: placement.parties.map(withTexts),
    unions: placement.unions.map((it) => ({
      ...it,
      lines: it.lines.map((line) => ({ ...line, points: moveAll(line.points) })),
      mark: move(it.mark),
      ...(it.kinTick && { kinTick: move(it.kinTick) }),
      texts: moveAll(it.texts),
    })),
    sibships: placement.sibships.map((it) => ({ ...it, lines: lines(it.lines) })),
    descents: placement.descents.map((it) => ({ ...it, points: moveAll(it.points), mark: move(it.mark), texts: moveAll(it.texts) })),
    twins: placement.twins.map((it) => ({ ...it, apex: move(it.apex), bar: [move(it.bar[0]), move(it.bar[1])] as const })),
    households: placement.households.map((it) => ({
      ...it,
      outlines: lines(it.outlines),
      label: move(it.label),
      guests: it.guests.map(guest),
    })),
    ...(placement.tight !== undefined && { tight: placement.tight }),
    bounds: movedBox(placement.bounds, by),
  };
}

function movedBox(box: Box, { x, y }: Point): Box {
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}
