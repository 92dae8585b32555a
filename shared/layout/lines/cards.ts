import { textStyles } from '../../catalogue/type.ts';
import { boundsOf, boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { grown, middleOf } from '../../geometry/boxes.ts';
import { distance } from '../../geometry/course.ts';
import { segmentMeetsBox } from '../../geometry/polygon.ts';
import { inOrder } from '../../model/diagram.ts';
import type { Casus } from '../../model/records.ts';
import { linesOf } from '../genogram/frame.ts';
import { cardColumn } from '../genogram/words.ts';
import { type Measure, type PlacedParty, type Placement, textBox } from '../placement.ts';
import type { Joined } from './joined.ts';

/** White round a card, px, and the distance of the places that are tried. */
const AIR = 20;
/** White between two cards, px: a line has to find its way between them. */
const BETWEEN = 72;
const STEP = 16;
/** A card may stand this far outside the family, px. */
const OUTSIDE = 60;

/**
 * Cards for the parties at which lines end.
 * Before: the family stands. After: each card has a place where nothing else is, as near to the others of its lines as can be.
 */
export function placeCards(
  casus: Casus,
  placement: Placement,
  joined: Joined,
  {
    measure,
    textScale,
    previous,
  }: { readonly measure: Measure; readonly textScale: number; readonly previous?: Partial<Pick<Placement, 'parties'>> },
): readonly PlacedParty[] {
  const taken = obstacles(placement, textScale);
  const cards = placement.parties.map((it) => boxAround(it, it.width, it.height));
  const segments = linesOf(placement).flatMap((line) => line.slice(1).flatMap((b, at) => (line[at] ? [[line[at], b] as const] : [])));
  const free = (box: Box): boolean => {
    const room = grown(box, AIR);
    const wide = grown(box, BETWEEN);
    if (cards.some((other) => overlap(wide, other))) return false;
    return taken.every((other) => !overlap(room, other)) && segments.every(([a, b]) => !segmentMeetsBox(a, b, room));
  };
  const spots = new Map<string, Point>([...placement.persons, ...placement.parties].map((it) => [it.id, it]));
  for (const home of placement.households) {
    const box = boundsOf(home.outlines.flat().map((point) => boxAround(point, 0, 0)));
    if (box) spots.set(home.id, middleOf(box));
  }
  const before = new Map(previous?.parties?.map((it) => [it.id, it]));
  return [...joined.parties].toSorted(inOrder).flatMap((id): PlacedParty[] => {
    const party = casus.involved.find((it) => it.id === id);
    if (!party) return [];
    const { width, height, card } = cardColumn(party.name, measure, textScale);
    const near = neighboursOf(id, joined).flatMap((other) => spots.get(other) ?? []);
    const kept = before.get(id);
    const spot =
      kept && free(boxAround(kept, width, height))
        ? { x: kept.x, y: kept.y }
        : freeSpot(placement.bounds, width, height, near.length > 0 ? near : [middleOf(placement.bounds)], free);
    cards.push(boxAround(spot, width, height));
    spots.set(id, spot);
    const text = { ...card, ...spot, y: spot.y + 0.34 * textStyles[card.role].size * textScale, anchor: 'middle' as const };
    return [{ id, ...spot, width, height, texts: [text] }];
  });
}

function obstacles(placement: Placement, textScale: number): Box[] {
  const guests = placement.households.flatMap((home) => home.guests);
  const texts = [...placement.persons, ...placement.unions, ...placement.descents, ...guests].flatMap((it) => it.texts);
  return [
    ...[...placement.persons, ...placement.parties, ...guests].map((it) => boxAround(it, it.width, it.height)),
    ...[...texts, ...placement.households.map((home) => home.label)].map((text) => textBox(text, textStyles[text.role].size * textScale)),
    ...placement.households.flatMap((home) => home.outlines.flatMap((outline) => boundsOf(outline.map((p) => boxAround(p, 0, 0))) ?? [])),
  ];
}

/** Those at the other ends of a party's lines. */
function neighboursOf(id: string, { ties, coalitions, triangles, loyalties }: Joined): readonly string[] {
  const lists = [
    ...ties.map((it) => [it.from, it.to]),
    ...coalitions.map((it) => [...it.members, ...it.against]),
    ...triangles.map((it) => it.corners),
    ...loyalties.map((it) => [it.from, ...it.to]),
  ];
  return lists.filter((list) => list.includes(id)).flatMap((list) => list.filter((other) => other !== id));
}

function freeSpot(bounds: Box, width: number, height: number, near: readonly Point[], free: (box: Box) => boolean): Point {
  let best = { x: bounds.right + OUTSIDE + width / 2, y: (bounds.top + bounds.bottom) / 2 };
  let least = Infinity;
  const [across, up] = [OUTSIDE + width / 2, OUTSIDE + height / 2];
  for (let y = Math.round(bounds.top - up); y <= bounds.bottom + up; y += STEP)
    for (let x = Math.round(bounds.left - across); x <= bounds.right + across; x += STEP) {
      const spot = { x, y };
      const box = boxAround(spot, width, height);
      const beyond =
        Math.max(0, bounds.left - box.left, box.right - bounds.right) + Math.max(0, bounds.top - box.top, box.bottom - bounds.bottom);
      const price = near.reduce((sum, other) => sum + distance(spot, other), 0) + 2 * beyond;
      if (price < least && free(box)) {
        least = price;
        best = spot;
      }
    }
  return best;
}
