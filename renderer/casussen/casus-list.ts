import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Answer } from '../../shared/bridge/api.ts';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import type { Refusal } from '../../shared/bridge/refusals.ts';
import { ask } from '../bridge.ts';
import { AGAIN_AFTER, passing } from '../workspace/answered.ts';
import { keptRows } from './order.ts';
import { asRefusal } from './said.ts';

/** The casussen as they were last told. */
export interface CasusList {
  /** Undefined until the first answer. */
  readonly rows: readonly CasusRow[] | undefined;
  /** All that are in use, as they were when nothing was searched last. */
  readonly whole: readonly CasusRow[];
  /** How many are in the archive, whatever was searched. */
  readonly archived: number;
  /** The code that a new casus gets where nobody types one; empty until it is known. */
  readonly nextCode: string;
  /** What these rows answer; another search may be under way. */
  readonly search: string;
  readonly refusal: Refusal | undefined;
  /** Reads the list again. */
  readonly again: () => void;
}

interface Asked {
  readonly search: string;
  readonly archived: boolean;
}

interface Told extends Omit<CasusList, 'again'> {
  /** Whether these rows are those of the archive. */
  readonly inArchive: boolean;
}

/**
 * Keeps the list of casussen for that search, asked again whenever `stamp` says that something changed. The rows of the
 * search before stay until the new ones are there, and a late answer is dropped, so that nothing flickers under the typing.
 */
export function useCasusList(search: string, archived: boolean, stamp: number): CasusList {
  const [told, setTold] = useState<Told>({
    rows: undefined,
    whole: [],
    archived: 0,
    nextCode: '',
    search,
    refusal: undefined,
    inArchive: archived,
  });
  const [round, setRound] = useState(0);
  const asked = useMemo(() => ({ search, archived, stamp, round }), [search, archived, stamp, round]);

  const hear = useEffectEvent(({ search: searched, archived: inArchive }: Asked, answer: Answer<'casussen.list'>): void =>
    setTold((old) => {
      const rows = keptRows(
        old.rows ?? [],
        answer.rows.filter((row) => (row.archived !== null) === inArchive),
      );
      const whole = searched === '' && !inArchive ? rows : old.whole;
      return { rows, whole, archived: answer.archived, nextCode: answer.nextCode, search: searched, refusal: undefined, inArchive };
    }),
  );
  const miss = useEffectEvent((fault: unknown): void => setTold((old) => ({ ...old, refusal: asRefusal(fault) })));

  useEffect(() => {
    let late = false;
    ask('casussen.list', { search: asked.search, archived: asked.archived }).then(
      (answer) => late || hear(asked, answer),
      (fault: unknown) => late || miss(fault),
    );
    return () => {
      late = true;
    };
  }, [asked]);

  const { refusal } = told;
  useEffect(() => {
    if (refusal === undefined || !passing.has(refusal.kind)) return undefined;
    const later = setTimeout(() => setRound((last) => last + 1), AGAIN_AFTER);
    return () => clearTimeout(later);
  }, [refusal]);

  const again = useCallback(() => setRound((last) => last + 1), []);
  const { inArchive, rows, ...rest } = told;
  return { ...rest, rows: inArchive === archived ? rows : undefined, again };
}
