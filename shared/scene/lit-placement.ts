import type { LinePlacement } from '../layout/lines/line-placement.ts';
import type { DescentSource, Placement } from '../layout/placement.ts';
import type { SystemogramPlacement } from '../layout/systemogram/systemogram-placement.ts';
import { drawnKey, type DrawnKind } from '../rules/focus.ts';

/** What of a drawing has not faded while only some records are lit (`litBy`), by the same rule as `faded`. */

type Lit = ReadonlySet<string>;

const has = (lit: Lit, kind: DrawnKind, id: string): boolean => lit.has(drawnKey({ kind, id }));
const those = <P extends { readonly id: string }>(lit: Lit, kind: DrawnKind, placed: readonly P[]): readonly P[] =>
  placed.filter(({ id }) => has(lit, kind, id));

/** Of a genogram, or of the family in a systemogram. */
export function litFamily(placement: Placement, lit: Lit): Placement {
  const children = (ids: readonly string[]): readonly string[] => ids.filter((id) => has(lit, 'person', id));
  return {
    ...placement,
    persons: those(lit, 'person', placement.persons),
    unions: those(lit, 'union', placement.unions),
    descents: placement.descents.filter(({ child, source }) => has(lit, 'person', child) && isLitSource(source, lit)),
    twins: placement.twins.filter((set) => children(set.children).length > 1),
    households: those(lit, 'household', placement.households),
    parties: those(lit, 'involved', placement.parties),
    ...(placement.lines && { lines: litLines(placement.lines, lit) }),
  };
}

/** Of a systemogram: the family, the helpers and how they aim. */
export function litAmid(placement: SystemogramPlacement, lit: Lit): SystemogramPlacement {
  const holds = ['person', 'household', 'involved'] as const satisfies readonly DrawnKind[];
  return {
    ...placement,
    family: litFamily(placement.family, lit),
    cards: those(lit, 'involved', placement.cards),
    lines: those(lit, 'help-line', placement.lines),
    belongs: placement.belongs.filter(({ party }) => has(lit, 'involved', party)),
    boundaries: those(lit, 'boundary', placement.boundaries),
    directions: placement.directions.filter(({ holder }) => holds.some((kind) => has(lit, kind, holder))),
  };
}

function litLines(lines: LinePlacement, lit: Lit): LinePlacement {
  return {
    ties: those(lit, 'tie', lines.ties),
    coalitions: those(lit, 'coalition', lines.coalitions),
    triangles: those(lit, 'triangle', lines.triangles),
    loyalties: those(lit, 'loyalty', lines.loyalties),
    boundaries: those(lit, 'boundary', lines.boundaries),
  };
}

function isLitSource(source: DescentSource, lit: Lit): boolean {
  if ('union' in source) return has(lit, 'union', source.union);
  if ('organisation' in source) return has(lit, 'involved', source.organisation);
  return source.parents.every((id) => has(lit, 'person', id));
}
