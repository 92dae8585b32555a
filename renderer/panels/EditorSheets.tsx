import { useEditor } from '../workspace/editor.ts';
import { CommandFinder } from './CommandFinder.tsx';
import { HypothesisFinder } from './HypothesisFinder.tsx';
import { KindFinder } from './KindFinder.tsx';

/** The dialogs that a key of the drawing opens. */
export function EditorSheets() {
  const { gesture } = useEditor();
  switch (gesture.is) {
    case 'finding-kind':
      return <KindFinder />;
    case 'finding-command':
      return <CommandFinder />;
    case 'finding-hypothesis':
      return <HypothesisFinder />;
    case 'choosing':
    case 'aiming':
    case 'naming':
      return null;
  }
}
