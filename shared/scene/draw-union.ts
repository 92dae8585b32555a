import { solid } from '../catalogue/line.ts';
import { kinTick, secretCapsule, slash, unionEnds, unionForms, type EndMark } from '../catalogue/unions.ts';
import type { Point } from '../geometry/box.ts';
import type { PlacedUnion } from '../layout/placement.ts';
import type { Casus, Union } from '../model/records.ts';
import { isConsanguine } from '../rules/consanguinity.ts';
import { drawCapsule, drawLetter } from './glyphs.ts';
import { hullGaps } from './hull-gaps.ts';
import type { Look } from './look.ts';
import { placedText, type Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';
import { drawBracket, drawLine } from './strokes.ts';
import { unionTitle } from './words.ts';

/** The strokes across a line that tell how a union ended, round a point on it (catalogue B, marks). */
export function drawEnd(end: EndMark, { x, y }: Point, pen: Pen, factor = 1): readonly Mark[] {
  if (end.slashes === 0) return [];
  const [rise, lean, apart] = [(slash.height * factor) / 2, (slash.width * factor) / 2, slash.apart * factor];
  const first = x - (apart * (end.slashes - 1)) / 2;
  const inked = { stroke: 'ink', width: slash.stroke * Math.max(factor, 0.85) } as const;
  const strokes = Array.from({ length: end.slashes }, (_, index) => {
    const middle = first + index * apart;
    return `M ${middle - lean} ${y + rise} L ${middle + lean} ${y - rise}`;
  });
  const [backX, backY] = [(slash.backWidth * factor) / 2, (slash.backHeight * factor) / 2];
  const back = end.back ? [`M ${x - backX} ${y - backY} L ${x + backX} ${y + backY}`] : [];
  const beside = { x: x + (apart * (end.slashes - 1)) / 2 + lean + 11 * factor, y: y - 8 * factor };
  return [
    ...[...strokes, ...back].map((d) => pen.path('mark', d, inked)),
    ...(end.letters === undefined ? [] : [drawLetter(end.letters, beside, 10.5 * factor, 'ink', pen)]),
  ];
}

/** The double tick of partners who are kin by blood, at one side of the point that carries the other marks. */
export function drawKinTick({ x, y }: Point, pen: Pen, factor = 1): readonly Mark[] {
  const half = (kinTick.height * factor) / 2;
  return [-0.5, 0.5].map((side) => {
    const at = x + side * kinTick.apart * factor;
    return pen.path('mark', `M ${at} ${y - half} L ${at} ${y + half}`, { stroke: 'ink', width: kinTick.stroke });
  });
}

/** One union: its line or lines, how it ended, and its dates (catalogue B), which the edges of `hulls` do not cut. */
export function drawUnion(
  placed: PlacedUnion,
  union: Union,
  casus: Casus,
  look: Look,
  pen: Pen,
  hulls: readonly (readonly Point[])[],
): GroupMark {
  const form = unionForms[union.form];
  const own = 'capsule' in form ? form.capsule : undefined;
  const capsule = own ?? (union.secret ? secretCapsule : undefined);
  const end: EndMark | undefined = union.end && unionEnds[union.end];
  // Slashes keep clear of a plate that stands at the same point.
  const aside = capsule && end && end.slashes > 0 ? (capsule.width / 2 + 14) * pen.plateScale : 0;
  return {
    mark: 'group',
    data: { kind: 'union', record: placed.id },
    title: unionTitle(union, look),
    children: [
      ...placed.texts.flatMap((text) => hullGaps(text, hulls, pen)),
      ...placed.lines.flatMap(({ part, points }) =>
        // Partners part, parents remain parents: the line that carries the children stays whole.
        part === 'parent' ? drawLine(points, [solid], pen) : drawBracket(points, form.strokes, pen),
      ),
      ...(capsule ? drawCapsule(capsule, placed.mark, pen, pen.plateScale) : []),
      ...(end ? drawEnd(end, { x: placed.mark.x + aside, y: placed.mark.y }, pen, pen.plateScale) : []),
      ...(isConsanguine(union, casus)
        ? drawKinTick(placed.kinTick ?? { x: placed.mark.x - kinTick.aside, y: placed.mark.y }, pen, pen.plateScale)
        : []),
      ...placed.texts.map((text) => placedText(text, pen)),
    ],
  };
}
