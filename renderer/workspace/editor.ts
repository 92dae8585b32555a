import { createContext, useContext } from 'react';
import type { ThemeId } from '../../shared/catalogue/themes.ts';
import type { Deed } from '../../shared/commands/index.ts';
import type { DiagramName } from '../../shared/rules/hand-placed.ts';
import type { Casus, Hypothesis } from '../../shared/model/records.ts';
import type { Focus } from '../../shared/rules/focus.ts';
import type { View } from '../../shared/rules/view.ts';
import type { Chosen } from './chosen.ts';
import type { Drawing } from './drawing.ts';
import type { Gesture } from './gesture.ts';
import type { Values, WordId } from '../words/words.ts';
import type { AllUnmended, Unmended } from './unmended.ts';

/** Words that something puts in the entry line, to be finished there; another turn is another wish, also with the same words. */
export interface Prompt {
  readonly words: string;
  readonly turn: number;
  /** After Enter the hand stays in the line; else it goes back to the drawing. */
  readonly stay?: boolean;
}

/** A sentence that is told, as its id, so that it is said in the language of the moment; another turn is told anew, also with the same words. */
export interface Told {
  readonly id: WordId;
  readonly values: Values;
  readonly turn: number;
}

/** An open casus under the hands: what is seen of it, what is chosen, and the one path by which it changes. */
export interface Editor {
  /** The casus as it is shown, with all its layers. */
  readonly casus: Casus;
  readonly diagram: DiagramName;
  readonly view: View;
  readonly theme: ThemeId;
  /** False where it is only looked at: another moment, an older version, somebody who may not write. */
  readonly canChange: boolean;
  readonly drawing: Drawing;

  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly gesture: Gesture;
  readonly begin: (gesture: Gesture) => void;
  /** What lights up in the drawing because words speak of it, by `drawnKey`. */
  readonly lit: ReadonlySet<string>;
  readonly light: (keys: ReadonlySet<string>) => void;
  readonly focus: Focus | undefined;
  readonly look: (focus: Focus | undefined) => void;
  /** Whether the five hypotheses stand beside the drawing, in the place of what is chosen. */
  readonly reading: boolean;
  readonly read: (reading: boolean) => void;
  /** The hypothesis of which a press in the drawing says what it touches; undefined where a press chooses. */
  readonly touching: Hypothesis['slot'] | undefined;
  /** The casus as it would be after the words in the entry line; drawn dashed on the paper. Undefined where nothing is offered. */
  readonly ghost: Casus | undefined;
  readonly offer: (ghost: Casus | undefined) => void;

  /** What the entry line was asked to begin with. */
  readonly prompt: Prompt | undefined;
  /** Puts words in the entry line and the cursor behind them; with `stay` the hand stays there after Enter, else it goes back to the drawing. */
  readonly ask: (words: string, stay?: boolean) => void;
  /** Why a key did nothing, or what it waits for, in one sentence; until something else is chosen. */
  readonly told: Told | undefined;
  readonly tell: (id: WordId, values?: Values) => void;

  /** What was written and could not be done, of fields that are not there now. */
  readonly unmended: AllUnmended;
  readonly leaveUnmended: (about: string, one: Unmended | undefined) => void;

  /**
   * Does deeds, all or none: shown at once, written behind it, taken back by one undo. Afterwards `choose` is chosen. False where they cannot be
   * done; the reason is told above the entry line. `from` is the casus that the hand saw when it began, where that took a while, so that nobody is
   * overwritten who came in between.
   */
  readonly run: (deeds: readonly Deed[], choose?: Chosen, from?: Casus) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Brings Gegevens in sight; undefined where there is none. */
  readonly toDetails: (() => void) | undefined;
  readonly newId: () => string;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/** The casus under the hands of the window around this part. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === undefined) throw new Error('This part of the window stands outside an open casus.');
  return editor;
}
