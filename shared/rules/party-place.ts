import type { InvolvedKind, Sector } from '../catalogue/help.ts';
import { inOrder } from '../model/diagram.ts';
import type { Casus, HelpLine, Involved } from '../model/records.ts';

/** The ring and the sector of the systemogram in which a party stands (catalogue F.2). */
export interface PartyPlace {
  readonly ring: 1 | 2 | 3;
  readonly sector: Sector;
}

/** The sector of a kind (catalogue F.1); a theme goes where most room is left. */
const usual: Readonly<Record<InvolvedKind, Sector | 'free'>> = {
  organisation: 'right',
  professional: 'right',
  school: 'left',
  neighbourhood: 'left',
  'support-figure': 'top',
  statutory: 'bottom',
  health: 'right',
  place: 'right',
  theme: 'free',
};

/** Sectors in the order in which one is chosen where as much room is left. */
const freeOrder: readonly Sector[] = ['top', 'bottom', 'left', 'right'];

/**
 * The place of every party, by its id: that of its record, else by its kind and its lines. A professional without a sector takes
 * that of its organisation. `standing` holds sectors of an earlier drawing: a party that may stand anywhere stays in its own.
 */
export function partyPlaces(casus: Casus, standing?: ReadonlyMap<string, Sector>): ReadonlyMap<string, PartyPlace> {
  const parties = new Map(casus.involved.map((it) => [it.id, it]));
  const linesOf = Map.groupBy(casus.helpLines, (it) => it.from);
  const sectors = new Map<string, Sector>();
  const free: Involved[] = [];
  for (const party of casus.involved) {
    const sector = sectorOf(party, parties);
    if (sector === 'free') free.push(party);
    else sectors.set(party.id, sector);
  }
  for (const party of free.toSorted((a, b) => inOrder(a.id, b.id))) sectors.set(party.id, standing?.get(party.id) ?? roomiest(sectors));
  return new Map(
    casus.involved.map((it) => [it.id, { ring: it.ring ?? ringByLines(linesOf.get(it.id) ?? []), sector: sectors.get(it.id) ?? 'right' }]),
  );
}

function sectorOf(party: Involved, parties: ReadonlyMap<string, Involved>): Sector | 'free' {
  if (party.sector !== undefined) return party.sector;
  const organisation = party.kind === 'professional' ? parties.get(party.organisation ?? '') : undefined;
  if (organisation === undefined || organisation.kind === 'professional') return organisation?.sector ?? usual[party.kind];
  return organisation.sector ?? usual[organisation.kind];
}

/** The sector in which the fewest parties stand. */
function roomiest(sectors: ReadonlyMap<string, Sector>): Sector {
  const counts = Map.groupBy(sectors.values(), (it) => it);
  const count = (sector: Sector): number => counts.get(sector)?.length ?? 0;
  return freeOrder.toSorted((a, b) => count(a) - count(b))[0] ?? 'top';
}

/**
 * How near a party stands whose record does not tell (catalogue F.2: ring 1 is weekly or decisive). How often somebody comes is in no record, so
 * what goes on and is strong or has been imposed counts as near; what is only waited for, planned or over as far; all else lies between.
 */
function ringByLines(lines: readonly HelpLine[]): 1 | 2 | 3 {
  const active = lines.filter((it) => it.status === 'active');
  if (active.some((it) => it.framework === 'mandated' || it.quality === 'strong')) return 1;
  return lines.length > 0 && active.length === 0 ? 3 : 2;
}
