import { ChevronLeft, EyeOff, FileWarning, History, Network } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { Fault } from '../shared/model/check.ts';
import { consentOn, voicesOf } from '../shared/rules/consent.ts';
import { ask } from './bridge.ts';
import { CasusPaper } from './CasusPaper.tsx';
import { ExportSheet } from './export/ExportSheet.tsx';
import { CasusFoot } from './panels/CasusFoot.tsx';
import { ClashAside } from './panels/ClashAside.tsx';
import { Details } from './panels/Details.tsx';
import { EntryLine } from './panels/entry/EntryLine.tsx';
import { Inspector } from './panels/inspector/Inspector.tsx';
import { KeysSheet } from './panels/KeysSheet.tsx';
import { LayersMenu } from './panels/LayersMenu.tsx';
import { PaperSays } from './panels/PaperSays.tsx';
import { Rail } from './panels/Rail.tsx';
import type { Place } from './panels/Rail.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { UndoPair } from './panels/UndoPair.tsx';
import { UnsavedSheet } from './panels/UnsavedSheet.tsx';
import { VersionsAside } from './panels/VersionsAside.tsx';
import { ViewMenu } from './panels/ViewMenu.tsx';
import { Press, PicturePress } from './parts/Press.tsx';
import { useDrawingKeys } from './workspace/drawing-keys.ts';
import { EditorContext } from './workspace/editor.ts';
import { details, detailIds, isAbout } from './workspace/details.ts';
import { useDrawing, wishOf } from './workspace/drawing.ts';
import { handOverCasus } from './workspace/hand-over.ts';
import { layerCounts } from './workspace/layer-counts.ts';
import { firstLook, nextNames, withLayer } from './workspace/look.ts';
import type { Look } from './workspace/look.ts';
import { useEditorOf } from './workspace/use-editor.ts';
import type { Bench } from './workspace/use-editor.ts';
import { useGhost } from './workspace/use-ghost.ts';
import type { Prepared } from './workspace/use-ghost.ts';
import { useNow } from './workspace/now.ts';
import { useTeamCasus } from './workspace/use-team-casus.ts';
import { useVersions } from './workspace/versions.ts';
import { useWindowKeys } from './workspace/window-keys.ts';
import { dayOf, momentInWords } from './words/moment.ts';
import { useWords } from './words/use-words.ts';

interface Props {
  /** The handle of the casus. */
  readonly casus: string;
  readonly onBack: () => void;
}

