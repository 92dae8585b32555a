import type { Point } from '../../geometry/box.ts';
import type { HelpLine } from '../../model/records.ts';
import { cellAt, type Ground } from '../lines/ground.ts';
import type { Shape } from '../lines/shapes.ts';
import type { PlacedText } from '../placement.ts';
import { type AimPort, BRACKET } from './aim-ports.ts';
import type { Aim } from './arrow-aims.ts';
import { type Arrow, type ArrowWay, bestArrow, type Neighbours } from './arrow-search.ts';
import type { Coarse } from './coarse.ts';
import { groundUnder, type Stamp } from './stamps.ts';
import { wayRound } from './way-round.ts';

/** Where along a bracket is looked whether a line of others lies there, px from its middle. */
const ALONG_BRACKET = [-BRACKET / 2, -BRACKET / 4, 0, BRACKET / 4, BRACKET / 2];

/** An arrow that has its course. */
export interface LaidArrow {
  readonly aim: Aim;
  readonly half: number;
  readonly course: readonly Point[];
}

/** The same with the cells that it covers. */
export interface Stamped extends LaidArrow {
  readonly stamp: Stamp;
  readonly coarse: Coarse;
}

/** What the arrows are laid over. */
export interface ArrowGround {
  readonly ground: Ground;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Names and years, by person. */
  readonly texts: ReadonlyMap<string, readonly PlacedText[]>;
  readonly textScale: number;
}

/** An arrow as the search takes it, on the ground with the others. */
export interface Sought {
  readonly arrow: Arrow;
  readonly busy: Ground;
  readonly near: Neighbours;
}

/** Arrows of one line may share their way where half of what they take is no more than this, px: zigzags and double shafts would lie on each other. */
const MOST_SHARED = 3;

/** What an arrow finds when it looks for a way among others: thin arrows of one line may share theirs, all others keep apart. */
export function soughtAmong(
  aim: Aim,
  ports: readonly AimPort[],
  others: readonly Stamped[],
  { ground, shapes }: ArrowGround,
): Sought | undefined {
  const [from, to] = [shapes.get(aim.from), shapes.get(aim.target)];
  if (!from || !to) return undefined;
  const half = reachOf(aim.line);
  const strangers = others.filter((it) => it.aim.line.id !== aim.line.id || half > MOST_SHARED);
  const busy = groundUnder(
    ground,
    strangers.map((it) => it.stamp),
  );
  return {
    arrow: { from, to, ports: to.sort === 'hull' ? clearOfLines(ports, busy) : ports, half },
    busy,
    near: {
      tips: others.filter((it) => it.aim.target === aim.target).flatMap((it) => it.course.at(-1) ?? []),
      courses: strangers.map((it) => it.coarse),
      starts: strangers.filter((it) => it.aim.from === aim.from).flatMap((it) => it.course[0] ?? []),
    },
  };
}

/** Where a bracket lies on no line of others; everywhere, where that is nowhere. */
function clearOfLines(ports: readonly AimPort[], busy: Ground): readonly AimPort[] {
  const clear = ports.filter(({ at, out }) =>
    ALONG_BRACKET.every((by) => {
      const cell = cellAt(busy, at.x - out.y * by, at.y + out.x * by);
      return (busy.busy[cell] ?? 0) === 0;
    }),
  );
  return clear.length > 0 ? clear : ports;
}

/** The best way of an arrow: a curve, or where that is asked for and better, a way by a grid. */
export function wayOf(sought: Sought, by: 'curve' | 'grid'): ArrowWay | undefined {
  const curve = bestArrow(sought.busy, sought.arrow, sought.near);
  if (by === 'curve') return curve;
  const round = wayRound(sought.busy, sought.arrow, sought.near);
  if (!curve || !round) return curve ?? round;
  const [curveIsFree, roundIsFree] = [curve, round].map((it) => coversNobody(sought.busy, sought.arrow, it.course));
  if (curveIsFree !== roundIsFree) return roundIsFree ? round : curve;
  return round.price < curve.price ? round : curve;
}

function coversNobody(ground: Ground, { from, to }: Pick<Arrow, 'from' | 'to'>, course: readonly Point[]): boolean {
  const ends = [from, to].map((it) => ground.numbers.get(it.id) ?? 0);
  return course.every(({ x, y }) => {
    const cell = cellAt(ground, x, y);
    const [symbol = 0, word = 0] = [ground.symbol[cell], ground.word[cell]];
    return (symbol === 0 || ends.includes(symbol)) && (word === 0 || ends.includes(word));
  });
}

/** Whether an arrow runs through no symbol, card or word of others. */
export function runsFree({ ground, shapes }: Pick<ArrowGround, 'ground' | 'shapes'>, { aim, course }: LaidArrow): boolean {
  const [from, to] = [shapes.get(aim.from), shapes.get(aim.target)];
  return from !== undefined && to !== undefined && coversNobody(ground, { from, to }, course);
}

/** Half of what a help line takes across (catalogue F.3), px. */
export function reachOf({ quality, framework }: HelpLine): number {
  if (quality === 'tense') return 7;
  if (framework !== 'voluntary') return 4.5;
  return quality === 'strong' ? 2.3 : 1.2;
}
