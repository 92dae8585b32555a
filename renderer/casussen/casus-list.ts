import { useCallback, useEffect, useState } from 'react';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';
import { ask } from '../bridge.ts';
import { keptRows } from './order.ts';

/** The casussen as they were last told. */
export interface CasusList {
  /** Undefined until the first answer. */
  readonly rows: readonly CasusRow[] | undefined;
  /** How many are in the archive, whatever was searched. */
  readonly archived: number;
  /** What these rows answer; another search may be under way. */
  readonly search: string;
  readonly refusal: Refusal | undefined;
}

/**
 * Keeps the list of casussen for that search, asked again whenever `stamp` says that something changed. The rows of the
 * search before stay until the new ones are there, and a late answer is dropped, so that nothing flickers under the typing.
 */
export function useCasusList(search: string, archived: boolean, stamp: number) {
  const [list, setList] = useState<CasusList & { readonly of: boolean }>({ rows: undefined, archived: 0, search, refusal: undefined, of: archived });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let late = false;
    ask('casussen.list', { search, archived }).then(
      (answer) => {
        if (late) return;
        const rows = answer.rows.filter((row) => (row.archived !== null) === archived);
        setList((old) => ({ rows: keptRows(old.rows ?? [], rows), archived: answer.archived, search, refusal: undefined, of: archived }));
      },
      (fault: unknown) => {
        if (!late) setList((old) => ({ ...old, refusal: fault instanceof Refusal ? fault : new Refusal('failed', 'The list could not be read.') }));
      },
    );
    return () => {
      late = true;
    };
  }, [search, archived, stamp, round]);
  const again = useCallback(() => setRound((last) => last + 1), []);
  const { of, rows, ...rest } = list;
  return { ...rest, rows: of === archived ? rows : undefined, again };
}
