import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import { afterPaint } from './after-paint.ts';
import type { View } from '../../shared/rules/view.ts';
import { carried } from './carried.ts';
import { draftingBy } from './drafting.ts';
import type { Drafting } from './drafting.ts';
import type { DraftRequest, Drawn, Placed } from './draft.ts';
import { hushed } from './hushed.ts';
import { withKeptMarks } from './kept-marks.ts';
import type { Look } from './look.ts';
import { meanwhile } from './meanwhile/meanwhile.ts';
import { sceneLookOf } from './scene-look.ts';
import { hire, keepSpare } from './spare-worker.ts';
import { standsStill } from './stands-still.ts';
import type { Prepared } from './use-ghost.ts';

/** The drawing of what is open: the newest that is finished, and whether a newer one is being made. */
export interface Drawing {
  readonly drawn: Drawn | undefined;
  /** The casus that is drawn there: an older one while a newer is being drawn. */
  readonly of: Casus | undefined;
  readonly busy: boolean;
  readonly failed: boolean;
}

type Wanted = Omit<DraftRequest, 'number' | 'previous' | 'still'>;

/** How a drawing is asked for, besides the casus. */
export function wishOf({ theme, names, layers }: Look, language: View['language'], diagram: DiagramName): Omit<Wanted, 'casus'> {
  return { diagram, theme, names, language, layers: [...layers] };
}

/** How the last question ended. */
interface Ended {
  readonly wanted: Wanted;
  readonly drawn: Drawn | undefined;
}

/** What a drawing that changed goes on from: the very same places where it was finished, or those as near as they can be. */
function fromBefore(
  { casus, ...look }: Wanted,
  { casus: now, ...wish }: Wanted,
  placed: Placed,
  finished: boolean,
): Pick<DraftRequest, 'previous' | 'loose' | 'still'> {
  return finished && standsStill(casus, now) && same(look, wish) ? { still: placed } : carried(placed, casus, now);
}

/** A drawing without its marks: a worker needs only where everything stands. */
function placed({ diagram, placement }: Drawn): Placed {
  return { diagram, placement } as Placed;
}

/** So many drawings are remembered, so that a step back shows the very same drawing again. */
const REMEMBERED = 20;

/** Where everything stood when the same casus was drawn in the same way; undefined where nobody remembers. */
function remembered(drawings: readonly Ended[], { casus, ...wish }: Wanted): Placed | undefined {
  const before = drawings.findLast(({ wanted: { casus: then, ...look }, drawn }) => drawn && same(look, wish) && standsStill(then, casus));
  return before?.drawn && placed(before.drawn);
}

/**
 * The drawing that stood with what can be shown of a change at once; where something else is asked for than a change of the casus as it stood, without what is
 * hidden now.
 */
function seenMeanwhile({ wanted: before, drawn }: Ended, now: Wanted): Drawn | undefined {
  const [{ casus: was, ...look }, { casus: is, ...wish }] = [before, now];
  const seen = drawn && hushed(drawn, before, now);
  return seen === undefined || was === is || !same(look, wish) ? seen : meanwhile(seen, was, is, sceneLookOf(now));
}

/**
 * Keeps a drawing of the casus under this look. While a new one is made the old one stays; a late one is dropped.
 * A casus that changed keeps its people where they stood, to the point where only words about them changed; another look of the same casus is laid out afresh, so that the
 * screen, an export and the command line show one picture.
 */
export function useDrawing(
  casus: Casus | undefined,
  { theme, names, layers }: Look,
  language: View['language'],
  diagram: DiagramName = 'genogram',
  prepared?: RefObject<Prepared | undefined>,
): Drawing {
  const wanted = useMemo<Wanted | undefined>(
    () => casus && { casus, ...wishOf({ theme, names, layers }, language, diagram) },
    [diagram, casus, theme, names, layers, language],
  );
  const [ended, setEnded] = useState<Ended>();
  const [begun, setBegun] = useState<Ended>();
  const drafting = useRef<Drafting>(undefined);
  const last = useRef<Ended>(undefined);
  // The family of a drawing that is made afresh, while its lines are being laid.
  const family = useRef<Ended>(undefined);
  const drawings = useRef<readonly Ended[]>([]);

  useEffect(() => {
    if (wanted === undefined) return undefined;
    const end = (made: Drawn | undefined) => {
      const drawn = made && { ...made, scene: withKeptMarks((last.current ?? family.current)?.drawn?.scene, made.scene) };
      // For what is typed later: its preview is made beside the drawing.
      if (last.current === undefined) keepSpare();
      last.current = { wanted, drawn };
      drawings.current = [...drawings.current, last.current].slice(-REMEMBERED);
      family.current = undefined;
      setEnded(last.current);
    };
    const ready = prepared?.current;
    const { casus: subject, ...wish } = wanted;
    if (ready && same(ready.look, wish) && same(ready.casus, subject)) {
      end(ready.drawn);
      return undefined;
    }
    const ask = (): void => {
      drafting.current ??= draftingBy(hire);
      const before = last.current ?? family.current;
      const edited =
        before?.wanted.casus.id === wanted.casus.id && before.wanted.diagram === wanted.diagram && before.wanted.casus !== wanted.casus;
      drawings.current = drawings.current.filter(({ wanted: it }) => it.casus.id === wanted.casus.id);
      const still = edited ? remembered(drawings.current, wanted) : undefined;
      const where = still
        ? { still }
        : before?.drawn && edited
          ? fromBefore(before.wanted, wanted, placed(before.drawn), before === last.current)
          : {};
      const begin = (drawn: Drawn): void => {
        family.current = { wanted, drawn };
        setBegun(family.current);
      };
      drafting.current.ask({ ...wanted, ...where }, begin).then(
        (drawn) => drawn && end(drawn),
        () => end(undefined),
      );
    };
    // What can be shown of a change at once is painted first: handing it over takes as long as a frame.
    if (last.current !== undefined) return afterPaint(ask);
    ask();
    return undefined;
  }, [wanted, prepared]);

  useEffect(
    () => () => {
      drafting.current?.stop();
      drafting.current = undefined;
    },
    [],
  );

  // While an edited casus is drawn the drawing before it stays in sight; of another casus, or of the other diagram, nothing does.
  const stands = (it: Ended | undefined): boolean => it?.wanted.casus.id === casus?.id && it?.wanted.diagram === diagram;
  const stood = stands(ended) ? ended : stands(begun) ? begun : undefined;
  const drawn = useMemo(() => {
    const seen = stood && wanted ? seenMeanwhile(stood, wanted) : undefined;
    return stood && wanted && seen && hushed(seen, stood.wanted, wanted);
  }, [stood, wanted]);
  const of = stood?.wanted.casus;
  const busy = wanted !== undefined && ended?.wanted !== wanted;
  const failed = ended !== undefined && ended.wanted === wanted && !ended.drawn;
  return useMemo(() => ({ drawn, of, busy, failed }), [drawn, of, busy, failed]);
}
