import { boundaryKinds, loyaltyKinds, triangleKinds } from '../../../shared/catalogue/overlays.ts';
import { tieKinds } from '../../../shared/catalogue/ties.ts';
import { drawnNamed } from '../../../shared/rules/focus.ts';
import { labelOf } from '../../../shared/scene/words.ts';
import type { Words } from '../../words/words.ts';
import { listed, sentenceOf, titleOf } from '../inspector/sentences.ts';
import type { Told } from '../inspector/told.ts';

/** What a hypothesis touches, as short as it can be said: a person, home or party by name, a line by its kind and ends. Empty for what is not there. */
export function touchedWords(id: string, told: Told, words: Words): string {
  const { casus, look } = told;
  const record = drawnNamed(casus, id);
  if (record === undefined) return '';
  const own = <T extends { readonly id: string }>(list: readonly T[], tell: (it: T) => string): string => {
    const found = list.find((it) => it.id === id);
    return found === undefined ? '' : tell(found);
  };
  const between = (kind: string, ends: readonly string[]): string => `${kind} (${listed(ends, told)})`;
  switch (record.kind) {
    case 'person':
    case 'household':
    case 'involved':
      return told.called(id);
    case 'tie':
      return own(casus.ties, ({ kind, from, to }) => between(labelOf(tieKinds[kind], look), [from, to]));
    case 'coalition':
      return own(casus.coalitions, ({ members }) => between(titleOf(record, told, words).toLowerCase(), members));
    case 'union':
      return own(casus.unions, ({ partners }) => between(titleOf(record, told, words).toLowerCase(), partners));
    case 'triangle':
      return own(casus.triangles, ({ kind }) => labelOf(triangleKinds[kind], look));
    case 'loyalty':
      return own(casus.loyalties, ({ kind }) => labelOf(loyaltyKinds[kind], look));
    case 'boundary':
      return own(casus.boundaries, ({ kind }) => labelOf(boundaryKinds[kind], look));
    case 'help-line':
    case 'event':
      return sentenceOf(record, told, words);
  }
}
