import { U } from '../../shared/catalogue/tokens.ts';
import { boundsOf, boxAround } from '../../shared/geometry/box.ts';
import type { Point } from '../../shared/geometry/box.ts';
import type { DescentSource, PlacedPerson, PlacedText, Placement } from '../../shared/layout/placement.ts';
import type { Casus } from '../../shared/model/records.ts';

/** A point from its two numbers. */
export const at = (x: number, y: number): Point => ({ x, y });

/** A person of the usual size with no words. */
export function stands(id: string, x: number, y: number, texts: readonly PlacedText[] = []): PlacedPerson {
  return { id, x, y, width: U, height: U, generation: 0, texts };
}

/** A line of text around an x. */
export function word(text: string, x: number, y: number, width: number): PlacedText {
  return { role: 'name', text, x, y, anchor: 'middle', width };
}

/** A placement of the parts that a test is about. */
export function placementOf(parts: Partial<Placement>): Placement {
  const persons = parts.persons ?? [];
  const bounds = boundsOf(persons.map((p) => boxAround(p, p.width, p.height))) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  return { persons, unions: [], sibships: [], descents: [], twins: [], households: [], parties: [], bounds, ...parts };
}

/** Depth of brackets and of bars under the parents' symbols, px, where a test does not say otherwise. */
const BRACKET = 18;
const BAR = 70;

/** Depths by union: of its bracket and its bar, under the centre of the symbol. */
export type Depths = Readonly<Record<string, { readonly bracket?: number; readonly bar?: number }>>;

/** Draws a casus by the book on given places: bracket, stem from its middle, bar, drops. */
export function drawnOn(casus: Casus, places: Readonly<Record<string, readonly [number, number]>>, depths: Depths = {}): Placement {
  const persons = Object.entries(places).map(([id, [x, y]]) => stands(id, x, y));
  const spot = (id: string): Point => at(...(places[id] ?? [Number.NaN, Number.NaN]));
  const unions: Placement['unions'][number][] = [];
  const sibships: Placement['sibships'][number][] = [];
  const descents: Placement['descents'][number][] = [];
  const hang = (key: string, source: DescentSource, start: Point, row: number): void => {
    const mine = casus.descents.filter((d) => (d.union ?? d.parents?.join(' ')) === key);
    if (mine.length === 0) return;
    const y = row + (depths[key]?.bar ?? BAR);
    const xs = [start.x, ...mine.map((d) => spot(d.child).x)];
    const bar = [at(Math.min(...xs), y), at(Math.max(...xs), y)];
    sibships.push({ source, lines: [[start, at(start.x, y)], bar] });
    for (const { child, kind } of mine) {
      const { x, y: below } = spot(child);
      descents.push({ child, source, kind, points: [at(x, y), at(x, below - U / 2)], mark: at(x, y), texts: [] });
    }
  };
  for (const { id, partners } of casus.unions) {
    const [a, b] = [spot(partners[0]), spot(partners[1])];
    const lower = Math.max(a.y, b.y);
    const depth = lower + U / 2 + (depths[id]?.bracket ?? BRACKET);
    const mark = at((a.x + b.x) / 2, depth);
    unions.push({
      id,
      lines: [{ part: 'couple', points: [at(a.x, a.y + U / 2), at(a.x, depth), at(b.x, depth), at(b.x, b.y + U / 2)] }],
      mark,
      texts: [],
    });
    hang(id, { union: id }, mark, lower);
  }
  const lone = new Set(casus.descents.flatMap((d) => (d.parents?.length === 1 ? d.parents : [])));
  for (const id of lone) hang(id, { parents: [id] }, at(spot(id).x, spot(id).y + U / 2), spot(id).y);
  return placementOf({ persons, unions, sibships, descents });
}
