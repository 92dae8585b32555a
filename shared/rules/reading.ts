import { diagramOf, type Diagram } from '../model/diagram.ts';
import type { Casus } from '../model/records.ts';
import { kinRolesOf, type KinRole } from './kin-roles.ts';

/** A casus as the rules read it: its kinship and what everybody is to the index person. */
export interface Reading {
  readonly diagram: Diagram;
  readonly roles: ReadonlyMap<string, KinRole>;
}

const readings = new WeakMap<Casus, Reading>();

/** The reading of a casus; the same casus is read once. */
export function readingOf(casus: Casus): Reading {
  const known = readings.get(casus);
  if (known !== undefined) return known;
  const diagram = diagramOf(casus);
  const reading = { diagram, roles: kinRolesOf(diagram) };
  readings.set(casus, reading);
  return reading;
}
