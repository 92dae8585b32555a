import { consultation, type HelpStatus } from '../catalogue/help.ts';
import { isOver } from '../catalogue/help-line.ts';
import type { SystemogramPlacement } from '../layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../model/records.ts';
import { helpCounts } from '../rules/help-counts.ts';
import { drawBoundary } from './draw-boundary.ts';
import { drawCount } from './draw-count.ts';
import { drawCourse } from './draw-course.ts';
import { drawDirection } from './draw-direction.ts';
import { drawField, drawFieldWords } from './draw-field.ts';
import { drawFamily } from './draw-genogram.ts';
import { drawHelpLine } from './draw-help-line.ts';
import { drawParty } from './draw-party.ts';
import { countsText, describeSystemogram, helpLineTitle } from './help-words.ts';
import { helpLegend } from './legend-help.ts';
import { legendItems } from './legend-items.ts';
import { boundaryTitle, calledIn, type Called } from './line-words.ts';
import type { Look } from './look.ts';
import { penFor, type Pen } from './pen.ts';
import { byId, drawAll } from './placed-records.ts';
import type { Mark, Scene } from './scene.ts';
import { sheetOf, type OnSheet } from './sheet.ts';
import { shownAmid } from './shown-placement.ts';

/** Help that is over lies under help that is to come, and that under help that goes on. */
const depth: Readonly<Record<HelpStatus, number>> = { ended: 0, 'broken-off': 0, planned: 1, 'waiting-list': 1, active: 2 };

/** Everything between the hulls of the family and its own lines: boundaries and help lines (catalogue 0, layers). */
function drawHelp(casus: Casus, placement: SystemogramPlacement, called: Called, look: Look, pen: Pen): readonly Mark[] {
  const lineOf = byId(casus.helpLines);
  const hulls = new Map(placement.family.households.map(({ id, outlines }) => [id, outlines]));
  const rank = (id: string): number => depth[lineOf(id)?.status ?? 'active'];
  return [
    ...drawAll(placement.boundaries, byId(casus.boundaries), (placed, record) =>
      drawBoundary(placed, record, boundaryTitle(record, called, look), pen),
    ),
    ...drawAll(
      placement.lines.toSorted((a, b) => rank(a.id) - rank(b.id)),
      lineOf,
      (placed, line) => drawHelpLine(placed, line, helpLineTitle(line, called, look), (id) => hulls.get(id) ?? [], pen),
    ),
  ];
}

/** Everything that stands where the layout put it, from the bottom layer to the top. */
export function drawAround(casus: Casus, placement: SystemogramPlacement, look: Look, pen: Pen): readonly Mark[] {
  const called = calledIn(casus, look);
  const { most } = helpCounts(casus);
  const over = (party: string): boolean => {
    const lines = casus.helpLines.filter(({ from }) => from === party);
    return lines.length > 0 && lines.every(({ status }) => isOver(status));
  };
  // The thin line to the organisation of a professional is part of the professional.
  const joined = (id: string): readonly Mark[] =>
    placement.belongs.filter(({ party }) => party === id).flatMap(({ course }) => drawCourse(course, consultation, undefined, pen));
  return [
    ...drawField(placement, pen),
    ...drawFieldWords(placement, pen),
    ...drawFamily(casus, placement.family, look, pen, drawHelp(casus, placement, called, look, pen)),
    ...drawAll(placement.cards, byId(casus.involved), (placed, party) => {
      const card = drawParty(placed, party, look, pen, over(placed.id));
      return { ...card, children: [...joined(placed.id), ...card.children] };
    }),
    ...placement.directions.map((placed) => drawDirection(placed, look.say('drawing.direction', { who: called(placed.holder) }), pen)),
    ...placement.counts.map((placed) =>
      drawCount(
        placed,
        placed.person === most?.person,
        look.say('drawing.count-on', { count: placed.count, who: called(placed.person) }),
        pen,
      ),
    ),
  ];
}

/** What stands on the sheet of a systemogram: the family amid its helpers, and what it counts. What the view hides leaves no trace in it. */
export function systemogramOnSheet(casus: Casus, placement: SystemogramPlacement, look: Look): OnSheet {
  const pen = penFor(look.theme, look.measure);
  const { layers } = look.view;
  const shown = shownAmid(placement, layers);
  const counts = layers.has('involved') ? countsText(casus, calledIn(casus, look), look) : undefined;
  return {
    heading: { title: look.say('drawing.systemogram-heading', { casus: casus.id }), ...(counts !== undefined && { counts }) },
    bounds: placement.bounds,
    marks: drawAround(casus, shown, look, pen),
    legend: layers.has('legend') ? [...legendItems(shown.family, casus, look), ...helpLegend(shown, casus, look)] : [],
    empty: shown.family.persons.length + shown.cards.length === 0,
    description: describeSystemogram(casus, shown, counts ?? '', look),
  };
}

/** The systemogram of a casus as a scene: heading, everybody where the layout put them, the legend of what is used and the line at the foot. */
export function drawSystemogram(casus: Casus, placement: SystemogramPlacement, look: Look): Scene {
  return sheetOf(casus, systemogramOnSheet(casus, placement, look), look);
}
