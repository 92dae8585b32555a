import { createContext, useContext } from 'react';
import type { Casus } from '../../../shared/model/records.ts';
import { diagramOf } from '../../../shared/model/diagram.ts';
import { hiddenSecrets } from '../../../shared/rules/hidden-secrets.ts';
import type { Hidden } from '../../../shared/rules/hidden-secrets.ts';
import type { View } from '../../../shared/rules/view.ts';
import { withoutNames } from '../../../shared/rules/without-names.ts';
import { calledIn } from '../../../shared/scene/line-words.ts';
import type { Called } from '../../../shared/scene/line-words.ts';
import type { Look } from '../../../shared/scene/look.ts';
import type { Words } from '../../words/words.ts';

/** The casus as the inspector may tell of it: no name where names are off, no secret where that layer is. */
export interface Told {
  /** With the names that the view shows, also inside what people wrote. */
  readonly casus: Casus;
  readonly called: Called;
  readonly look: Look;
  readonly hidden: Hidden;
  /** Names are shown as they are. */
  readonly named: boolean;
}

const nothing: Hidden = { unions: new Set(), persons: new Set() };

/** What may be told of a casus under a view. */
export function toldOf(casus: Casus, view: View, { sayOther }: Words): Told {
  // No drawing is measured here: the samples hold no words.
  const look: Look = { view, theme: 'colour', preset: 'mcgoldrick2020', measure: () => 0, say: sayOther };
  const shown = withoutNames(casus, view);
  return {
    casus: shown,
    called: calledIn(shown, look),
    look,
    hidden: view.layers.has('secrets') ? nothing : hiddenSecrets(diagramOf(casus)),
    named: view.names === 'full',
  };
}

export const ToldContext = createContext<Told | undefined>(undefined);

/** What this part of the inspector may tell. */
export function useTold(): Told {
  const told = useContext(ToldContext);
  if (told === undefined) throw new Error('This part stands outside the inspector.');
  return told;
}
