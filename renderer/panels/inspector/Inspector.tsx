import { useEditor } from '../../workspace/editor.ts';

/** Beside the drawing: what is known of what is chosen, and where it is changed. Gone when nothing is chosen. */
export function Inspector() {
  const { chosen } = useEditor();
  if (chosen.length === 0) return null;
  return null;
}
