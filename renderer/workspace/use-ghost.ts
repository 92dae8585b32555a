import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Point } from '../../shared/geometry/box.ts';
import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import type { Mark } from '../../shared/scene/scene.ts';
import { draftingBy } from './drafting.ts';
import { hire } from './spare-worker.ts';
import type { Drafting } from './drafting.ts';
import { placed } from './drawn-before.ts';
import type { DraftRequest, Drawn } from './draft.ts';
import type { Drawing } from './drawing.ts';
import { keptPoint } from './kept-point.ts';

/** How long a hand rests before what it typed is drawn, ms. */
const REST = 80;
/** How long it rests before the lines of everybody are laid again for it too, ms; where that takes longer than this they wait until it is done. */
const LONG_REST = 200;

/** A drawing that is ready before it is asked for. */
export interface Prepared {
  readonly casus: Casus;
  readonly look: Seen;
  readonly drawn: Drawn;
}

type Seen = Omit<DraftRequest, 'number' | 'casus' | 'previous' | 'still' | 'recalled' | 'familyOnly'>;

/** What would be drawn. */
export interface Offered {
  /** What comes to the drawing that stands. */
  readonly marks: readonly Mark[];
  /** How far the one from whom one looks shifts in it, px: laid back by this, what comes stands where that one stands now. */
  readonly by: Point;
  /** The whole drawing, where nobody stands on the paper yet. */
  readonly first: Drawn | undefined;
}

/**
 * What, seen from somebody, a casus that is only offered would bring to the drawing that stands; nothing while nothing is offered. While a newer offer is drawn, or the drawing in
 * which it is really done, the last one stays, so that it does not blink under a typing hand. The whole drawing of it is put in `prepared`, so that it is there
 * at once when it is really done.
 */
export function useGhost(
  now: Casus | undefined,
  offered: Casus | undefined,
  look: Seen,
  { drawn, busy }: Pick<Drawing, 'drawn' | 'busy'>,
  prepared: RefObject<Prepared | undefined>,
  from: string | undefined,
): Offered {
  const [ghost, setGhost] = useState<Offered & { readonly to: Drawn }>();
  const drafting = useRef<Drafting>(undefined);
  const linesTook = useRef(0);
  useEffect(() => {
    if (offered === undefined || drawn === undefined) return undefined;
    drafting.current ??= draftingBy(hire);
    const { ask } = drafting.current;
    const question = { ...look, casus: offered, previous: placed(drawn) };
    const show = (made: Drawn): void =>
      setGhost({ to: drawn, marks: newIn(made, drawn), by: shiftOf(made, drawn, from), first: nobodyIn(drawn) ? made : undefined });
    const finish = (made: Drawn): void => {
      prepared.current = { casus: offered, look, drawn: made };
      show(made);
    };
    const draw = (familyOnly: boolean): void => {
      const begun = performance.now();
      const drawn = (made: Drawn | undefined): void => {
        if (!familyOnly) linesTook.current = performance.now() - begun;
        if (made) (familyOnly ? show : finish)(made);
      };
      // What cannot be drawn is told when it is really done.
      ask({ ...question, familyOnly }).then(drawn, () => undefined);
    };
    const family = now !== undefined && look.diagram === 'genogram' && onlyFamily(now, offered);
    const soon = setTimeout(() => draw(family), REST);
    const rest = family && linesTook.current < LONG_REST ? setTimeout(() => draw(false), LONG_REST) : undefined;
    return () => {
      clearTimeout(soon);
      clearTimeout(rest);
    };
  }, [now, offered, look, drawn, prepared, from]);
  // Who comes first is offered while the name is typed: the worker is there before that.
  const white = drawn !== undefined && nobodyIn(drawn);
  useEffect(() => {
    if (!white || drafting.current !== undefined || now === undefined) return;
    drafting.current = draftingBy(hire);
    drafting.current.ask({ ...look, casus: now }).catch(() => undefined);
  }, [white, look, now]);
  useEffect(
    () => () => {
      drafting.current?.stop();
      drafting.current = undefined;
    },
    [],
  );
  const left = offered === undefined && !busy;
  // Once it is let go of it does not come back with the next words.
  if (left && ghost !== undefined) setGhost(undefined);
  return ghost !== undefined && ghost.to === drawn && !left ? ghost : none;
}

const lines = ['ties', 'coalitions', 'triangles', 'loyalties', 'boundaries'] as const satisfies readonly (keyof Casus)[];

/** Whether one casus brings no other lines between people than the other. */
function onlyFamily(now: Casus, offered: Casus): boolean {
  return lines.every((list) => same(now[list], offered[list]));
}

const none: Offered = { marks: [], by: { x: 0, y: 0 }, first: undefined };

/** Whether a drawing shows nobody. */
export function nobodyIn(drawn: Drawn): boolean {
  return standsIn(drawn).size === 0;
}

function standsIn({ diagram, placement }: Drawn): ReadonlyMap<string, Point> {
  return new Map((diagram === 'genogram' ? placement : placement.family).persons.map((it) => [it.id, it]));
}

/** How far somebody shifts from one drawing to the next, or else who stands nearest to its middle. */
function shiftOf(made: Drawn, stood: Drawn, who: string | undefined): Point {
  const { left, right, top, bottom } = stood.scene.view;
  return keptPoint(standsIn(stood), standsIn(made), who, { x: (left + right) / 2, y: (top + bottom) / 2 });
}

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
