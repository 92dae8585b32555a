import { figureOf } from '../../catalogue/people.ts';
import type { Outline } from '../../catalogue/figure.ts';
import type { PresetId } from '../../catalogue/presets.ts';
import { boxAround, type Box, type Point } from '../../geometry/box.ts';
import { cornersOf, middleOf } from '../../geometry/boxes.ts';
import { boundsOfPolygon, signedArea, type Polygon } from '../../geometry/polygon.ts';
import { roundedPolygon } from '../../geometry/rounding.ts';
import { HULL_RADIUS } from '../../catalogue/tokens.ts';
import type { Casus } from '../../model/records.ts';
import type { PlacedParty, Placement } from '../placement.ts';

/** Something at which a line can end: a person, the card of a party, the hull of a household, the fork of a line. */
export interface Shape {
  readonly id: string;
  readonly sort: 'person' | 'card' | 'hull' | 'fork';
  readonly centre: Point;
  /** Clockwise on the paper. */
  readonly outline: Polygon;
  readonly box: Box;
  /** Row of a person. */
  readonly generation?: number;
}

const ROUND = 32;

function ellipse({ x, y }: Point, width: number, height: number): Polygon {
  return Array.from({ length: ROUND }, (_, step) => {
    const angle = (2 * Math.PI * (step + 0.5)) / ROUND;
    return { x: x + (width / 2) * Math.cos(angle), y: y + (height / 2) * Math.sin(angle) };
  });
}

/** The outline of each form of symbol as a polygon. */
const outlines: Readonly<Record<Outline, (centre: Point, width: number, height: number) => Polygon>> = {
  square: (centre, width, height) => cornersOf(boxAround(centre, width, height)),
  cross: (centre, width, height) => cornersOf(boxAround(centre, width, height)),
  circle: ellipse,
  dome: (centre, width, height) => {
    const box = boxAround(centre, width, height);
    return [
      ...ellipse(centre, width, height).filter((point) => point.y < centre.y),
      { x: box.right, y: centre.y },
      { x: box.right, y: box.bottom },
      { x: box.left, y: box.bottom },
      { x: box.left, y: centre.y },
    ];
  },
  diamond: ({ x, y }, width, height) => [
    { x, y: y - height / 2 },
    { x: x + width / 2, y },
    { x, y: y + height / 2 },
    { x: x - width / 2, y },
  ],
  triangle: ({ x, y }, width, height) => [
    { x, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
    { x: x - width / 2, y: y + height / 2 },
  ],
};

function shape(id: string, sort: Shape['sort'], outline: Polygon, centre?: Point): Shape {
  const box = boundsOfPolygon(outline);
  return { id, sort, outline, box, centre: centre ?? middleOf(box) };
}

/** The circle from which the branches of a line leave, `radius` px. */
export function forkAt(id: string, centre: Point, radius: number): Shape {
  return shape(id, 'fork', ellipse(centre, 2 * radius, 2 * radius), centre);
}

/** The card of a party. */
export function cardShape(party: PlacedParty): Shape {
  return shape(party.id, 'card', cornersOf(boxAround(party, party.width, party.height)), party);
}

/** Persons, cards and the largest hull of each household, by id. */
export function shapesOf(casus: Casus, placement: Placement, preset: PresetId): ReadonlyMap<string, Shape> {
  const records = new Map(casus.persons.map((person) => [person.id, person]));
  const persons = placement.persons.map((placed): Shape => {
    const record = records.get(placed.id);
    const form = record ? figureOf(record.kind ?? 'person', record.gender, preset).outline : 'square';
    return { ...shape(placed.id, 'person', outlines[form](placed, placed.width, placed.height), placed), generation: placed.generation };
  });
  const hulls = placement.households.flatMap(({ id, outlines: all }) => {
    const [largest] = all.toSorted((a, b) => signedArea(b) - signedArea(a));
    return largest === undefined ? [] : [shape(id, 'hull', roundedPolygon(largest, HULL_RADIUS))];
  });
  return new Map([...hulls, ...placement.parties.map(cardShape), ...persons].map((one) => [one.id, one]));
}

/** How far a point lies outside the outline of a convex shape, px; below 0 inside, by its nearest side. */
export function outside({ outline }: Pick<Shape, 'outline'>, { x, y }: Point): number {
  let most = -Infinity;
  let a = outline.at(-1);
  for (const b of outline) {
    if (a) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = Math.hypot(dx, dy);
      if (length > 0) most = Math.max(most, ((x - a.x) * dy - (y - a.y) * dx) / length);
    }
    a = b;
  }
  return most;
}
