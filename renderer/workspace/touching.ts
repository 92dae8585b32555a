import { deed } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { Casus, Hypothesis } from '../../shared/model/records.ts';
import type { Focus } from '../../shared/rules/focus.ts';
import type { Chosen } from './chosen.ts';
import { idsOf } from './chosen.ts';
import type { Editor } from './editor.ts';
import { bringKeyboard } from './key-place.ts';

/** The five places of a hypothesis. */
export const slots: readonly Hypothesis['slot'][] = [1, 2, 3, 4, 5];

/** The hypothesis that is seen alone; undefined where none is. */
export function slotOf(focus: Focus | undefined): Hypothesis['slot'] | undefined {
  return focus !== undefined && 'hypothesis' in focus ? focus.hypothesis : undefined;
}

/** What makes a hypothesis touch all of these; where it does so already, none of them. Nothing where there is no such hypothesis. */
export function touchesOf(casus: Casus, slot: Hypothesis['slot'], ids: readonly string[]): readonly Deed[] {
  const one = casus.hypotheses.find((it) => it.slot === slot);
  if (one === undefined) return [];
  const fresh = ids.filter((id) => !one.touches.includes(id));
  return (fresh.length === 0 ? ids : fresh).map((touch) => deed('hypothesis.touch', { slot, touch }));
}

/** Tells the hypothesis that is being told so that it touches these, or no more. */
export function touch({ casus, touching, run }: Pick<Editor, 'casus' | 'touching' | 'run'>, records: Chosen): void {
  if (touching !== undefined) run(touchesOf(casus, touching, idsOf(records)));
}

/** Opens the five hypotheses beside the drawing, with the keyboard on the one that is seen alone, else on the first. */
export function readHypotheses({ read }: Pick<Editor, 'read'>): undefined {
  read(true);
  bringKeyboard('.hypothesis-slots', '[aria-pressed=true]', 'button');
}