/** One casus of the team file: its drawing and its details, saved as they change, alike on every screen that shows it. */
export function CasusWindow({ casus: handle, onBack }: Props) {
  const words = useWords();
  const { say } = words;
  const { casus: team, hand } = useTeamCasus(handle);
  const casus = team.editing?.shown;
  const [look, setLook] = useState<Look>(firstLook);
  const [over, setOver] = useState<'export' | 'keys' | 'unsaved'>();
  const [place, setPlace] = useState<Place>('genogram');
  const [older, setOlder] = useState(false);
  const versions = useVersions(handle, older, team.editing?.revision);
  const seen = versions.looked?.casus ?? casus;
  const prepared = useRef<Prepared>(undefined);
  const drawing = useDrawing(seen, look, words.language, 'genogram', prepared);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const canChange = team.canChange && seen === casus;
  const bench = useMemo<Bench | undefined>(() => {
    const view = { names: look.names, layers: look.layers, language: words.language };
    return seen && { casus: seen, diagram: 'genogram', view, canChange, drawing, hand, refused: setFaults };
  }, [seen, look.names, look.layers, words.language, canChange, drawing, hand]);
  const editor = useEditorOf(bench);
  const wish = useMemo(() => wishOf(look, words.language, 'genogram'), [look, words.language]);
  const ghosts = useGhost(editor?.ghost, wish, drawing.drawn, prepared);
  useDrawingKeys(place === 'genogram' ? editor : undefined);
  const counts = useMemo(() => (seen ? layerCounts(seen) : []), [seen]);
  const front = team.editing?.clashes.filter(({ later }) => !later) ?? [];
  const beside = place === 'details' ? front.filter((clash) => !detailIds.some((id) => isAbout(clash, details[id]))) : front;
  const now = useNow();
  const today = dayOf(now);
  const consent = useMemo(() => casus && consentOn(voicesOf(casus), today), [casus, today]);
  const unsaved = team.stopped && team.editing ? team.editing.edits.filter(({ state }) => state === 'new').length : 0;
  const leave = (): void => (unsaved > 0 ? setOver('unsaved') : onBack());
  const versionsShut = (): void => setOlder(false);

  useWindowKeys({
    names: () => setLook({ ...look, names: nextNames(look.names) }),
    open: leave,
    export: () => seen && setOver('export'),
    keys: () => setOver('keys'),
    ...(hand && { undo: hand.undo, redo: hand.redo }),
  });

  return (
    <EditorContext value={editor}>
      <div className="frame of-team">
        <TopBar
          casus={seen}
          sample={false}
          consent={consent}
          names={look.names}
          onNames={(names) => setLook({ ...look, names })}
          onExport={() => setOver('export')}
          start={
            <Press look="bare folds-last" icon={ChevronLeft} aria-label={say('interface.program.casussen')} onPress={leave}>
              <span className="when-roomy">{say('interface.program.casussen')}</span>
            </Press>
          }
          menus={
            <>
              {hand && <UndoPair casus={team} hand={hand} />}
              <PicturePress
                icon={History}
                name={say('interface.versions')}
                aria-expanded={older}
                onPress={() => {
                  setOlder(!older);
                  setPlace('genogram');
                }}
              />
              <span className="rule" />
              <LayersMenu counts={counts} on={look.layers} onSwitch={(id, on) => setLook(withLayer(look, id, on))} />
              <ViewMenu theme={look.theme} onTheme={(theme) => setLook({ ...look, theme })} />
            </>
          }
        />
        <Rail
          places={['genogram', 'details']}
          place={place}
          onPlace={(to) => {
            setPlace(to);
            if (to === 'details') versionsShut();
          }}
          onKeys={() => setOver('keys')}
        />
        {place === 'details' && team.state === 'open' && casus && hand && look.names === 'full' ? (
          <main className="details-page">
            <Details handle={handle} casus={casus} team={team} hand={hand} />
          </main>
        ) : (
          <main className="paper">{paper()}</main>
        )}
        {older && hand && team.state === 'open' ? (
          <VersionsAside
            versions={versions}
            canChange={team.canChange}
            onClose={versionsShut}
            onReturn={() => {
              const { looked } = versions;
              if (looked) hand.returnTo(looked.version.revision, looked.casus);
              versionsShut();
            }}
          />
        ) : (
          casus &&
          hand &&
          (beside.length > 0 ? <ClashAside clashes={beside} casus={casus} hand={hand} /> : place === 'genogram' && editor && <Inspector />)
        )}
        {editor && place === 'genogram' ? <EntryLine beside={foot()} /> : foot()}
      </div>
      {over === 'keys' && <KeysSheet of="casus" canChange={team.canChange} onClose={() => setOver(undefined)} />}
      {over === 'unsaved' && unsaved > 0 && team.stopped && casus && (
        <UnsavedSheet
          count={unsaved}
          why={team.stopped}
          onElsewhere={() => handOverCasus(casus)}
          onLeave={onBack}
          onClose={() => setOver(undefined)}
        />
      )}
      {over === 'export' && seen && <ExportSheet casus={seen} look={look} onClose={() => setOver(undefined)} onSaved={tellExport} />}
    </EditorContext>
  );

  /** Who else is here, what was done last, and whether it is saved. */
  function foot() {
    return hand && team.state === 'open' && <CasusFoot casus={team} hand={hand} faults={faults} atDetails={place === 'details'} />;
  }

  /** The drawing, or in its place why it is not there. */
  function paper() {
    const back = <Press onPress={onBack}>{say('interface.program.casussen')}</Press>;
    if (team.state === 'refused' || team.state === 'gone') {
      return (
        <PaperSays icon={FileWarning} actions={back}>
          {say(`interface.refusal.${team.refusal ?? 'unknown-casus'}`)}
        </PaperSays>
      );
    }
    if (seen === undefined) {
      return (
        <PaperSays icon={Network} late>
          {say('interface.state.loading')}
        </PaperSays>
      );
    }
    if (place === 'details') {
      return (
        <PaperSays
          icon={EyeOff}
          actions={<Press onPress={() => setLook({ ...look, names: 'full' })}>{say('interface.casus.show-names')}</Press>}
        >
          {say('interface.casus.names-hidden')}
        </PaperSays>
      );
    }
    const { looked } = versions;
    return (
      <>
        <CasusPaper casus={seen} drawing={drawing} ghosts={ghosts} />
        {looked && (
          <div className="paper-then" role="status">
            {say('interface.versions.then', { when: momentInWords(looked.version.at, now, words.language) })}
            <Press look="bare" onPress={() => void versions.look(undefined)}>
              {say('interface.versions.to-now')}
            </Press>
          </div>
        )}
      </>
    );
  }

  function tellExport(format: string): void {
    // The file is made already; that the log could not be reached is told by the line about saving.
    ask('casus.tell', { casus: handle, action: 'export', format }).catch(() => undefined);
  }
}
