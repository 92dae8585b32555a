import type { Point } from '../../shared/geometry/box.ts';
import type { PlacedText } from '../../shared/layout/placement.ts';
import type { PlacedCard, SystemogramPlacement } from '../../shared/layout/systemogram/systemogram-placement.ts';
import { moved } from './moved.ts';

/** A card grows with its words, round its middle. */
function cardWith(card: PlacedCard, { x, y }: Point, write: (text: PlacedText) => PlacedText, textScale: number): PlacedCard {
  const spread = (text: PlacedText): PlacedText => ({ ...text, x: x + (text.x - x) * textScale, y: y + (text.y - y) * textScale });
  return { ...card, width: card.width * textScale, height: card.height * textScale, texts: card.texts.map((text) => write(spread(text))) };
}

/** The same systemogram somewhere else on the paper, with words that are `textScale` times as wide. */
export function movedSystemogram(it: SystemogramPlacement, by: Point, textScale: number): SystemogramPlacement {
  const shift = <T extends Point>(place: T): T => ({ ...place, x: place.x + by.x, y: place.y + by.y });
  const write = (text: PlacedText): PlacedText => ({ ...shift(text), width: text.width * textScale });
  return {
    ...it,
    family: moved(it.family, by, textScale),
    centre: shift(it.centre),
    rings: it.rings.map((ring) => ({ ...ring, label: write(ring.label) })),
    sectors: it.sectors.map((sector) => ({ ...sector, label: write(sector.label) })),
    spokes: it.spokes.map(([from, to]) => [shift(from), shift(to)] as const),
    cards: it.cards.map((card) => cardWith(shift(card), card, write, textScale)),
    lines: it.lines.map((line) => ({
      ...line,
      arrows: line.arrows.map((arrow) => ({ ...arrow, course: arrow.course.map(shift), middle: { ...arrow.middle, at: shift(arrow.middle.at) } })),
      texts: line.texts.map(write),
    })),
    directions: it.directions.map((wheel) => ({ ...wheel, at: shift(wheel.at), texts: wheel.texts.map(write) })),
    counts: it.counts.map((count) => ({ ...count, at: shift(count.at), width: count.width * textScale })),
    bounds: { left: it.bounds.left + by.x, top: it.bounds.top + by.y, right: it.bounds.right + by.x, bottom: it.bounds.bottom + by.y },
  };
}
