import { visibleCasus } from '../../shared/rules/visible.ts';
import type { Saying } from '../../shared/scene/look.ts';
import type { Words } from '../words/words.ts';
import type { Editor } from './editor.ts';
import { spokenOf, type Spoken } from './spoken.ts';

type Seen = Pick<Editor, 'casus' | 'view' | 'theme' | 'drawing'>;

/** How sentences about this drawing are made. */
export function sayingOf({ view, theme }: Pick<Seen, 'view' | 'theme'>, { sayOther }: Words): Saying {
  return { view, theme, preset: 'mcgoldrick2020', say: sayOther };
}

/** The drawing that is shown, in sentences; nothing while there is none. */
export function transcriptOf(seen: Seen, words: Words): readonly Spoken[] {
  const { casus, view, drawing } = seen;
  return drawing.drawn === undefined ? [] : spokenOf(visibleCasus(casus, view), drawing.drawn, sayingOf(seen, words));
}
