import type { DescentKind } from '../../catalogue/descents.ts';
import { surelyBefore } from '../date.ts';
import type { Path } from '../message.ts';
import { shown } from '../message.ts';
import type { Draft } from './draft.ts';
import { finding, type Finding } from './fault.ts';
import { each } from './references.ts';

/** Kinds that make somebody a parent. Being a step-parent or guardian of one's own step-parent can really happen. */
const parentage: ReadonlySet<DescentKind> = new Set(['biological', 'uncertain', 'adopted', 'foster', 'donor', 'surrogate']);

interface Link {
  readonly parent: string;
  readonly path: Path;
}

/** Reports who is their own ancestor, at the descent that closes the circle, with the line from the child up to itself. */
export function checkAncestry(draft: Draft, findings: Finding[]): void {
  const partners = new Map<string, readonly string[]>();
  each(draft, 'unions', (it) => partners.set(it.id, it.partners));
  const parentsOf = new Map<string, Link[]>();
  each(draft, 'descents', (it, path) => {
    if (!parentage.has(it.kind)) return;
    const links = parentsOf.get(it.child) ?? [];
    const parents = it.parents ?? (it.union === undefined ? undefined : partners.get(it.union)) ?? [];
    links.push(...parents.map((parent) => ({ parent, path })));
    parentsOf.set(it.child, links);
  });

  const done = new Set<string>();
  for (const start of parentsOf.keys()) {
    const line: string[] = [];
    const above = new Set<string>();
    const open: { readonly id: string; next: number }[] = [];
    const enter = (id: string): void => {
      line.push(id);
      above.add(id);
      open.push({ id, next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const link = parentsOf.get(top.id)?.[top.next];
      top.next += 1;
      if (link === undefined) {
        open.pop();
        line.pop();
        above.delete(top.id);
        done.add(top.id);
      } else if (above.has(link.parent)) {
        const circle = [...line.slice(line.indexOf(link.parent)), link.parent];
        findings.push(finding(link.path, 'own-ancestor', { id: shown(link.parent), line: lineOf(circle) }));
      } else if (!done.has(link.parent)) enter(link.parent);
    }
  }
}

/** At most eight ids of a line, so that a long one stays one sentence. */
function lineOf(ids: readonly string[]): string {
  const short = ids.length > 8 ? [...ids.slice(0, 4), '…', ...ids.slice(-3)] : ids;
  return short.map((id) => (id === '…' ? id : shown(id))).join(' → ');
}

/** Reports deaths that lie before the birth by dates of a month or a day. */
export function checkLives(draft: Draft, findings: Finding[]): void {
  each(draft, 'persons', (it, at) => {
    if (it.birth !== undefined && it.death !== undefined && surelyBefore(it.death, it.birth))
      findings.push(finding([...at, 'death'], 'death-before-birth', {}));
  });
}
