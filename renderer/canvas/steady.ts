import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Box } from '../../shared/geometry/box.ts';
import { same } from '../../shared/model/same.ts';
import type { Drawn } from '../workspace/draft.ts';
import { useEditor } from '../workspace/editor.ts';
import { keptPoint } from '../workspace/kept-point.ts';
import type { CameraHand } from './camera-hand.ts';
import { glide } from './glide.ts';
import type { Stands } from './glide.ts';

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

/**
 * Keeps a changing drawing calm: the one who is chosen, or who stands nearest to the middle, keeps the place on the screen, and the others glide to theirs.
 */
export function useSteady(sheet: RefObject<HTMLElement | null>, hand: CameraHand | undefined, drawn: Drawn): void {
  const { casus, chosen } = useEditor();
  const placed = casus.layout?.[drawn.diagram]?.positions;
  const stood = useRef<{ readonly drawn: Drawn; readonly stands: Stands; readonly placed: Positions | undefined }>(undefined);
  const first = chosen.find(({ kind }) => kind === 'person')?.id;

  useLayoutEffect(() => {
    const before = stood.current;
    if (before?.drawn === drawn) return;
    const stands = onSheet(drawn);
    stood.current = { drawn, stands, placed };
    const drawing = sheet.current?.querySelector(':scope > svg');
    if (!drawing || !hand || !before) return;
    const { x, y, k } = hand.now();
    const { width, height } = hand.stage();
    const from = letGo(before.stands, before.drawn.scene.view, before.placed, placed);
    const by = hand.isWhole()
      ? { x: 0, y: 0 }
      : keptPoint(withoutLoose(from, before.placed, placed), stands, first, { x: (width / 2 - x) / k, y: (height / 2 - y) / k });
    hand.steady(by);
    glide(drawing, new Map([...from].map(([id, at]) => [id, { x: at.x + by.x, y: at.y + by.y }])), stands);
  }, [sheet, hand, drawn, first, placed]);
}
