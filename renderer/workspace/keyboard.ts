import type { Words } from '../words/words.ts';
import type { Editor } from './editor.ts';
import type { Spoken } from './spoken.ts';

/** What a key of the drawing works with. */
export interface Keyboard {
  readonly editor: Editor;
  readonly words: Words;
  /** Who and what can be chosen, in reading order; made when it is asked for. */
  readonly transcript: () => readonly Spoken[];
  /** The kind of the line that was drawn last. */
  readonly lastKind: string | undefined;
  /** Whether the drawing itself has focus, and nothing in it or nothing at all. */
  readonly onDrawing: boolean;
  readonly genogram?: (() => void) | undefined;
  readonly systemogram?: (() => void) | undefined;
}

/** Does what a key does. False where it has nothing to do, and the key is left to the system. */
export type KeyAct = (keyboard: Keyboard) => boolean;
