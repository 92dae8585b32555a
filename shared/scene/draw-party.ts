import { involvedKinds, type Card } from '../catalogue/help.ts';
import type { Point } from '../geometry/box.ts';
import type { PlacedParty } from '../layout/placement.ts';
import type { Involved } from '../model/records.ts';
import { drawGlyph } from './glyphs.ts';
import type { Look } from './look.ts';
import { polygonPath, polyline, rectangle, roundedPath } from './paths.ts';
import { placedText, type Pen } from './pen.ts';
import type { GroupMark, Mark, Part } from './scene.ts';
import { labelOf } from './words.ts';

type DrawCard = (centre: Point, width: number, height: number, ink: Card['ink'], pen: Pen, part: Part) => readonly Mark[];

/** A card with one outline of a form. */
const plain =
  (pathOf: (centre: Point, width: number, height: number) => string): DrawCard =>
  (centre, width, height, ink, pen, part) => [
    pen.path(part, pathOf(centre, width, height), { fill: 'paper', stroke: ink, width: 2, join: 'round' }),
  ];

const folded: DrawCard = (centre, width, height, ink, pen, part) => {
  const [left, top] = [centre.x - width / 2, centre.y - height / 2];
  const [right, bottom, fold] = [left + width, top + height, 12];
  const outline = polygonPath([
    { x: left, y: top },
    { x: right - fold, y: top },
    { x: right, y: top + fold },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]);
  const crease = polyline([
    { x: right - fold, y: top },
    { x: right - fold, y: top + fold },
    { x: right, y: top + fold },
  ]);
  return [
    pen.path(part, outline, { fill: 'paper', stroke: ink, width: 2, join: 'round' }),
    pen.path('mark', crease, { stroke: ink, width: 1.6, join: 'round' }),
  ];
};

const double: DrawCard = (centre, width, height, ink, pen, part) => [
  pen.path(part, polygonPath(rectangle(centre, width, height)), { fill: 'paper', stroke: ink, width: 2 }),
  pen.path('mark', polygonPath(rectangle(centre, width - 8, height - 8)), { stroke: ink, width: 1.4 }),
];

/** The form of a card by kind of party (catalogue F.1). */
const forms: Readonly<Record<Card['form'], DrawCard>> = {
  rectangle: plain((centre, width, height) => roundedPath(rectangle(centre, width, height), 3)),
  pill: plain((centre, width, height) => roundedPath(rectangle(centre, width, height), height / 2)),
  folded,
  hexagon: plain(({ x, y }, width, height) =>
    polygonPath([
      { x: x - width / 2 + 11, y: y - height / 2 },
      { x: x + width / 2 - 11, y: y - height / 2 },
      { x: x + width / 2, y },
      { x: x + width / 2 - 11, y: y + height / 2 },
      { x: x - width / 2 + 11, y: y + height / 2 },
      { x: x - width / 2, y },
    ]),
  ),
  double,
  house: plain(({ x, y }, width, height) =>
    polygonPath([
      { x, y: y - height / 2 },
      { x: x + width / 2, y: y - height / 2 + 14 },
      { x: x + width / 2, y: y + height / 2 },
      { x: x - width / 2, y: y + height / 2 },
      { x: x - width / 2, y: y - height / 2 + 14 },
    ]),
  ),
  dashed: (centre, width, height, ink, pen, part) => [
    pen.path(part, roundedPath(rectangle(centre, width, height), 12), {
      fill: 'paper',
      stroke: ink,
      width: 1.8,
      dash: [4, 4].map((length) => pen.scaled(length)),
    }),
  ],
};

/** The empty card of a kind of party. */
export function drawCard(card: Card, centre: Point, width: number, height: number, pen: Pen, part: Part): readonly Mark[] {
  return forms[card.form](centre, width, height, card.ink, pen, part);
}

/** How far the words on a card move aside to leave its drawing or its folded corner free, px. */
const BESIDE_GLYPH = 10;
const BESIDE_FOLD = -4;

/** The card of a party (catalogue F.1); grey where all its help is over, and what is no helper but a theme is written slanted. */
export function drawParty(placed: PlacedParty, party: Involved, look: Look, pen: Pen, over = false): GroupMark {
  const known: Card = involvedKinds[party.kind];
  const card: Card = over ? { ...known, ink: 'past' } : known;
  const aside = card.glyph !== undefined ? BESIDE_GLYPH : card.form === 'folded' ? BESIDE_FOLD : 0;
  const glyphAt = { x: placed.x - placed.width / 2 + 17, y: placed.y };
  return {
    mark: 'group',
    data: { kind: 'involved', record: placed.id },
    title: labelOf(involvedKinds[party.kind], look),
    children: [
      ...drawCard(card, placed, placed.width, placed.height, pen, 'symbol'),
      ...(card.glyph === undefined ? [] : drawGlyph(card.glyph, glyphAt, card.ink, pen)),
      ...placed.texts.map((text) => {
        const { halo: _halo, ...words } = placedText({ ...text, x: text.x + aside }, pen);
        return text.role === 'cardTitle'
          ? { ...words, fill: pen.colour(card.ink), ...(card.form === 'dashed' && { italic: true }) }
          : words;
      }),
    ],
  };
}
