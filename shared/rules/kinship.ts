import type { DescentKind } from '../catalogue/descents.ts';
import { parentsOf, type Diagram } from '../model/diagram.ts';
import type { Descent } from '../model/records.ts';

/** Kinds by which a child is of its parents' blood. */
const blood: ReadonlySet<DescentKind> = new Set(['biological', 'uncertain', 'donor']);

/** Parents of a person by descents of the kinds asked for, each with the kind, first named first. */
export function parentsBy(
  diagram: Diagram,
  child: string,
  kinds: (kind: DescentKind) => boolean,
): readonly { readonly id: string; readonly descent: Descent }[] {
  const descents = (diagram.descentsOf.get(child) ?? []).filter((it) => kinds(it.kind));
  return descents.flatMap((descent) => parentsOf(diagram, descent).map((id) => ({ id, descent })));
}

/** Everybody whom a person descends from by blood, the person included. */
function bloodline(diagram: Diagram, person: string): ReadonlySet<string> {
  const line = new Set([person]);
  for (const id of line) for (const parent of parentsBy(diagram, id, (kind) => blood.has(kind))) line.add(parent.id);
  return line;
}

/** Whether two people are kin by blood: one descends from the other, or both from one ancestor (catalogue B, consanguinity). */
export function areKin(diagram: Diagram, a: string, b: string): boolean {
  const line = bloodline(diagram, a);
  for (const id of bloodline(diagram, b)) if (line.has(id)) return true;
  return false;
}
