import { inOrder } from '../../model/diagram.ts';
import type { Casus } from '../../model/records.ts';
import type { View } from '../../rules/view.ts';
import { joinedIn } from '../lines/joined.ts';
import { isFork, loyaltyThreads } from '../lines/loyalty.ts';
import { ARC_REACH, LOYALTY_REACH, SHAFT_REACH, tieReach } from '../lines/reaches.ts';
import { parentsAgainst, triangleThreads } from '../lines/triangle.ts';

/** An emotional line as placing sees it, before anybody stands: from the middle of some to the middle of others, by id. */
export interface Strand {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Half of what it takes across, its marks included, px. */
  readonly half: number;
}

/** Every line that a view shows over a family, and who are drawn into one figure. */
export interface Strands {
  readonly lines: readonly Strand[];
  /** Members with targets of each coalition, corners of each triangle. */
  readonly figures: readonly (readonly string[])[];
}

/** The diamond, the ticks and the arrow of a shaft are wider than its strokes (catalogue E.2), px. */
const SHAFT_MARKS = 4;
/** So is the circle of a fork (catalogue E.5), px. */
const FORK_MARKS = 5;

/** The layers of lines for which there is room, also while they are off: uncovering one moves nobody. */
const roomFor = ['ties', 'coalitions', 'triangles', 'loyalties'] as const;

/** A casus's lines of catalogue D and E, whether their layers are on or off (plain contact and plain loyalty only where they are on); `standing` has the ids of parties that stand among the family. */
export function strandsOf(casus: Casus, standing: readonly string[], view: View): Strands {
  const { ties, coalitions, triangles, loyalties } = joinedIn(
    casus,
    { persons: casus.persons, households: casus.households, parties: standing.map((id) => ({ id })) },
    { ...view, layers: new Set([...view.layers, ...roomFor]) },
  );
  const stable = triangles.filter(({ kind }) => kind === 'stable-coalition').map(parentsAgainst);
  const sides = [...coalitions.map(({ members, against }) => ({ members, against })), ...stable];
  const threads = [
    ...ties.map(({ from, to, kind }) => ({ from, to, half: tieReach[kind] })),
    ...triangles.flatMap((triangle) => triangleThreads(triangle, ties)),
    ...loyalties.flatMap(loyaltyThreads),
    ...loyalties.filter(isFork).flatMap(({ from, to }) => to.map((end) => ({ from, to: end, half: LOYALTY_REACH + FORK_MARKS }))),
  ];
  return {
    lines: [
      ...threads.map(({ from, to, half }): Strand => ({ from: [from], to: [to], half })),
      ...sides.flatMap(({ members, against }): Strand[] => [
        ...members.map((member) => ({ from: [member], to: members, half: ARC_REACH })),
        ...against.map((target) => ({ from: members, to: [target], half: SHAFT_REACH + SHAFT_MARKS })),
      ]),
    ],
    figures: [...sides.map(({ members, against }) => [...members, ...against]), ...triangles.map(({ corners }) => corners)].map((ids) =>
      ids.toSorted(inOrder),
    ),
  };
}
