import type { Figure } from '../catalogue/figure.ts';
import { interpreterBadge } from '../catalogue/badges.ts';
import { genders, type Gender } from '../catalogue/people.ts';
import { markSizes, type PersonMark } from '../catalogue/person-marks.ts';
import { presets, type PresetId } from '../catalogue/presets.ts';
import type { Point } from '../geometry/box.ts';
import { badgeCentre, drawBadge } from './draw-badge.ts';
import { crossPath, outlinePath, slashPath } from './outlines.ts';
import type { Pen } from './pen.ts';
import type { Mark } from './scene.ts';

/** What a mark needs to know of the symbol that it marks; lengths in px. */
export interface Marked {
  readonly figure: Figure;
  readonly gender: Gender;
  readonly centre: Point;
  readonly preset: PresetId;
  readonly factor: number;
}

type DrawMark = (marked: Marked, pen: Pen) => readonly Mark[];

/** A row of waves along one direction, each `step` px long, starting at a point. */
function waves({ x, y }: Point, step: number, count: number, amplitude: number, upright: boolean): string {
  const first = upright ? `q ${amplitude} ${step / 2} 0 ${step}` : `q ${step / 2} ${-amplitude} ${step} 0`;
  const next = upright ? `t 0 ${step}` : `t ${step} 0`;
  return [`M ${x} ${y}`, first, ...Array.from({ length: count - 1 }, () => next)].join(' ');
}

/** Strokes with white round them, so that a family line which passes under them does not tangle with them. */
function inRelief(paths: readonly string[], width: number, pen: Pen): readonly Mark[] {
  return [
    ...paths.map((d) => pen.path('mark', d, { stroke: 'paper', width: width + 3, join: 'round' })),
    ...paths.map((d) => pen.path('mark', d, { stroke: 'ink', width, join: 'round' })),
  ];
}

const index: DrawMark = ({ figure, centre, factor }, pen) => {
  const away = 2 * (factor < 1 ? 3.5 : markSizes.index.inset);
  // Slanted sides come closer together than upright ones for the same inset of the corners.
  const inset = figure.outline === 'diamond' ? away * Math.SQRT2 : away;
  const d = outlinePath(figure.outline, centre, figure.width * factor - inset, figure.height * factor - inset);
  return [pen.path('mark', d, { stroke: 'ink', width: markSizes.index.stroke * Math.max(factor, 0.78) })];
};

const deceased: DrawMark = ({ figure, centre, preset, factor }, pen) => {
  const { stroke, beyond } = markSizes.deceased;
  const [width, height] = [figure.width * factor, figure.height * factor];
  const d =
    presets[preset].deceased === 'slash'
      ? slashPath(figure.outline, centre, width, height, beyond * factor)
      : crossPath(figure.outline, centre, width, height);
  return [pen.path('mark', d, { stroke: 'ink', width: stroke * Math.max(factor, 0.8) })];
};

const trans: DrawMark = ({ figure, gender, centre, preset, factor }, pen) => {
  const form = genders[gender];
  const mark = 'trans' in form ? form.trans : undefined;
  if (!mark) return [];
  if (presets[preset].trans === 'letters') {
    // Inside, at the foot: below the symbol stand lines and names.
    const at = { x: centre.x, y: centre.y + (figure.height * factor) / 2 - 5.5 * factor };
    return [pen.text(mark.letters, 'circa', at, { part: 'mark', size: (8.5 * factor) / pen.textScale, ink: 'ink' })];
  }
  if (!('inner' in mark)) return [];
  const side = figure.width * factor * markSizes.trans.share;
  return [pen.path('mark', outlinePath(mark.inner, centre, side, side), { stroke: 'ink', width: markSizes.trans.stroke })];
};

const orientation: DrawMark = ({ centre, factor }, pen) => {
  const { side, stroke } = markSizes.orientation;
  const [half, rise] = [(side * factor) / 2, (side * factor * Math.sqrt(3)) / 4];
  const { x, y } = centre;
  const d = `M ${x - half} ${y - rise} L ${x + half} ${y - rise} L ${x} ${y + rise} Z`;
  return [pen.path('mark', d, { stroke: 'ink', width: stroke })];
};

const adopted: DrawMark = ({ figure, centre, factor }, pen) => {
  const { away, arm, share, stroke } = markSizes.brackets;
  const half = (figure.width / 2 + away) * factor;
  const rise = (figure.height * share * factor) / 2;
  const { x, y } = centre;
  const side = (direction: number): string => {
    const [outer, inner] = [x + direction * half, x + direction * (half - arm * factor)];
    return `M ${inner} ${y - rise} L ${outer} ${y - rise} L ${outer} ${y + rise} L ${inner} ${y + rise}`;
  };
  return [pen.path('mark', `${side(-1)} ${side(1)}`, { stroke: 'ink', width: stroke })];
};

const migration: DrawMark = ({ figure, centre, factor }, pen) => {
  const { away, apart, amplitude, height, stroke } = markSizes.migration;
  const step = (height * factor) / 4;
  const start = { x: centre.x - (figure.width / 2 + away) * factor, y: centre.y - (height * factor) / 2 };
  const drawn = [0, apart * factor].map((shift) => waves({ x: start.x + shift, y: start.y }, step, 4, amplitude * factor, true));
  return inRelief(drawn, stroke * Math.max(factor, 0.5), pen);
};

const cultures: DrawMark = ({ figure, centre, factor }, pen) => {
  const { away, amplitude, stroke } = markSizes.cultures;
  const start = { x: centre.x - (figure.width * factor) / 2, y: centre.y + (figure.height / 2 + away) * factor };
  const d = waves(start, (figure.width * factor) / 4, 4, amplitude * factor, false);
  return inRelief([d], stroke * Math.max(factor, 0.5), pen);
};

const institution: DrawMark = ({ figure, centre, factor }, pen) => {
  const { away, width, height } = markSizes.institution;
  const x = centre.x + (figure.width / 2 + away) * factor;
  const half = (height * factor) / 2;
  return [pen.path('mark', `M ${x} ${centre.y - half} L ${x} ${centre.y + half}`, { stroke: 'ink', width: width * Math.max(factor, 0.7) })];
};

const interpreter: DrawMark = ({ figure, centre, factor }, pen) => {
  const { width, height } = figure;
  const at = badgeCentre(interpreterBadge.corner, interpreterBadge, { x: 0, y: 0 }, width, height);
  return drawBadge(interpreterBadge, { x: centre.x + at.x * factor, y: centre.y + at.y * factor }, pen, factor);
};

const drawings: Readonly<Record<PersonMark, DrawMark>> = {
  index,
  deceased,
  trans,
  orientation,
  adopted,
  migration,
  cultures,
  institution,
  interpreter,
};

/** Draws one mark on or beside a symbol. */
export function drawPersonMark(mark: PersonMark, marked: Marked, pen: Pen): readonly Mark[] {
  return drawings[mark](marked, pen);
}
