import type { PresetId } from '../../catalogue/presets.ts';
import { boundsOf, boxAround, overlap, type Box } from '../../geometry/box.ts';
import { cornersOf, grown } from '../../geometry/boxes.ts';
import { ellipse } from '../../geometry/ellipse.ts';
import type { Casus } from '../../model/records.ts';
import { type Ground, paintSymbol } from '../lines/ground.ts';
import { groundOf } from '../lines/paper.ts';
import { type Shape, shapesOf } from '../lines/shapes.ts';
import { type Aim, keyOf } from './arrow-aims.ts';
import { type ArrowGround, type LaidArrow, runsFree } from './arrow-way.ts';
import { coarseOf, crossingsAmong } from './coarse.ts';
import type { Middle } from './p1-family.ts';
import type { Field } from './p2-field.ts';
import type { Standing } from './p3-order.ts';
import { keptArrows, laidArrows, lookedAgain } from './p4-arrows.ts';
import { type CardSize, cardTexts } from './party-cards.ts';
import { type MarkWords, type PersonMarks, placeMarks } from './person-marks.ts';
import type { Settled } from './settle.ts';
import type { PlacedCard, SystemogramPlacement } from './systemogram-placement.ts';

/** What is drawn on a field, whatever the field. */
export interface ToDraw {
  readonly casus: Casus;
  readonly middle: Middle;
  readonly sizes: readonly CardSize[];
  readonly standing: readonly Standing[];
  readonly aims: readonly Aim[];
  readonly preset: PresetId;
  readonly words: MarkWords;
  readonly previous: SystemogramPlacement | undefined;
}

/** A field with everything on it but the words of its lines. */
export interface DrawnField {
  readonly field: Field;
  readonly cards: readonly PlacedCard[];
  /** Everything that stands, with the outermost border. */
  readonly paper: Box;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly ground: Ground;
  readonly marks: PersonMarks;
  readonly laid: readonly LaidArrow[];
  /** The arrows that an earlier drawing did not have like this. */
  readonly loose: readonly Aim[];
}

/**
 * Cards, marks and arrows on a field.
 * Before: the family stands, and every card has its place. After: wheels and pills stand beside symbols, and every arrow has its course.
 */
export function drawnOn({ field, places }: Settled, { casus, middle, sizes, standing, aims, preset, words, previous }: ToDraw): DrawnField {
  const { family } = middle;
  const { textScale } = words;
  const cards = sizes.map((size, at): PlacedCard => {
    const spot = places[at] ?? { x: 0, y: 0 };
    const { ring = 2, sector = 'right' } = standing[at] ?? {};
    return { id: size.id, ...spot, width: size.width, height: size.height, texts: cardTexts(size, spot, textScale), ring, sector };
  });
  const { left, right, top, bottom } = field.borders.at(-1) ?? ellipse(0, 0);
  const whole = { left: -left, right, top: -top, bottom };
  const paper = boundsOf([family.bounds, whole, ...cards.map((it) => boxAround(it, it.width, it.height))]) ?? family.bounds;
  const shapes = shapesOf(middle.casus, { ...family, parties: cards }, preset);
  const ground = groundOf(middle.casus, { ...family, parties: cards, bounds: paper }, shapes, textScale);
  for (const { id } of family.persons) paintWhole(ground, shapes.get(id));
  const marks = placeMarks(casus, middle.casus, family, shapes, ground, words);
  const on = arrowGround({ ground, shapes }, middle, textScale);
  const before = new Map(previous?.lines.flatMap((line) => line.arrows.map((it) => [keyOf(line.id, it.target), it.course] as const)));
  const kept = keptArrows(aims, before, on);
  const loose = aims.filter(({ key }) => !kept.some((it) => it.aim.key === key));
  return { field, cards, paper, shapes, ground, marks, loose, laid: laidArrows(aims, on, kept) };
}

/** The same drawing in which the arrows that go far round have looked once more: it takes time, and is for the drawing that was chosen. */
export function thorough(drawn: DrawnField, { middle, words }: ToDraw): DrawnField {
  return { ...drawn, laid: lookedAgain(drawn.loose, arrowGround(drawn, middle, words.textScale), drawn.laid) };
}

function arrowGround({ ground, shapes }: Pick<DrawnField, 'ground' | 'shapes'>, { family }: Middle, textScale: number): ArrowGround {
  return { ground, shapes, texts: new Map(family.persons.map((it) => [it.id, it.texts])), textScale };
}

/** Lines keep off the whole square of a symbol: one that runs by the corner of a circle would cling to it. */
function paintWhole(ground: Ground, shape: Shape | undefined): void {
  if (shape) paintSymbol(ground, { ...shape, outline: cornersOf(grown(shape.box, 1)), sort: 'card' });
}

/** How many arrows run through somebody, and how many cards lie on another. */
export function stuckIn({ laid, ground, shapes, cards }: DrawnField): number {
  const boxes = cards.map((it) => boxAround(it, it.width, it.height));
  const onOthers = boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlap(box, other)));
  return laid.filter((it) => !runsFree({ ground, shapes }, it)).length + onOthers.length;
}

/** How often arrows of different lines cross. */
export function crossingsIn({ laid }: DrawnField): number {
  const coarse = laid.map((it) => ({ line: it.aim.line.id, course: coarseOf(it.course) }));
  return coarse.reduce((sum, { line, course }, at) => {
    const others = coarse.slice(at + 1).filter((it) => it.line !== line);
    return (
      sum +
      crossingsAmong(
        course,
        others.map((it) => it.course),
      )
    );
  }, 0);
}
