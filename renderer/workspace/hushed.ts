import { diagramOf } from '../../shared/model/diagram.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { hiddenSecrets } from '../../shared/rules/hidden-secrets.ts';
import type { View } from '../../shared/rules/view.ts';
import type { DraftRequest, Drawn } from './draft.ts';

/** How much each way of naming tells. */
const telling: Readonly<Record<View['names'], number>> = { roles: 0, initials: 1, full: 2 };

type Shown = Pick<DraftRequest, 'casus' | 'names' | 'layers'>;

/**
 * What may still be seen of a drawing while one that tells less is being made: hiding works at once. Where names went off it stands without a word; where
 * secrets did, and there are any, nothing of it does.
 */
export function hushed(drawn: Drawn, was: Shown, wanted: Shown): Drawn | undefined {
  if (was.layers.includes('secrets') && !wanted.layers.includes('secrets')) {
    const { persons, unions } = hiddenSecrets(diagramOf(was.casus));
    if (persons.size + unions.size > 0) return undefined;
  }
  if (telling[was.names] <= telling[wanted.names]) return drawn;
  return { ...drawn, scene: { ...drawn.scene, marks: drawn.scene.marks.flatMap(withoutWords) } };
}

function withoutWords(mark: Mark): readonly Mark[] {
  if (mark.mark === 'text') return [];
  if (mark.mark === 'path') return [mark];
  const { title: _, ...group } = mark;
  return [{ ...group, children: group.children.flatMap(withoutWords) }];
}
