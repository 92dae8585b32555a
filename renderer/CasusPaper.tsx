import { FileWarning, Network, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Casus } from '../shared/model/records.ts';
import type { Mark } from '../shared/scene/scene.ts';
import { Canvas } from './canvas/Canvas.tsx';
import { PaperHead } from './panels/PaperHead.tsx';
import { PaperLegend } from './panels/PaperLegend.tsx';
import { PaperSays } from './panels/PaperSays.tsx';
import type { useDrawing } from './workspace/drawing.ts';
import { useWords } from './words/use-words.ts';

interface Props {
  readonly casus: Casus;
  readonly drawing: ReturnType<typeof useDrawing>;
  /** What is only offered, drawn dashed. */
  readonly ghosts?: readonly Mark[];
  /** What can be done where the drawing could not be made. */
  readonly actions?: ReactNode;
}

/** The drawing of a casus, or in its place why there is none yet. */
export function CasusPaper({ casus, drawing, ghosts = [], actions }: Props) {
  const { say } = useWords();
  if (casus.persons.length === 0) return <PaperSays icon={Users}>{say('interface.state.nobody')}</PaperSays>;
  if (drawing.failed) {
    return (
      <PaperSays icon={FileWarning} actions={actions}>
        {say('interface.state.failed')}
      </PaperSays>
    );
  }
  if (drawing.drawn === undefined) {
    return (
      <PaperSays icon={Network} late>
        {say('interface.state.drawing')}
      </PaperSays>
    );
  }
  const { heading, legend } = drawing.drawn;
  return (
    <>
      <PaperHead casus={casus} heading={heading} />
      <Canvas key={casus.id} title={casus.id} drawn={drawing.drawn} ghosts={ghosts} />
      {legend.length > 0 && <PaperLegend entries={legend} />}
      {drawing.busy && <p className="paper-note late">{say('interface.state.redrawing')}</p>}
    </>
  );
}
