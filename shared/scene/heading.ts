import type { Point } from '../geometry/box.ts';
import type { Casus } from '../model/records.ts';
import { drawable, shortened } from '../rules/clean-text.ts';
import type { Look } from './look.ts';
import { rectangle, roundedPath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';
import { dateWords } from './words.ts';

/** Measures at 100 %, px. */
const LINE = 18;
const PILL = { height: 23, side: 11, radius: 5, gap: 32 } as const;
const TITLE_GAP = 10;

/** What the heading says; the title of a casus names a family, so it is there only where names are shown in full. */
/** Signs of a title on the sheet: a longer one would make the whole sheet wider than its drawing. */
const LONGEST = 72;

interface Heading {
  readonly title: string;
  readonly family: string;
  readonly subtitle: string;
  readonly pill: string;
}

function headingOf(casus: Casus, look: Look): Heading {
  const date = dateWords(casus.referenceDate, 'figures', look);
  const district = casus.intake?.district;
  return {
    title: look.say('drawing.genogram-heading', { casus: casus.id }),
    family: look.view.names === 'full' ? shortened(drawable(casus.title), LONGEST) : '',
    subtitle:
      district === undefined
        ? look.say('drawing.reference-date', { date })
        : look.say('drawing.reference-date-session', { date, district }),
    pill: look.say('drawing.working-hypothesis'),
  };
}

/** Height in px above the drawing that the heading takes. */
export function headingHeight(pen: Pen): number {
  return 42 * pen.textScale;
}

/** Width in px that the heading needs at least. */
export function headingWidth(casus: Casus, look: Look, pen: Pen): number {
  const { title, family, subtitle, pill } = headingOf(casus, look);
  const first = pen.widthOf(title, 'title') + (family === '' ? 0 : TITLE_GAP * pen.textScale + pen.widthOf(family, 'title'));
  const side = pen.widthOf(pill, 'status') + (2 * PILL.side + PILL.gap) * pen.textScale;
  return Math.max(first, pen.widthOf(subtitle, 'status')) + side;
}

/** Title, reference date and the pill that says what a genogram is: a working hypothesis. `corner` is its upper left. */
export function drawHeading(casus: Casus, corner: Point, width: number, look: Look, pen: Pen): readonly Mark[] {
  const { title, family, subtitle, pill } = headingOf(casus, look);
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
    pen.path('mark', plate, { stroke: 'muted', width: 1 }),
    { ...pen.text(pill, 'status', { x: centre.x, y: centre.y + 3.8 * size }, { ink: 'ink' }), weight: 500 },
  ];
}
