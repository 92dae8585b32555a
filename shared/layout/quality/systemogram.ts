import type { Sector } from '../../catalogue/help.ts';
import { textStyles } from '../../catalogue/type.ts';
import { boundsOf, boxAround, overlap, type Box, type Point } from '../../geometry/box.ts';
import { distance } from '../../geometry/course.ts';
import { outness } from '../../geometry/ellipse.ts';
import { segmentMeetsBox, segmentsMeet } from '../../geometry/polygon.ts';
import { type PlacedText, textBox } from '../placement.ts';
import type { Ring, SystemogramPlacement } from '../systemogram/systemogram-placement.ts';

/** Any drawing of helpers round a family, whoever made it. */
export interface HelpDrawing {
  readonly cards: readonly DrawnCard[];
  /** Symbols and names of the family: nothing lies on them. */
  readonly members: readonly Owned[];
  /** Other words and marks: they lie on nothing either. */
  readonly marks: readonly Owned[];
  readonly lines: readonly { readonly record: string; readonly ends: readonly string[]; readonly course: readonly Point[] }[];
}

export interface Owned {
  readonly owner: string;
  readonly box: Box;
}

export interface DrawnCard extends Owned {
  readonly ring: Ring;
  readonly sector: Sector;
  /** In which sector it was drawn, and how far out: 1 on the border of the drawing. */
  readonly stands: { readonly sector: Sector; readonly out: number };
}

export type HelpMeasure = 'cross' | 'over' | 'through' | 'sector' | 'inversion' | 'tips';
export interface HelpFault {
  readonly measure: HelpMeasure;
  readonly ids: readonly string[];
  readonly at: Point;
}

/** A line or box may graze another by this much, px. */
const GRAZE = 1;
/** Tips at one person keep this distance (catalogue F.3), px. */
const TIPS = 14;

/** Everything that is wrong in a drawing of helpers: lines that cross, things that overlap, lines through strangers, and who stands where they do not belong. */
export function helpFaults(drawing: HelpDrawing): readonly HelpFault[] {
  return [...crossings(drawing), ...overlapsIn(drawing), ...through(drawing), ...misplaced(drawing), ...tips(drawing)];
}

function crossings({ lines }: HelpDrawing): readonly HelpFault[] {
  const boxed = lines.map((line) => ({ ...line, box: boundsOf(line.course.map((point) => boxAround(point, 1, 1))) }));
  return boxed.flatMap((one, index) =>
    boxed.slice(index + 1).flatMap((other): readonly HelpFault[] => {
      if (one.record === other.record || !one.box || !other.box || !overlap(one.box, other.box)) return [];
      const faults: HelpFault[] = [];
      for (let i = 1; i < one.course.length; i++) {
        const [a, b] = [one.course[i - 1], one.course[i]];
        for (let j = 1; j < other.course.length && a && b; j++) {
          const [c, d] = [other.course[j - 1], other.course[j]];
          if (!c || !d || !segmentsMeet(a, b, c, d) || faults.some((it) => distance(it.at, a) < 6)) continue;
          faults.push({ measure: 'cross', ids: [one.record, other.record], at: a });
        }
      }
      return faults;
    }),
  );
}

function overlapsIn({ cards, members, marks }: HelpDrawing): readonly HelpFault[] {
  const all = [...cards, ...members, ...marks];
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .flatMap((other): readonly HelpFault[] =>
        one.owner !== other.owner && overlap(one.box, other.box, GRAZE)
          ? [{ measure: 'over', ids: [one.owner, other.owner], at: { x: one.box.left, y: one.box.top } }]
          : [],
      ),
  );
}

function through({ cards, members, lines }: HelpDrawing): readonly HelpFault[] {
  return lines.flatMap(({ record, ends, course }) =>
    [...cards, ...members].flatMap(({ owner, box }): readonly HelpFault[] => {
      if (ends.includes(owner)) return [];
      const inner = { left: box.left + GRAZE, right: box.right - GRAZE, top: box.top + GRAZE, bottom: box.bottom - GRAZE };
      const at = course.find((point, index) => index > 0 && segmentMeetsBox(course[index - 1] ?? point, point, inner));
      return at ? [{ measure: 'through', ids: [record, owner], at }] : [];
    }),
  );
}

