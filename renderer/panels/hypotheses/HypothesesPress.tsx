import { Lightbulb } from 'lucide-react';
import { FoldingPress } from '../../parts/Press.tsx';
import { useEditor } from '../../workspace/editor.ts';
import { readHypotheses } from '../../workspace/touching.ts';
import { useWords } from '../../words/use-words.ts';

interface Props {
  /** Where the drawing is not in sight: brings it there. */
  readonly toDrawing?: (() => void) | undefined;
}

/** In the top bar: opens and closes the five hypotheses beside the drawing. */
export function HypothesesPress({ toDrawing }: Props) {
  const { say } = useWords();
  const editor = useEditor();
  const open = editor.reading && toDrawing === undefined;
  return (
    <FoldingPress
      look="bare foldable"
      icon={Lightbulb}
      name={say('interface.hypotheses')}
      shortcut="H"
      aria-expanded={open}
      onPress={() => {
        if (open) return editor.read(false);
        toDrawing?.();
        return readHypotheses(editor);
      }}
    >
      <span className="when-wide">{say('interface.hypotheses')}</span>
    </FoldingPress>
  );
}
