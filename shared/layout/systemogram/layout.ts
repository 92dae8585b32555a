import type { ELK } from 'elkjs/lib/elk-api.js';
import type { PresetId } from '../../catalogue/presets.ts';
import { textStyles } from '../../catalogue/type.ts';
import { boundsOf, boxAround, type Box, type Point } from '../../geometry/box.ts';
import { grown } from '../../geometry/boxes.ts';
import { ellipse } from '../../geometry/ellipse.ts';
import type { Casus } from '../../model/records.ts';
import { partyPlaces } from '../../rules/party-place.ts';
import type { View } from '../../rules/view.ts';
import { markOn } from '../lines/beside.ts';
import { type Board, boardOf } from '../lines/board.ts';
import { paintLine } from '../lines/ground.ts';
import { type Measure, type PlacedText, textBox } from '../placement.ts';
import { aimsOf } from './arrow-aims.ts';
import { bestDrawn } from './best-drawn.ts';
import { belongings, partyBoundaries } from './between-parties.ts';
import { drawnOn, thorough } from './drawn-field.ts';
import { settledWith } from './kept-field.ts';
import { centred, placeFamily, type Middle } from './p1-family.ts';
import { spokesOf } from './p2-field.ts';
import type { Standing } from './p3-order.ts';
import type { LaidArrow } from './arrow-way.ts';
import { ringLabels, sectorLabels } from './p5-words.ts';
import { cardSize } from './party-cards.ts';
import { sceneOf } from './pulls.ts';
import { settledAnew } from './settle.ts';
import type { PlacedHelpLine, SystemogramPlacement } from './systemogram-placement.ts';

export interface SystemogramOptions {
  /** Places the rows of the family. */
  readonly elk?: ELK;
  readonly view: View;
  readonly preset: PresetId;
  /** Widths at the theme's text size. */
  readonly measure: Measure;
  /** How much larger than 100 % the theme sets text. */
  readonly textScale: number;
  /** The drawing as it was: what stood in it stays, and only what is new looks for a place. */
  readonly previous?: SystemogramPlacement;
  /** Milliseconds from any start; without it all times are 0. */
  readonly now?: () => number;
}

/** Time of each phase, ms. */
export interface SystemogramTimes {
  readonly family: number;
  readonly field: number;
  readonly words: number;
}

export interface LaidOutSystemogram {
  readonly placement: SystemogramPlacement;
  readonly ms: SystemogramTimes;
}

/** White between the drawing and its border, px. */
const MARGIN = 6;

/**
 * Says where everything of a systemogram stands. The casus has passed `check` and holds only what is shown. The middle of the field is (0, 0), so that what a
 * hand placed keeps its distance to the family. The same casus and options give the same placement, in whatever order the file's lists are.
 * The phases: family (its own small genogram), field and order (ellipses, and cards in their ring and sector), arrows, words.
 */
