import { deed } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { Point } from '../../shared/geometry/box.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Drawn } from './draft.ts';

/** Where a line ends at somebody. */
export interface LineEnd {
  readonly party: string;
  readonly at: Point;
}

/** The ends of a line that a hand can put at somebody else: of ties, coalitions and help. */
export function endsOfLine(casus: Casus, drawn: Drawn, { kind, id }: DrawnRecord): readonly LineEnd[] {
  const end = (party: string | undefined, at: Point | undefined): readonly LineEnd[] => (party !== undefined && at ? [{ party, at }] : []);
  if (kind === 'help-line' && drawn.diagram === 'systemogram') {
    return (drawn.placement.lines.find((it) => it.id === id)?.arrows ?? []).flatMap(({ target, course }) => end(target, course.at(-1)));
  }
  if (drawn.diagram !== 'genogram') return [];
  const { lines } = drawn.placement;
  if (kind === 'tie') {
    const tie = casus.ties.find((it) => it.id === id);
    const course = lines?.ties.find((it) => it.id === id)?.course;
    return [...end(tie?.from, course?.[0]), ...end(tie?.to, course?.at(-1))];
  }
  if (kind === 'coalition') {
    const record = casus.coalitions.find((it) => it.id === id);
    const placed = lines?.coalitions.find((it) => it.id === id);
    const [only] = record?.against.length === 1 ? record.against : [];
    return [
      ...(placed?.knots ?? []).flatMap(({ member, at }) => end(member, at)),
      ...(placed?.shafts ?? []).flatMap(({ target, course }) => end(target ?? only, course.at(-1))),
    ];
  }
  return [];
}

/** Lets a line that ended at one end at another; nothing where it ends there already. */
export function retargeted(casus: Casus, { kind, id: key }: DrawnRecord, from: string, to: string): readonly Deed[] {
  const swap = (ids: readonly string[]): string[] => ids.map((id) => (id === from ? to : id));
  if (kind === 'tie') {
    const tie = casus.ties.find((it) => it.id === key);
    if (tie === undefined || tie.from === to || tie.to === to) return [];
    return [deed('tie.change', { key, patch: tie.from === from ? { from: to } : { to } })];
  }
  if (kind === 'coalition') {
    const it = casus.coalitions.find(({ id }) => id === key);
    if (it === undefined || it.members.includes(to) || it.against.includes(to)) return [];
    return [
      deed('coalition.change', { key, patch: it.members.includes(from) ? { members: swap(it.members) } : { against: swap(it.against) } }),
    ];
  }
  if (kind === 'help-line') {
    const line = casus.helpLines.find(({ id }) => id === key);
    return line === undefined || line.to.includes(to) || line.from === to
      ? []
      : [deed('help.change', { key, patch: { to: swap(line.to) } })];
  }
  return [];
}
