import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Box, Point } from '../../shared/geometry/box.ts';
import { same } from '../../shared/model/same.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { nameOfMark } from '../workspace/kept-marks.ts';
import { movedAlong } from '../workspace/moved-along.ts';
import { keptOne } from '../workspace/kept-point.ts';
import type { CameraHand } from './camera-hand.ts';
import { glide } from './glide.ts';
import type { Along, Stands } from './glide.ts';

/** Where everybody stands on the sheet, whose corner may lie elsewhere in the next drawing. */
function onSheet({ placement, diagram, scene: { view } }: Drawn): Stands {
  const { persons } = diagram === 'genogram' ? placement : placement.family;
  return new Map(persons.map(({ id, x, y }) => [id, { x: x - view.left, y: y - view.top }]));
}

type Positions = Readonly<Record<string, readonly [number, number]>>;

/** Where everybody stood, and whom a hand put elsewhere where it let go. */
function letGo(stood: Stands, { left, top }: Box, before: Positions | undefined, now: Positions | undefined): Stands {
  const put = Object.entries(now ?? {}).filter(([id, at]) => stood.has(id) && !same(before?.[id], at));
  return new Map([...stood, ...put.map(([id, [x, y]]) => [id, { x: x - left, y: y - top }] as const)]);
}

/** Those who do not look for a place anew because a hand let go of them. */
function withoutLoose(stood: Stands, before: Positions | undefined, now: Positions | undefined): Stands {
  return new Map([...stood].filter(([id]) => before?.[id] === undefined || now?.[id] !== undefined));
}

/** Those whose place a layout gave. */
function sureOf(stood: Stands, sure: Stands): Stands {
  return new Map([...stood].filter(([id]) => sure.has(id)));
}

/** How far most of those who stood already moved on the sheet: the shift of the drawing as a whole. */
function mostMoved(before: Stands, now: Stands): Point {
  const moves = [...now].flatMap(([id, at]) => {
    const old = before.get(id);
    return old ? [{ x: at.x - old.x, y: at.y - old.y }] : [];
  });
  const middle = (steps: readonly number[]): number => steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return { x: middle(moves.map(({ x }) => x)), y: middle(moves.map(({ y }) => y)) };
}

/** Which groups of a drawing are those of the drawing before it, shifted as a whole on the sheet; `by` is what the camera made good of that. */
function alongIn(before: Drawn, now: Drawn, shift: Point, by: Point): Along {
  const [from, to] = [before.scene.view, now.scene.view];
  const onPaper = { x: shift.x + by.x + to.left - from.left, y: shift.y + by.y + to.top - from.top };
  const known = new Map(
    before.scene.marks.flatMap((mark) => (mark.mark === 'group' && mark.data ? [[JSON.stringify(mark.data), mark]] : [])),
  );
  // The first two elements of a drawing are its title and description.
  return {
    shift,
    has: (child) => {
      const mark = now.scene.marks[child - 2];
      const old = mark?.mark === 'group' && mark.data ? known.get(JSON.stringify(mark.data)) : undefined;
      return mark !== undefined && old !== undefined && movedAlong(old, mark, onPaper);
    },
    stays: (child) => {
      const mark = now.scene.marks[child - 2];
      return mark !== undefined && before.meanwhile?.has(nameOfMark(mark) ?? '') === true;
    },
  };
}

/**
 * Keeps a changing drawing calm: the one who is chosen, or who stands nearest to the middle, keeps the place on the screen, and the others glide to theirs.
 */
export function useSteady(sheet: RefObject<HTMLElement | null>, hand: CameraHand | undefined, drawn: Drawn): void {
  const { casus, chosen } = useEditor();
  const placed = casus.layout?.[drawn.diagram]?.positions;
  const stood = useRef<{ readonly drawn: Drawn; readonly stands: Stands; readonly placed: Positions | undefined; readonly sure: Stands }>(
    undefined,
  );
  const first = chosen.find(({ kind }) => kind === 'person')?.id;

  useLayoutEffect(() => {
    const before = stood.current;
    if (before?.drawn === drawn) return;
    const stands = onSheet(drawn);
    // Who stands at a likely place only is followed to the real one; nobody else makes way for that.
    stood.current = { drawn, stands, placed, sure: drawn.meanwhile && before ? before.sure : stands };
    // What is shown at once on the very same paper moves nothing: not even the size of the stage is asked.
    if (drawn.meanwhile && before?.drawn.scene.view === drawn.scene.view) return;
    // Where only something fades nobody moves either.
    if (before?.drawn.placement === drawn.placement && same(before.drawn.scene.view, drawn.scene.view)) return;
    const drawing = sheet.current?.querySelector(':scope > svg');
    if (!drawing || !hand || !before) return;
    const { x, y, k } = hand.now();
    const { width, height } = hand.stage();
    const from = letGo(before.stands, before.drawn.scene.view, before.placed, placed);
    const middle = { x: (width / 2 - x) / k, y: (height / 2 - y) / k };
    // Whose lines were still being laid is shown whole once they are: the paper has another size by then.
    const whole = before.drawn.early === true && drawn.early === undefined;
    const by = hand.steady(
      whole ? undefined : keptOne(sureOf(withoutLoose(from, before.placed, placed), before.sure), stands, first, middle),
    );
    // What is shown at once comes at once; nothing else moved.
    if (drawn.meanwhile) return;
    const stoodAt = new Map([...from].map(([id, at]) => [id, { x: at.x + by.x, y: at.y + by.y }]));
    glide(drawing, stoodAt, stands, alongIn(before.drawn, drawn, mostMoved(stoodAt, stands), by));
  }, [sheet, hand, drawn, first, placed]);
}
