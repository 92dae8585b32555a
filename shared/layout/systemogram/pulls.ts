import { textStyles } from '../../catalogue/type.ts';
import { boundsOf, boxAround, type Box } from '../../geometry/box.ts';
import type { Involved } from '../../model/records.ts';
import { type Placement, textBox } from '../placement.ts';
import type { Aim } from './arrow-aims.ts';
import type { Pull, Scene } from './order-price.ts';
import type { CardSize } from './party-cards.ts';

/** Lines between helpers who belong together pull less than help. */
const BELONGS = 0.5;

/** What the search for places weighs: a line for every arrow and every professional with an organisation. */
export function sceneOf(
  parties: readonly Involved[],
  sizes: readonly CardSize[],
  aims: readonly Aim[],
  family: Placement,
  textScale: number,
): Scene {
  const numbers = new Map(parties.map((it, at) => [it.id, at]));
  const spots = new Map<string, Box>(family.persons.map((it) => [it.id, boxAround(it, 0, 0)]));
  for (const home of family.households) {
    const box = boundsOf(home.outlines.flat().map((point) => boxAround(point, 0, 0)));
    if (box) spots.set(home.id, box);
  }
  const help = aims.flatMap((aim): readonly Pull[] => {
    const [card, box] = [numbers.get(aim.from), spots.get(aim.target)];
    return card === undefined || !box ? [] : [{ card, to: { box, id: aim.target }, weight: 1 }];
  });
  const belongs = parties.flatMap((it, card): readonly Pull[] => {
    const organisation = numbers.get(it.organisation ?? '');
    return organisation === undefined || organisation === card ? [] : [{ card, to: { card: organisation }, weight: BELONGS }];
  });
  const symbols = family.persons.map((it) => ({
    id: it.id,
    box:
      boundsOf([
        boxAround(it, it.width + 6, it.height + 6),
        ...it.texts.filter((text) => text.text !== '').map((text) => textBox(text, textStyles[text.role].size * textScale)),
      ]) ?? boxAround(it, it.width, it.height),
  }));
  return { sizes, pulls: [...help, ...belongs], symbols };
}
