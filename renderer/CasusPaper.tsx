import { FileWarning, Network } from 'lucide-react';
import { useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { litAround, litBy } from '../shared/rules/focus.ts';
import { faded } from '../shared/scene/faded.ts';
import { WhoForWhom } from './panels/WhoForWhom.tsx';
import { EditorContext } from './workspace/editor.ts';
import type { Casus } from '../shared/model/records.ts';
import { Canvas } from './canvas/Canvas.tsx';
import { EmptyPaper } from './panels/EmptyPaper.tsx';
import { PaperHead } from './panels/PaperHead.tsx';
import { PaperLegend } from './panels/PaperLegend.tsx';
import { EditorSheets } from './panels/EditorSheets.tsx';
import { PaperSentence } from './panels/PaperSentence.tsx';
import { PaperSays } from './panels/PaperSays.tsx';
import { UnmendedTexts } from './panels/UnmendedTexts.tsx';
import type { useDrawing } from './workspace/drawing.ts';
import { litLegend } from './workspace/lit-legend.ts';
import { sceneLookOf } from './workspace/scene-look.ts';
import { nobodyIn } from './workspace/use-ghost.ts';
import type { Offered } from './workspace/use-ghost.ts';
import { useWords } from './words/use-words.ts';

interface Props {
  readonly casus: Casus;
  readonly drawing: ReturnType<typeof useDrawing>;
  /** What is only offered, drawn dashed. */
  readonly offered: Offered;
  /** What can be done where the drawing could not be made. */
  readonly actions?: ReactNode;
}

/** The drawing of a casus, or in its place why there is none yet, and what its keys open. */
export function CasusPaper(props: Props) {
  return (
    <>
      <Paper {...props} />
      <EditorSheets />
    </>
  );
}

function Paper({ casus, drawing, offered, actions }: Props) {
  const { say } = useWords();
  const editor = useContext(EditorContext);
  const focus = editor?.focus;
  const [tabled, setTabled] = useState(false);
  const nobody = casus.persons.length === 0;
  // The paper on which nobody stood yet is not shown while the first one is drawn.
  const white = nobody || (drawing.busy && drawing.drawn !== undefined && nobodyIn(drawing.drawn));
  const drawn = white ? offered.first : drawing.drawn;
  const theme = editor?.theme;
  const view = editor?.view;
  const seen = useMemo(() => {
    if (drawn === undefined || focus === undefined) return drawn;
    const lit = (drawn.diagram === 'genogram' ? litBy : litAround)(casus, focus);
    const look = theme && view && sceneLookOf({ ...view, layers: [...view.layers], theme });
    return { ...drawn, scene: faded(drawn.scene, lit), ...(look && { legend: litLegend(drawn, casus, lit, look) }) };
  }, [drawn, casus, focus, theme, view]);
  if (nobody && drawn === undefined) return <EmptyPaper />;
  if (drawing.failed) {
    return (
      <PaperSays icon={FileWarning} actions={actions}>
        {say('interface.state.failed')}
      </PaperSays>
    );
  }
  if (seen === undefined) {
    return (
      <PaperSays icon={Network} late>
        {say('interface.state.drawing')}
      </PaperSays>
    );
  }
  const { heading, legend } = seen;
  const large = theme === 'projection';
  const table = seen.diagram === 'systemogram' && tabled;
  return (
    <>
      <PaperHead casus={casus} large={large} heading={heading} {...(seen.diagram === 'systemogram' && { tabled, onTabled: setTabled })} />
      {!table && editor && <PaperSentence scene={seen.scene} />}
      {table ? (
        <WhoForWhom />
      ) : (
        <Canvas key={`${seen.diagram} ${casus.id}`} title={casus.id} drawn={seen} offered={nobody ? 'all' : white ? undefined : offered} />
      )}
      {!table && drawn && legend.length > 0 && <PaperLegend entries={legend} whole={drawn.legend} large={large} />}
      {editor && <UnmendedTexts />}
      {drawing.busy && <p className="paper-note late">{say('interface.state.redrawing')}</p>}
    </>
  );
}
