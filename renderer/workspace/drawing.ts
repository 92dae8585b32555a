import { useEffect, useRef, useState } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import { draftingBy } from './drafting.ts';
import type { Drafting } from './drafting.ts';
import type { Drawn } from './draft.ts';
import type { Look } from './look.ts';

/** The drawing of what is open: the newest that is finished, and whether a newer one is being made. */
export interface Drawing {
  readonly drawn: Drawn | undefined;
  /** Of which casus `drawn` is. */
  readonly of: Casus | undefined;
  readonly busy: boolean;
  readonly failed: boolean;
}

const hire = () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });

/** Keeps a drawing of the casus under this look. While a new one is made the old one stays; a late one is dropped. */
export function useDrawing(casus: Casus | undefined, { theme, names, layers }: Look, language: View['language']): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ drawn: undefined, of: undefined, busy: false, failed: false });
  const drafting = useRef<Drafting>(undefined);
  const latest = useRef<Drawing>(drawing);
  latest.current = drawing;

  useEffect(() => {
    if (casus === undefined) return;
    drafting.current ??= draftingBy(hire);
    const { drawn, of } = latest.current;
    const previous = drawn && of?.id === casus.id ? { previous: drawn.placement } : {};
    setDrawing((old) => ({ ...old, busy: true, failed: false }));
    drafting.current.ask({ casus, theme, names, language, layers: [...layers], ...previous }).then(
      (made) => made && setDrawing({ drawn: made, of: casus, busy: false, failed: false }),
      () => setDrawing({ drawn: undefined, of: casus, busy: false, failed: true }),
    );
  }, [casus, theme, names, layers, language]);

  useEffect(() => {
    const stop = () => {
      drafting.current?.stop();
      drafting.current = undefined;
    };
    return stop;
  }, []);
  return drawing;
}
