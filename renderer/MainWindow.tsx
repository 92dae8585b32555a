import { ArrowLeft, FileWarning, FolderOpen, Network } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { CasusPaper } from './CasusPaper.tsx';
import { ExportSheet } from './export/ExportSheet.tsx';
import { CasusChoice } from './panels/CasusChoice.tsx';
import { EntryLine } from './panels/entry/EntryLine.tsx';
import { Inspector } from './panels/inspector/Inspector.tsx';
import { FaultsSheet } from './panels/FaultsSheet.tsx';
import { KeysSheet } from './panels/KeysSheet.tsx';
import { LayersMenu } from './panels/LayersMenu.tsx';
import { PaperSays } from './panels/PaperSays.tsx';
import { Rail } from './panels/Rail.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { ViewMenu } from './panels/ViewMenu.tsx';
import { PicturePress, Press } from './parts/Press.tsx';
import { useDrawing, wishOf } from './workspace/drawing.ts';
import { useDrawingKeys } from './workspace/drawing-keys.ts';
import { EditorContext } from './workspace/editor.ts';
import { useFileDrop } from './workspace/file-drop.ts';
import { layerCounts } from './workspace/layer-counts.ts';
import { firstLook, nextNames, withLayer } from './workspace/look.ts';
import type { Look } from './workspace/look.ts';
import { useLooseCasus } from './workspace/loose-casus.ts';
import { useGhost } from './workspace/use-ghost.ts';
import type { Prepared } from './workspace/use-ghost.ts';
import { useEditorOf } from './workspace/use-editor.ts';
import type { Bench } from './workspace/use-editor.ts';
import { useOpened } from './workspace/opened.ts';
import { chooseFile, useWindowKeys } from './workspace/window-keys.ts';
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
  const { samples, opened, busy, unopened, refused, openSample, openFile, faultsRead, list } = useOpened();
  const { casus, hand } = useLooseCasus(opened?.casus);
  const prepared = useRef<Prepared>(undefined);
  const drawing = useDrawing(casus, look, words.language, 'genogram', prepared);
  const bench = useMemo<Bench | undefined>(() => {
    const view = { names: look.names, layers: look.layers, language: words.language };
    return casus && { casus, diagram: 'genogram', view, canChange: true, drawing, hand, refused: () => undefined };
  }, [casus, look.names, look.layers, words.language, drawing, hand]);
  const editor = useEditorOf(bench);
  const wish = useMemo(() => wishOf(look, words.language, 'genogram'), [look, words.language]);
  const ghosts = useGhost(editor?.ghost, wish, drawing.drawn, prepared);
  useDrawingKeys(editor);
  const receiving = useFileDrop((file) => void openFile(file));
  const counts = useMemo(() => (casus ? layerCounts(casus) : []), [casus]);

  const open = () => chooseFile((file) => void openFile(file));
  useWindowKeys({
    names: () => setLook({ ...look, names: nextNames(look.names) }),
    open,
    export: () => casus && setOver('export'),
    keys: () => setOver('keys'),
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
              <PicturePress icon={FolderOpen} name={say('interface.open')} shortcut="Ctrl+O" onPress={open} />
            </>
          }
          menus={
            <>
              <LayersMenu counts={counts} on={look.layers} onSwitch={(id, on) => setLook(withLayer(look, id, on))} />
              <ViewMenu theme={look.theme} onTheme={(theme) => setLook({ ...look, theme })} />
            </>
          }
        />
        <Rail onKeys={() => setOver('keys')} />
        <main className={`paper ${receiving ? 'receiving' : ''}`}>{paper()}</main>
        {editor && <Inspector />}
        {editor && <EntryLine />}
      </div>
      {over === 'keys' && <KeysSheet of="example" onClose={() => setOver(undefined)} />}
      {over === 'export' && casus && <ExportSheet casus={casus} look={look} onClose={() => setOver(undefined)} />}
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
    return <CasusPaper casus={casus} drawing={drawing} ghosts={ghosts} actions={openButton} />;
  }
}
