import { readDate } from '../../model/date.ts';
import { inOrder, mainFirst } from '../../model/diagram.ts';
import type { Casus, Descent, Person } from '../../model/records.ts';
import type { DescentSource } from '../placement.ts';

/**
 * A casus as the layout sees it: persons, couples and sibships by number, in an order that does not
 * depend on the order of the file (casus format 1: the order of the lists carries no meaning).
 */
export interface Kin {
  readonly persons: readonly Person[];
  readonly couples: readonly KinCouple[];
  readonly sources: readonly KinSource[];
  readonly twins: readonly (readonly number[])[];
  /** Parties from which a descent starts (guardianship by an organisation). */
  readonly parties: readonly string[];
  /** Birth in years, undefined where nobody knows. */
  readonly birth: readonly (number | undefined)[];
}

export interface KinCouple {
  /** The union's id; absent for two parents of whom no union is recorded. */
  readonly union?: string;
  readonly a: number;
  readonly b: number;
  readonly ended: boolean;
  /** Whether the two went apart in life; a widow did not. */
  readonly parted: boolean;
  /** Place in time among all couples: lower is earlier. */
  readonly since: number;
  /** Whether children hang from it. */
  readonly parental: boolean;
}

/** One source of descent with the children that stand with it and those that only get a further line from it. */
export interface KinSource {
  readonly source: DescentSource;
  readonly from: { readonly couple: number } | { readonly person: number } | { readonly party: number };
  /** Children whose main descent this is, oldest first. */
  readonly children: readonly number[];
  /** Of those, the ones that it makes a generation lower; a guardian may be a sister, or the mother of another ward. */
  readonly raised: readonly number[];
  /** Children that stand with another source. */
  readonly further: readonly number[];
}

/**
 * Which descent a child stands with: as casus format 1 says, and then by kind, because a drawing that followed the order of
 * the file would change when its lists are shuffled.
 */
const precedence: readonly string[] = [...mainFirst, 'surrogate', 'guardianship', 'donor', 'step'];
/** Kinds of descent that put a child below its source and beside its siblings. */
const generational: ReadonlySet<string> = new Set(mainFirst);

/** A date as a number of years, so that dates can be put in order. */
function yearsOf(text: string | undefined): number | undefined {
  const date = text === undefined ? undefined : readDate(text);
  if (date === undefined || date.precision === 'text') return undefined;
  if (date.precision === 'day') return date.year + (date.month - 1) / 12 + date.day / 372;
  if (date.precision === 'month') return date.year + (date.month - 1) / 12;
  if (date.precision === 'before') return date.year - 0.5;
  if (date.precision === 'after') return date.year + 0.5;
  return date.year;
}

/** The name of a source that is the same whatever the file's order. */
export function sourceKey(source: DescentSource): string {
  if ('union' in source) return `u ${source.union}`;
  return 'parents' in source ? `p ${source.parents.join(' ')}` : `o ${source.organisation}`;
}

/** The source that a descent record names; undefined where it names none. */
export function sourceOf(descent: Descent): DescentSource | undefined {
  if (descent.union !== undefined) return { union: descent.union };
  if (descent.parents !== undefined) return { parents: descent.parents };
  return descent.organisation === undefined ? undefined : { organisation: descent.organisation };
}

