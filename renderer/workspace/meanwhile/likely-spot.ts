import type { Point } from '../../../shared/geometry/box.ts';
import type { Density } from '../../../shared/layout/genogram/density.ts';
import type { PlacedPerson } from '../../../shared/layout/placement.ts';
import { mainDescentOf, parentsOf, partnerIn, sibshipOf } from '../../../shared/model/diagram.ts';
import type { Casus } from '../../../shared/model/records.ts';
import { readingOf } from '../../../shared/rules/reading.ts';

/** Where somebody will likely stand, and in which generation. */
export type Spot = Point & { readonly generation: number };

type Standing = ReadonlyMap<string, PlacedPerson>;

/** The free spot nearest to where somebody new belongs: right of the siblings, under the parents, beside a partner or over a child. */
export function likelySpot(id: string, casus: Casus, standing: Standing, density: Density): Spot | undefined {
  const wish = wishOf(id, casus, standing, density);
  if (wish === undefined) return undefined;
  const row = [...standing.values()].filter((it) => Math.abs(it.y - wish.y) < density.rowHeight / 4).map(({ x }) => x);
  const free = (x: number): boolean => row.every((other) => Math.abs(other - x) >= density.sibling - 1);
  const candidates = row.flatMap((x) => [x - density.sibling, x + density.sibling]).filter(free);
  const x = free(wish.x)
    ? wish.x
    : candidates.reduce((best, it) => (Math.abs(it - wish.x) < Math.abs(best - wish.x) ? it : best), candidates[0] ?? wish.x);
  return { ...wish, x };
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
