import type { Point } from '../geometry/box.ts';
import type { Casus } from '../model/records.ts';
import { drawable, shortened } from '../rules/clean-text.ts';
import { excerptLines } from './excerpt.ts';
import type { Look } from './look.ts';
import { rectangle, roundedPath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';
import { dateWords } from './words.ts';

/** Measures at 100 %, px. */
const LINE = 18;
const PILL = { height: 23, side: 11, radius: 5, gap: 32 } as const;
const TITLE_GAP = 10;
/** The pill with counts before it. */
const COUNTS = { height: 26, side: 14, gap: 10 } as const;

/** Signs of a title on the sheet: a longer one would make the whole sheet wider than its drawing. */
const LONGEST = 72;

/** What differs in the heading of one drawing and another. */
export interface Headed {
  readonly title: string;
  /** What the drawing counts, in a pill of its own. */
  readonly counts?: string;
}

/** What the heading says; the title of a casus names a family, so it is there only where names are shown in full. */
interface Heading {
  readonly title: string;
  readonly family: string;
  readonly subtitle: string;
  readonly pill: string;
  /** What part of the casus is shown, and of when. */
  readonly notes: readonly string[];
}

function headingOf(casus: Casus, headed: Headed, look: Look): Heading {
  const date = dateWords(casus.referenceDate, 'figures', look);
  const district = casus.intake?.district;
  return {
    title: headed.title,
    family: look.view.names === 'full' ? shortened(drawable(casus.title), LONGEST) : '',
    subtitle:
      district === undefined || look.excerpt?.today !== undefined
        ? look.say('drawing.reference-date', { date })
        : look.say('drawing.reference-date-session', { date, district }),
    pill: look.say('drawing.working-hypothesis'),
    notes: excerptLines(casus, look),
  };
}

/** Height in px above the drawing that the heading takes. */
export function headingHeight(casus: Casus, look: Look, pen: Pen): number {
  return (42 + excerptLines(casus, look).length * LINE) * pen.textScale;
}

/** Width in px that the heading needs at least. */
export function headingWidth(casus: Casus, headed: Headed, look: Look, pen: Pen): number {
  const { title, family, subtitle, pill, notes } = headingOf(casus, headed, look);
  const first = pen.widthOf(title, 'title') + (family === '' ? 0 : TITLE_GAP * pen.textScale + pen.widthOf(family, 'title'));
  const side = pen.widthOf(pill, 'status') + (2 * PILL.side + PILL.gap) * pen.textScale;
  const counts = headed.counts === undefined ? 0 : countsWidth(headed.counts, pen) + COUNTS.gap * pen.textScale;
  const beside = Math.max(first, pen.widthOf(subtitle, 'status')) + side + counts;
  return Math.max(beside, ...notes.map((note) => pen.widthOf(note, 'status')));
}

/** Title, reference date and the pill that says what a genogram is: a working hypothesis. `corner` is its upper left. */
export function drawHeading(casus: Casus, headed: Headed, corner: Point, width: number, look: Look, pen: Pen): readonly Mark[] {
  const { title, family, subtitle, pill, notes } = headingOf(casus, headed, look);
  const size = pen.textScale;
  const first = corner.y + 16 * size;
  const pillWidth = pen.widthOf(pill, 'status') + 2 * PILL.side * size;
  const centre = { x: corner.x + width - pillWidth / 2, y: corner.y + (PILL.height / 2) * size };
  const plate = roundedPath(rectangle(centre, pillWidth, PILL.height * size), PILL.radius * size);
  const after = { x: corner.x + pen.widthOf(title, 'title') + TITLE_GAP * size, y: first };
  return [
    pen.text(title, 'title', { x: corner.x, y: first }, { anchor: 'start' }),
    ...(family === '' ? [] : [{ ...pen.text(family, 'title', after, { anchor: 'start', ink: 'muted' }), weight: 400 } as const]),
    pen.text(subtitle, 'status', { x: corner.x, y: first + LINE * size }, { anchor: 'start' }),
    ...notes.map((note, index) => ({
      ...pen.text(note, 'status', { x: corner.x, y: first + (index + 2) * LINE * size }, { anchor: 'start', ink: 'ink' }),
      weight: 500 as const,
    })),
    pen.path('mark', plate, { stroke: 'muted', width: 1 }),
    { ...pen.text(pill, 'status', { x: centre.x, y: centre.y + 3.8 * size }, { ink: 'ink' }), weight: 500 },
    ...(headed.counts === undefined
      ? []
      : drawCounts(headed.counts, { x: centre.x - pillWidth / 2 - COUNTS.gap * size, y: centre.y }, pen)),
  ];
}

function countsWidth(counts: string, pen: Pen): number {
  return pen.widthOf(counts, 'indexName') + 2 * COUNTS.side * pen.textScale;
}

/** The pill with counts; `end` is the middle of its right side. */
function drawCounts(counts: string, end: Point, pen: Pen): readonly Mark[] {
  const size = pen.textScale;
  const width = countsWidth(counts, pen);
  const centre = { x: end.x - width / 2, y: end.y };
  const plate = roundedPath(rectangle(centre, width, COUNTS.height * size), (COUNTS.height / 2) * size);
  return [
    pen.path('mark', plate, { fill: 'paper', stroke: 'ink', width: 1.6 }),
    { ...pen.text(counts, 'indexName', { x: centre.x, y: centre.y + 4.2 * size }), weight: 600 },
  ];
}
