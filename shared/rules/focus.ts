import type { Casus } from '../model/records.ts';
import { gatheringsOf, linesOf, type DrawnLine } from './lit-lines.ts';

/** The kinds of records that a drawing shows and a hand can choose, as the drawing calls them (casus format 3). */
export type DrawnKind =
  | 'person'
  | 'household'
  | 'involved'
  | 'union'
  | 'tie'
  | 'coalition'
  | 'triangle'
  | 'loyalty'
  | 'boundary'
  | 'help-line'
  | 'event';

/** One record in a drawing. Persons, households and parties share their ids; every other kind has its own. */
export interface DrawnRecord {
  readonly kind: DrawnKind;
  readonly id: string;
}

/** What somebody wants to see alone: what a hypothesis touches, one or more records with all that ends at them, or how somebody sees it. */
export type Focus =
  | { readonly hypothesis: 1 | 2 | 3 | 4 | 5 }
  | { readonly records: readonly DrawnRecord[] }
  | { readonly perspective: string };

/** The name of a drawn record among those of every kind. */
export function drawnKey({ kind, id }: DrawnRecord): string {
  return `${kind}:${id}`;
}

/**
 * What stays full under a focus, by `drawnKey`; what is not among them fades (catalogue E.3, F). A line lights everybody at its ends, a
 * household whoever lives there, and two lit partners their union, so that mother, father and child stay a family. A hypothesis lights
 * no line that it does not touch. A touched id that stands for nothing lights nothing.
 */
export function litBy(casus: Casus, focus: Focus): ReadonlySet<string> {
  const drawn = drawnOf(casus);
  const lit = new Set<string>();
  if ('hypothesis' in focus) {
    const touches = casus.hypotheses.find((it) => it.slot === focus.hypothesis)?.touches ?? [];
    for (const id of touches) lightNamed(id, drawn, lit);
  } else if ('records' in focus) {
    for (const record of focus.records) {
      light(record, drawn, lit);
      if (!isParty(record.kind)) continue;
      for (const line of drawn.lines) if (line.ends.includes(record.id)) light(line, drawn, lit);
    }
  } else {
    lightParty(focus.perspective, drawn, lit);
    for (const line of drawn.named.values()) if (line.perspective === focus.perspective) light(line, drawn, lit);
  }
  for (const { id, partners } of casus.unions) {
    if (partners.every((partner) => lit.has(drawnKey({ kind: 'person', id: partner })))) lit.add(drawnKey({ kind: 'union', id }));
  }
  return lit;
}

/**
 * What stays full in a systemogram (catalogue F): of records that are looked at only the help counts, so that of a person it lights only the helpers, and
 * of a helper only at whom they aim.
 */
export function litAround(casus: Casus, focus: Focus): ReadonlySet<string> {
  const help = { ...casus, ties: [], coalitions: [], triangles: [], loyalties: [], boundaries: [] };
  return litBy('records' in focus ? help : casus, focus);
}

/** The drawn record that an id of `touches`, or one that somebody types, stands for: the first in the order of the casus format. */
export function drawnNamed(casus: Casus, id: string): DrawnRecord | undefined {
  const drawn = drawnOf(casus);
  return drawn.parties.get(id) ?? lineNamed(id, drawn);
}

/** What everything is called in a casus, and where it ends. */
interface Drawn {
  readonly casus: Casus;
  readonly parties: ReadonlyMap<string, DrawnRecord>;
  readonly households: ReadonlyMap<string, readonly string[]>;
  /** What ends at one party and is lit with it. */
  readonly lines: readonly DrawnLine[];
  readonly named: ReadonlyMap<string, DrawnLine>;
}

/** Where `touches` and `lines` look after persons, households and parties. */
const lineOrder = ['tie', 'coalition', 'triangle', 'loyalty', 'boundary', 'union', 'help-line', 'event'] as const;

const isParty = (kind: DrawnKind): boolean => kind === 'person' || kind === 'household' || kind === 'involved';

function drawnOf(casus: Casus): Drawn {
  const lines = linesOf(casus);
  const parties = [
    ...casus.persons.map(({ id }) => ({ kind: 'person' as const, id })),
    ...casus.households.map(({ id }) => ({ kind: 'household' as const, id })),
    ...casus.involved.map(({ id }) => ({ kind: 'involved' as const, id })),
  ];
  return {
    casus,
    parties: new Map(parties.map((it) => [it.id, it])),
    households: new Map(casus.households.map((it) => [it.id, it.members.map(({ person }) => person)])),
    lines,
    named: new Map([...lines, ...gatheringsOf(casus)].map((it) => [drawnKey(it), it])),
  };
}

function lightNamed(id: string, drawn: Drawn, lit: Set<string>): void {
  if (lightParty(id, drawn, lit)) return;
  const line = lineNamed(id, drawn);
  if (line !== undefined) light(line, drawn, lit);
}

function lineNamed(id: string, { named }: Drawn): DrawnLine | undefined {
  return lineOrder.map((kind) => named.get(drawnKey({ kind, id }))).find((it) => it !== undefined);
}

function light(record: DrawnRecord, drawn: Drawn, lit: Set<string>): void {
  const key = drawnKey(record);
  if (isParty(record.kind)) lightParty(record.id, drawn, lit);
  if (!drawn.named.has(key) || lit.has(key)) return;
  lit.add(key);
  for (const end of drawn.named.get(key)?.ends ?? []) lightParty(end, drawn, lit);
  if (record.kind !== 'event') return;
  for (const id of drawn.casus.events.find((it) => it.id === record.id)?.lines ?? []) lightNamed(id, drawn, lit);
}

/** A person, household or party; a household with whoever lives there. Whether there is one of that id. */
function lightParty(id: string, { parties, households }: Drawn, lit: Set<string>): boolean {
  const party = parties.get(id);
  if (party === undefined) return false;
  lit.add(drawnKey(party));
  for (const member of households.get(id) ?? []) lit.add(drawnKey({ kind: 'person', id: member }));
  return true;
}
