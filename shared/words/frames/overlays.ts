import { deed } from '../../commands/index.ts';
import { kinfolkOf } from '../kinfolk.ts';
import { unclear, type Outcome, type Reading } from '../outcome.ts';
import { waysOf } from '../refs.ts';
import { yearOf, type Scene } from '../scene.ts';
import { as, type Slot } from '../slots.ts';
import { isDrawn } from './drawn-already.ts';
import { lineSaid, qualified, type LineSaid } from './line-said.ts';

type Way = readonly (readonly string[])[];

/** Reads a phrase around heads, and gives each way in which its ends can be meant to a maker. */
function overWays(
  scene: Scene,
  slots: readonly Slot[],
  isHead: (slot: Slot) => boolean,
  make: (said: LineSaid, way: Way, perspective: string | undefined) => Outcome,
  theme = false,
): Outcome {
  const said = lineSaid(scene, slots, isHead, theme);
  if ('unclear' in said) return said;
  const unknown = said.ends.find((it) => it.ref.unknown === true);
  if (unknown !== undefined) return unclear(unknown.ref, 'nobody');
  const found = waysOf(
    said.ends.map((it) => it.ref),
    scene,
  );
  if ('nobody' in found) return unclear(found.nobody, 'nobody');
  const outcomes = found.ways.flatMap((way) => said.perspectives.map((perspective) => make(said, way, perspective)));
  const readings = outcomes.flatMap((it) => ('readings' in it ? it.readings : [])).map((it) => (isDrawn(scene, it) ? { deeds: [] } : it));
  return readings.length > 0 ? { readings } : (outcomes[0] ?? unclear(slots[0] as Slot));
}

export function isCoalitionHead(slot: Slot): boolean {
  return as(slot, 'coalition') !== undefined;
}

/** `A en B tegen C`, `sluit C uit`, `bondgenootschap A B`. */
export function coalitionPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  return overWays(
    scene,
    slots,
    isCoalitionHead,
    (said, way, perspective) => {
      const has = (what: string): { readonly slot: Slot; readonly at: number } | undefined =>
        said.heads.find((it) => as(it.slot, 'coalition')?.what === what);
      const turn = has('against') ?? has('excludes');
      const head = (has('coalition') ?? has('alliance') ?? turn ?? said.heads[0]) as { slot: Slot; at: number };
      const split = turn === undefined ? said.ends.length : said.ends.filter((it) => it.at < turn.at).length;
      let members = way.slice(0, split).flat();
      const against = way.slice(split).flat();
      if (members.length === 0 && turn !== undefined) members = [...scene.selected];
      if (members.length === 0 && way.length === 0) members = [...scene.selected];
      const twice = members.find((id) => against.includes(id));
      if (twice !== undefined) {
        const at = way.findLastIndex((it) => it.includes(twice));
        return unclear(said.ends[at]?.ref ?? head.slot, 'does-not-fit');
      }
      if (turn !== undefined && against.length === 0) return unclear(turn.slot, 'more-needed');
      if (members.length < 2) return unclear(split > 0 ? (said.ends[0]?.ref ?? head.slot) : head.slot, 'more-needed');
      const fields = {
        overt: has('covert') === undefined,
        ...(has('shifting') !== undefined && { shifting: true }),
        ...(said.theme !== undefined && { theme: said.theme }),
        ...qualified(said, perspective),
      };
      const draw = (effect: 'against' | 'excludes' | 'none'): Reading => ({
        deeds: [deed('coalition.draw', { id: scene.newId(), members, against, effect, ...fields })],
      });
      if (turn !== undefined) return { readings: [draw(has('excludes') === undefined ? 'against' : 'excludes')] };
      if (has('alliance') !== undefined) return { readings: [draw('none')] };
      return { readings: [draw('none'), { deeds: [], hint: 'against-whom' }] };
    },
    true,
  );
}

export function isTriangleHead(slot: Slot): boolean {
  return as(slot, 'triangle') !== undefined;
}

/** A triangle of three; the child between its parents is the target where the kind has one. */
export function trianglePhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  const isHead = (slot: Slot): boolean =>
    isTriangleHead(slot) || as(slot, 'badge')?.badge === 'scapegoat' || as(slot, 'coalition')?.what === 'against';
  return overWays(scene, slots, isHead, (said, way, perspective) => {
    const senses = said.heads.map((it) => as(it.slot, 'triangle')).filter((it) => it !== undefined);
    const head = said.heads.find((it) => isTriangleHead(it.slot))?.slot as Slot;
    const scapegoat = said.heads.some((it) => as(it.slot, 'badge') !== undefined);
    const corners = [...new Set(way.flat())];
    if (corners.length === 0 && scene.selected.length === 3) corners.push(...scene.selected);
    else if (corners.length === 2 && scene.selected.length === 1) corners.push(...scene.selected.filter((id) => !corners.includes(id)));
    const [a, b, c] = corners;
    if (a === undefined || b === undefined || c === undefined || corners.length > 3) return unclear(head, 'more-needed');
    const kinds = senses.map((it) => it.kind).filter((it) => it !== undefined);
    const kind = scapegoat
      ? ('detouring-attacking' as const)
      : (kinds.find((it) => it !== 'triangle') ?? (senses.some((it) => it.detour === 'which') ? undefined : kinds[0]));
    const target = targetOf(scene, said, way, [a, b, c]);
    const draw = (kind: NonNullable<(typeof kinds)[number]>): Reading => {
      const aimed =
        kind === 'triangle' || (kind === 'stable-coalition' && !said.heads.some((it) => as(it.slot, 'coalition') !== undefined))
          ? {}
          : { target };
      return { deeds: [deed('triangle.draw', { id: scene.newId(), kind, corners: [a, b, c], ...aimed, ...qualified(said, perspective) })] };
    };
    if (kind !== undefined) return { readings: [draw(kind)] };
    return { readings: [draw('detouring-attacking'), draw('detouring-supportive')] };
  });
}

