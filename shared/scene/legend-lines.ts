import { idsOf } from '../catalogue/entry.ts';
import {
  boundaryKinds,
  coalitionEffects,
  coalitionForms,
  loyaltyKinds,
  triangleKinds,
  type LoyaltyLook,
  type TriangleLook,
} from '../catalogue/overlays.ts';
import { capsulesOf, certainties, tieTimes } from '../catalogue/qualifiers.ts';
import { tieKinds, type LineLook } from '../catalogue/ties.ts';
import type { LinePlacement, PlacedTriangle } from '../layout/lines/line-placement.ts';
import { targetOf } from '../layout/lines/triangle.ts';
import type { Casus, Coalition, Triangle } from '../model/records.ts';
import type { LegendItem } from './legend-items.ts';
import * as sample from './line-samples.ts';
import type { Look } from './look.ts';
import { labelOf } from './words.ts';

/** The records that were placed. */
function drawn<R extends { readonly id: string }>(records: readonly R[], placed: readonly { readonly id: string }[]): readonly R[] {
  const ids = new Set(placed.map(({ id }) => id));
  return records.filter(({ id }) => ids.has(id));
}

/** The tie that a triangle draws between the two who are not its target; none where a tie of its own says it already, and it was left out. */
function betweenOf({ courses }: PlacedTriangle, record: Triangle | undefined): LineLook | undefined {
  if (!record) return undefined;
  const target = targetOf(record);
  const { between }: TriangleLook = triangleKinds[record.kind];
  return courses.some(({ from, to }) => from !== target && to !== target) ? between : undefined;
}

function coalitionItems(coalitions: readonly Coalition[], lines: LinePlacement, look: Look): readonly LegendItem[] {
  const facing = coalitions.filter((it) => it.against.length > 0);
  const named = (form: string): string => look.say('drawing.legend-coalition', { form });
  const against = { effect: 'against', overt: true } as const;
  return [
    ...idsOf(coalitionEffects)
      .filter((effect) => facing.some((it) => it.effect === effect))
      .map((effect) => ({ label: named(labelOf(coalitionEffects[effect], look)), sample: sample.ofCoalition({ effect, overt: true }) })),
    ...(facing.length < coalitions.length
      ? [{ label: labelOf(coalitionForms.alliance, look), sample: sample.ofCoalition({ effect: 'none', overt: true }, true) }]
      : []),
    ...(coalitions.some((it) => !it.overt)
      ? [{ label: named(labelOf(coalitionForms.covert, look)), sample: sample.ofCoalition({ ...against, overt: false }) }]
      : []),
    ...(coalitions.some((it) => it.shifting)
      ? [{ label: named(labelOf(coalitionForms.shifting, look)), sample: sample.ofCoalition({ ...against, shifting: true }) }]
      : []),
    ...(lines.coalitions.some((it) => it.generationTick)
      ? [{ label: labelOf(coalitionForms.generations, look), sample: sample.ofGenerations }]
      : []),
  ];
}

/** What the legend explains of the emotional lines: only what is drawn, in the order of the catalogue. */
export function lineLegend(lines: LinePlacement, casus: Casus, look: Look): readonly LegendItem[] {
  const ties = drawn(casus.ties, lines.ties);
  const coalitions = drawn(casus.coalitions, lines.coalitions);
  const triangles = drawn(casus.triangles, lines.triangles);
  const loyalties = drawn(casus.loyalties, lines.loyalties);
  const boundaries = drawn(casus.boundaries, lines.boundaries);
  const sides = lines.triangles.flatMap(
    (placed) =>
      betweenOf(
        placed,
        triangles.find(({ id }) => id === placed.id),
      ) ?? [],
  );
  const all = [...ties, ...coalitions, ...triangles, ...loyalties, ...boundaries];
  const capsules = new Set(all.flatMap(capsulesOf));
  const formOf = (look2: LoyaltyLook): 'line' | 'fork' | 'chain' => look2.form ?? 'line';
  return [
    ...idsOf(tieKinds)
      .filter((kind) => ties.some((tie) => tie.kind === kind) || sides.some((side) => side === tieKinds[kind]))
      .map((kind) => ({ label: labelOf(tieKinds[kind], look), sample: sample.ofLine(tieKinds[kind]) })),
    ...coalitionItems(coalitions, lines, look),
    ...idsOf(triangleKinds)
      .filter((kind) => triangles.some((it) => it.kind === kind))
      .map((kind) => ({ label: labelOf(triangleKinds[kind], look), sample: sample.ofTriangle(kind) })),
    ...idsOf(loyaltyKinds)
      .filter((kind) => loyalties.some((it) => it.kind === kind))
      .map((kind) => ({ label: labelOf(loyaltyKinds[kind], look), sample: sample.ofLoyalty(kind, formOf(loyaltyKinds[kind])) })),
    ...idsOf(boundaryKinds)
      .filter((kind) => boundaries.some((it) => it.kind === kind))
      .map((kind) => ({
        label: look.say('drawing.legend-boundary', { kind: labelOf(boundaryKinds[kind], look) }),
        sample: sample.ofBoundary(kind),
      })),
    ...(all.some((it) => it.time === 'past') ? [{ label: labelOf(tieTimes.past, look), sample: sample.ofPast }] : []),
    ...(capsules.has('star') ? [{ label: labelOf(tieTimes.wished, look), sample: sample.ofCapsule('star') }] : []),
    ...(capsules.has('question') ? [{ label: labelOf(certainties.hypothesis, look), sample: sample.ofCapsule('question') }] : []),
  ];
}
