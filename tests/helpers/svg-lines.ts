import type { Casus } from '../../shared/model/records.ts';
import type { Spot } from './path-data.ts';
import type { Group, Stroke } from './svg-strokes.ts';

/** One stroke of a family, as the contract names it. */
export interface Line {
  readonly family: string;
  readonly group: Group;
  readonly ends: readonly string[];
  readonly points: readonly Spot[];
  /** Children of whom this source is a donor or surrogate: its line ends on their drop. */
  readonly helped: ReadonlySet<string>;
}

function spread(points: readonly Spot[]): number {
  return Math.max(...points.map((p) => p.x)) - Math.min(...points.map((p) => p.x));
}

/** The largest closed path of each person and party. */
export function outlinesOf(strokes: readonly Stroke[]): ReadonlyMap<string, readonly Spot[]> {
  const outlines = new Map<string, readonly Spot[]>();
  for (const { part, group, points } of strokes) {
    const id = group.data['data-record'];
    if (part !== 'symbol' || id === undefined || (group.kind !== 'person' && group.kind !== 'involved')) continue;
    const held = outlines.get(id);
    if (!held || spread(points) > spread(held)) outlines.set(id, points);
  }
  return outlines;
}

function sourceOf(data: Group['data']): string {
  if (data['data-union'] !== undefined) return `union ${data['data-union']}`;
  if (data['data-parent'] !== undefined) return `parents ${data['data-parent']}`;
  return `organisation ${data['data-organisation'] ?? '?'}`;
}

/** The strokes that join families; of whom a record is the donor, and who the partners are, only the casus tells. */
export function linesOf(strokes: readonly Stroke[], groups: readonly Group[], casus: Casus): readonly Line[] {
  const partners = new Map(casus.unions.map((u) => [u.id, u.partners]));
  const helping = casus.descents.filter(({ kind }) => kind === 'donor' || kind === 'surrogate');
  const helpedBy = (parent: string): ReadonlySet<string> =>
    new Set(helping.filter((d) => d.parents?.join(' ') === parent).map((d) => d.child));
  const isBirth = ({ data }: Group): boolean =>
    casus.descents.some(
      (d) =>
        d.kind === 'biological' &&
        d.child === data['data-child'] &&
        d.union === data['data-union'] &&
        d.parents?.join(' ') === data['data-parent'],
    );
  return strokes.flatMap(({ part, group, points }): Line[] => {
    if (part !== 'line') return [];
    const { data } = group;
    const { 'data-record': record = '', 'data-child': child = '', 'data-parent': parent = '', 'data-organisation': organisation } = data;
    const above = organisation === undefined ? parent.split(' ').filter(Boolean) : [organisation];
    const line = { group, points, helped: helpedBy(parent) };
    switch (group.kind) {
      case 'union':
        return [{ ...line, family: `union ${record}`, ends: partners.get(record) ?? [] }];
      case 'sibship':
        return [{ ...line, family: sourceOf(data), ends: above }];
      case 'descent':
        return [{ ...line, family: sourceOf(data), ends: [child, ...above] }];
      case 'twins': {
        const children = (data['data-children'] ?? '').split(' ');
        const drops = groups.filter((g) => g.kind === 'descent' && children.includes(g.data['data-child'] ?? ''));
        const drop = drops.find(isBirth) ?? drops[0];
        return drop ? [{ ...line, family: sourceOf(drop.data), ends: children }] : [];
      }
      default:
        return [];
    }
  });
}
