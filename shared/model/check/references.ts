import type { Message, Path } from '../message.ts';
import { shown } from '../message.ts';
import type { Draft } from './draft.ts';
import { finding, hint, type FaultId, type Finding } from './fault.ts';
import { lookUp, namedLists, parties, type Ids, type NamedList } from './ids.ts';
import { nearest } from './nearest.ts';

type Missing = Extract<FaultId, `no-${string}`>;

/** What a reference may point at, and what is said when nothing there has that id. */
interface Aim {
  readonly lists: readonly NamedList[];
  readonly missing: Missing;
}

const person: Aim = { lists: ['persons'], missing: 'no-person' };
const union: Aim = { lists: ['unions'], missing: 'no-union' };
const involved: Aim = { lists: ['involved'], missing: 'no-involved' };
const helped: Aim = { lists: ['persons', 'households'], missing: 'no-person-or-household' };
const party: Aim = { lists: parties, missing: 'no-party' };
const anything: Aim = { lists: lookUp, missing: 'no-record' };

/** Reports every id that points at nothing, with the id that may have been meant. */
export function checkReferences(draft: Draft, ids: Ids, findings: Finding[]): void {
  const suggest = (id: string, aim: Aim): Message | undefined => {
    const meant = nearest(
      id,
      aim.lists.flatMap((list) => [...ids[list]].slice(0, 2000)),
    );
    return meant === undefined ? undefined : hint('did-you-mean', { value: shown(meant) });
  };
  const one = (path: Path, id: string | undefined, aim: Aim): void => {
    if (id === undefined || aim.lists.some((list) => ids[list].has(id))) return;
    const sort = namedLists.find((list) => ids[list].has(id));
    if (sort !== undefined && aim !== anything && (parties as readonly string[]).includes(sort)) {
      findings.push(finding(path, 'other-sort', { id: shown(id), sort, wanted: aim.lists[0] ?? sort }));
    } else findings.push(finding(path, aim.missing, { id: shown(id) }, findings.length < 200 ? suggest(id, aim) : undefined));
  };
  const many = (path: Path, list: readonly string[] | undefined, aim: Aim): void => {
    for (const [index, id] of (list ?? []).entries()) one([...path, index], id, aim);
  };

  each(draft, 'consents', (it, at) => one([...at, 'person'], it.person, person));
  each(draft, 'unions', (it, at) => many([...at, 'partners'], it.partners, person));
  each(draft, 'descents', (it, at) => {
    one([...at, 'child'], it.child, person);
    one([...at, 'union'], it.union, union);
    many([...at, 'parents'], it.parents, person);
    one([...at, 'organisation'], it.organisation, involved);
  });
  each(draft, 'twins', (it, at) => many([...at, 'children'], it.children, person));
  each(draft, 'custody', (it, at) => {
    one([...at, 'child'], it.child, person);
    one([...at, 'parent'], it.parent, person);
  });
  each(draft, 'households', (it, at) =>
    it.members.forEach((member, index) => one([...at, 'members', index, 'person'], member.person, person)),
  );
  each(draft, 'stays', (it, at) => {
    one([...at, 'person'], it.person, person);
    one([...at, 'place'], it.place, involved);
  });
  each(draft, 'ties', (it, at) => {
    one([...at, 'from'], it.from, party);
    one([...at, 'to'], it.to, party);
    one([...at, 'perspective'], it.perspective, party);
  });
  each(draft, 'coalitions', (it, at) => {
    many([...at, 'members'], it.members, party);
    many([...at, 'against'], it.against, party);
    one([...at, 'perspective'], it.perspective, party);
  });
  each(draft, 'triangles', (it, at) => {
    many([...at, 'corners'], it.corners, party);
    one([...at, 'perspective'], it.perspective, party);
  });
  each(draft, 'loyalties', (it, at) => {
    one([...at, 'from'], it.from, party);
    many([...at, 'to'], it.to, party);
    one([...at, 'perspective'], it.perspective, party);
  });
  each(draft, 'boundaries', (it, at) => {
    it.between.forEach((side, index) => many([...at, 'between', index], side, party));
    one([...at, 'perspective'], it.perspective, party);
  });
  each(draft, 'involved', (it, at) => one([...at, 'organisation'], it.organisation, involved));
  each(draft, 'helpLines', (it, at) => {
    one([...at, 'from'], it.from, involved);
    many([...at, 'to'], it.to, helped);
  });
  each(draft, 'direction', (it, at) => many([...at, 'holders'], it.holders, party));
  each(draft, 'events', (it, at) => {
    many([...at, 'for'], it.for, party);
    many([...at, 'lines'], it.lines, anything);
  });
  each(draft, 'hypotheses', (it, at) => many([...at, 'touches'], it.touches, anything));
  each(draft, 'questions', (it, at) => {
    one([...at, 'to'], it.to, party);
    many([...at, 'about'], it.about, anything);
  });
}

/** Every readable record of a list with its path. */
export function each<K extends keyof Draft>(draft: Draft, list: K, visit: (record: NonNullable<Draft[K][number]>, at: Path) => void): void {
  for (const [index, record] of draft[list].entries()) if (record !== undefined) visit(record, [list, index]);
}