export async function layoutSystemogram(casus: Casus, options: SystemogramOptions): Promise<LaidOutSystemogram> {
  const now = options.now ?? (() => 0);
  const { previous, view, preset, measure, textScale } = options;
  const times: number[] = [now()];
  const lap = (): number => times.push(now());
  const words = { view, measure, textScale };
  const stayed = await placeFamily(casus, { ...words, preset, ...(options.elk && { elk: options.elk }) }, previous?.family);
  lap();
  const stood = new Map(previous?.cards.map((it) => [it.id, it]));
  const places = partyPlaces(casus, new Map(previous?.cards.map((it) => [it.id, it.sector])));
  const hand = casus.layout?.systemogram?.positions ?? {};
  const parties = casus.involved.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sizes = parties.map((it) => cardSize(it, casus, words));
  const standing = sizes.map(({ id, width, height }): Standing => {
    const place = places.get(id) ?? { ring: 2, sector: 'right' };
    const [byHand, before] = [hand[id], stood.get(id)];
    const stays = before !== undefined && before.ring === place.ring && before.sector === place.sector;
    const kept = byHand ? { x: byHand[0], y: byHand[1] } : stays ? { x: before.x, y: before.y } : undefined;
    return { id, width, height, ...place, ...(kept && { kept }), ...(byHand && { byHand: true }) };
  });
  const around = (middle: Middle): Aimed => {
    const aims = aimsOf({ ...casus, households: middle.casus.households }, middle.family);
    return { middle, aims, scene: sceneOf(parties, sizes, aims, middle.family, textScale) };
  };
  const before = around(stayed);
  const kept = previous && previous.rings.length > 0 ? settledWith(previous, stayed.family, standing, before.scene, textScale) : undefined;
  const { middle, aims, scene } = kept ? before : around(centred(stayed));
  const { family } = middle;
  const toDraw = { casus, middle, sizes, standing, aims, preset, words, previous };
  const { field, cards, paper, shapes, ground, marks, laid } = kept
    ? thorough(drawnOn(kept, toDraw), toDraw)
    : bestDrawn(toDraw, (attempt) => settledAnew(family, standing.map(onlyByHand), scene, textScale, attempt));
  lap();
  const belongs = belongings(casus, ground, shapes);
  const board = boardOf(ground, [...laid, ...belongs.map(({ course }) => ({ course, half: 1 }))]);
  const lines = helpLinesOf(casus, laid, board);
  const boundaries = partyBoundaries(casus, view, board.ground, shapes, board, words);
  board.taken.push(...cards.map((it) => boxAround(it, it.width, it.height)));
  for (const spoke of spokesOf(field)) paintLine(board.ground, board.ground.busy, spoke, 2);
  const placement = {
    family,
    centre: origin,
    inner: field.borders[0] ?? ellipse(0, 0),
    rings: ringLabels(field, board, words),
    sectors: cards.length === 0 ? [] : sectorLabels(field, words),
    spokes: spokesOf(field),
    cards,
    lines,
    belongs,
    boundaries,
    ...marks,
  };
  const bounds = grown(boundsOf([paper, ...boxesOf(placement, textScale)]) ?? paper, MARGIN);
  lap();
  const [familyMs = 0, fieldMs = 0, wordsMs = 0] = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return { placement: { ...placement, bounds }, ms: { family: familyMs, field: fieldMs, words: wordsMs } };
}

/** The family where it stands, with what aims at it. */
interface Aimed {
  readonly middle: Middle;
  readonly aims: ReturnType<typeof aimsOf>;
  readonly scene: ReturnType<typeof sceneOf>;
}

const origin: Point = { x: 0, y: 0 };

function onlyByHand({ kept, ...card }: Standing): Standing {
  return card.byHand === true && kept ? { ...card, kept } : card;
}

/** Every help line of a party with its arrows; its capsules sit in the middle of them. */
function helpLinesOf(casus: Casus, laid: readonly LaidArrow[], board: Board): readonly PlacedHelpLine[] {
  return casus.helpLines.map(({ id }) => ({
    id,
    arrows: laid
      .filter((it) => it.aim.line.id === id)
      .map(({ aim, course }) => ({ target: aim.target, at: aim.at, course, middle: markOn(board, course), persons: aim.persons })),
    capsules: [],
    texts: [],
  }));
}

function boxesOf(
  { lines, belongs, boundaries, directions, sectors, rings }: Omit<SystemogramPlacement, 'bounds'>,
  textScale: number,
): readonly Box[] {
  const courses = [...lines.flatMap((it) => it.arrows.map((arrow) => arrow.course)), ...[...belongs, ...boundaries].map((it) => it.course)];
  const texts = [...[...directions, ...boundaries].flatMap((it) => it.texts), ...rings.map((it) => it.label)];
  const box = (text: PlacedText): Box => textBox(text, textStyles[text.role].size * textScale);
  return [
    ...courses.flatMap((course) => boundsOf(course.map((point) => boxAround(point, 20, 20))) ?? []),
    ...texts.map(box),
    ...sectors.map(({ label, turn }) =>
      turn === 0 ? box(label) : boxAround(label, 2 * textStyles[label.role].size * textScale, label.width),
    ),
  ];
}
