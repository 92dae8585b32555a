import { CalendarDays, ArrowLeft, FileWarning, FolderOpen, Network } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Fault } from '../shared/model/check.ts';
import { layersOn } from '../shared/rules/visible.ts';
import type { DiagramName } from '../shared/rules/hand-placed.ts';
import { CasusPaper } from './CasusPaper.tsx';
import { ExportSheet } from './export/ExportSheet.tsx';
import { Beside } from './panels/Beside.tsx';
import { CasusChoice } from './panels/CasusChoice.tsx';
import { EntryLine } from './panels/entry/EntryLine.tsx';
import { FaultsSheet } from './panels/FaultsSheet.tsx';
import { HypothesesPress } from './panels/hypotheses/HypothesesPress.tsx';
import { KeysSheet } from './panels/KeysSheet.tsx';
import { LayersMenu } from './panels/LayersMenu.tsx';
import { PaperSays } from './panels/PaperSays.tsx';
import { Rail } from './panels/Rail.tsx';
import { ThenPill } from './panels/ThenPill.tsx';
import { TimeBar } from './panels/TimeBar.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { ViewMenu } from './panels/ViewMenu.tsx';
import { FoldingPress, PicturePress, Press } from './parts/Press.tsx';
import { useDrawingKeys } from './workspace/drawing-keys.ts';
import { EditorContext } from './workspace/editor.ts';
import { useFileDrop } from './workspace/file-drop.ts';
import { layerCounts } from './workspace/layer-counts.ts';
import { firstLook, nextNames, withLayer } from './workspace/look.ts';
import type { Look } from './workspace/look.ts';
import { useLooseCasus } from './workspace/loose-casus.ts';
import { useWorkbench } from './workspace/use-workbench.ts';
import { useOpened } from './workspace/opened.ts';
import { chooseFile, useWindowKeys } from './workspace/window-keys.ts';
import { usePartKeys } from './workspace/window-parts.ts';
import { daySaid } from './words/day.ts';
import { useWords } from './words/use-words.ts';

type Over = 'export' | 'keys' | undefined;

interface Props {
  readonly onLeave: () => void;
}

/** The examples, and files that are only read: what is open, how it is shown, and the drawing in the middle. Nothing is stored. */
export function MainWindow({ onLeave }: Props) {
  const words = useWords();
  const { say } = words;
  const [look, setLook] = useState<Look>(firstLook);
  const [over, setOver] = useState<Over>();
  const [diagram, setDiagram] = useState<DiagramName>('genogram');
  const [then, setThen] = useState<string>();
  const [timed, setTimed] = useState(false);
  const [, noted] = useState<readonly Fault[]>([]);
  const { samples, opened, busy, unopened, refused, openSample, openFile, faultsRead, list } = useOpened();
  const { casus, hand } = useLooseCasus(opened?.casus);
  const { layers } = look;
  const seen = useMemo(() => casus && (then === undefined ? casus : layersOn(casus, { layers }, then)), [casus, then, layers]);
  const { drawing, editor, offered } = useWorkbench({
    casus: seen,
    diagram,
    look,
    language: words.language,
    canChange: then === undefined,
    hand,
    refused: noted,
  });
  useDrawingKeys(editor, { genogram: () => setDiagram('genogram'), systemogram: () => setDiagram('systemogram') });
  const receiving = useFileDrop((file) => void openFile(file));
  const counts = useMemo(() => (casus ? layerCounts(casus, layers) : []), [casus, layers]);

  const open = () => chooseFile((file) => void openFile(file));
  usePartKeys();
  useWindowKeys({
    names: () => setLook({ ...look, names: nextNames(look.names) }),
    open,
    export: () => casus && setOver('export'),
    keys: () => setOver('keys'),
    ...(editor && { undo: editor.undo, redo: editor.redo }),
  });

  return (
    <EditorContext value={editor}>
      <div className="frame">
        <TopBar
          casus={casus}
          sample={opened?.sample !== undefined}
          names={look.names}
          onNames={(names) => setLook({ ...look, names })}
          onExport={() => setOver('export')}
          start={
            <>
              <PicturePress icon={ArrowLeft} name={say('interface.program.leave')} onPress={onLeave} />
              {samples.length > 0 && (
                <CasusChoice
                  samples={samples}
                  chosen={opened?.sample}
                  titled={look.names === 'full'}
                  onChoose={(id) => void openSample(id)}
                />
              )}
              <FoldingPress look="bare foldable" icon={FolderOpen} name={say('interface.open')} shortcut="Ctrl+O" onPress={open}>
                <span className="when-wide">{say('interface.open.word')}</span>
              </FoldingPress>
            </>
          }
          menus={
            <>
              {casus && (
                <FoldingPress
                  look="bare foldable"
                  icon={CalendarDays}
                  aria-pressed={timed}
                  name={say('interface.reference-date.time-bar', { date: daySaid(then ?? casus.referenceDate, words.language) })}
                  onPress={() => {
                    setTimed(!timed);
                    setThen(undefined);
                  }}
                >
                  <span className="when-wide">{daySaid(then ?? casus.referenceDate, words.language)}</span>
                </FoldingPress>
              )}
              {editor && <HypothesesPress />}
              <LayersMenu counts={counts} on={look.layers} onSwitch={(id, on) => setLook(withLayer(look, id, on))} />
              <ViewMenu theme={look.theme} onTheme={(theme) => setLook({ ...look, theme })} />
            </>
          }
        />
        <Rail
          places={['genogram', 'systemogram']}
          place={diagram}
          onPlace={(to) => to !== 'details' && setDiagram(to)}
          onKeys={() => setOver('keys')}
        />
        <main className={`paper ${receiving ? 'receiving' : ''}`}>{paper()}</main>
        {editor && <Beside />}
        {editor && <EntryLine />}
      </div>
      {over === 'keys' && <KeysSheet of="example" canChange onClose={() => setOver(undefined)} />}
      {over === 'export' && casus && (
        <ExportSheet casus={casus} look={look} diagram={diagram} then={then} focus={editor?.focus} onClose={() => setOver(undefined)} />
      )}
      {unopened && <FaultsSheet unopened={unopened} onClose={faultsRead} />}
    </EditorContext>
  );

  /** The drawing, or why there is none. */
  function paper() {
    const openButton = (
      <Press icon={FolderOpen} onPress={open}>
        {say('interface.open')}
      </Press>
    );
    if (refused !== undefined && casus === undefined) {
      const again = refused === 'not-admitted' ? undefined : <Press onPress={() => void list()}>{say('interface.again')}</Press>;
      return (
        <PaperSays icon={FileWarning} actions={again}>
          {say(`interface.refusal.${refused}`)}
        </PaperSays>
      );
    }
    if (receiving) return <PaperSays icon={FolderOpen}>{say('interface.drop')}</PaperSays>;
    if (casus === undefined) {
      return busy ? (
        <PaperSays icon={Network} late>
          {say('interface.state.loading')}
        </PaperSays>
      ) : (
        <PaperSays icon={Network} actions={openButton}>
          {say('interface.state.empty')}
        </PaperSays>
      );
    }
    return (
      <>
        <CasusPaper casus={seen ?? casus} drawing={drawing} offered={offered} actions={openButton} />
        {then !== undefined && seen && <ThenPill casus={seen} />}
        {timed && editor && casus && (
          <TimeBar casus={casus} view={editor.view} then={then} onThen={setThen} onClose={() => setTimed(false)} />
        )}
      </>
    );
  }
}
