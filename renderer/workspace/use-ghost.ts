import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { draftingBy } from './drafting.ts';
import { hire } from './spare-worker.ts';
import type { Drafting } from './drafting.ts';
import type { DraftRequest, Drawn } from './draft.ts';

/** How long a hand rests before what it typed is drawn, ms. */
const REST = 80;

/** A drawing that is ready before it is asked for. */
export interface Prepared {
  readonly casus: Casus;
  readonly look: Seen;
  readonly drawn: Drawn;
}

type Seen = Omit<DraftRequest, 'number' | 'casus' | 'previous' | 'still'>;

/**
 * The marks that a casus that is only offered would bring to the drawing that stands; nothing while nothing is offered. The whole drawing of it is put in
 * `prepared`, so that it is there at once when it is really done.
 */
export function useGhost(
  offered: Casus | undefined,
  look: Seen,
  drawn: Drawn | undefined,
  prepared: RefObject<Prepared | undefined>,
): readonly Mark[] {
  const [ghost, setGhost] = useState<{ readonly of: Casus; readonly marks: readonly Mark[] }>();
  const drafting = useRef<Drafting>(undefined);
  useEffect(() => {
    if (offered === undefined || drawn === undefined) return undefined;
    const rest = setTimeout(() => {
      drafting.current ??= draftingBy(hire);
      const show = (made: Drawn): void => {
        prepared.current = { casus: offered, look, drawn: made };
        setGhost({ of: offered, marks: newIn(made, drawn) });
      };
      drafting.current.ask({ ...look, casus: offered, previous: drawn }).then(
        (made) => made && show(made),
        // What cannot be drawn is told when it is really done.
        () => undefined,
      );
    }, REST);
    return () => clearTimeout(rest);
  }, [offered, look, drawn, prepared]);
  useEffect(
    () => () => {
      drafting.current?.stop();
      drafting.current = undefined;
    },
    [],
  );
  return ghost !== undefined && ghost.of === offered ? ghost.marks : none;
}

const none: readonly Mark[] = [];

/** The groups of a drawing whose record the other one does not draw. */
export function newIn(made: Drawn, stood: Drawn): readonly Mark[] {
  const known = new Set(stood.scene.marks.map(nameOf));
  return made.scene.marks.filter((mark) => {
    const name = nameOf(mark);
    return name !== undefined && !known.has(name);
  });
}

/** What a group is of: its kind with every record that it names; undefined for what is of no record. */
function nameOf(mark: Mark): string | undefined {
  if (mark.mark !== 'group' || mark.data === undefined || mark.data.kind === 'legend') return undefined;
  return JSON.stringify(mark.data);
}
