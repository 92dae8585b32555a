import type { Mark, RecordData } from '../../../shared/scene/scene.ts';
import { nameOfMark } from '../kept-marks.ts';

/** The kinds of groups of a genogram, from the bottom layer to the top (catalogue 0, layers). */
const layers: readonly RecordData['kind'][] = [
  'household',
  'triangle',
  'boundary',
  'tie',
  'coalition',
  'loyalty',
  'sibship',
  'descent',
  'twins',
  'union',
  'involved',
  'person',
];

/** The marks that stood with others in their place or, where they are new, on top of those of their own layer. */
export function mergedMarks(stood: readonly Mark[], fresh: readonly Mark[]): readonly Mark[] {
  const merged = [...stood];
  for (const mark of fresh) {
    const name = nameOfMark(mark);
    const at = name === undefined ? -1 : merged.findIndex((it) => nameOfMark(it) === name);
    if (at >= 0) merged[at] = mark;
    else merged.splice(merged.findLastIndex((it) => layerOf(it) <= layerOf(mark)) + 1, 0, mark);
  }
  return merged;
}

function layerOf(mark: Mark): number {
  return mark.mark === 'group' && mark.data !== undefined ? layers.indexOf(mark.data.kind) : -1;
}
