import { badgeSeats } from '../catalogue/badges.ts';
import { textStyles } from '../catalogue/type.ts';
import type { PersonMark } from '../catalogue/person-marks.ts';
import { textBox, type PlacedPerson, type PlacedText } from '../layout/placement.ts';
import type { Casus, Person } from '../model/records.ts';
import { captionOf } from '../rules/captions.ts';
import { drawAge } from './draw-age.ts';
import { badgeCentre, drawBadge } from './draw-badge.ts';
import { drawFills } from './draw-fills.ts';
import { drawPersonMark, type Marked } from './draw-person-marks.ts';
import { drawInside, drawOutline } from './draw-symbol.ts';
import { featuresOf } from './features.ts';
import type { Look } from './look.ts';
import { polygonPath, rectangle } from './paths.ts';
import { placedText, type Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';
import { personTitle } from './words.ts';

/** Marks that run under the age, in the order in which they are laid on the symbol. */
const beneath: readonly PersonMark[] = ['index', 'trans', 'orientation', 'deceased'];
const around: readonly PersonMark[] = ['adopted', 'migration', 'cultures', 'institution'];

/** Half of what drop lines beside each other take in the middle of words that they come down through, px. */
const DROPS = 9;

/**
 * White under the middle of words above a symbol: the drop line comes down right through them, and a halo does not cover it
 * at a dash. No wider than that, for dates of a couple may begin where the words end.
 */
function plateUnder(text: PlacedText, pen: Pen): Mark {
  const { left, top, right, bottom } = textBox(text, textStyles[text.role].size * pen.textScale);
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return pen.path('mark', polygonPath(rectangle(centre, Math.min(right - left, 2 * DROPS), bottom - top)), { fill: 'paper' });
}

/** One person: symbol, what fills and marks it, age, badges and the texts round it (catalogue A). */
export function drawPerson(placed: PlacedPerson, person: Person, casus: Casus, look: Look, pen: Pen): GroupMark {
  const features = featuresOf(person, casus, look);
  const { figure, marks, fills } = features;
  const centre = { x: placed.x, y: placed.y };
  const marked: Marked = { figure, gender: person.gender, centre, preset: look.preset, factor: 1 };
  const drawMarks = (wanted: readonly PersonMark[]) =>
    wanted.filter((mark) => marks.has(mark)).flatMap((mark) => drawPersonMark(mark, marked, pen));

  const caption = captionOf(person, casus, look.view);
  const roomy = features.kind === 'person' && figure.letter === undefined;
  const room = marks.has('trans') && look.preset !== 'nsgc2022' ? 0.37 * figure.width : 0.72 * figure.width;
  const age = roomy && caption.age ? drawAge(caption.age, centre, room, marks.has('deceased') || fills.length > 0, pen) : [];
  const sign =
    roomy && !caption.age && figure.sign !== undefined
      ? [pen.text(figure.sign, 'unknown', { x: centre.x, y: centre.y + 0.36 * textStyles.unknown.size * pen.textScale })]
      : [];
  const seats = badgeSeats(features.badges, { interpreter: marks.has('interpreter'), migration: marks.has('migration') });

  return {
    mark: 'group',
    data: { kind: 'person', record: placed.id },
    title: personTitle(placed, person, features, caption, look),
    children: [
      drawOutline(figure, centre, pen, 'symbol'),
      ...drawFills(fills, figure, centre, pen),
      ...drawMarks(beneath),
      ...drawInside(figure, centre, pen),
      ...age,
      ...sign,
      ...drawMarks(around),
      ...seats.flatMap(({ look: badge, corner }) =>
        drawBadge(badge, badgeCentre(corner, badge, centre, figure.width, figure.height, pen.plateScale), pen, pen.plateScale),
      ),
      ...placed.texts.flatMap((text) => [...(text.y < placed.y ? [plateUnder(text, pen)] : []), placedText(text, pen)]),
    ],
  };
}
