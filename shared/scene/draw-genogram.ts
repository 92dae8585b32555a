import { descentKinds, type DescentKind } from '../catalogue/descents.ts';
import type { Placement } from '../layout/placement.ts';
import type { Casus } from '../model/records.ts';
import { drawDescent } from './draw-descent.ts';
import { drawHousehold } from './draw-household.ts';
import { drawLines } from './draw-lines.ts';
import { drawParty } from './draw-party.ts';
import { drawPerson } from './draw-person.ts';
import { drawSibship, sourceKey } from './draw-sibship.ts';
import { drawTwins } from './draw-twins.ts';
import { drawUnion } from './draw-union.ts';
import { legendItems, sameChildren } from './legend-items.ts';
import { linesSentence } from './line-words.ts';
import type { Look } from './look.ts';
import { penFor, type Pen } from './pen.ts';
import { byId, drawAll } from './placed-records.ts';
import type { Mark, Scene } from './scene.ts';
import { sheetOf, type OnSheet } from './sheet.ts';
import { shownFamily } from './shown-placement.ts';
import { dateWords } from './words.ts';

function isDescentKind(kind: string): kind is DescentKind {
  return Object.hasOwn(descentKinds, kind);
}

/**
 * Everything that stands where the layout put it, from the bottom layer to the top (catalogue 0, layers). `amid` are the lines of
 * another drawing in which this family stands: over its hulls, under its own lines and symbols.
 */
export function drawFamily(casus: Casus, placement: Placement, look: Look, pen: Pen, amid: readonly Mark[] = []): readonly Mark[] {
  const personOf = byId(casus.persons);
  const descents = placement.descents.flatMap((placed) => (isDescentKind(placed.kind) ? [{ placed, kind: placed.kind }] : []));
  const waysOf = new Map<string, Set<DescentKind>>();
  for (const { placed, kind } of descents) {
    const key = sourceKey(placed.source);
    waysOf.set(key, (waysOf.get(key) ?? new Set()).add(kind));
  }
  const hulls = placement.households.flatMap(({ outlines }) => outlines);
  return [
    ...drawAll(placement.households, byId(casus.households), (placed, household) =>
      drawHousehold(placed, household.name, personOf, look, pen),
    ),
    ...(placement.lines ? drawLines(casus, placement.lines, look, pen) : []),
    ...amid,
    ...placement.sibships.map((placed) => drawSibship(placed, waysOf.get(sourceKey(placed.source)) ?? new Set(), pen)),
    ...descents.map(({ placed, kind }) => drawDescent(placed, kind, look, pen)),
    ...placement.twins.flatMap((placed) => {
      const twins = casus.twins.find((set) => sameChildren(set.children, placed.children));
      return twins ? [drawTwins(placed, twins, look, pen)] : [];
    }),
    ...drawAll(placement.unions, byId(casus.unions), (placed, union) => drawUnion(placed, union, casus, look, pen, hulls)),
    ...drawAll(placement.parties, byId(casus.involved), (placed, party) => drawParty(placed, party, look, pen)),
    ...drawAll(placement.persons, personOf, (placed, person) => drawPerson(placed, person, casus, look, pen)),
  ];
}

function describe(casus: Casus, placement: Placement, look: Look): string {
  const family = look.say('drawing.genogram-description', {
    casus: casus.id,
    persons: placement.persons.length,
    generations: new Set(placement.persons.map((person) => person.generation)).size,
    unions: placement.unions.length,
    households: placement.households.length,
    date: dateWords(casus.referenceDate, 'words', look),
  });
  const lines = placement.lines ? linesSentence(placement.lines, look) : '';
  return lines === '' ? family : `${family} ${lines}`;
}

/** What stands on the sheet of a genogram. What the view hides leaves no trace in it. */
export function genogramOnSheet(casus: Casus, placement: Placement, look: Look): OnSheet {
  const pen = penFor(look.theme, look.measure);
  const { layers } = look.view;
  const shown = shownFamily(placement, casus, layers);
  return {
    heading: { title: look.say('drawing.genogram-heading', { casus: casus.id }) },
    bounds: placement.bounds,
    marks: drawFamily(casus, shown, look, pen),
    legend: layers.has('legend') ? legendItems(shown, casus, look) : [],
    empty: placement.persons.length + placement.parties.length === 0,
    description: describe(casus, shown, look),
  };
}

/** The genogram of a casus as a scene: heading, the family where the layout put it, the legend of what is used and the line at the foot. */
export function drawGenogram(casus: Casus, placement: Placement, look: Look): Scene {
  return sheetOf(casus, genogramOnSheet(casus, placement, look), look);
}
