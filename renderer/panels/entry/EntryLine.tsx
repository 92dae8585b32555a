import { useEditor } from '../../workspace/editor.ts';

/** At the foot of a casus: where everything can be said in words. */
export function EntryLine() {
  const { canChange } = useEditor();
  if (!canChange) return null;
  return null;
}
