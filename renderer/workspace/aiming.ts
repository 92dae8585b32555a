import { deed } from '../../shared/commands/index.ts';
import type { DrawnRecord } from '../../shared/rules/focus.ts';
import { sayBack } from '../../shared/words/index.ts';
import { idsOf } from './chosen.ts';
import type { Editor } from './editor.ts';
import { choosing } from './gesture.ts';
import type { Gesture } from './gesture.ts';
import type { Making } from './new-kin.ts';
import { coalitionChosen, coalitionOf } from './ways-of-lines.ts';

type Hand = Pick<Editor, 'casus' | 'chosen' | 'gesture' | 'view' | 'begin' | 'choose' | 'run' | 'newId'>;

/** Ends a coalition at whom it is aimed; undefined where that is no end for it, such as a line or a member. */
export function aimedAt(
  { newId }: Pick<Editor, 'newId'>,
  { members, given }: Extract<Gesture, { is: 'aiming' }>,
  { kind, id }: DrawnRecord,
): Making | undefined {
  const before = targetsOf(given);
  if ((kind !== 'person' && kind !== 'household' && kind !== 'involved') || members.includes(id) || before.includes(id)) return undefined;
  const coalition = coalitionOf(newId(), members, [...before, id], given);
  return { deeds: [deed('coalition.draw', coalition)], choose: coalitionChosen(coalition.id) };
}

/**
 * Aims what is being drawn at whoever is chosen, and draws it; with `more` it only counts as one of several. False where nobody is aimed
 * at: members cannot be.
 */
export function aim(editor: Hand, more: boolean): boolean {
  const { gesture, chosen, run, newId, begin } = editor;
  if (gesture.is !== 'aiming') return false;
  const before = targetsOf(gesture.given);
  const now = idsOf(chosen).filter((id) => !gesture.members.includes(id) && !before.includes(id));
  const against = [...before, ...now];
  if (against.length === 0) return false;
  if (more) {
    begin({ ...gesture, given: { ...gesture.given, against } });
    return true;
  }
  const id = newId();
  if (!run([deed(gesture.command, coalitionOf(id, gesture.members, against, gesture.given))], coalitionChosen(id))) return false;
  begin(choosing);
  return true;
}

/** Leaves aiming: the members are chosen again. */
export function leaveAiming({ casus, gesture, begin, choose }: Hand): void {
  if (gesture.is !== 'aiming') return;
  begin(choosing);
  choose(gesture.members.map((id) => ({ kind: kindIn(casus, id), id })));
}

/** What is being aimed, as words that are finished in the entry line with a name: `coalitie Karin en Joke tegen `. */
export function aimInWords({ casus, gesture, view }: Hand): string | undefined {
  if (gesture.is !== 'aiming') return undefined;
  const { members, given } = gesture;
  const open = { ...coalitionOf('', members, targetsOf(given), given), effect: 'against' as const };
  return `${sayBack(casus, [deed(gesture.command, open)], view.language).trim()} `;
}

/** At whom is aimed already. */
export function targetsOf({ against }: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(against) ? against.filter((it) => typeof it === 'string') : [];
}

function kindIn(casus: Hand['casus'], id: string): 'person' | 'household' | 'involved' {
  if (casus.persons.some((it) => it.id === id)) return 'person';
  return casus.involved.some((it) => it.id === id) ? 'involved' : 'household';
}
