import type { Point } from '../../../shared/geometry/box.ts';
import { drawnKey } from '../../../shared/rules/focus.ts';
import { movables, placedIn, placing, ringAt, sectorAt } from '../../workspace/placing.ts';
import type { Movable } from '../../workspace/placing.ts';
import type { Drawn } from '../../workspace/draft.ts';
import type { Guide } from './preview.ts';
import type { Bench, Press, Spot, Tool } from './tool.ts';

/** What was pressed goes along with the hand, and what is chosen beside it too; let go, it stays there. */
export function moving(press: Press, { editor, drawn: start }: Bench): Tool {
  const pressed = press.under?.record;
  const among = pressed !== undefined && editor.chosen.some((it) => drawnKey(it) === drawnKey(pressed));
  const chosen = among || pressed === undefined ? editor.chosen : [pressed];
  if (!among) editor.choose(chosen);
  const things = movables(start, chosen);
  const kind = start.diagram === 'genogram' ? ('person' as const) : ('involved' as const);
  const records = things.map(({ id }) => ({ kind, id }));
  const byOf = ({ at }: Spot): Point => ({ x: at.x - press.at.x, y: start.diagram === 'genogram' ? 0 : at.y - press.at.y });
  return {
    move: (spot, { show }) => {
      const by = byOf(spot);
      show({ is: 'moving', records, by, guide: guideOf(start, things, by) });
      return undefined;
    },
    up: (spot, { editor: now, drawn, show }) => {
      const by = byOf(spot);
      // The drawing may have been made anew under the hand; what moved, moved from where it stands now.
      const moved = movables(drawn, chosen).map(({ id, x, y }) => ({ id, x: x + by.x, y: y + by.y }));
      // What is carried is seen until the drawing shows it there.
      // Where somebody else moved something since the drawing was made, that stays: only what this hand did to the casus of the drawing counts.
      const from = placedIn(now, moved);
      if (!now.run(placing(from, drawn, moved), undefined, from)) show(undefined);
    },
    leave: ({ show }) => show(undefined),
  };
}

function guideOf(drawn: Drawn, things: readonly Movable[], by: Point): Guide | undefined {
  if (drawn.diagram === 'genogram') return { rows: [...new Set(things.map(({ y }) => y))] };
  const [first] = things;
  if (first === undefined) return undefined;
  const at = { x: first.x + by.x, y: first.y + by.y };
  return { ring: ringAt(drawn.placement, at), sector: sectorAt(drawn.placement, at) };
}
