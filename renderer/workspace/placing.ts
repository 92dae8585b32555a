import type { Sector } from '../../shared/catalogue/help.ts';
import { deed } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { Point } from '../../shared/geometry/box.ts';
import { halvesAt, outness } from '../../shared/geometry/ellipse.ts';
import type { PlacedPerson } from '../../shared/layout/placement.ts';
import type { Ring, SystemogramPlacement } from '../../shared/layout/systemogram/systemogram-placement.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Chosen } from './chosen.ts';
import type { Drawn } from './draft.ts';
import type { Editor } from './editor.ts';

/** Something that a hand can put elsewhere, with its centre. */
export interface Movable extends Point {
  readonly id: string;
}

/** What of the chosen a hand can put elsewhere: persons of a genogram, cards of a systemogram. */
export function movables(drawn: Drawn, chosen: Chosen): readonly Movable[] {
  const kind = drawn.diagram === 'genogram' ? 'person' : 'involved';
  const ids = new Set(chosen.filter((it) => it.kind === kind).map(({ id }) => id));
  const all: readonly Movable[] = drawn.diagram === 'genogram' ? drawn.placement.persons : drawn.placement.cards;
  return all.filter(({ id }) => ids.has(id)).map(({ id, x, y }) => ({ id, x, y }));
}

/** The casus to which moving these is a change: that of the drawing in which they stand, or the newest where one of them is newer than the drawing. */
export function placedIn({ casus, drawing: { of } }: Pick<Editor, 'casus' | 'drawing'>, moved: readonly Movable[]): Casus {
  const known = new Set([...(of?.persons ?? []), ...(of?.involved ?? [])].map(({ id }) => id));
  return of !== undefined && moved.every(({ id }) => known.has(id)) ? of : casus;
}

/**
 * Puts things where a hand let go of them. A person stays in the row; one who passes another changes the order from left to right, which is kept
 * too. A card in another ring or sector stands there in its record as well. What was placed before is kept where it is drawn now, so that all places are of one drawing.
 */
export function placing(casus: Casus, drawn: Drawn, to: readonly Movable[]): readonly Deed[] {
  if (to.length === 0) return [];
  const { diagram } = drawn;
  const before = casus.layout?.[diagram]?.positions ?? {};
  const standing: readonly Movable[] = diagram === 'genogram' ? drawn.placement.persons : drawn.placement.cards;
  const kept = standing.filter(({ id }) => before[id] !== undefined);
  const rowOf = new Map(standing.map(({ id, y }) => [id, y]));
  const put = to.map((it) => (drawn.diagram === 'genogram' ? { ...it, y: rowOf.get(it.id) ?? it.y } : outsideFamily(drawn.placement, it)));
  const positions = Object.fromEntries([...kept, ...put].map(({ id, x, y }): [string, [number, number]] => [id, [round(x), round(y)]]));
  const place = deed('layout.place', { diagram, positions });
  if (drawn.diagram === 'genogram') return [place, ...ordering(drawn.placement.persons, put)];
  const { placement } = drawn;
  return [place, ...put.flatMap((card) => moving(casus, placement, card))];
}

/** The order from left to right, where somebody passes another in a row. */
function ordering(persons: readonly PlacedPerson[], put: readonly Movable[]): readonly Deed[] {
  const at = new Map(put.map(({ id, x }) => [id, x]));
  const byPlace = (x: (person: PlacedPerson) => number) =>
    persons.toSorted((a, b) => a.generation - b.generation || x(a) - x(b)).map(({ id }) => id);
  const [was, is] = [byPlace(({ x }) => x), byPlace(({ id, x }) => at.get(id) ?? x)];
  return was.some((id, index) => id !== is[index]) ? [deed('layout.order', { diagram: 'genogram', order: is })] : [];
}

/** A card that was let go in the field of the family stands at its border, where it came nearest to. */
function outsideFamily({ centre, inner, cards }: SystemogramPlacement, card: Movable): Movable {
  const { width, height } = cards.find(({ id }) => id === card.id) ?? { width: 0, height: 0 };
  const [dx, dy] = [card.x - centre.x, card.y - centre.y];
  const { rx, ry } = halvesAt(inner, { x: dx, y: dy });
  const share = Math.hypot(dx / (rx + width / 2), dy / (ry + height / 2));
  if (share >= 1) return card;
  return share === 0 ? { ...card, y: centre.y - inner.top - height / 2 } : { ...card, x: centre.x + dx / share, y: centre.y + dy / share };
}

function moving(casus: Casus, placement: SystemogramPlacement, card: Movable): readonly Deed[] {
  const old = placement.cards.find(({ id }) => id === card.id);
  const [ring, sector] = [ringAt(placement, card), sectorAt(placement, card)];
  if (old === undefined || !casus.involved.some(({ id }) => id === card.id)) return [];
  const patch = { ...(old.ring !== ring && { ring }), ...(old.sector !== sector && { sector }) };
  return Object.keys(patch).length === 0 ? [] : [deed('involved.change', { key: card.id, patch })];
}

/** The ring that a point falls in; the field of the family counts as the first, and what lies beyond all as the outermost that there is. */
export function ringAt({ centre, rings }: SystemogramPlacement, at: Point): Ring {
  const within = rings.find((it) => outness(it, { x: at.x - centre.x, y: at.y - centre.y }) <= 1);
  const last = rings.at(-1)?.ring ?? 1;
  return within?.ring ?? (last === 1 ? 2 : 3);
}

/** The sector that a point falls in: the one whose words lie on the same side of the lines between them. */
export function sectorAt({ centre, inner, spokes }: SystemogramPlacement, at: Point): Sector {
  const turn = ({ x, y }: Point): number => {
    const way = { x: x - centre.x, y: y - centre.y };
    const { rx, ry } = halvesAt(inner, way);
    return Math.atan2(way.y / ry, way.x / rx);
  };
  const borders = spokes.map(([, end]) => turn(end)).toSorted((a, b) => a - b);
  const angle = turn(at);
  const next = borders.findIndex((border) => border > angle);
  const [from, to] = next > 0 ? [borders[next - 1], borders[next]] : [borders.at(-1), (borders[0] ?? 0) + 2 * Math.PI];
  const middle = from === undefined || to === undefined ? angle : (from + to) / 2;
  const [x, y] = [Math.cos(middle), Math.sin(middle)];
  return Math.abs(x) >= Math.abs(y) ? (x < 0 ? 'left' : 'right') : y < 0 ? 'top' : 'bottom';
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
