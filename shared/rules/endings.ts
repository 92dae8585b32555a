import type { ListName } from '../model/record-key.ts';
import type { Casus, Union } from '../model/records.ts';

/** What is gone, as the records that are left ask about it. */
export interface Gone {
  /** A person, household or involved party. */
  readonly party: (id: string | undefined) => boolean;
  /** The union as it was. */
  readonly union: (id: string | undefined) => Union | undefined;
  /** Whatever `touches` and `lines` can name. */
  readonly thing: (id: string) => boolean;
  readonly slot: (slot: number | undefined) => boolean;
}

/** For each list what is left of a record; undefined where it is nothing without what is gone. */
type Left = { readonly [L in ListName]?: (record: Casus[L][number], gone: Gone) => Casus[L][number] | undefined };

/** How each record ends at persons, households, involved parties and unions. */
export const endings: Left = {
  consents: (it, { party }) => unless(party(it.person), it),
  unions: (it, { party }) => unless(it.partners.some(party), it),
  descents: (it, { party, union }) => {
    if (party(it.child) || party(it.organisation)) return undefined;
    const ended = union(it.union);
    // A child stays the child of whoever of its parents is left.
    const of = ended?.partners ?? it.parents;
    if (of === undefined) return it;
    const parents = trim(of, party);
    if (parents.length === 0) return undefined;
    if (ended === undefined) return parents === it.parents ? it : { ...it, parents: [...parents] };
    const { union: _, ...rest } = it;
    return { ...rest, parents: [...parents] };
  },
  twins: (it, { party }) => {
    const children = trim(it.children, party);
    return children === it.children ? it : unless(children.length < 2, { ...it, children });
  },
  custody: (it, { party }) => unless(party(it.child) || party(it.parent), it),
  households: (it, { party }) =>
    it.members.some((member) => party(member.person)) ? { ...it, members: it.members.filter((member) => !party(member.person)) } : it,
  stays: (it, { party }) => unless(party(it.person) || party(it.place), it),
  ties: (it, gone) => unless(gone.party(it.from) || gone.party(it.to), seen(it, gone)),
  coalitions: (it, gone) => {
    const [members, against] = [trim(it.members, gone.party), trim(it.against, gone.party)];
    if (members.length < 2 || emptied(it.against, against)) return undefined;
    return seen(members === it.members && against === it.against ? it : { ...it, members, against }, gone);
  },
  triangles: (it, gone) => unless(it.corners.some(gone.party), seen(it, gone)),
  loyalties: (it, gone) => {
    const to = trim(it.to, gone.party);
    if (gone.party(it.from) || to.length === 0 || (to.length < 2 && it.to.length > 1 && betweenTwo.has(it.kind))) return undefined;
    return seen(to === it.to ? it : { ...it, to }, gone);
  },
  boundaries: (it, gone) => {
    const [one, other] = [trim(it.between[0], gone.party), trim(it.between[1], gone.party)];
    if (one.length === 0 || other.length === 0) return undefined;
    const between: typeof it.between = one === it.between[0] && other === it.between[1] ? it.between : [one, other];
    return seen(between === it.between ? it : { ...it, between }, gone);
  },
  involved: (it, { party }) => {
    if (!party(it.organisation)) return it;
    const { organisation: _, ...rest } = it;
    return rest;
  },
  helpLines: (it, { party }) => {
    const to = trim(it.to, party);
    if (party(it.from) || emptied(it.to, to)) return undefined;
    return to === it.to ? it : { ...it, to };
  },
  direction: (it, { party }) => {
    const holders = trim(it.holders, party);
    if (emptied(it.holders, holders)) return undefined;
    return holders === it.holders ? it : { ...it, holders };
  },
  events: (it, { party }) => {
    const whom = trim(it.for, party);
    if (emptied(it.for, whom)) return undefined;
    return whom === it.for ? it : { ...it, for: whom };
  },
  questions: (it, { party }) => unless(party(it.to), it),
};

/** How words point at what is gone: they stay, and lose the pointer. */
export const tellings: Left = {
  events: (it, { thing }) => {
    const lines = it.lines === undefined ? undefined : trim(it.lines, thing);
    return lines === undefined || lines === it.lines ? it : { ...it, lines };
  },
  hypotheses: (it, { thing }) => {
    const touches = trim(it.touches, thing);
    return touches === it.touches ? it : { ...it, touches };
  },
  questions: (it, { thing, slot }) => {
    const about = trim(it.about, thing);
    if (!slot(it.hypothesis)) return about === it.about ? it : { ...it, about };
    const { hypothesis: _, ...rest } = it;
    return { ...rest, about };
  },
};

/** Loyalties that say something about two at once, and nothing about one of them. */
const betweenTwo: ReadonlySet<string> = new Set(['conflict', 'split']);

interface Seen {
  readonly perspective?: string | undefined;
}

/** Without the one whose view it was, a line says less: it becomes a hypothesis of nobody in particular, never a fact. */
function seen<T extends Seen>(it: T, { party }: Gone): T {
  if (!party(it.perspective)) return it;
  const { perspective: _, ...rest } = it;
  return { ...rest, certainty: 'hypothesis' } as unknown as T;
}

function unless<T>(gone: boolean, it: T): T | undefined {
  return gone ? undefined : it;
}

/** A list without what is gone; the same list where nothing of it is. */
function trim(ids: string[], gone: (id: string) => boolean): string[] {
  return ids.some(gone) ? ids.filter((id) => !gone(id)) : ids;
}

function emptied(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length > 0 && after.length === 0;
}