function misplaced({ cards }: HelpDrawing): readonly HelpFault[] {
  const at = ({ box }: Owned): Point => ({ x: box.left, y: box.top });
  const wrong = cards.filter((it) => it.stands.sector !== it.sector);
  return [
    ...wrong.map((it): HelpFault => ({ measure: 'sector', ids: [it.owner], at: at(it) })),
    ...cards.flatMap((near) =>
      cards
        .filter((far) => near.sector === far.sector && near.ring < far.ring && near.stands.out > far.stands.out)
        .map((far): HelpFault => ({ measure: 'inversion', ids: [near.owner, far.owner], at: at(near) })),
    ),
  ];
}

function tips({ lines }: HelpDrawing): readonly HelpFault[] {
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other): readonly HelpFault[] => {
      const [a, b] = [one.course.at(-1), other.course.at(-1)];
      const close = a && b && one.ends.at(-1) === other.ends.at(-1) && distance(a, b) < TIPS - 0.5;
      return close ? [{ measure: 'tips', ids: [one.record, other.record], at: a }] : [];
    }),
  );
}

/** Our own drawing as these measures see it. */
export function helpDrawingOf(placement: SystemogramPlacement, textScale = 1): HelpDrawing {
  const { family, cards, lines, directions, counts, rings, spokes } = placement;
  const words = (owner: string, texts: readonly PlacedText[]): readonly Owned[] =>
    texts.filter((it) => it.text !== '').map((it) => ({ owner, box: textBox(it, textStyles[it.role].size * textScale) }));
  const outer = rings.at(-1) ?? placement.inner;
  return {
    cards: cards.map((it) => ({
      owner: it.id,
      box: boxAround(it, it.width, it.height),
      ring: it.ring,
      sector: it.sector,
      stands: {
        sector: sectorOf(
          it,
          spokes.map(([, end]) => end),
        ),
        out: outness(outer, it),
      },
    })),
    members: family.persons.flatMap((it) => [{ owner: it.id, box: boxAround(it, it.width, it.height) }, ...words(it.id, it.texts)]),
    marks: [
      ...counts.map((it) => ({ owner: `count ${it.person}`, box: boxAround(it.at, it.width, 18 * textScale) })),
      ...directions.flatMap((it) => [
        { owner: `direction ${it.holder}`, box: boxAround(it.at, 20 * textScale, 20 * textScale) },
        ...words(`direction ${it.holder}`, it.texts),
      ]),
      ...rings.flatMap((it) => words(`ring ${it.ring}`, [it.label])),
    ],
    lines: lines.flatMap((line) =>
      line.arrows.map((arrow) => ({ record: line.id, ends: [partyAt(arrow.course[0], placement), arrow.target], course: arrow.course })),
    ),
  };
}

/** The card at which a course begins. */
function partyAt(start: Point | undefined, { cards }: SystemogramPlacement): string {
  const away = (it: SystemogramPlacement['cards'][number]): number =>
    start ? Math.max(Math.abs(it.x - start.x) - it.width / 2, Math.abs(it.y - start.y) - it.height / 2) : Infinity;
  return cards.toSorted((a, b) => away(a) - away(b))[0]?.id ?? '';
}

/** The sector in which a point lies between four lines, clockwise from the upper right. */
export function sectorOf({ x, y }: Point, [ne, se, sw, nw]: readonly Point[]): Sector {
  const after = (way: Point | undefined): boolean => way !== undefined && way.x * y - way.y * x >= 0;
  if (after(ne) && !after(se)) return 'right';
  if (after(se) && !after(sw)) return 'bottom';
  return after(sw) && !after(nw) ? 'left' : 'top';
}
