import type { FrameworkLook, HelpStatus } from '../catalogue/help.ts';
import { helpFrameworks, helpQualities, helpStatuses, type HelpQuality, type QualityLook, type StatusLook } from '../catalogue/help.ts';
import { isOver } from '../catalogue/help-line.ts';
import type { InkRole } from '../catalogue/palette.ts';
import type { Point } from '../geometry/box.ts';
import type { Dot } from '../rules/who-for-whom.ts';
import { drawMiddle } from './line-marks.ts';
import { ellipsePath } from './paths.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';

/** Radii at 100 %, px: the dot, and the ring round it that tells of pressure. */
const DOT = 6;
const RING = 9.5;
/** Between a strong dot and its ring, and from a dot to the zigzag beside it, px at 100 %. */
const CLEAR = 2.6;
/** How large a dot is by what the help is like: as heavy or light as its line. */
const sizes: Readonly<Record<HelpQuality, number>> = { strong: 1.4, normal: 1, weak: 0.68, tense: 1 };

type DrawStatus = (at: Point, ink: InkRole, size: number, pen: Pen) => readonly Mark[];

const disc = (at: Point, ink: InkRole, size: number, pen: Pen): Mark => pen.path('mark', ellipsePath(at, DOT * size), { fill: ink });
const circle = (at: Point, ink: InkRole, size: number, pen: Pen): Mark =>
  pen.path('mark', ellipsePath(at, (DOT - 1) * size), { fill: 'paper', stroke: ink, width: 2 });

/** The form of each status: what goes on is full, what is to come is open, what is over is struck. */
const forms: Readonly<Record<HelpStatus, DrawStatus>> = {
  active: (at, ink, size, pen) => [disc(at, ink, size, pen)],
  'waiting-list': (at, ink, size, pen) =>
    drawMiddle('clock', { at, along: { x: 1, y: 0 } }, ink, { ...pen, scaled: (length) => length * size * 0.85 }),
  planned: (at, ink, size, pen) => [circle(at, ink, size, pen)],
  ended: (at, ink, size, pen) => [pen.path('mark', `M ${at.x - 7 * size} ${at.y} H ${at.x + 7 * size}`, { stroke: ink, width: 2.4 })],
  'broken-off': (at, ink, size, pen) => {
    const [far, near, tall] = [7 * size, 2.4 * size, 5.5 * size];
    const d = `M ${at.x - far} ${at.y} H ${at.x - near} M ${at.x + near} ${at.y} H ${at.x + far}`;
    const bars = `M ${at.x - near} ${at.y - tall} V ${at.y + tall} M ${at.x + near} ${at.y - tall} V ${at.y + tall}`;
    return [pen.path('mark', `${d} ${bars}`, { stroke: ink, width: 2.2 })];
  },
};

/** The zigzag of tense help, to both sides of its dot from `from` px on. */
function zigzag(at: Point, from: number, ink: InkRole, size: number, pen: Pen): readonly Mark[] {
  const tooth = (side: 1 | -1): string => {
    const steps = [
      [1.4, -3.2],
      [2.8, 6.4],
      [1.4, -3.2],
    ] as const;
    return steps.map(([x, y]) => `l ${side * x * size} ${y * size}`).join(' ');
  };
  return ([1, -1] as const).map((side) =>
    pen.path('mark', `M ${at.x + side * from} ${at.y} ${tooth(side)}`, { stroke: ink, width: 1.6, cap: 'round', join: 'round' }),
  );
}

/**
 * One dot of the table; a ring tells a mandated framework, a cut ring a pressured one. Help that goes on is as large as it is strong; what is to come has one
 * size, so that no small ring reads as something else. Where it is tense it has a zigzag at both sides.
 */
export function drawDot({ status, framework, quality }: Omit<Dot, 'line'>, at: Point, pen: Pen, factor = 1): readonly Mark[] {
  const size = pen.textScale * factor;
  const over = isOver(status);
  const look: FrameworkLook = helpFrameworks[framework];
  const { ink: ofQuality, swings }: QualityLook = helpQualities[quality];
  const { ink = (framework === 'voluntary' ? ofQuality : undefined) ?? look.ink }: StatusLook = helpStatuses[status];
  const ring = look.second === undefined ? undefined : look.second === 'same' ? [] : look.second.dash;
  const scale = status === 'active' ? sizes[quality] : 1;
  const round = Math.max(RING, DOT * scale + CLEAR);
  return [
    ...forms[status](at, ink, size * scale, pen),
    ...(ring === undefined
      ? []
      : [
          pen.path('mark', ellipsePath(at, round * size), {
            stroke: ink,
            width: 1.6,
            ...(ring.length > 0 && { dash: ring.map((part) => part * size) }),
          }),
        ]),
    ...(swings === true && !over ? zigzag(at, ((ring === undefined ? DOT : round) + CLEAR) * size, ink, size, pen) : []),
  ];
}
