import type { Point } from '../../../shared/geometry/box.ts';
import type { Density } from '../../../shared/layout/genogram/density.ts';
import type { PlacedPerson } from '../../../shared/layout/placement.ts';
import { mainDescentOf, parentsOf, partnerIn, sibshipOf } from '../../../shared/model/diagram.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { readingOf } from '../../../shared/rules/reading.ts';

/** Where somebody will likely stand, and in which generation. */
export type Spot = Point & { readonly generation: number };

type Standing = ReadonlyMap<string, PlacedPerson>;

/** How much closer than the layout two may stand for a moment, as a share of its distance; and how far from where they belong somebody new may stand. */
const CLOSER = 0.7;
const NEAR = 1.25;
/** Where the row has no room: as far below it, as a share of the distance of two rows. */
const BELOW = 0.5;

/**
 * Where somebody new belongs: right of the siblings, under the parents, beside a partner or over a child. A row that is full there opens when its
 * layout is made; until then they stand a little below it.
 */
export function likelySpot(id: string, casus: Casus, standing: Standing, density: Density): Spot | undefined {
  const wish = wishOf(id, casus, standing, density);
  if (wish === undefined) return undefined;
  const rowAt = (y: number): readonly number[] =>
    [...standing.values()].filter((it) => Math.abs(it.y - y) < density.rowHeight / 4).map(({ x }) => x);
  const spot = freeIn(rowAt(wish.y), wish.x, density.sibling);
  if (spot !== undefined) return { ...wish, x: spot };
  const y = wish.y + BELOW * density.rowHeight;
  return { ...wish, y, x: freeIn(rowAt(y), wish.x, density.sibling, Infinity) ?? wish.x };
}

/** The free place in a row nearest to a wish. */
function freeIn(row: readonly number[], wish: number, sibling: number, near = NEAR * sibling): number | undefined {
  const free = (x: number): boolean => row.every((other) => Math.abs(other - x) >= CLOSER * sibling - 1);
  const places = [wish, ...row.flatMap((x) => [x - CLOSER * sibling, x + CLOSER * sibling])].filter(
    (x) => Math.abs(x - wish) <= near && free(x),
  );
  return places.reduce<number | undefined>(
    (best, x) => (best === undefined || Math.abs(x - wish) < Math.abs(best - wish) ? x : best),
    undefined,
  );
}

/** Where somebody belongs, whoever stands there. */
function wishOf(id: string, casus: Casus, standing: Standing, density: Density): Spot | undefined {
  const { diagram } = readingOf(casus);
  const placed = (ids: readonly string[]): readonly PlacedPerson[] => ids.flatMap((it) => standing.get(it) ?? []);
  const rowOf = (generation: number, y: number): number => [...standing.values()].find((it) => it.generation === generation)?.y ?? y;

  const siblings = placed(sibshipOf(diagram, id).map((it) => it.id));
  const last = siblings.reduce<PlacedPerson | undefined>((most, it) => (most === undefined || it.x > most.x ? it : most), undefined);
  if (last !== undefined) return { x: last.x + density.sibling, y: last.y, generation: last.generation };

  const main = mainDescentOf(diagram, id);
  const parents = placed(main === undefined ? [] : parentsOf(diagram, main));
  const [one] = parents;
  if (one !== undefined) {
    const generation = Math.max(...parents.map((it) => it.generation)) + 1;
    const x = parents.reduce((sum, it) => sum + it.x, 0) / parents.length;
    return { x, y: rowOf(generation, Math.max(...parents.map(({ y }) => y)) + density.rowHeight), generation };
  }

  const [child] = placed(casus.descents.filter((it) => parentsOf(diagram, it).includes(id)).map((it) => it.child));
  const [partner] = placed((diagram.unionsOf.get(id) ?? []).flatMap((union) => partnerIn(union, id) ?? []));
  if (partner !== undefined) return { x: partner.x + density.partner, y: partner.y, generation: partner.generation };
  if (child !== undefined) {
    const generation = child.generation - 1;
    return { x: child.x - density.partner / 2, y: rowOf(generation, child.y - density.rowHeight), generation };
  }
  return undefined;
}
