import type { Measured, Quality } from '../../shared/layout/quality.ts';

/** Sums over the drawings of one row, and means where a sum says nothing. */
export interface Row {
  readonly drawings: number;
  readonly persons: number;
  readonly sums: Readonly<Record<Measured | 'sibPairs' | 'sibFloor' | 'coupleFloorSides' | 'coupleFloorGenerations', number>>;
  readonly crossMost: number;
  readonly centreMean: number;
  readonly centreMax: number;
  readonly area: number;
  readonly areaAll: number;
  readonly ms: Readonly<Record<string, number>>;
  readonly msTotal: number;
}

/** Adds up the measures and times of the drawings of one row; times are means per drawing. */
export function rowOf(drawn: readonly { readonly quality: Quality; readonly ms: Readonly<Record<string, number>> }[]): Row {
  const sum = (of: (q: Quality) => number): number => drawn.reduce((all, { quality }) => all + of(quality), 0);
  const mean = (of: (q: Quality) => number): number => sum(of) / drawn.length;
  const phases = new Set(drawn.flatMap(({ ms }) => Object.keys(ms)));
  const ms = Object.fromEntries(
    [...phases].map((phase) => [phase, drawn.reduce((all, one) => all + (one.ms[phase] ?? 0), 0) / drawn.length]),
  );
  return {
    drawings: drawn.length,
    persons: sum((q) => q.persons),
    sums: {
      cross: sum((q) => q.cross),
      ambig: sum((q) => q.ambig),
      sib: sum((q) => q.sib),
      sibPairs: sum((q) => q.sibPairs),
      sibFloor: sum((q) => q.sibFloor),
      couple: sum((q) => q.couple),
      row: sum((q) => q.row),
      thru: sum((q) => q.thru),
      over: sum((q) => q.over),
      wordOnLine: sum((q) => q.wordOnLine),
      wordOnDrop: sum((q) => q.wordOnDrop),
      stranger: sum((q) => q.stranger),
      leftOut: sum((q) => q.leftOut),
      missing: sum((q) => q.missing),
      coupleFloorSides: sum((q) => q.coupleFloorSides),
      coupleFloorGenerations: sum((q) => q.coupleFloorGenerations),
    },
    crossMost: Math.max(...drawn.map(({ quality }) => quality.cross)),
    centreMean: mean((q) => q.centreMean),
    centreMax: Math.max(...drawn.map(({ quality }) => quality.centreMax)),
    area: mean((q) => q.areaPerPerson),
    areaAll: mean((q) => q.areaPerPersonAll),
    ms,
    msTotal: Object.values(ms).reduce((all, one) => all + one, 0),
  };
}

/** One line of the judgement: what is asked, what was reached. */
export interface Verdict {
  readonly what: string;
  readonly asked: number;
  readonly reached: number;
  readonly met: boolean;
}

/** What a drawing of a size has to reach at most; `relaxed` where couples may turn, else man left wherever that is free. */
const bySize: Readonly<
  Record<
    number,
    {
      readonly cross: number;
      readonly relaxed: number;
      readonly area: number;
      readonly order: number;
      readonly place: number;
      readonly route: number;
    }
  >
> = {
  50: { cross: 8, relaxed: 6, area: 4.8, order: 150, place: 200, route: 10 },
  150: { cross: 26, relaxed: 20, area: 5.4, order: 400, place: 500, route: 20 },
  500: { cross: 53, relaxed: 48, area: 9, order: 1000, place: 3000, route: 60 },
};
/** Clinical drawings: up to this many persons. */
const CLINICAL = 40;

/** Holds one row against the targets: always none of what is a fault, and by size the crossings, area and time. */
export function verdictsOn(row: Row, size: number | undefined, relaxed: boolean): readonly Verdict[] {
  const { sums, ms } = row;
  const verdicts = [
    atMost('ambig', 0, sums.ambig),
    atMost('thru', 0, sums.thru),
    atMost('over', 0, sums.over),
    atMost('missing', 0, sums.missing),
    atMost('strangers in a household', 0, sums.stranger),
    atMost('row, but for couples of two generations', sums.coupleFloorGenerations, sums.row),
    atMost('sib, but where marriages make the order cyclic', sums.sibFloor, sums.sib),
    atMost('couple at its floor', sums.coupleFloorSides + sums.coupleFloorGenerations, sums.couple),
  ];
  if (row.persons / row.drawings <= CLINICAL) {
    verdicts.push(
      atMost('cross in any one drawing', 3, row.crossMost),
      atMost('centre, mean px', 15, row.centreMean),
      atMost('whole layout, ms', 150, row.msTotal),
    );
  }
  const target = size === undefined ? undefined : bySize[size];
  if (target) {
    const time = (...phases: readonly string[]): number => phases.reduce((all, phase) => all + (ms[phase] ?? 0), 0);
    const share = row.drawings / (size === 500 ? 1 : 3);
    verdicts.push(
      atMost('cross', Math.floor((relaxed ? target.relaxed : target.cross) * share), sums.cross),
      atMost('area per person', target.area, row.area),
      atMost('order, ms', target.order, time('rank', 'chain', 'order')),
      atMost('place, ms', target.place, time('place')),
      atMost('straighten and route, ms', target.route, time('straighten', 'route')),
    );
  }
  return verdicts;
}

function atMost(what: string, asked: number, reached: number): Verdict {
  return { what, asked, reached, met: reached <= asked };
}