/** Who stands between the other two: whom the words single out, else the child of the others, else who was named last. */
function targetOf(scene: Scene, said: LineSaid, way: Way, corners: readonly string[]): string {
  const against = said.heads.find((it) => as(it.slot, 'coalition') !== undefined);
  if (against !== undefined) {
    const after = way.filter((_, index) => (said.ends[index]?.at ?? 0) > against.at).flat();
    if (after[0] !== undefined) return after[0];
  }
  const kin = kinfolkOf(scene.diagram);
  const child = corners.filter((id) => corners.some((other) => kin.parents(id).includes(other)));
  const [only, ...others] = child;
  if (only !== undefined && others.length === 0) return only;
  const alone = way.filter((it) => it.length === 1).flat();
  return (alone.length === 1 ? alone[0] : undefined) ?? corners.at(-1) ?? '';
}

export function isLoyaltyHead(slot: Slot): boolean {
  return as(slot, 'loyalty') !== undefined;
}

/** Loyalty, its conflicts, a mandate, a revolving slate. */
export function loyaltyPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  return overWays(scene, slots, isLoyaltyHead, (said, way, perspective) => {
    const head = said.heads[0]?.slot as Slot;
    const kind = as(head, 'loyalty')?.kind ?? 'loyalty';
    const fields = { ...(said.quote !== undefined && { mandate: said.quote }), ...qualified(said, perspective) };
    const draw = (from: string, to: readonly string[]): Reading => ({
      deeds: [deed('loyalty.draw', { id: scene.newId(), kind, from, to: [...to], ...fields })],
    });
    const ids = way.flat();
    const [lone, ...several] = scene.selected;
    const selected = several.length === 0 ? lone : undefined;
    const kin = kinfolkOf(scene.diagram);
    if (kind === 'conflict' || kind === 'split') {
      const owner = ids[0] ?? selected;
      if (owner === undefined) return unclear(head, 'nobody');
      const parents = kin.parents(owner);
      // Said only between whom: then it is the selected one's.
      const between = ids.length === 2 && selected !== undefined && !ids.includes(selected);
      const from = between && selected !== undefined ? selected : owner;
      const to = between ? ids : ids.length > 1 ? ids.slice(1) : parents;
      const known = kin.parents(from);
      const [only] = to;
      if (kind === 'split') {
        if (to.length === 1 && only !== undefined && known.length === 2)
          return { readings: [draw(from, [only, ...known.filter((it) => it !== only)])] };
        if (to.length !== 2) return unclear(head, 'more-needed');
        return { readings: [draw(from, to), draw(from, to.toReversed())] };
      }
      const both = to.length === 1 && only !== undefined && known.length === 2 && known.includes(only) ? known : to;
      return both.length === 2 ? { readings: [draw(from, both)] } : unclear(head, 'more-needed');
    }
    const all = ids.length === 1 && selected !== undefined && selected !== ids[0] ? [selected, ...ids] : ids;
    if (all.length === 0 && scene.selected.length > 1) all.push(...scene.selected);
    const [first, ...rest] = all;
    if (first === undefined || rest.length === 0 || rest.includes(first)) return unclear(head, 'more-needed');
    if (kind !== 'delegate') return { readings: [draw(first, rest)] };
    // Who gives the mandate stands behind `van`; without it the older one gives.
    const giver = said.ends.findIndex((it) => it.led === 'of' || it.led === 'by');
    const last = rest.at(-1) as string;
    if (giver !== -1 || ids.length === 1) {
      const id = giver === -1 ? last : (way[giver]?.[0] ?? last);
      return {
        readings: [
          draw(
            id,
            all.filter((it) => it !== id),
          ),
        ],
      };
    }
    const older = (yearOf(scene.diagram.persons.get(first)?.birth) ?? 0) <= (yearOf(scene.diagram.persons.get(last)?.birth) ?? 0);
    return { readings: [older ? draw(first, rest) : draw(last, [first])] };
  });
}

export function isBoundaryHead(slot: Slot): boolean {
  return as(slot, 'boundary') !== undefined;
}

/** A boundary between two, persons or groups. */
export function boundaryPhrase(scene: Scene, slots: readonly Slot[]): Outcome {
  return overWays(scene, slots, isBoundaryHead, (said, way, perspective) => {
    const head = said.heads[0]?.slot as Slot;
    const kind = said.heads.map((it) => as(it.slot, 'boundary')?.kind).find((it) => it !== undefined);
    if (kind === undefined) return unclear(head, 'more-needed');
    const [lone, second] = scene.selected;
    const over = said.ends.findIndex((it) => it.led === 'to');
    const sides =
      way.length === 1 && lone !== undefined && !way[0]?.includes(lone)
        ? [[lone], ...way]
        : way.length === 0 && second !== undefined && lone !== undefined
          ? [[lone], [second]]
          : way;
    // `tussen A en B tegenover C en D`: two groups.
    const groups = over > 0 && way.length > 2 ? [way.slice(0, over).flat(), way.slice(over).flat()] : sides;
    const [one, other, ...more] = groups;
    if (one === undefined || other === undefined || more.length > 0 || one.some((id) => other.includes(id)))
      return unclear(head, 'more-needed');
    return {
      readings: [
        { deeds: [deed('boundary.draw', { id: scene.newId(), kind, between: [[...one], [...other]], ...qualified(said, perspective) })] },
      ],
    };
  });
}
