import { BAR_DEPTH } from '../../../shared/catalogue/tokens.ts';
import type { Point } from '../../../shared/geometry/box.ts';
import type { PlacedTie } from '../../../shared/layout/lines/line-placement.ts';
import type { PlacedDescent, PlacedPerson, PlacedUnion, Placement } from '../../../shared/layout/placement.ts';
import type { Casus, Descent } from '../../../shared/model/records.ts';
import { sourceKey } from '../../../shared/scene/draw-sibship.ts';
import { likelyTie } from './likely-tie.ts';

/** Lines that are drawn before their layout is made. */
export interface LikelyLines {
  readonly unions: readonly PlacedUnion[];
  readonly descents: readonly PlacedDescent[];
  readonly ties: readonly PlacedTie[];
}

/** The unions, descents and ties that came or changed: where they ran, or in the plainest way between those whom they join. */
export function likelyLines(placement: Placement, casus: Casus, touched: (list: string) => ReadonlySet<string>): LikelyLines {
  const persons = new Map(placement.persons.map((it) => [it.id, it]));
  const ran = new Map(placement.unions.map((it) => [it.id, it]));
  const changed = touched('unions');
  const unions = casus.unions
    .filter(({ id }) => changed.has(id))
    .flatMap(({ id, partners }) => ran.get(id) ?? unionBetween(id, persons.get(partners[0]), persons.get(partners[1])) ?? []);
  const all = new Map([...ran, ...unions.map((it) => [it.id, it] as const)]);
  const drops = new Set(placement.descents.map(({ child, source }) => `${child} ${sourceKey(source)}`));
  const descents = casus.descents.flatMap((descent): readonly PlacedDescent[] => {
    const child = persons.get(descent.child);
    const source = sourceOf(descent);
    if (child === undefined || source === undefined || drops.has(`${descent.child} ${sourceKey(source)}`)) return [];
    const points = wayDown(child, source, placement, all, persons);
    const [top, foot] = points.slice(-2);
    return top && foot
      ? [{ child: descent.child, source, kind: descent.kind, points, mark: { x: foot.x, y: (top.y + foot.y) / 2 }, texts: [] }]
      : [];
  });
  const course = new Map((placement.lines?.ties ?? []).map((it) => [it.id, it]));
  const tied = touched('ties');
  const ties = casus.ties.filter(({ id }) => tied.has(id)).flatMap((tie) => course.get(tie.id) ?? likelyTie(tie, casus, placement) ?? []);
  return { unions, descents, ties };
}

/** A bracket under two who stand. */
function unionBetween(id: string, a: PlacedPerson | undefined, b: PlacedPerson | undefined): PlacedUnion | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [foot, other] = [a, b].map(({ x, y, height }) => ({ x, y: y + height / 2 }));
  if (foot === undefined || other === undefined) return undefined;
  const y = Math.max(foot.y, other.y) + BAR_DEPTH;
  const points = [foot, { x: foot.x, y }, { x: other.x, y }, other];
  return { id, lines: [{ part: 'couple', points }], mark: { x: (foot.x + other.x) / 2, y }, texts: [] };
}

type Source = PlacedDescent['source'];

function sourceOf({ union, parents }: Descent): Source | undefined {
  if (union !== undefined) return { union };
  return parents === undefined ? undefined : { parents };
}

/** From the bar of the siblings, or from the parents where there is none yet, to the top of a child. */
function wayDown(
  child: PlacedPerson,
  source: Source,
  { sibships }: Placement,
  unions: ReadonlyMap<string, PlacedUnion>,
  persons: ReadonlyMap<string, PlacedPerson>,
): readonly Point[] {
  const head = { x: child.x, y: child.y - child.height / 2 };
  const sibship = sibships.find((it) => sourceKey(it.source) === sourceKey(source));
  const [stem, bar] = sibship?.lines ?? [];
  const along = bar ?? stem?.slice(-1);
  if (along !== undefined && along.length > 0) {
    const xs = along.map(({ x }) => x);
    const stemFoot = stem?.at(-1);
    const y = bar?.[0]?.y ?? (stem?.[0] && stemFoot ? (stem[0].y + stemFoot.y) / 2 : head.y);
    const x = Math.min(Math.max(head.x, Math.min(...xs)), Math.max(...xs));
    return x === head.x ? [{ x, y }, head] : [{ x, y }, { x: head.x, y }, head];
  }
  const from = 'union' in source ? unions.get(source.union)?.mark : footOf(source, persons);
  if (from === undefined) return [];
  const y = (from.y + head.y) / 2;
  return [from, { x: from.x, y }, { x: head.x, y }, head];
}

function footOf(source: Source, persons: ReadonlyMap<string, PlacedPerson>): Point | undefined {
  const [parent] = 'parents' in source ? source.parents.flatMap((id) => persons.get(id) ?? []) : [];
  return parent && { x: parent.x, y: parent.y + parent.height / 2 };
}