/** Reads a checked casus into kin. */
export function kinOf(casus: Casus): Kin {
  const persons = [...casus.persons].toSorted((p, q) => inOrder(p.id, q.id));
  const numberOf = new Map(persons.map((person, index) => [person.id, index]));
  const known = (id: string): number => {
    const found = numberOf.get(id);
    if (found === undefined) throw new Error(`layout: no person "${id}"`);
    return found;
  };
  const birth = persons.map((person) => yearsOf(person.birth));
  const twins = casus.twins.map((group) => group.children.map(known).toSorted((p, q) => p - q)).toSorted((g, h) => g[0]! - h[0]!);
  const orderKey = siblingKeys(birth, twins);

  const drafts = new Map<
    string,
    {
      union?: string;
      a: number;
      b: number;
      ended: boolean;
      parted: boolean;
      start: number | undefined;
      firstBirth: number;
      parental: boolean;
    }
  >();
  const pairKey = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const coupleOfPair = new Map<string, string>();
  for (const union of [...casus.unions].toSorted((u, v) => inOrder(u.id, v.id))) {
    const starts = (union.dates ?? []).filter((d) => d.kind !== 'separated' && d.kind !== 'divorced');
    const years = starts.map((d) => yearsOf(d.date)).filter((y) => y !== undefined);
    const [a, b] = [known(union.partners[0]), known(union.partners[1])];
    const ended = union.end !== undefined && union.end !== 'remarried-same';
    const start = years.length > 0 ? Math.min(...years) : undefined;
    drafts.set(`u ${union.id}`, {
      union: union.id,
      a,
      b,
      ended,
      parted: ended && union.end !== 'widowed',
      start,
      firstBirth: Infinity,
      parental: false,
    });
    if (!coupleOfPair.has(pairKey(a, b))) coupleOfPair.set(pairKey(a, b), `u ${union.id}`);
  }

  const parties = [...new Set(casus.descents.flatMap((d) => (d.organisation === undefined ? [] : [d.organisation])))].toSorted(inOrder);
  const perChild = new Map<number, { kind: string; source: DescentSource }[]>();
  for (const descent of casus.descents) {
    const source = sourceOf(descent);
    if (source === undefined) continue;
    const child = known(descent.child);
    perChild.set(child, [...(perChild.get(child) ?? []), { kind: descent.kind, source }]);
  }
  const hanging = new Map<string, { source: DescentSource; children: Set<number>; raised: Set<number>; further: Set<number> }>();
  for (const child of [...perChild.keys()].toSorted((p, q) => p - q)) {
    const rows = perChild
      .get(child)!
      .toSorted((d, e) => precedence.indexOf(d.kind) - precedence.indexOf(e.kind) || inOrder(sourceKey(d.source), sourceKey(e.source)));
    rows.forEach((row, index) => {
      const key = sourceKey(row.source);
      const entry = hanging.get(key) ?? {
        source: row.source,
        children: new Set<number>(),
        raised: new Set<number>(),
        further: new Set<number>(),
      };
      hanging.set(key, entry);
      if (index === 0) entry.children.add(child);
      if (index === 0 && generational.has(row.kind)) entry.raised.add(child);
      if (!entry.children.has(child)) entry.further.add(child);
    });
  }
  const draftKeyOf = (source: DescentSource): string | undefined => {
    if ('union' in source) return `u ${source.union}`;
    if (!('parents' in source) || source.parents.length !== 2) return undefined;
    const [a, b] = [known(source.parents[0]!), known(source.parents[1]!)];
    const existing = coupleOfPair.get(pairKey(a, b));
    if (existing !== undefined) return existing;
    const key = `p ${pairKey(a, b)}`;
    drafts.set(key, { a, b, ended: false, parted: false, start: undefined, firstBirth: Infinity, parental: false });
    coupleOfPair.set(pairKey(a, b), key);
    return key;
  };
  const entries = [...hanging.values()].toSorted((s, t) => inOrder(sourceKey(s.source), sourceKey(t.source)));
  const draftKeys = entries.map((entry) => draftKeyOf(entry.source));
  entries.forEach((entry, index) => {
    const draft = drafts.get(draftKeys[index] ?? '');
    if (draft === undefined) return;
    draft.parental = true;
    for (const child of entry.children) draft.firstBirth = Math.min(draft.firstBirth, birth[child] ?? Infinity);
  });

  const keys = [...drafts.keys()];
  const timeOf = (key: string) => drafts.get(key)!.start ?? drafts.get(key)!.firstBirth;
  keys.sort((k, l) => compareNumbers(timeOf(k), timeOf(l)) || Number(drafts.get(l)!.ended) - Number(drafts.get(k)!.ended) || inOrder(k, l));
  const couples = keys.map((key, since) => {
    const { union, a, b, ended, parted, parental } = drafts.get(key)!;
    return { ...(union === undefined ? {} : { union }), a, b, ended, parted, since, parental };
  });
  const coupleNumber = new Map(keys.map((key, index) => [key, index]));

  const byBirth = (p: number, q: number) => orderKey(p) - orderKey(q) || p - q;
  const sources = entries.map((entry, index): KinSource => {
    const couple = coupleNumber.get(draftKeys[index] ?? '');
    const from =
      couple !== undefined
        ? { couple }
        : 'organisation' in entry.source
          ? { party: parties.indexOf(entry.source.organisation) }
          : { person: known('parents' in entry.source ? entry.source.parents[0]! : '') };
    return {
      source: entry.source,
      from,
      children: [...entry.children].toSorted(byBirth),
      raised: [...entry.raised].toSorted(byBirth),
      further: [...entry.further].toSorted(byBirth),
    };
  });
  return { persons, couples, sources, twins, parties, birth };
}

/** Sibling order: by birth, twins together at the eldest's birth, the undated last. */
function siblingKeys(birth: readonly (number | undefined)[], twins: readonly (readonly number[])[]): (person: number) => number {
  const keys = birth.map((years) => years ?? 1e6);
  for (const group of twins) {
    const first = Math.min(...group.map((person) => keys[person]!));
    group.forEach((person, index) => {
      keys[person] = first + index * 1e-6;
    });
  }
  return (person) => keys[person]!;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
