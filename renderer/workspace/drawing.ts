import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Casus } from '../../shared/model/records.ts';
import { same } from '../../shared/model/same.ts';
import { afterPaint } from './after-paint.ts';
import type { View } from '../../shared/rules/view.ts';
import { draftingBy } from './drafting.ts';
import type { Drafting } from './drafting.ts';
import type { DraftRequest, Drawn } from './draft.ts';
import { fromBefore, linesBefore, placed, REMEMBERED, remembered, seenMeanwhile, shownBefore } from './drawn-before.ts';
import type { Ended, Wanted } from './drawn-before.ts';
import { hushed } from './hushed.ts';
import { withKeptMarks } from './kept-marks.ts';
import type { Look } from './look.ts';
import type { PlacesKept } from './places-kept.ts';
import { hire, keepSpareSoon } from './spare-worker.ts';
import type { Prepared } from './use-ghost.ts';

/** The drawing of what is open: the newest that is finished, and whether a newer one is being made. */
export interface Drawing {
  readonly drawn: Drawn | undefined;
  /** The casus that is drawn there: an older one while a newer is being drawn. */
  readonly of: Casus | undefined;
  readonly busy: boolean;
  readonly failed: boolean;
  /** Makes it anew, as an export makes it: nobody keeps the place where the drawing grew. */
  readonly afresh: () => void;
}

/** How a drawing is asked for, besides the casus. */
export function wishOf({ theme, names, layers }: Look, language: View['language'], diagram: DiagramName): Omit<Wanted, 'casus'> {
  return { diagram, theme, names, language, layers: [...layers] };
}

/**
 * Keeps a drawing of the casus under this look. While a new one is made the old one stays; a late one is dropped.
 * Of a fresh drawing the family is shown while its lines are being laid.
 * A casus that changed keeps its people where they stood, to the point where only words about them changed; what comes back into sight stands as it was left,
 * also where `recall` tells that from another day. A look in which it was never drawn is laid out afresh; in another theme
 * lines keep their course wherever nobody moves.
 */
export function useDrawing(
  casus: Casus | undefined,
  { theme, names, layers }: Look,
  language: View['language'],
  diagram: DiagramName = 'genogram',
  prepared?: RefObject<Prepared | undefined>,
  recall?: PlacesKept['recall'],
): Drawing {
  const wanted = useMemo<Wanted | undefined>(
    () => casus && { casus, ...wishOf({ theme, names, layers }, language, diagram) },
    [diagram, casus, theme, names, layers, language],
  );
  const [ended, setEnded] = useState<Ended>();
  const [begun, setBegun] = useState<Ended>();
  const [turn, setTurn] = useState(0);
  const drafting = useRef<Drafting>(undefined);
  const last = useRef<Ended>(undefined);
  // The family of a drawing that is made afresh, while its lines are being laid.
  const family = useRef<Ended>(undefined);
  const drawings = useRef<readonly Ended[]>([]);

  useEffect(() => {
    if (wanted === undefined) return undefined;
    const end = (made: Drawn | undefined) => {
      const drawn = made && { ...made, scene: withKeptMarks((last.current ?? family.current)?.drawn?.scene, made.scene) };
      // For what is typed later: its preview is made beside the drawing, which comes first.
      if (last.current === undefined) keepSpareSoon();
      last.current = { wanted, drawn, turn };
      drawings.current = [...drawings.current, last.current].slice(-REMEMBERED);
      family.current = undefined;
      setEnded(last.current);
    };
    const ready = prepared?.current;
    const { casus: subject, ...wish } = wanted;
    const again = last.current !== undefined && last.current.turn !== turn;
    if (!again && ready && same(ready.look, wish) && same(ready.casus, subject)) {
      end(ready.drawn);
      return undefined;
    }
    let late = false;
    const ask = async (): Promise<void> => {
      drafting.current ??= draftingBy(hire);
      drawings.current = drawings.current.filter((it) => it.wanted.casus.id === wanted.casus.id && it.turn === turn);
      const begin = (drawn: Drawn): void => {
        family.current = { wanted, drawn, turn };
        setBegun(family.current);
      };
      const draw = (where: Partial<DraftRequest>) => drafting.current?.ask({ ...wanted, ...where }, begin);
      const known = whereKnown();
      const recalled = known || again ? undefined : await recall?.(subject, wish);
      if (late) return;
      try {
        // What was kept and cannot be drawn any more is laid out anew.
        const previous = known || again ? undefined : linesBefore(drawings.current, wanted);
        const otherwise = known ?? (previous ? { previous } : {});
        const drawn = recalled ? await draw({ recalled })?.catch(() => draw(otherwise)) : await draw(otherwise);
        if (drawn) end(drawn);
      } catch {
        end(undefined);
      }
    };
    /** Where everything stands by what was drawn in this window; undefined where that says nothing. */
    const whereKnown = (): Partial<DraftRequest> | undefined => {
      const before = last.current ?? family.current;
      const edited =
        before?.wanted.casus.id === wanted.casus.id &&
        before.wanted.diagram === wanted.diagram &&
        before.wanted.casus !== wanted.casus &&
        before.turn === turn;
      const still = edited ? remembered(drawings.current, wanted) : undefined;
      if (still) return { still };
      if (edited) return before.drawn && fromBefore(before.wanted, wanted, placed(before.drawn), before === last.current);
      const shown = shownBefore(drawings.current, wanted);
      return shown?.drawn && fromBefore(shown.wanted, wanted, placed(shown.drawn), true);
    };
    // What can be shown of a change at once is painted first: handing it over takes as long as a frame.
    const takeBack = last.current === undefined ? void ask() : afterPaint(() => void ask());
    return () => {
      late = true;
      takeBack?.();
    };
  }, [wanted, prepared, turn, recall]);

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
  const busy = wanted !== undefined && (ended?.wanted !== wanted || ended.turn !== turn);
  const afresh = useCallback(() => setTurn((times) => times + 1), []);
  const failed = ended !== undefined && ended.wanted === wanted && !ended.drawn;
  return useMemo(() => ({ drawn, of, busy, failed, afresh }), [drawn, of, busy, failed, afresh]);
}
