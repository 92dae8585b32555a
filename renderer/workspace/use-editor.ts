import { useCallback, useMemo, useState } from 'react';
import { perform } from '../../shared/commands/index.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { DiagramName } from '../../shared/commands/hand-placed.ts';
import type { Fault } from '../../shared/model/check.ts';
import type { Casus } from '../../shared/model/records.ts';
import type { Focus } from '../../shared/rules/focus.ts';
import type { View } from '../../shared/rules/view.ts';
import { stillThere } from './chosen.ts';
import type { Chosen } from './chosen.ts';
import type { Drawing } from './drawing.ts';
import type { Editor, Prompt } from './editor.ts';
import { choosing } from './gesture.ts';
import type { Gesture } from './gesture.ts';
import type { TeamCasusHand } from './team-casus.ts';

/** What the hands work on: a casus as it is now, and the way in which it becomes another. */
export interface Bench {
  readonly casus: Casus;
  readonly diagram: DiagramName;
  readonly view: View;
  readonly canChange: boolean;
  readonly drawing: Drawing;
  readonly hand: Pick<TeamCasusHand, 'change' | 'undo' | 'redo'> | undefined;
  /** Tells why deeds were not done. */
  readonly refused: (faults: readonly Fault[]) => void;
}

const newId = (): string => crypto.randomUUID();
const none: ReadonlySet<string> = new Set();

/** The editor of what lies on the bench: undefined while nothing does. Another casus begins with nothing chosen. */
export function useEditorOf(bench: Bench | undefined): Editor | undefined {
  const [chosen, choose] = useState<Chosen>([]);
  const [gesture, begin] = useState<Gesture>(choosing);
  const [lit, light] = useState(none);
  const [focus, look] = useState<Focus>();
  const [ghost, offer] = useState<Casus>();
  const [prompt, setPrompt] = useState<Prompt>();
  const ask = useCallback((words: string) => setPrompt((last) => ({ words, turn: (last?.turn ?? 0) + 1 })), []);

  const code = bench?.casus.id;
  const [of, setOf] = useState(code);
  if (of !== code) {
    setOf(code);
    choose([]);
    begin(choosing);
    light(none);
    look(undefined);
    offer(undefined);
    setPrompt(undefined);
  }

  return useMemo(() => {
    if (bench === undefined) return undefined;
    const { casus, diagram, view, drawing, hand, refused } = bench;
    const canChange = bench.canChange && hand !== undefined;
    const run = (deeds: readonly Deed[], then?: Chosen): boolean => {
      const [first] = deeds;
      if (!canChange || hand === undefined || first === undefined) return false;
      const done = perform(casus, deeds);
      if (!done.ok) {
        refused(done.faults);
        return false;
      }
      refused([]);
      if (done.casus !== casus) hand.change(first.command, casus, done.casus);
      if (then !== undefined) choose(then);
      return true;
    };
    return {
      casus,
      diagram,
      view,
      canChange,
      drawing,
      chosen: stillThere(casus, chosen),
      choose,
      gesture,
      begin,
      lit,
      light,
      focus,
      look,
      ghost,
      offer,
      prompt,
      ask,
      run,
      undo: () => hand?.undo(),
      redo: () => hand?.redo(),
      newId,
    };
  }, [bench, chosen, gesture, lit, focus, ghost, prompt, ask]);
}
