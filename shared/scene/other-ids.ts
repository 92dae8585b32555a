import type { GroupMark, Mark, RecordData, Scene } from './scene.ts';

/** The drawing with other ids for some of its records; where everything stands and what it looks like stays the same. */
export function withOtherIds(scene: Scene, instead: ReadonlyMap<string, string>): Scene {
  if (instead.size === 0) return scene;
  return { ...scene, marks: scene.marks.map((mark) => markWith(mark, instead)) };
}

function markWith(mark: Mark, instead: ReadonlyMap<string, string>): Mark {
  if (mark.mark !== 'group') return mark;
  const group: GroupMark = { ...mark, children: mark.children.map((child) => markWith(child, instead)) };
  return mark.data === undefined ? group : { ...group, data: dataWith(mark.data, instead) };
}

/** Lists of ids stand in one text, with a space between. */
function dataWith({ kind, ...ids }: RecordData, instead: ReadonlyMap<string, string>): RecordData {
  const others = Object.entries(ids).map(([key, text]: readonly [string, string]) => [
    key,
    text
      .split(' ')
      .map((id) => instead.get(id) ?? id)
      .join(' '),
  ]);
  return { kind, ...Object.fromEntries(others) };
}
