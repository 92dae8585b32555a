import type { Oval } from '../geometry/ellipse.ts';
import type { SystemogramPlacement } from '../layout/systemogram/systemogram-placement.ts';
import { closedDash, fitDash } from './strokes.ts';
import { lengthOf, ovalPath, polyline } from './paths.ts';
import { placedText, type Pen } from './pen.ts';
import type { GroupMark, Mark } from './scene.ts';

/** Dots of rings and spokes; the border of the family's field is whole. Px at 100 %; lighter where all ink is black. */
const DOTS = { width: 1.2, black: 0.7, dash: [1.5, 6] } as const;
const BORDER = { width: 1.4, black: 0.7 } as const;

/** Round about a border, px: of each quarter (Ramanujan). */
function girth({ left, right, top, bottom }: Oval): number {
  const quarter = (rx: number, ry: number): number => {
    const h = ((rx - ry) / (rx + ry)) ** 2;
    return (Math.PI / 4) * (rx + ry) * (1 + (3 * h) / (10 + Math.sqrt(4 - 3 * h)));
  };
  return quarter(left, top) + quarter(right, top) + quarter(right, bottom) + quarter(left, bottom);
}

type Field = Pick<SystemogramPlacement, 'centre' | 'inner' | 'rings' | 'sectors' | 'spokes'>;

/** The field in which everybody stands (catalogue F.2): rings from the outer one in, spokes, and the family's own in the middle. */
export function drawField({ centre, inner, rings, spokes }: Field, pen: Pen): readonly Mark[] {
  const dots = DOTS.dash.map((part) => pen.scaled(part));
  const outermost = Math.max(...rings.map(({ ring }) => ring));
  const ground = pen.area('field');
  const weight = ground === undefined ? 'black' : 'width';
  const outer = rings.toReversed().map(({ ring, label, ...oval }): GroupMark => ({
    mark: 'group',
    data: { kind: 'ring', record: String(ring) },
    title: label.text,
    children: [
      {
        ...pen.path('mark', ovalPath(centre, oval), {
          stroke: 'field',
          width: DOTS[weight],
          dash: closedDash(dots, girth(oval)),
          cap: 'round',
        }),
        ...(ring === outermost && ground !== undefined && { fill: ground }),
      },
    ],
  }));
  return [
    ...outer,
    ...spokes.map((spoke) =>
      pen.path('mark', polyline(spoke), { stroke: 'field', width: DOTS[weight], dash: fitDash(dots, lengthOf(spoke)), cap: 'round' }),
    ),
    pen.path('mark', ovalPath(centre, inner), { fill: 'paper', stroke: 'field', width: BORDER[weight] }),
  ];
}

/** The words of rings and sectors; they lie over the lines of the field and under everything that stands in it. */
export function drawFieldWords({ rings, sectors }: Field, pen: Pen): readonly Mark[] {
  return [
    ...rings.map(({ label }) => placedText(label, pen)),
    ...sectors.map(({ label, turn }) => ({
      ...placedText(label, pen),
      fill: pen.colour('muted'),
      ...(turn !== 0 && { rotate: turn }),
    })),
  ];
}
