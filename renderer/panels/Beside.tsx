import { useEditor } from '../workspace/editor.ts';
import { LaterEditor } from '../workspace/LaterEditor.tsx';
import { HypothesesAside } from './hypotheses/HypothesesAside.tsx';
import { Inspector } from './inspector/Inspector.tsx';

/** Beside the drawing: the five hypotheses while they are read, else what is known of what is chosen. */
export function Beside() {
  return (
    <LaterEditor>
      <Which />
    </LaterEditor>
  );
}

function Which() {
  return useEditor().reading ? <HypothesesAside /> : <Inspector />;
}
