import type { Box } from '../../shared/geometry/box.ts';
import { boundsOf, boxAround } from '../../shared/geometry/box.ts';
import type { CoalitionParts, Course } from '../../shared/layout/lines/line-placement.ts';
import { textStyles } from '../../shared/catalogue/type.ts';
import { textBox } from '../../shared/layout/placement.ts';
import type { Placement } from '../../shared/layout/placement.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Placed } from './draft.ts';

/** A drawn record that takes a place on the paper, px of the drawing. */
export interface Standing {
  readonly record: DrawnRecord;
  readonly box: Box;
  /** The border of what is no box: of a home. */
  readonly outlines?: readonly Course[];
}

/** A drawn record that runs over the paper. */
export interface Running {
  readonly record: DrawnRecord;
  readonly courses: readonly Course[];
  /** The corners of the ground that it covers, where it does: its border is seen, and is no line to press. */
  readonly border?: Course;
}

/** Who and what has a place in a drawing: persons, parties and homes, by `drawnKey`. */
export function standing({ placement, diagram }: Placed): ReadonlyMap<string, Standing> {
  const family = diagram === 'genogram' ? placement : placement.family;
  const cards = diagram === 'genogram' ? placement.parties : placement.cards;
  const all: readonly Standing[] = [
    ...family.households.map(({ id, outlines }) => ({
      record: { kind: 'household' as const, id },
      box: boundsOf(outlines.flatMap((outline) => outline.map((point) => boxAround(point, 0, 0)))) ?? boxAround({ x: 0, y: 0 }, 0, 0),
      outlines,
    })),
    ...cards.map((card) => ({ record: { kind: 'involved' as const, id: card.id }, box: boxAround(card, card.width, card.height) })),
    ...family.persons.map((person) => ({
      record: { kind: 'person' as const, id: person.id },
      box: boxAround(person, person.width, person.height),
    })),
  ];
  return new Map(all.map((it) => [drawnKey(it.record), it]));
}

/** The top of somebody with the words above the symbol, px of the drawing. */
export function topOf({ placement, diagram }: Placed, { record, box }: Standing): number {
  const { persons } = diagram === 'genogram' ? placement : placement.family;
  const texts = persons.find(({ id }) => id === record.id)?.texts ?? [];
  return Math.min(box.top, ...texts.map((text) => textBox(text, textStyles[text.role].size).top));
}

/** Every line of a drawing that can be chosen, with where it runs. */
export function running(drawn: Placed): readonly Running[] {
  if (drawn.diagram === 'systemogram') {
    const { family, lines, boundaries } = drawn.placement;
    return [
      ...unionsOf(family),
      ...lines.map(({ id, arrows }) => ({ record: { kind: 'help-line' as const, id }, courses: arrows.map((it) => it.course) })),
      ...boundaries.map(({ id, course }) => ({ record: { kind: 'boundary' as const, id }, courses: [course] })),
    ];
  }
  const { lines } = drawn.placement;
  return [
    ...unionsOf(drawn.placement),
    ...(lines?.triangles ?? []).map(({ id, courses, coalition, corners }) => ({
      record: { kind: 'triangle' as const, id },
      courses: [...courses.map((it) => it.course), ...(coalition ? partsOf(coalition) : [])],
      border: corners,
    })),
    ...(lines?.boundaries ?? []).map(({ id, course }) => ({ record: { kind: 'boundary' as const, id }, courses: [course] })),
    ...(lines?.loyalties ?? []).map(({ id, courses }) => ({ record: { kind: 'loyalty' as const, id }, courses })),
    ...(lines?.ties ?? []).map(({ id, course }) => ({ record: { kind: 'tie' as const, id }, courses: [course] })),
    ...(lines?.coalitions ?? []).map((it) => ({ record: { kind: 'coalition' as const, id: it.id }, courses: partsOf(it) })),
  ];
}

function partsOf({ arc, spokes, shafts }: CoalitionParts): readonly Course[] {
  return [arc, ...spokes, ...shafts.map((it) => it.course)];
}

function unionsOf({ unions }: Placement): readonly Running[] {
  return unions.map(({ id, lines }) => ({ record: { kind: 'union' as const, id }, courses: lines.map((it) => it.points) }));
}
