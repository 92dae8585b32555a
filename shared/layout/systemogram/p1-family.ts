import { textStyles } from '../../catalogue/type.ts';
import { boxAround, type Box, type Point } from '../../geometry/box.ts';
import { cornersOf, middleOf } from '../../geometry/boxes.ts';
import type { Casus } from '../../model/records.ts';
import { familyInside } from '../../rules/family-inside.ts';
import { type LayoutOptions, layoutGenogram } from '../genogram/layout.ts';
import { type PlacedText, type Placement, textBox } from '../placement.ts';
import { shifted } from './shift.ts';

/** The family in the middle with the casus that holds only it. */
export interface Middle {
  readonly casus: Casus;
  readonly family: Placement;
}

/**
 * The family.
 * Before: a casus as it is shown. After: those who belong in the middle stand as their own genogram, its middle at (0, 0); whoever stood in an earlier
 * drawing stands there still, as far as the family allows.
 */
export async function placeFamily(casus: Casus, options: Omit<LayoutOptions, 'previous'>, before?: Placement): Promise<Middle> {
  const inside = familyInside(casus);
  const { placement } = await layoutGenogram(inside, { ...options, ...(before && { previous: before }) });
  if (before && saying(before) === saying(placement)) return { casus: inside, family: before };
  return { casus: inside, family: shifted(placement, before ? offTo(before, placement) : offToMiddle(placement)) };
}

/** What a family drawing says, wherever it stands: the same people, lines and words need no other places. */
function saying({ persons, unions, descents, twins, households }: Placement): string {
  const said = (texts: readonly PlacedText[]): readonly unknown[] => texts.map((it) => [it.text, it.role, it.width]);
  return JSON.stringify([
    persons.map((it) => [it.id, it.width, it.height, it.generation, said(it.texts)]),
    unions.map((it) => [it.id, it.lines.map((line) => line.part), said(it.texts)]),
    descents.map((it) => [it.child, it.source, it.kind, said(it.texts)]),
    twins.map((it) => it.children),
    households.map((it) => [it.id, said([it.label]), it.guests.map((guest) => guest.person)]),
  ]);
}

/** The family with its middle at (0, 0), for a field that is made anew: round one that stands beside it the field would be askew. */
export function centred({ casus, family }: Middle): Middle {
  const off = offToMiddle(family);
  return { casus, family: Math.hypot(off.x, off.y) < 1 ? family : shifted(family, off) };
}

function offToMiddle({ bounds }: Placement): Point {
  const { x, y } = middleOf(bounds);
  return { x: -x, y: -y };
}

/** By how much most have to move to stand where they stood. */
function offTo(before: Placement, now: Placement): Point {
  const stood = new Map(before.persons.map((it) => [it.id, it]));
  const moves = now.persons.flatMap((it) => {
    const old = stood.get(it.id);
    return old ? [{ x: old.x - it.x, y: old.y - it.y }] : [];
  });
  return moves.length === 0 ? offToMiddle(now) : { x: median(moves.map((it) => it.x)), y: median(moves.map((it) => it.y)) };
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

/** Everything of the family that takes room: symbols, words and the corners of hulls. */
export function boxesOfFamily({ persons, households, unions, descents }: Placement, textScale: number): readonly Box[] {
  const guests = households.flatMap((it) => it.guests);
  const texts = [...persons, ...unions, ...descents, ...guests].flatMap((it) => it.texts);
  return [
    ...[...persons, ...guests].map((it) => boxAround(it, it.width, it.height)),
    ...[...texts, ...households.map((it) => it.label)].map((it) => textBox(it, textStyles[it.role].size * textScale)),
    ...households.flatMap((it) => it.outlines.flat().map((point) => boxAround(point, 0, 0))),
  ];
}

/** The corners of hulls may stand this much over the border of the family, as a share. */
const OVER = 0.84;

/** What the border of the family goes round: the corners of symbols and words, and hulls but for their corners. */
export function pointsOfFamily(family: Placement, textScale: number): readonly Point[] {
  const hulls = family.households.flatMap((it) => it.outlines.flat().map(({ x, y }) => ({ x: x * OVER, y: y * OVER })));
  return [...boxesOfFamily({ ...family, households: [] }, textScale).flatMap(cornersOf), ...hulls];
}
