import { useEditor } from '../workspace/editor.ts';

/** Over the drawing: what is chosen, what lights up, the handles, and everything that a hand can press or drag. */
export function Hands() {
  const { chosen } = useEditor();
  void chosen;
  return null;
}
