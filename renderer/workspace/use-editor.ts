import { useCallback, useMemo, useState } from 'react';
import { perform } from '../../shared/commands/index.ts';
import type { ThemeId } from '../../shared/catalogue/themes.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Fault } from '../../shared/model/check.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Focus } from '../../shared/rules/focus.ts';
import type { View } from '../../shared/rules/view.ts';
import { endsOf } from './chosen.ts';
import type { Chosen } from './chosen.ts';
import type { Drawing } from './drawing.ts';
import type { Editor, Prompt, Told } from './editor.ts';
import { choosing } from './gesture.ts';
import type { Gesture } from './gesture.ts';
import { slotOf } from './touching.ts';
import { stillBegun, stillSeen, stillThere } from './still-there.ts';
import type { TeamCasusHand } from './team-casus.ts';
import { withUnmended } from './unmended.ts';
import type { AllUnmended, Unmended } from './unmended.ts';

/** What the hands work on: a casus as it is now, and the way in which it becomes another. */
export interface Bench {
  readonly casus: Casus;
  readonly diagram: DiagramName;
  readonly view: View;
  readonly theme: ThemeId;
  readonly canChange: boolean;
  readonly drawing: Drawing;
  readonly hand: Pick<TeamCasusHand, 'change' | 'undo' | 'redo'> | undefined;
  readonly toDetails?: (() => void) | undefined;
  /** Tells why deeds were not done. */
  readonly refused: (faults: readonly Fault[]) => void;
}

const newId = (): string => crypto.randomUUID();
const none: ReadonlySet<string> = new Set();
const noText: AllUnmended = new Map();

/** The editor of what lies on the bench: undefined while nothing does. Another casus begins with nothing chosen. */
export function useEditorOf(bench: Bench | undefined): Editor | undefined {
  const [chosen, choose] = useState<Chosen>([]);
  const [gesture, begin] = useState<Gesture>(choosing);
  const [lit, light] = useState(none);
  const [focus, look] = useState<Focus>();
  const [opened, setOpened] = useState(false);
  const [ghost, offer] = useState<Casus>();
  const [prompt, setPrompt] = useState<Prompt>();
  const ask = useCallback((words: string, stay = false) => setPrompt((last) => ({ words, stay, turn: (last?.turn ?? 0) + 1 })), []);

  const [told, setTold] = useState<Told & { readonly of: Chosen }>();
  const tell = useCallback<Editor['tell']>(
    (id, values = {}) => setTold((last) => ({ id, values, turn: (last?.turn ?? 0) + 1, of: chosen })),
    [chosen],
  );
  const [unmended, setUnmended] = useState(noText);
  const leaveUnmended = useCallback((about: string, one: Unmended | undefined) => setUnmended((all) => withUnmended(all, about, one)), []);

  const code = bench?.casus.id;
  const [of, setOf] = useState(code);
  if (of !== code) {
    setOf(code);
    choose([]);
    begin(choosing);
    light(none);
    look(undefined);
    setOpened(false);
    offer(undefined);
    setPrompt(undefined);
    setTold(undefined);
    setUnmended(noText);
  }

  // The same list as long as nothing changes: who reads it may make something anew of every other one.
  const now = bench?.casus;
  const there = useMemo(() => (now === undefined ? chosen : stillThere(now, chosen)), [now, chosen]);

  return useMemo(() => {
    if (bench === undefined) return undefined;
    const { casus, diagram, view, theme, drawing, hand, toDetails, refused } = bench;
    const canChange = bench.canChange && hand !== undefined;
    const run = (deeds: readonly Deed[], then?: Chosen, from: Casus = casus): boolean => {
      const [first] = deeds;
      if (!canChange || hand === undefined || first === undefined) return false;
      const done = perform(from, deeds);
      if (!done.ok) {
        refused(done.faults);
        return false;
      }
      refused([]);
      setTold(undefined);
      if (done.casus !== from) hand.change(first.command, from, done.casus);
      if (then !== undefined) choose(then);
      return true;
    };
    // What was told is of what was done before the step.
    const stepped = (step: () => void): void => {
      if (!canChange) return;
      setTold(undefined);
      step();
    };
    const seen = stillSeen(casus, focus);
    const slot = slotOf(seen);
    const touching = opened && canChange ? slot : undefined;
    const chooseAndLook = (next: Chosen): void => {
      choose(next);
      // While a hypothesis is told what it touches, what is chosen is only where the keyboard is.
      if (touching !== undefined) return;
      if (next.length > 0) setOpened(false);
      if (diagram === 'systemogram') look(aloneIn(next, focus));
    };
    return {
      casus,
      diagram,
      view,
      theme,
      canChange,
      drawing,
      chosen: there,
      choose: chooseAndLook,
      gesture: stillBegun(casus, gesture),
      begin,
      lit,
      light,
      focus: seen,
      look: (next) => {
        look(next);
        if (touching !== undefined) choose([]);
      },
      reading: opened && (there.length === 0 || touching !== undefined),
      read: (reading) => {
        setOpened(reading);
        if (!reading) return;
        choose([]);
        if (diagram === 'systemogram' && slot === undefined) look(undefined);
      },
      touching,
      ghost,
      offer,
      prompt,
      ask,
      told: told?.of === chosen ? told : undefined,
      tell,
      unmended,
      leaveUnmended,
      run,
      undo: () => stepped(() => hand?.undo()),
      redo: () => stepped(() => hand?.redo()),
      toDetails,
      newId,
    };
  }, [bench, chosen, there, gesture, lit, focus, opened, ghost, prompt, ask, told, tell, unmended, leaveUnmended]);
}

/**
 * What a systemogram shows alone when something is chosen (catalogue F): of a person only the helpers, of a helper only at whom they aim. A line that is
 * chosen leaves what was looked at; nothing chosen shows all again.
 */
function aloneIn(chosen: Chosen, focus: Focus | undefined): Focus | undefined {
  if (chosen.length === 0) return undefined;
  const parties = endsOf(chosen);
  return parties.length === chosen.length ? { records: parties } : focus;
}
