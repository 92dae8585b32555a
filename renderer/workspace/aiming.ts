import { deed } from '../../shared/commands/index.ts';
import type { InputOf } from '../../shared/commands/index.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import type { Editor } from './editor.ts';
import type { Gesture } from './gesture.ts';
import type { Making } from './new-kin.ts';

/** Ends a coalition at whom it is aimed; undefined where that is no end for it, such as a line or a member. */
export function aimedAt(
  { newId }: Pick<Editor, 'newId'>,
  { members, given }: Extract<Gesture, { is: 'aiming' }>,
  { kind, id }: DrawnRecord,
): Making | undefined {
  if ((kind !== 'person' && kind !== 'household' && kind !== 'involved') || members.includes(id)) return undefined;
  const coalition: InputOf<'coalition.draw'> = { id: newId(), members: [...members], against: [id], effect: 'against', overt: true, ...given };
  return { deeds: [deed('coalition.draw', coalition)], choose: [{ kind: 'coalition', id: coalition.id }] };
}
