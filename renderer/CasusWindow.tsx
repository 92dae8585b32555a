import { ArrowLeft, FileWarning, Network } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { RefusalKind } from '../shared/bridge/refusals.ts';
import { Refusal } from '../shared/bridge/refusals.ts';
import { readCasusFile } from '../shared/formats/own-file.ts';
import type { Casus } from '../shared/model/records.ts';
import { ask } from './bridge.ts';
import { CasusPaper } from './CasusPaper.tsx';
import { ExportSheet } from './export/ExportSheet.tsx';
import { KeysSheet } from './panels/KeysSheet.tsx';
import { LayersMenu } from './panels/LayersMenu.tsx';
import { PaperSays } from './panels/PaperSays.tsx';
import { Rail } from './panels/Rail.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { ViewMenu } from './panels/ViewMenu.tsx';
import { Press } from './parts/Press.tsx';
import { useDrawing } from './workspace/drawing.ts';
import { layerCounts, undrawnLines } from './workspace/layer-counts.ts';
import { firstLook, nextNames, withLayer } from './workspace/look.ts';
import type { Look } from './workspace/look.ts';
import { useWindowKeys } from './workspace/window-keys.ts';
import { useWords } from './words/use-words.ts';

interface Props {
  /** The handle of the casus. */
  readonly casus: string;
  readonly onBack: () => void;
}

/** One casus of the team file, with its drawing. */
export function CasusWindow({ casus: handle, onBack }: Props) {
  const words = useWords();
  const { say } = words;
  const [casus, setCasus] = useState<Casus>();
  const [refused, setRefused] = useState<RefusalKind>();
  const [look, setLook] = useState<Look>(firstLook);
  const [over, setOver] = useState<'export' | 'keys'>();
  const drawing = useDrawing(casus, look, words.language);
  const counts = useMemo(() => (casus ? layerCounts(casus) : []), [casus]);

  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      try {
        const given = await ask('casus.open', { casus: handle });
        const checked = readCasusFile(given.casus);
        if (gone) return;
        if (checked.ok) setCasus(checked.casus);
        else setRefused('bad-casus');
      } catch (fault) {
        if (!gone) setRefused(fault instanceof Refusal ? fault.kind : 'unreachable');
      }
    };
    void read();
    return () => {
      gone = true;
      ask('casus.close', { casus: handle }).catch(() => undefined);
    };
  }, [handle]);

  useWindowKeys({
    names: () => setLook({ ...look, names: nextNames(look.names) }),
    open: onBack,
    export: () => casus && setOver('export'),
    keys: () => setOver('keys'),
  });

  return (
    <>
      <div className="frame">
        <TopBar
          casus={casus}
          sample={false}
          names={look.names}
          onNames={(names) => setLook({ ...look, names })}
          onExport={() => setOver('export')}
          start={
            <Press look="bare" icon={ArrowLeft} onPress={onBack}>
              {say('interface.program.casussen')}
            </Press>
          }
          menus={
            <>
              <LayersMenu
                counts={counts}
                undrawn={casus ? undrawnLines(casus) : 0}
                on={look.layers}
                onSwitch={(id, on) => setLook(withLayer(look, id, on))}
              />
              <ViewMenu theme={look.theme} onTheme={(theme) => setLook({ ...look, theme })} />
            </>
          }
        />
        <Rail onKeys={() => setOver('keys')} />
        <main className="paper">{paper()}</main>
      </div>
      {over === 'keys' && <KeysSheet onClose={() => setOver(undefined)} />}
      {over === 'export' && casus && <ExportSheet casus={casus} look={look} onClose={() => setOver(undefined)} />}
    </>
  );

  function paper() {
    if (refused !== undefined) {
      return (
        <PaperSays icon={FileWarning} actions={<Press onPress={onBack}>{say('interface.program.casussen')}</Press>}>
          {say(`interface.refusal.${refused}`)}
        </PaperSays>
      );
    }
    if (casus === undefined) {
      return (
        <PaperSays icon={Network} late>
          {say('interface.state.loading')}
        </PaperSays>
      );
    }
    return <CasusPaper casus={casus} drawing={drawing} />;
  }
}
