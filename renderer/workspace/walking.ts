import { mainDescentOf, parentsOf, sourceOf, sourceOfUnion, type Diagram } from '../../shared/model/diagram.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Placed } from './draft.ts';
import type { Standing } from './stands.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Somebody in the drawing: the row of their generation, and where they stand in it, px. */
export interface Place {
  readonly id: string;
  readonly row: number;
  readonly x: number;
}

/** From whom a step leads to whom, in each direction; absent where it leads nowhere. */
export type Steps = ReadonlyMap<string, Readonly<Partial<Record<Direction, string>>>>;

/** Where everybody of the family stands, in reading order: row by row, from left to right. */
export function placesIn(drawn: Placed): readonly Place[] {
  const { persons } = drawn.diagram === 'genogram' ? drawn.placement : drawn.placement.family;
  return inReadingOrder(persons.map(({ id, generation, x }) => ({ id, row: generation, x })));
}

export function inReadingOrder(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => a.row - b.row || a.x - b.x || (a.id < b.id ? -1 : 1));
}

/**
 * The steps of a walk through a family as it is drawn. Left and right go to the next in the row, and back again. Up goes to the parents with whom
 * somebody stands, down to the children, to the nearest of them; where there are none to the nearest in the next row. From everybody
 * everybody can be reached.
 */
export function stepsIn(all: readonly Place[], diagram: Diagram): Steps {
  const places = inReadingOrder(all);
  const byId = new Map(places.map((it) => [it.id, it]));
  const rows = [...Map.groupBy(places, (it) => it.row).values()];
  const drawnOf = (ids: readonly string[]): readonly Place[] => ids.map((id) => byId.get(id)).filter((it) => it !== undefined);
  const steps = new Map<string, Partial<Record<Direction, string>>>();
  for (const [at, row] of rows.entries()) {
    for (const [nth, place] of row.entries()) {
      const above = drawnOf(parentIds(diagram, place.id)).filter((it) => it.row < place.row);
      const below = drawnOf(childIds(diagram, place.id)).filter((it) => it.row > place.row);
      const step = {
        left: row[nth - 1],
        right: row[nth + 1],
        up: nearest(place, above) ?? nearest(place, rows[at - 1] ?? []),
        down: nearest(place, below) ?? nearest(place, rows[at + 1] ?? []),
      };
      steps.set(place.id, Object.fromEntries(Object.entries(step).flatMap(([way, to]) => (to === undefined ? [] : [[way, to.id]]))));
    }
  }
  const entered = new Set([...steps.values()].map(({ down }) => byId.get(down ?? '')?.row));
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before === undefined || entered.has(row[0]?.row)) continue;
    // All who stand above have children further down: whoever stands nearest leads into this row.
    const pairs = before.flatMap((from) => {
      const to = nearest(from, row);
      return to === undefined ? [] : [{ from, to }];
    });
    const [first] = pairs.toSorted((a, b) => Math.abs(a.from.x - a.to.x) - Math.abs(b.from.x - b.to.x));
    const step = first && steps.get(first.from.id);
    if (first && step) step.down = first.to.id;
  }
  return steps;
}

/** Where a walk begins: at the index person, or at the first who is drawn. */
export function firstOf(places: readonly Place[], diagram: Diagram): string | undefined {
  return (places.find((it) => diagram.persons.get(it.id)?.index === true) ?? places[0])?.id;
}

/** The nearest in a direction, wherever it stands: a card has no row. What stands more aside counts as further away. */
export function nearestTowards(stands: ReadonlyMap<string, Standing>, from: string, way: Direction): DrawnRecord | undefined {
  const start = stands.get(from);
  if (start === undefined) return undefined;
  const [sideways, forth] = [way === 'left' || way === 'right', way === 'right' || way === 'down' ? 1 : -1];
  let found: { readonly record: DrawnRecord; readonly far: number } | undefined;
  for (const [key, { record, box }] of stands) {
    if (key === from || record.kind === 'household') continue;
    const [dx, dy] = [
      (box.left + box.right - start.box.left - start.box.right) / 2,
      (box.top + box.bottom - start.box.top - start.box.bottom) / 2,
    ];
    const [along, aside] = sideways ? [dx * forth, Math.abs(dy)] : [dy * forth, Math.abs(dx)];
    const far = along + 2 * aside;
    if (along > 0 && (found === undefined || far < found.far)) found = { record, far };
  }
  return found?.record;
}

function parentIds(diagram: Diagram, child: string): readonly string[] {
  const main = mainDescentOf(diagram, child);
  return main === undefined ? [] : parentsOf(diagram, main);
}

/** Those who stand in the drawing as a child of somebody. */
function childIds(diagram: Diagram, parent: string): readonly string[] {
  const sources = [
    ...(diagram.unionsOf.get(parent) ?? []).map((it) => sourceOfUnion(it.id)),
    ...new Set(diagram.casus.descents.filter((it) => it.parents?.includes(parent)).map(sourceOf)),
  ];
  return sources
    .flatMap((source) => diagram.descentsFrom.get(source) ?? [])
    .filter((it) => mainDescentOf(diagram, it.child) === it)
    .map((it) => it.child);
}

function nearest(from: Place, places: readonly Place[]): Place | undefined {
  let found: Place | undefined;
  for (const place of places) if (found === undefined || Math.abs(place.x - from.x) < Math.abs(found.x - from.x)) found = place;
  return found;
}
