import { coalitionEffects, coalitionLook, type EffectLook } from '../catalogue/overlays.ts';
import { tips, type TipId } from '../catalogue/line-marks.ts';
import { partOf, runOf } from '../geometry/run.ts';
import type { Course, PlacedCoalition } from '../layout/lines/line-placement.ts';
import type { Coalition } from '../model/records.ts';
import { endSpot } from './draw-course.ts';
import { qualified, weightOf } from './draw-beside.ts';
import { drawMiddle, drawTip } from './line-marks.ts';
import { lengthOf, polyline } from './paths.ts';
import type { Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';
import { fitDash } from './strokes.ts';

const INK = 'coalition';
/** A covert spoke shorter than this many dashes is drawn whole: what knot and apex leave of it would be one odd dot. */
const FEWEST_DASHES = 2;

/** The strokes of a coalition from the lowest up; each level lies under the next, so that where several meet they become one form. */
interface Levels {
  readonly edges: readonly Mark[];
  readonly inks: readonly Mark[];
  readonly papers: readonly Mark[];
}

interface Weights {
  readonly width: number;
  readonly inner?: number;
  readonly edge: number;
}

/** One line of a coalition: a white edge, its ink, and paper within where it is hollow. */
function levelsOf(course: Course, { width, inner, edge }: Weights, covert: boolean, weight: number, pen: Pen): Levels {
  const d = polyline(course);
  const dash = coalitionLook.dash.map((part) => pen.scaled(part));
  const length = lengthOf(course);
  const period = dash.reduce((sum, part) => sum + part, 0);
  const dashed = covert && length > FEWEST_DASHES * period ? fitDash(dash, length) : undefined;
  const inked = { stroke: INK, width: width * weight, join: 'round', dash: dashed } as const;
  return {
    edges: [pen.path('mark', d, { stroke: 'paper', width: edge * weight, join: 'round' })],
    inks: [pen.path('line', d, inked)],
    papers: inner === undefined ? [] : [pen.path('mark', d, { stroke: 'paper', width: inner * weight, join: 'round' })],
  };
}

function stacked(levels: readonly Levels[]): readonly Mark[] {
  return [...levels.flatMap((it) => it.edges), ...levels.flatMap((it) => it.inks), ...levels.flatMap((it) => it.papers)];
}

/** The shaft as far as its end mark leaves it. */
function shortened(course: Course, end: TipId | undefined, pen: Pen): Course {
  const run = runOf(course);
  return end === undefined ? course : partOf(run, 0, run.length - Math.min(run.length / 2, pen.scaled(tips[end].free)));
}

/** The arc of who belong together, with a knot at each; hollow where there is nobody against whom (catalogue E.2). */
function drawArc(placed: PlacedCoalition, covert: boolean, weight: number, pen: Pen): readonly Mark[] {
  const look = placed.apex ? coalitionLook.arc : coalitionLook.alliance;
  return stacked([placed.arc, ...placed.spokes].map((course) => levelsOf(course, look, covert, weight, pen)));
}

function drawShafts({ shafts }: PlacedCoalition, end: TipId | undefined, covert: boolean, weight: number, pen: Pen): readonly Mark[] {
  const aimed = (index: number): TipId | undefined => (shafts.length === 1 || index > 0 ? end : undefined);
  return [
    ...stacked(shafts.map(({ course }, index) => levelsOf(shortened(course, aimed(index), pen), coalitionLook.shaft, covert, weight, pen))),
    ...shafts.flatMap(({ course }, index) => {
      const tip = aimed(index);
      return tip === undefined ? [] : drawTip(tip, endSpot(course, tip, pen), INK, pen);
    }),
  ];
}

/** One coalition or alliance as a whole (catalogue E.2): arc, knots, apex, shaft, and what is done to whom it faces. */
export function drawCoalition(placed: PlacedCoalition, coalition: Coalition, title: string, pen: Pen): GroupMark {
  const effect: EffectLook = coalitionEffects[coalition.effect];
  const weight = weightOf(coalition);
  const covert = !coalition.overt;
  const drawn = [
    ...drawArc(placed, covert, weight, pen),
    ...drawShafts(placed, effect.end, covert, weight, pen),
    ...(placed.generationTick ? drawMiddle('generations', placed.generationTick, INK, pen) : []),
    ...placed.knots.flatMap(({ at }) => drawTip('knot', { at, along: { x: 1, y: 0 } }, INK, pen)),
    ...(placed.apex ? drawMiddle(coalition.shifting ? 'apex-shifting' : 'apex', placed.apex, INK, pen) : []),
  ];
  return {
    mark: 'group',
    data: { kind: 'coalition', record: placed.id },
    title,
    children: qualified(drawn, coalition, placed, INK, pen),
  };
}
