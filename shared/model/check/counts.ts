import type { Path } from '../message.ts';
import { shown } from '../message.ts';
import type { Draft } from './draft.ts';
import { finding, type Finding } from './fault.ts';
import { each } from './references.ts';

/** Reports numbers that cannot be: of corners, members, sources of a descent, nights, hypotheses. */
export function checkCounts(draft: Draft, findings: Finding[]): void {
  const distinct = (at: Path, ids: readonly string[]): void => {
    const seen = new Set<string>();
    for (const [index, id] of ids.entries()) {
      if (seen.has(id)) findings.push(finding([...at, index], 'listed-twice', { id: shown(id) }));
      seen.add(id);
    }
  };
  each(draft, 'unions', (it, at) => {
    if (it.partners[0] === it.partners[1]) findings.push(finding([...at, 'partners', 1], 'own-partner', { id: shown(it.partners[1]) }));
  });
  each(draft, 'descents', (it, at) => {
    const sources = [it.union, it.parents, it.organisation].filter((source) => source !== undefined).length;
    if (sources === 0) findings.push(finding(at, 'descent-without-source', {}));
    if (sources > 1) findings.push(finding(at, 'descent-with-several-sources', {}));
    distinct([...at, 'parents'], it.parents ?? []);
  });
  each(draft, 'twins', (it, at) => distinct([...at, 'children'], it.children));
  each(draft, 'coalitions', (it, at) => distinct([...at, 'members'], it.members));
  each(draft, 'triangles', (it, at) => {
    distinct([...at, 'corners'], it.corners);
    if (it.target !== undefined && !it.corners.includes(it.target))
      findings.push(finding([...at, 'target'], 'target-not-a-corner', { id: shown(it.target) }));
  });
  checkNights(draft, findings);
  checkSlots(draft, findings);
}

/** A fortnight has 14 nights, also of somebody with several homes at a time. */
function checkNights(draft: Draft, findings: Finding[]): void {
  const nights = new Map<string, number>();
  each(draft, 'households', (home, at) => {
    const seen = new Set<string>();
    for (const [index, member] of home.members.entries()) {
      const path = [...at, 'members', index];
      if (seen.has(member.person)) findings.push(finding([...path, 'person'], 'listed-twice', { id: shown(member.person) }));
      else if (home.until === undefined && member.nightsPer14 !== undefined) {
        const total = (nights.get(member.person) ?? 0) + member.nightsPer14;
        nights.set(member.person, total);
        if (total > 14)
          findings.push(finding([...path, 'nightsPer14'], 'nights-together', { person: shown(member.person), nights: total }));
      }
      seen.add(member.person);
    }
  });
}

function checkSlots(draft: Draft, findings: Finding[]): void {
  if (draft.hypotheses.length > 5) findings.push(finding(['hypotheses'], 'too-many-hypotheses', {}));
  const taken = new Map<number, string>();
  each(draft, 'hypotheses', (it, at) => {
    const other = taken.get(it.slot);
    if (other === undefined) taken.set(it.slot, `hypotheses[${at[1]}]`);
    else findings.push(finding([...at, 'slot'], 'slot-twice', { slot: it.slot, other }));
  });
}
