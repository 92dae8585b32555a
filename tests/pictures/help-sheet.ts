import { idsOf } from '../../shared/catalogue/entry.ts';
import { helpEnergies, helpFrameworks, helpQualities, helpStatuses, involvedKinds, supports } from '../../shared/catalogue/help.ts';
import { helpLook, type HelpForm } from '../../shared/catalogue/help-line.ts';
import type { Point } from '../../shared/geometry/box.ts';
import { drawCourse } from '../../shared/scene/draw-course.ts';
import { drawParty } from '../../shared/scene/draw-party.ts';
import { drawAround } from '../../shared/scene/draw-systemogram.ts';
import { drawGlyph } from '../../shared/scene/glyphs.ts';
import { drawMiddle, drawTip } from '../../shared/scene/line-marks.ts';
import type { Look } from '../../shared/scene/look.ts';
import { rectangle, roundedPath } from '../../shared/scene/paths.ts';
import type { Pen } from '../../shared/scene/pen.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { cardTitle } from './cell.ts';
import { onLine, p } from './courses.ts';
import { example, exampleCasus } from './help-example.ts';
import { movedSystemogram } from './moved-systemogram.ts';

const LINE = 104;
const usual: HelpForm = { status: 'active', framework: 'voluntary', quality: 'normal' };
const upright = (at: Point) => ({ at, along: p(1, 0) });

/** One row of the sheet: how it is drawn from a place on, and its word. */
type Row = readonly [label: string, draw: (at: Point, pen: Pen) => readonly Mark[]];

const line = (label: string, form: Partial<HelpForm>): Row => [label, ({ x, y }, pen) => {
  const course = [p(x, y), p(x + LINE, y)];
  return drawCourse(course, helpLook({ ...usual, ...form }), onLine(course), pen);
}];

const rows: readonly Row[] = [
  line('hulp gericht op (actief)', {}),
  ...idsOf(helpQualities).filter((quality) => quality !== 'normal').map((quality) => line(helpQualities[quality].label.nl, { quality })),
  ...idsOf(helpFrameworks).filter((it) => it !== 'voluntary').map((framework) => line(helpFrameworks[framework].label.nl, { framework })),
  ...idsOf(helpStatuses).filter((it) => it !== 'active').map((status) => line(helpStatuses[status].label.nl, { status })),
  ['op het hele gezin', ({ x, y }, pen) => {
    const look = helpLook(usual);
    return [...drawCourse([p(x, y), p(x + LINE - 3, y)], look, undefined, pen), ...drawTip('bracket', upright(p(x + LINE, y)), look.ink, pen)];
  }],
  line('gedwongen, met spanning', { framework: 'mandated', quality: 'tense' }),
  line('drang, met spanning', { framework: 'pressured', quality: 'tense' }),
  line('drang, zwak', { framework: 'pressured', quality: 'weak' }),
  line('gedwongen, sterk', { framework: 'mandated', quality: 'strong' }),
  line('wachtlijst, gedwongen', { framework: 'mandated', status: 'waiting-list' }),
  line('afgebroken, met spanning', { status: 'broken-off', quality: 'tense' }),
  ...(['gives', 'costs'] as const).map((id): Row => [helpEnergies[id].label.nl, ({ x, y }, pen) => {
    const course = [p(x, y), p(x + LINE, y)];
    return [...drawCourse(course, helpLook(usual), undefined, pen), ...drawMiddle(id, upright(p(x + LINE * 0.42, y)), 'help', pen)];
  }]),
  ['wie heeft de regie', ({ x, y }, pen) => drawGlyph('wheel', p(x + LINE / 2, y), 'ink', pen, pen.plateScale)],
  [idsOf(supports).map((id) => supports[id].label.nl).join(', '), ({ x, y }, pen) =>
    idsOf(supports).flatMap((id, index) => drawMiddle(supports[id].mark, upright(p(x + 14 + index * 26, y)), 'connection', pen))],
];

const COLUMN = 316;
const ROW = 46;

/** Section F: the cards, every sort of help line, and a family amid its helpers. */
export function drawHelpSection(corner: Point, look: Look, pen: Pen): { readonly marks: readonly Mark[]; readonly height: number } {
  const kinds = idsOf(involvedKinds);
  const cards = kinds.map((kind, index) => {
    const at = p(corner.x + 80 + (index % 4) * 158, corner.y + 24 + Math.floor(index / 4) * 56);
    const title = cardTitle(involvedKinds[kind].label.nl, at.x, at.y + (kind === 'place' ? 9 : 4));
    const card = { id: kind, ...at, width: 146, height: 40, texts: [title] };
    return drawParty(card, { id: kind, kind, name: involvedKinds[kind].label.nl }, look, { ...pen, text: (...said) => ({ ...pen.text(...said), size: 11.6 }) });
  });
  const top = corner.y + 196;
  const lines = rows.flatMap(([label, draw], index) => {
    const at = p(corner.x + 8 + (index % 2) * COLUMN, top + Math.floor(index / 2) * ROW * Math.sqrt(pen.textScale));
    return [...draw(at, pen), pen.text(label, 'legend', p(at.x + LINE + 14, at.y + 4), { anchor: 'start', size: 12 / pen.textScale })];
  });
  const { bounds } = example;
  const left = corner.x + 1664 - (bounds.right - bounds.left);
  const centre = p(left - bounds.left, corner.y - bounds.top + 8);
  const panel = roundedPath(rectangle(centre, bounds.right - bounds.left, bounds.bottom - bounds.top), 12);
  return {
    marks: [
      ...cards,
      ...lines,
      pen.path('mark', panel, { stroke: 'past', width: 0.6 }),
      ...drawAround(exampleCasus, movedSystemogram(example, centre, pen.textScale), look, pen),
    ],
    height: Math.max(660, top - corner.y + Math.ceil(rows.length / 2) * ROW * Math.sqrt(pen.textScale) + 20),
  };
}
