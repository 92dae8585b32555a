import type { Point } from '../../geometry/box.ts';
import type { HelpLine } from '../../model/records.ts';
import { cellAt, type Ground } from '../lines/ground.ts';
import type { Shape } from '../lines/shapes.ts';
import type { PlacedText } from '../placement.ts';
import type { AimPort } from './aim-ports.ts';
import type { Aim } from './arrow-aims.ts';
import { type Arrow, type ArrowWay, bestArrow, type Neighbours } from './arrow-search.ts';
import { groundUnder, type Stamp } from './stamps.ts';
import { wayRound } from './way-round.ts';

/** An arrow that has its course. */
export interface LaidArrow {
  readonly aim: Aim;
  readonly half: number;
  readonly course: readonly Point[];
}

/** The same with the cells that it covers. */
export interface Stamped extends LaidArrow {
  readonly stamp: Stamp;
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

/** What an arrow finds when it looks for a way among others: arrows of one line may share theirs, all others keep apart. */
export function soughtAmong(
  aim: Aim,
  ports: readonly AimPort[],
  others: readonly Stamped[],
  { ground, shapes }: ArrowGround,
): Sought | undefined {
  const [from, to] = [shapes.get(aim.from), shapes.get(aim.target)];
  if (!from || !to) return undefined;
  const strangers = others.filter((it) => it.aim.line.id !== aim.line.id);
  return {
    arrow: { from, to, ports, half: reachOf(aim.line) },
    busy: groundUnder(
      ground,
      strangers.map((it) => it.stamp),
    ),
    near: {
      tips: others.filter((it) => it.aim.target === aim.target).flatMap((it) => it.course.at(-1) ?? []),
      starts: strangers.filter((it) => it.aim.from === aim.from).flatMap((it) => it.course[0] ?? []),
    },
  };
}

/** The best way of an arrow: a curve, or where that is asked for and better, a way by a grid. */
export function wayOf(sought: Sought, by: 'curve' | 'grid'): ArrowWay | undefined {
  const curve = bestArrow(sought.busy, sought.arrow, sought.near);
  if (by === 'curve') return curve;
  const round = wayRound(sought.busy, sought.arrow, sought.near);
  if (!curve || !round) return curve ?? round;
  return round.price < curve.price ? round : curve;
}

/** Whether an arrow runs through no symbol, card or word of others. */
export function runsFree({ ground }: ArrowGround, { aim, course }: LaidArrow): boolean {
  const ends = [aim.from, aim.target].map((id) => ground.numbers.get(id) ?? 0);
  return course.every(({ x, y }) => {
    const cell = cellAt(ground, x, y);
    const [symbol, word] = [ground.symbol[cell] ?? 0, ground.word[cell] ?? 0];
    return (symbol === 0 || ends.includes(symbol)) && (word === 0 || ends.includes(word));
  });
}

/** Half of what a help line takes across (catalogue F.3), px. */
export function reachOf({ quality, framework }: HelpLine): number {
  if (quality === 'tense') return 7;
  if (framework !== 'voluntary') return 4.5;
  return quality === 'strong' ? 2.3 : 1.2;
}
