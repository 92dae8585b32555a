import { coalitionEffects, coalitionLook, type EffectLook } from '../catalogue/overlays.ts';
import { tips, type TipId } from '../catalogue/line-marks.ts';
import { partOf, runOf } from '../geometry/run.ts';
import type { CoalitionParts, Course, OnLine, PlacedCoalition } from '../layout/lines/line-placement.ts';
import type { Coalition } from '../model/records.ts';
import { endSpot } from './draw-course.ts';
import { qualified, weightOf } from './draw-beside.ts';
import { drawMiddle, drawTip } from './line-marks.ts';
import { drawnCourse, lengthOf, polyline } from './paths.ts';
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
  const line = drawnCourse(course);
  const d = polyline(line);
  const dash = coalitionLook.dash.map((part) => pen.scaled(part));
  const length = lengthOf(line);
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
  const run = runOf(drawnCourse(course));
  return end === undefined ? course : partOf(run, 0, run.length - Math.min(run.length / 2, pen.scaled(tips[end].free)));
}

/** The arc of who belong together, with a knot at each; hollow where there is nobody against whom (catalogue E.2). */
function drawArc(placed: CoalitionParts, covert: boolean, weight: number, pen: Pen): readonly Mark[] {
  const look = placed.apex ? coalitionLook.arc : coalitionLook.alliance;
  return stacked([placed.arc, ...placed.spokes].map((course) => levelsOf(course, look, covert, weight, pen)));
}

function drawShafts({ shafts }: CoalitionParts, end: TipId | undefined, covert: boolean, weight: number, pen: Pen): readonly Mark[] {
  const aimed = (index: number): TipId | undefined => (shafts.length === 1 || index > 0 ? end : undefined);
  return [
    ...stacked(shafts.map(({ course }, index) => levelsOf(shortened(course, aimed(index), pen), coalitionLook.shaft, covert, weight, pen))),
    ...shafts.flatMap(({ course }, index) => {
      const tip = aimed(index);
      return tip === undefined ? [] : drawTip(tip, endSpot(course, tip, pen), INK, pen);
    }),
  ];
}

/** What the form of a coalition tells. */
type Form = Pick<Coalition, 'effect' | 'overt' | 'shifting' | 'strength'>;

/** Arc, knots, apex and shaft of a coalition or alliance, and what is done to whom it faces (catalogue E.2). */
export function drawParts(parts: CoalitionParts, form: Form, tick: OnLine | undefined, pen: Pen): readonly Mark[] {
  const effect: EffectLook = coalitionEffects[form.effect];
  const weight = weightOf(form);
  const covert = !form.overt;
  return [
    ...drawArc(parts, covert, weight, pen),
    ...drawShafts(parts, effect.end, covert, weight, pen),
    ...(tick ? drawMiddle('generations', tick, INK, pen) : []),
    ...parts.knots.flatMap(({ at }) => drawTip('knot', { at, along: { x: 1, y: 0 } }, INK, pen)),
    ...(parts.apex ? drawMiddle(form.shifting ? 'apex-shifting' : 'apex', parts.apex, INK, pen) : []),
  ];
}

/** One coalition or alliance as one object, with its words for a screen reader. */
export function drawCoalition(placed: PlacedCoalition, coalition: Coalition, title: string, pen: Pen): GroupMark {
  return {
    mark: 'group',
    data: { kind: 'coalition', record: placed.id },
    title,
    children: qualified(drawParts(placed, coalition, placed.generationTick, pen), coalition, placed, INK, pen),
  };
}
