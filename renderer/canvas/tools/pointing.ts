import { distance } from '../../../shared/geometry/course.ts';
import { drawnKey } from '../../../shared/rules/focus.ts';
import { aimedAt } from '../../workspace/aiming.ts';
import { toggled } from '../../workspace/chosen.ts';
import { choosing } from '../../workspace/gesture.ts';
import { movables } from '../../workspace/placing.ts';
import { touch } from '../../workspace/touching.ts';
import { brushing } from './brushing.ts';
import { moving } from './moving.ts';
import { panning } from './panning.ts';
import type { Bench, Press, Tool } from './tool.ts';

/** A pointer that moves less than this pressed and did not drag, px of the screen. */
const slop = { mouse: 4, touch: 10 } as const;

/** Something is pressed: it is chosen when the hand lets go, and goes along, or the paper does, when it moves. */
export function pointing(press: Press): Tool {
  let held = false;
  const { adds } = press;
  return {
    move: (spot, bench) => {
      if (distance(press.screen, spot.screen) <= (press.touch ? slop.touch : slop.mouse)) return undefined;
      if (carries(press, bench)) return moving(press, bench);
      return adds || held ? brushing(press, adds) : panning(press);
    },
    up: (_, bench) => (held ? contextOf(press, bench) : choose(press, bench)),
    leave: () => undefined,
    hold: () => {
      held = true;
    },
  };
}

/** Whether the hand takes what it pressed along. */
function carries({ under }: Press, { editor, drawn }: Bench): boolean {
  if (under === undefined || (under.part !== 'symbol' && under.part !== 'name')) return false;
  return (
    editor.canChange && editor.touching === undefined && editor.gesture.is === 'choosing' && movables(drawn, [under.record]).length > 0
  );
}

function choose({ under, adds }: Press, { editor }: Bench): void {
  const { gesture, chosen } = editor;
  if (gesture.is === 'aiming') {
    const aimed = under && aimedAt(editor, gesture, under.record);
    if (aimed !== undefined) editor.run(aimed.deeds, aimed.choose);
    if (aimed !== undefined || under === undefined) editor.begin(choosing);
    return;
  }
  if (under !== undefined && editor.touching !== undefined) touch(editor, [under.record]);
  else if (under !== undefined) editor.choose(adds ? toggled(chosen, under.record) : [under.record]);
  else if (!adds) editor.choose([]);
}

/** Opens what can be done with what was pressed; what is chosen stays so where that was pressed. */
export function contextOf({ under, screen }: Pick<Press, 'under' | 'screen'>, { editor, open }: Bench): void {
  const pressed = under?.record;
  const among = pressed !== undefined && editor.chosen.some((it) => drawnKey(it) === drawnKey(pressed));
  if (!among) editor.choose(pressed === undefined ? [] : [pressed]);
  open({ is: 'acts', screen });
}
