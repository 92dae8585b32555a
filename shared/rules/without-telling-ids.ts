import type { Casus } from '../model/records.ts';
import { familyWords } from './family-names.ts';
import { tellingWords } from './names.ts';
import { ownNamesOf } from './party-names.ts';

/** Keys whose text is an id, or a list of ids. */
const idKeys: ReadonlySet<string> = new Set([
  'id',
  'person',
  'child',
  'parent',
  'partners',
  'children',
  'parents',
  'union',
  'organisation',
  'place',
  'from',
  'to',
  'members',
  'against',
  'corners',
  'target',
  'perspective',
  'between',
  'holders',
  'for',
  'lines',
  'touches',
  'about',
  'order',
]);
const namedLists = [
  'persons',
  'households',
  'involved',
  'unions',
  'ties',
  'coalitions',
  'triangles',
  'loyalties',
  'boundaries',
  'helpLines',
  'events',
  'questions',
] as const;

/**
 * Another id for every record whose id tells a name of a person, a family or a helper in `named`, as `tijmen` does of Tijmen; records of
 * other ids keep theirs. For files that leave the program without names.
 */
export function idsInstead(shown: Casus, named: Casus): ReadonlyMap<string, string> {
  const words = [...named.persons.flatMap(tellingWords), ...familyWords(named), ...named.involved.flatMap(ownNamesOf)];
  const telling = new Set(words.map((word) => word.toLowerCase()));
  const tells = (id: string): boolean =>
    id
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{L})(?=\p{N})/u)
      .some((part) => telling.has(part));
  const taken = new Set(namedLists.flatMap((list) => shown[list].map((it) => it.id)));
  const instead = new Map<string, string>();
  let next = 1;
  for (const id of [...taken].filter(tells).toSorted()) {
    while (taken.has(`r${next}`)) next += 1;
    instead.set(id, `r${next}`);
    next += 1;
  }
  return instead;
}

/** The casus with those other ids, everywhere that a record is named. */
export function withoutTellingIds(shown: Casus, named: Casus): Casus {
  const instead = idsInstead(shown, named);
  return instead.size === 0 ? shown : { ...(renamed(shown, instead) as Casus), id: shown.id };
}

function renamed(value: unknown, instead: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((it) => renamed(it, instead));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      if (key === 'positions' && typeof held === 'object' && held !== null) {
        return [key, Object.fromEntries(Object.entries(held).map(([id, point]) => [instead.get(id) ?? id, point]))];
      }
      return [key, idKeys.has(key) ? renamedIds(held, instead) : renamed(held, instead)];
    }),
  );
}

function renamedIds(held: unknown, instead: ReadonlyMap<string, string>): unknown {
  if (typeof held === 'string') return instead.get(held) ?? held;
  return Array.isArray(held)
    ? held.map((it) => (typeof it === 'object' && !Array.isArray(it) ? renamed(it, instead) : renamedIds(it, instead)))
    : renamed(held, instead);
}
