import { guest, hull } from '../catalogue/household.ts';
import { HULL_TINT } from '../catalogue/palette.ts';
import { figureOf } from '../catalogue/people.ts';
import { HULL_RADIUS } from '../catalogue/tokens.ts';
import type { Point } from '../geometry/box.ts';
import type { PlacedGuest, PlacedHousehold, PlacedText } from '../layout/placement.ts';
import type { Person } from '../model/records.ts';
import type { Look } from './look.ts';
import { outlinePath } from './outlines.ts';
import { polyline, roundedOutline, towards } from './paths.ts';
import { placedText, type Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';
import { closedDash } from './strokes.ts';

/** One hull: tinted where the theme tints, dashed round about without a seam. */
export function drawHull(outline: readonly Point[], radius: number, pen: Pen, factor = 1): readonly Mark[] {
  const { d, length } = roundedOutline(outline, radius);
  const tint = pen.area('household');
  const dash = closedDash(
    hull.dash.map((part) => pen.scaled(part * factor)),
    length,
  );
  return [
    ...(tint === undefined ? [] : [{ mark: 'path', part: 'mark', d, fill: tint, fillOpacity: HULL_TINT } as const]),
    pen.path('mark', d, { stroke: 'household', width: tint === undefined ? hull.untinted : hull.stroke, dash }),
  ];
}

/** The double arrow between two homes (catalogue B, co-parenting). */
export function drawNightsArrow(from: Point, to: Point, pen: Pen): readonly Mark[] {
  const { stroke, head, half } = guest.arrow;
  const tip = (at: Point, inner: Point): string => {
    const neck = towards(at, inner, pen.scaled(head));
    const [ax, ay] = [((neck.y - at.y) / head) * half, ((neck.x - at.x) / head) * half];
    return polyline([{ x: neck.x - ax, y: neck.y + ay }, at, { x: neck.x + ax, y: neck.y - ay }]);
  };
  const d = `${polyline([from, to])} ${tip(from, to)} ${tip(to, from)}`;
  return [pen.path('mark', d, { stroke: 'household', width: stroke, join: 'round' })];
}

function drawGuest(placed: PlacedGuest, person: Person, look: Look, pen: Pen): readonly Mark[] {
  const { outline } = figureOf(person.kind ?? 'person', person.gender, look.preset);
  const d = outlinePath(outline, placed, placed.width, placed.height);
  const dash = guest.dash.map((part) => pen.scaled(part));
  const { arrow, nightsText } = placed;
  const inTeal = (text: PlacedText): Mark => ({ ...placedText(text, pen), fill: pen.colour('household') });
  return [
    pen.path('mark', d, { fill: 'paper', stroke: 'muted', width: guest.stroke, dash }),
    ...placed.texts.map((text) => placedText(text, pen)),
    ...(nightsText ? [inTeal(nightsText)] : []),
    ...(arrow ? [...drawNightsArrow(arrow.from, arrow.to, pen), inTeal(arrow.text)] : []),
  ];
}

/** One household: hulls, guests of who live there part of the nights, and its name on the edge. */
export function drawHousehold(
  placed: PlacedHousehold,
  name: string,
  personOf: (id: string) => Person | undefined,
  look: Look,
  pen: Pen,
): GroupMark {
  return {
    mark: 'group',
    data: { kind: 'household', record: placed.id },
    title: name,
    children: [
      ...placed.outlines.flatMap((outline) => drawHull(outline, HULL_RADIUS, pen)),
      ...placed.guests.flatMap((guestOf) => {
        const person = personOf(guestOf.person);
        return person ? drawGuest(guestOf, person, look, pen) : [];
      }),
      placedText(placed.label, pen),
    ],
  };
}
