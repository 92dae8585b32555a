import { isDirected, type TieKind } from '../catalogue/ties.ts';
import type { DescentKind } from '../catalogue/descents.ts';
import type { Diagram } from '../model/diagram.ts';
import type { Casus, Coalition, Tie } from '../model/records.ts';
import type { DrawnRecord } from './focus.ts';
import { drawnNamed } from './focus.ts';
import { parentsBy } from './kinship.ts';
import { readingOf } from './reading.ts';
import { touchable } from './suggested-triangles.ts';
import type { Suggestion } from './suggestions.ts';

/** Ties that say little when they come back: being close to a parent and to a child is how most families are. */
const ordinary: ReadonlySet<TieKind> = new Set(['normal', 'close', 'very-close', 'love', 'spiritual', 'cutoff-repaired']);
/** Degrees of one thing. */
const apart: ReadonlySet<TieKind> = new Set(['distant', 'estranged', 'cutoff', 'distant-conflict']);
const raising: ReadonlySet<DescentKind> = new Set(['biological', 'uncertain', 'adopted', 'foster']);

const person = (id: string): DrawnRecord => ({ kind: 'person', id });

function parentsIn(diagram: Diagram): (child: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (child) => {
    const parents = known.get(child) ?? new Set(parentsBy(diagram, child, (kind) => raising.has(kind)).map(({ id }) => id));
    known.set(child, parents);
    return parents;
  };
}

/** A tie between parent and child that the parent has with an own parent too: the same kind and way, or apart in both (catalogue E.7). */
export function repeatedTies(casus: Casus): readonly Suggestion[] {
  const parentsOf = parentsIn(readingOf(casus).diagram);
  const upward = casus.ties.flatMap((tie) => {
    if (ordinary.has(tie.kind) || tie.time === 'wished') return [];
    if (parentsOf(tie.from).has(tie.to)) return [{ tie, child: tie.from, parent: tie.to }];
    return parentsOf(tie.to).has(tie.from) ? [{ tie, child: tie.to, parent: tie.from }] : [];
  });
  const byChild = Map.groupBy(upward, ({ child }) => child);
  return upward.flatMap(({ tie, child, parent }) =>
    (byChild.get(parent) ?? [])
      .filter((elder) => isSame(tie, tie.from === child, elder.tie, elder.tie.from === parent))
      .map((elder): Suggestion => ({
        kind: 'repeated-tie',
        about: [...[child, parent, elder.parent].map(person), ...[tie, elder.tie].map(({ id }): DrawnRecord => ({ kind: 'tie', id }))],
        who: { child: [child], parent: [parent], elder: [elder.parent] },
        ties: { tie: tie.kind, elderTie: elder.tie.kind },
        counts: {},
        touches: [child, parent, elder.parent, ...touchable(casus, [tie, elder.tie])],
        helpersOwnPart: false,
        core: { records: [parent, elder.parent].map(person) },
      })),
  );
}

/** Whether two ties are alike, each told with whether it goes from the younger to the elder. */
function isSame(one: Tie, oneUp: boolean, other: Tie, otherUp: boolean): boolean {
  if (apart.has(one.kind) && apart.has(other.kind)) return true;
  return one.kind === other.kind && (!isDirected(one.kind) || oneUp === otherUp);
}

/** A child with one parent against the other, and the same of one of those parents with theirs (catalogue E.7). */
export function repeatedCoalitions(casus: Casus): readonly Suggestion[] {
  const parentsOf = parentsIn(readingOf(casus).diagram);
  const sides = casus.coalitions.filter((it) => it.time !== 'wished').flatMap((coalition) => sidesOf(coalition, parentsOf));
  return sides.flatMap((side) =>
    sides
      .filter((elder) => elder.coalition !== side.coalition && (elder.child === side.parent || elder.child === side.other))
      .map((elder): Suggestion => {
        const own = [side, elder].map(({ coalition: { id } }): DrawnRecord => ({ kind: 'coalition', id }));
        const isFree = ({ id }: DrawnRecord): boolean => drawnNamed(casus, id)?.kind === 'coalition';
        return {
          kind: 'repeated-coalition',
          about: own,
          who: {
            child: [side.child],
            parent: [side.parent],
            other: [side.other],
            elderChild: [elder.child],
            elderParent: [elder.parent],
            elderOther: [elder.other],
          },
          ties: {},
          counts: {},
          touches: [...own.filter(isFree).map(({ id }) => id), side.child, elder.child],
          helpersOwnPart: false,
          core: { records: own },
        };
      }),
  );
}

interface Side {
  readonly coalition: Coalition;
  readonly child: string;
  readonly parent: string;
  readonly other: string;
}

/** A child of a coalition that stands with one parent against another; the first of each coalition. */
function sidesOf(coalition: Coalition, parentsOf: (child: string) => ReadonlySet<string>): readonly Side[] {
  for (const child of coalition.members) {
    const parents = parentsOf(child);
    const parent = coalition.members.find((id) => parents.has(id));
    const other = coalition.against.find((id) => parents.has(id));
    if (parent !== undefined && other !== undefined) return [{ coalition, child, parent, other }];
  }
  return [];
}
