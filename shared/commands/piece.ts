import { lists, type Casus } from '../model/records.ts';
import type { ListName } from '../model/record-key.ts';
import type { CommandName, Deed } from './index.ts';
import { without } from '../rules/removal.ts';

/** The lists of which a copied piece takes records along: who and what stands in a drawing, and what joins them. */
const pieceLists = [
  'persons',
  'unions',
  'descents',
  'twins',
  'custody',
  'households',
  'ties',
  'coalitions',
  'triangles',
  'loyalties',
  'boundaries',
  'involved',
  'helpLines',
] as const satisfies readonly ListName[];
type PieceList = (typeof pieceLists)[number];

/**
 * The persons, parties and homes of these ids with all that joins them and nothing else, as a casus of its own without code or title.
 * What ended at somebody who is left behind goes as it goes when that person is removed; a home comes along when it was named, or
 * when two who come live there.
 */
export function pieceOf(casus: Casus, ids: ReadonlySet<string>): Casus {
  const { format, version, referenceDate } = casus;
  const stays = new Set<object>([
    ...casus.persons.filter(({ id }) => ids.has(id)),
    ...casus.involved.filter(({ id }) => ids.has(id)),
    ...casus.households.filter((it) => ids.has(it.id) || it.members.filter(({ person }) => ids.has(person)).length > 1),
  ]);
  const bare: Casus = { ...casus, events: [], hypotheses: [], questions: [], stays: [], direction: [], consents: [], sessions: [] };
  const gone = [...casus.persons, ...casus.involved, ...casus.households].filter((it) => !stays.has(it));
  const left = without(bare, new Set(gone));
  const empty = Object.fromEntries(Object.keys(lists).map((list) => [list, []])) as unknown as Pick<Casus, ListName>;
  const taken = Object.fromEntries(pieceLists.map((list) => [list, left[list]])) as Pick<Casus, PieceList>;
  return { ...empty, format, version, id: 'piece', title: '', referenceDate, ...taken };
}

/** What puts a piece into a casus, and the ids that its records get there. */
export interface Pasting {
  readonly deeds: readonly Deed[];
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The deeds that put a piece beside what a casus has, all of it under new ids. Its people are index persons only where nobody is one yet.
 */
export function pastingOf(casus: Casus, piece: Casus, newId: () => string): Pasting {
  const ids = new Map<string, string>();
  for (const list of pieceLists) {
    for (const record of piece[list]) if ('id' in record && typeof record.id === 'string') ids.set(record.id, newId());
  }
  const hasIndex = casus.persons.some((it) => it.index === true);
  const deeds = pieceLists.flatMap((list): readonly Deed[] =>
    (piece[list] as readonly Readonly<Record<string, unknown>>[]).map((record) => {
      const { index, ...rest } = renamed(record, list, ids);
      const own = index === true && !hasIndex ? { ...rest, index } : rest;
      return { command: adding[list], input: list === 'custody' ? custodyIn(own) : own };
    }),
  );
  return { deeds, ids };
}

/** How the records of each list are added. */
const adding = {
  persons: 'person.add',
  unions: 'union.add',
  descents: 'descent.add',
  twins: 'twins.join',
  custody: 'custody.set',
  households: 'household.add',
  ties: 'tie.draw',
  coalitions: 'coalition.draw',
  triangles: 'triangle.draw',
  loyalties: 'loyalty.draw',
  boundaries: 'boundary.draw',
  involved: 'involved.add',
  helpLines: 'help.draw',
} as const satisfies Record<PieceList, CommandName>;

function custodyIn({ child, parent, authority }: Readonly<Record<string, unknown>>): unknown {
  return { children: [child], parents: [parent], authority };
}

/** The fields of records that hold ids, in themselves or in what they hold; of persons only their own. */
const idFields: ReadonlySet<string> = new Set([
  'id',
  'partners',
  'child',
  'union',
  'parents',
  'organisation',
  'children',
  'parent',
  'person',
  'members',
  'from',
  'to',
  'perspective',
  'against',
  'corners',
  'target',
  'between',
]);

function renamed(
  record: Readonly<Record<string, unknown>>,
  list: PieceList,
  ids: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const other = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(other);
    return typeof value === 'object' && value !== null ? renamed(value as Readonly<Record<string, unknown>>, list, ids) : value;
  };
  const own = (field: string): boolean => (list === 'persons' ? field === 'id' : idFields.has(field));
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, own(field) ? other(value) : value]));
}
