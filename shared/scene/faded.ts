import { drawnKey, type DrawnKind } from '../rules/focus.ts';
import type { GroupMark, Mark, RecordData, Scene } from './scene.ts';

/** How much is left of what fades (catalogue E.3). */
const FADED = 0.25;

/**
 * The same drawing in which every record that is not lit (`litBy`) has faded; heading, legend, rings and foot stay, and nothing
 * moves. A family line stays full where both its ends are lit.
 */
export function faded(scene: Scene, lit: ReadonlySet<string>): Scene {
  const sources = new Set(
    groupsOf(scene.marks).flatMap(({ data }) => (data?.kind === 'descent' && isLitDescent(data, lit) ? [sourceOf(data)] : [])),
  );
  const isLit = (data: RecordData): boolean => {
    switch (data.kind) {
      case 'descent':
        return isLitDescent(data, lit);
      case 'sibship':
        return sources.has(sourceOf(data));
      case 'twins':
        return idsIn(data.children).filter((id) => has('person', id, lit)).length > 1;
      case 'direction':
        return idsIn(data.record).some((id) => (['person', 'household', 'involved'] as const).some((kind) => has(kind, id, lit)));
      // The ground on which everything stands.
      case 'ring':
      case 'legend':
        return true;
      case 'person':
      case 'household':
      case 'involved':
      case 'union':
      case 'tie':
      case 'coalition':
      case 'triangle':
      case 'loyalty':
      case 'boundary':
      case 'help-line':
      case 'event':
        return has(data.kind, data.record ?? '', lit);
    }
  };
  const fadedMark = (mark: Mark): Mark => {
    if (mark.mark !== 'group') return mark;
    const { data, about } = mark;
    if (data === undefined && about === undefined) return { ...mark, children: mark.children.map(fadedMark) };
    const stays = data === undefined ? about && lit.has(drawnKey(about)) : isLit(data);
    return stays ? mark : { ...mark, opacity: (mark.opacity ?? 1) * FADED };
  };
  return { ...scene, marks: scene.marks.map(fadedMark) };
}

const has = (kind: DrawnKind, id: string, lit: ReadonlySet<string>): boolean => lit.has(drawnKey({ kind, id }));

/** Lists of ids stand in one text, with a space between. */
const idsIn = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];

/** A drop line with its child, and the union, all the parents or the organisation that it comes from. */
function isLitDescent({ child, union, parent, organisation }: RecordData, lit: ReadonlySet<string>): boolean {
  if (!has('person', child ?? '', lit)) return false;
  if (union !== undefined) return has('union', union, lit);
  if (organisation !== undefined) return has('involved', organisation, lit);
  return has('person', parent ?? '', lit) || idsIn(parent).every((id) => has('person', id, lit));
}

/** Of whom a line below a stem descends, as one key. */
function sourceOf({ union, parent }: RecordData): string {
  return union === undefined ? `parent ${parent ?? ''}` : `union ${union}`;
}

function groupsOf(marks: readonly Mark[]): readonly GroupMark[] {
  return marks.flatMap((mark) => (mark.mark === 'group' ? [mark, ...groupsOf(mark.children)] : []));
}
