import { same } from '../../shared/model/same.ts';
import type { GroupMark, Mark, Scene } from '../../shared/scene/scene.ts';

/** The name of a group among those of its drawing: its kind with every record that it names; undefined for what is of no record. */
export function nameOfMark(mark: Mark): string | undefined {
  return mark.mark === 'group' && mark.data !== undefined ? JSON.stringify(mark.data) : undefined;
}

/** The newer scene, with every group that looks as it did in the older one being that very group: what did not change need not be drawn again. */
export function withKeptMarks(before: Scene | undefined, now: Scene): Scene {
  if (before === undefined) return now;
  const known = new Map<string, GroupMark>();
  for (const mark of before.marks) {
    const name = nameOfMark(mark);
    if (name !== undefined && mark.mark === 'group') known.set(name, mark);
  }
  const marks = now.marks.map((mark) => {
    const old = known.get(nameOfMark(mark) ?? '');
    return old !== undefined && same(old, mark) ? old : mark;
  });
  return { ...now, marks, view: same(before.view, now.view) ? before.view : now.view };
}
