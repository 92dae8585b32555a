import { useContext, useDeferredValue, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { EditorContext } from './editor.ts';

/**
 * For what stands beside the drawing: it goes by the same editor, and after a change of the casus is made anew only once the drawing was. What was only
 * chosen it shows at once, since the next key may go there; and while the keyboard is there it never tells what was.
 */
export function LaterEditor({ children }: { readonly children: ReactNode }) {
  const now = useContext(EditorContext);
  const later = useDeferredValue(now);
  const here = useSyncExternalStore(watchFocus, isBeside);
  const [shown, setShown] = useState(now);
  // Never back to an older one: what was shown once stands until the newest is due.
  const due = here || later === now || now?.casus === shown?.casus;
  if (due && shown !== now) setShown(now);
  return <EditorContext value={due ? now : shown}>{children}</EditorContext>;
}

function isBeside(): boolean {
  return document.activeElement?.closest('.aside') instanceof Element;
}

function watchFocus(tell: () => void): () => void {
  document.addEventListener('focusin', tell);
  document.addEventListener('focusout', tell);
  return () => {
    document.removeEventListener('focusin', tell);
    document.removeEventListener('focusout', tell);
  };
}
