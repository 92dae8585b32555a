import type { Casus } from '../model/records.ts';

/** The drawings in which a hand can place something. */
export const diagrams = ['genogram', 'systemogram'] as const;
export type DiagramName = (typeof diagrams)[number];

type Placed = NonNullable<NonNullable<Casus['layout']>['genogram']>;

/** What a hand placed in one drawing, after a change; where nothing is left, nothing is kept. The same casus where nothing changes. */
export function placedAs(casus: Casus, diagram: DiagramName, change: (placed: Placed) => Placed): Casus {
  const old: Placed = casus.layout?.[diagram] ?? {};
  const { positions, order, ...unknown } = change(old);
  if (positions === old.positions && order === old.order) return casus;
  const placed: Placed = {
    ...unknown,
    ...(positions !== undefined && Object.keys(positions).length > 0 && { positions }),
    ...(order !== undefined && order.length > 0 && { order }),
  };
  const { layout, ...rest } = casus;
  const { [diagram]: _, ...others } = layout ?? {};
  const next = Object.keys(placed).length === 0 ? others : { ...layout, [diagram]: placed };
  return Object.keys(next).length === 0 ? rest : { ...rest, layout: next };
}

/** The casus in which a hand has placed nothing of some ids, in any drawing. */
export function unplaced(casus: Casus, which: (id: string) => boolean, where: readonly DiagramName[] = diagrams): Casus {
  let next = casus;
  for (const diagram of where) {
    next = placedAs(next, diagram, ({ positions, order, ...placed }) => ({
      ...placed,
      ...(positions !== undefined && {
        positions: Object.keys(positions).some(which)
          ? Object.fromEntries(Object.entries(positions).filter(([id]) => !which(id)))
          : positions,
      }),
      ...(order !== undefined && { order: order.some(which) ? order.filter((id) => !which(id)) : order }),
    }));
  }
  return next;
}
