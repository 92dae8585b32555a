import { useContext, useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import { EditorContext } from './editor.ts';

/** For what stands beside the drawing: it goes by the same editor, and is made anew only once the drawing was. */
export function LaterEditor({ children }: { readonly children: ReactNode }) {
  const editor = useContext(EditorContext);
  return <EditorContext value={useDeferredValue(editor)}>{children}</EditorContext>;
}
