import type { Coalition } from '../../model/records.ts';
import { bundlesOf, type Thread } from './bundles.ts';
import { type Alliance, coalitionDraft, type LaidCoalition } from './coalition.ts';
import type { Draft, Laid } from './drafts.ts';
import { forkDraft, type LaidFork } from './fork.ts';
import type { Joined } from './joined.ts';
import { isFork, loyaltyThreads } from './loyalty.ts';
import { CLEAR, tieReach } from './reaches.ts';
import type { Shape } from './shapes.ts';
import { parentsAgainst, triangleThreads } from './triangle.ts';

/** Any of the things that a draft can become. */
export type Drafted = Laid | LaidCoalition | LaidFork;

/** A draft for every coalition and fork, and one for all lines between the same two. */
export function draftsOf(joined: Joined, shapes: ReadonlyMap<string, Shape>): readonly Draft<Drafted>[] {
  const shapesFor = (ids: readonly string[]): readonly Shape[] => ids.flatMap((id) => shapes.get(id) ?? []);
  const stable = joined.triangles
    .filter((it) => it.kind === 'stable-coalition')
    .map((it) => ({ ...parentsAgainst(it), key: `triangle ${it.id}` }));
  const sides = [...joined.coalitions.map((it) => ({ ...membersOf(it), key: `coalition ${it.id}` })), ...stable];
  const alliances = sides.map(({ key, members, against }, at): Alliance => {
    const depth = sides.slice(0, at).filter((other) => other.members.some((id) => members.includes(id))).length;
    return { key, members: shapesFor(members), against: shapesFor(against), depth };
  });
  const threads = [
    ...joined.ties.map((it): Thread => ({ key: `tie ${it.id}`, from: it.from, to: it.to, half: tieReach[it.kind], gap: CLEAR })),
    ...joined.triangles.flatMap((it) => triangleThreads(it, joined.ties)),
    ...joined.loyalties.flatMap(loyaltyThreads),
  ];
  const forks = joined.loyalties.filter(isFork).flatMap((it) => {
    const from = shapes.get(it.from);
    return from ? [forkDraft({ key: `loyalty ${it.id}`, from, to: shapesFor(it.to) })] : [];
  });
  return [...alliances.filter((it) => it.members.length > 1).map(coalitionDraft), ...forks, ...bundlesOf(threads, shapes)];
}

function membersOf({ members, against }: Coalition): { readonly members: readonly string[]; readonly against: readonly string[] } {
  return { members, against };
}
