import { useState } from 'react';
import type { Imported } from '../../shared/bridge/questions/casussen.ts';
import type { Refusal } from '../../shared/bridge/refusals.ts';
import type { NewCasus } from '../workspace/laid-ahead.ts';
import { importFiles } from './importing.ts';
import type { OnSame } from './importing.ts';
import { asRefusal } from './said.ts';

/** An import under way or done: what became of each file so far, at its place in the row of files. */
interface Importing {
  readonly files: readonly File[];
  readonly results: readonly (Imported | undefined)[];
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
}

const none: Importing = { files: [], results: [], busy: false, refusal: undefined };

/** Imports files, and again those whose code was there already when somebody says what to do with them. `onCome` hears of each casus that is new. */
export function useImport(onImported: () => void, onCome: (come: readonly NewCasus[]) => void) {
  const [state, setState] = useState<Importing>(none);

  const run = async (files: readonly File[], places: readonly number[], same: OnSame): Promise<void> => {
    let at = 0;
    const hear = (fresh: readonly Imported[], come: readonly NewCasus[]): void => {
      onCome(come);
      const here = places.slice(at, at + fresh.length);
      at += fresh.length;
      setState((old) => {
        const results = [...old.results];
        here.forEach((place, index) => {
          results[place] = fresh[index];
        });
        return { ...old, results };
      });
    };
    try {
      await importFiles(
        places.flatMap((place) => files[place] ?? []),
        same,
        hear,
      );
      setState((old) => ({ ...old, busy: false }));
    } catch (fault) {
      setState((old) => ({ ...old, busy: false, refusal: asRefusal(fault) }));
    }
    onImported();
  };

  /** Imports these files; a code that is there already is left alone. */
  const start = (files: readonly File[]): void => {
    setState({ ...none, files, busy: true });
    void run(files, [...files.keys()], 'leave');
  };

  /** Imports the files at these places of the row again, and replaces or copies. */
  const decide = (places: readonly number[], same: OnSame): void => {
    setState({ ...state, busy: true, refusal: undefined });
    void run(state.files, places, same);
  };

  return { ...state, start, decide };
}
