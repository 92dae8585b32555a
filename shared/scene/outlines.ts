import type { Outline } from '../catalogue/figure.ts';
import { markSizes } from '../catalogue/person-marks.ts';
import type { Point } from '../geometry/box.ts';
import { ellipsePath, polygonPath, rectangle } from './paths.ts';

/** What an outline can tell about itself, for a centre, a width and a height in px. */
interface Form {
  readonly path: (centre: Point, width: number, height: number) => string;
  /** The area within, as a convex polygon; round sides have points so close that the eye sees a curve. */
  readonly area: (centre: Point, width: number, height: number) => readonly Point[];
  /** How far the arms of an X reach, as shares of width and height: at the top and at the bottom. */
  readonly reach: readonly [top: readonly [number, number], bottom: readonly [number, number]];
}

/** Points on an ellipse from one angle to another, in turns clockwise from the right. */
function arc({ x, y }: Point, width: number, height: number, from: number, to: number, steps: number): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = 2 * Math.PI * (from + ((to - from) * step) / steps);
    return { x: x + (width / 2) * Math.cos(angle), y: y + (height / 2) * Math.sin(angle) };
  });
}

const diamondArea: Form['area'] = ({ x, y }, width, height) => [
  { x, y: y - height / 2 },
  { x: x + width / 2, y },
  { x, y: y + height / 2 },
  { x: x - width / 2, y },
];

const triangleArea: Form['area'] = ({ x, y }, width, height) => [
  { x, y: y - height / 2 },
  { x: x + width / 2, y: y + height / 2 },
  { x: x - width / 2, y: y + height / 2 },
];

/** Thickness of the arms of an abortion's X, as a share of its width (2.4 of 14 px). */
const ARM = 0.17;

/** The outline of an X, so that it is a closed form like every other symbol. */
function crossArms({ x, y }: Point, width: number, height: number): readonly Point[] {
  const slant = (ARM / 2) * Math.SQRT2;
  const quarter: readonly (readonly [number, number])[] = [
    [0, -slant],
    [0.5 - slant / 2, -0.5 - slant / 2],
    [0.5 + slant / 2, -0.5 + slant / 2],
  ];
  const turns = [
    ([a, b]: readonly [number, number]) => [a, b],
    ([a, b]: readonly [number, number]) => [-b, a],
    ([a, b]: readonly [number, number]) => [-a, -b],
    ([a, b]: readonly [number, number]) => [b, -a],
  ] as const;
  return turns.flatMap((turn) => quarter.map(turn).map(([a = 0, b = 0]) => ({ x: x + a * width, y: y + b * height })));
}

const round = markSizes.deceased.circle;

const forms: Readonly<Record<Outline, Form>> = {
  square: {
    path: (centre, width, height) => polygonPath(rectangle(centre, width, height)),
    area: rectangle,
    reach: [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
  },
  circle: {
    path: (centre, width, height) => ellipsePath(centre, width / 2, height / 2),
    area: (centre, width, height) => arc(centre, width, height, 0, 1, 64).slice(1),
    reach: [
      [round, round],
      [round, round],
    ],
  },
  dome: {
    path: ({ x, y }, width, height) =>
      `M ${x - width / 2} ${y + height / 2} V ${y} A ${width / 2} ${height / 2} 0 0 1 ${x + width / 2} ${y} V ${y + height / 2} Z`,
    area: (centre, width, height) => [
      ...arc(centre, width, height, 0.5, 1, 32),
      { x: centre.x + width / 2, y: centre.y + height / 2 },
      { x: centre.x - width / 2, y: centre.y + height / 2 },
    ],
    reach: [
      [round, round],
      [0.5, 0.5],
    ],
  },
  diamond: {
    path: (centre, width, height) => polygonPath(diamondArea(centre, width, height)),
    area: diamondArea,
    reach: [
      [0.25, 0.25],
      [0.25, 0.25],
    ],
  },
  triangle: {
    path: (centre, width, height) => polygonPath(triangleArea(centre, width, height)),
    area: triangleArea,
    reach: [
      [0.3, 0.11],
      [0.3, 0.45],
    ],
  },
  cross: {
    path: (centre, width, height) => polygonPath(crossArms(centre, width, height)),
    area: () => [],
    reach: [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
  },
};

/** Path data of an outline. */
export function outlinePath(outline: Outline, centre: Point, width: number, height: number): string {
  return forms[outline].path(centre, width, height);
}

/** The area within an outline as a convex polygon; empty for an outline that closes none. */
export function outlineArea(outline: Outline, centre: Point, width: number, height: number): readonly Point[] {
  return forms[outline].area(centre, width, height);
}

/** Path data of the X within an outline (catalogue A.9). */
export function crossPath(outline: Outline, { x, y }: Point, width: number, height: number): string {
  const [[topX, topY], [bottomX, bottomY]] = forms[outline].reach;
  const top = y - topY * height;
  const bottom = y + bottomY * height;
  const falling = `M ${x - topX * width} ${top} L ${x + bottomX * width} ${bottom}`;
  return `${falling} M ${x - bottomX * width} ${bottom} L ${x + topX * width} ${top}`;
}

/** Path data of the single slash through an outline, sticking out `beyond` px at both ends (preset NSGC). */
export function slashPath(outline: Outline, { x, y }: Point, width: number, height: number, beyond: number): string {
  const [[topX, topY], [bottomX, bottomY]] = forms[outline].reach;
  const foot = `${x - bottomX * width - beyond} ${y + bottomY * height + beyond}`;
  return `M ${foot} L ${x + topX * width + beyond} ${y - topY * height - beyond}`;
}
