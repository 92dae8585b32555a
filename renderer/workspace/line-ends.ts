import { deed } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { Box, Point } from '../../shared/geometry/box.ts';
import { gaps, middleOf } from '../../shared/geometry/boxes.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Drawn } from './draft.ts';
import { standing } from './stands.ts';

/** Where a line ends at somebody. */
export interface LineEnd {
  readonly party: string;
  readonly at: Point;
}

/** A line ends no further than this from who it ends at, px of the drawing. */
const AT = 24;
/** So far within a triangle its corner is taken, from the symbol, px of the drawing. */
const WITHIN = 10;

/** The ends of a line that a hand can put at somebody else: of everything but boundaries. */
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
  if (kind === 'loyalty') {
    const record = casus.loyalties.find((it) => it.id === id);
    const ends = (lines?.loyalties.find((it) => it.id === id)?.courses ?? []).flatMap((course) => [
      ...course.slice(0, 1),
      ...course.slice(-1),
    ]);
    return record ? [record.from, ...record.to].flatMap((party) => end(party, nearestTo(boxOf(drawn, party), ends))) : [];
  }
  if (kind === 'triangle' && lines?.triangles.some((it) => it.id === id) === true) {
    const corners = (casus.triangles.find((it) => it.id === id)?.corners ?? []).flatMap((party) => {
      const box = boxOf(drawn, party);
      return box ? [{ party, box, at: middleOf(box) }] : [];
    });
    const [x, y] = [mean(corners.map(({ at }) => at.x)), mean(corners.map(({ at }) => at.y))];
    return corners.map(({ party, box, at }) => {
      const way = Math.max(1, Math.hypot(x - at.x, y - at.y));
      const inward = Math.min(way, Math.hypot(box.right - box.left, box.bottom - box.top) / 2 + WITHIN) / way;
      return { party, at: { x: at.x + (x - at.x) * inward, y: at.y + (y - at.y) * inward } };
    });
  }
  return [];
}

const mean = (all: readonly number[]): number => all.reduce((sum, it) => sum + it, 0) / Math.max(1, all.length);

function boxOf(drawn: Drawn, id: string): Box | undefined {
  return [...standing(drawn).values()].find(({ record }) => record.id === id && record.kind !== 'household')?.box;
}

function nearestTo(box: Box | undefined, ends: readonly Point[]): Point | undefined {
  if (box === undefined) return undefined;
  const far = ({ x, y }: Point): number => {
    const away = gaps(box, { left: x, right: x, top: y, bottom: y });
    return Math.max(away.x, away.y);
  };
  return ends.filter((it) => far(it) <= AT).toSorted((a, b) => far(a) - far(b))[0];
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
  if (kind === 'loyalty') {
    const it = casus.loyalties.find(({ id }) => id === key);
    if (it === undefined || it.from === to || it.to.includes(to)) return [];
    return [deed('loyalty.change', { key, patch: it.from === from ? { from: to } : { to: swap(it.to) } })];
  }
  if (kind === 'triangle') {
    const it = casus.triangles.find(({ id }) => id === key);
    if (it === undefined || it.corners.includes(to)) return [];
    const [a, b, c] = it.corners.map((id) => (id === from ? to : id)) as [string, string, string];
    return [deed('triangle.change', { key, patch: { corners: [a, b, c], ...(it.target === from && { target: to }) } })];
  }
  if (kind === 'help-line') {
    const line = casus.helpLines.find(({ id }) => id === key);
    return line === undefined || line.to.includes(to) || line.from === to
      ? []
      : [deed('help.change', { key, patch: { to: swap(line.to) } })];
  }
  return [];
}
