import { CalendarDays, ChevronLeft, EyeOff, FileWarning, History, Network } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { Fault } from '../shared/model/check.ts';
import { consentOn, voicesOf } from '../shared/rules/consent.ts';
import type { DiagramName } from '../shared/rules/hand-placed.ts';
import { layersOn } from '../shared/rules/visible.ts';
import { ask } from './bridge.ts';
import { CasusPaper } from './CasusPaper.tsx';
import { ExportSheet } from './export/ExportSheet.tsx';
import { CasusBeside } from './panels/CasusBeside.tsx';
import { CasusFoot } from './panels/CasusFoot.tsx';
import { Details } from './panels/Details.tsx';
import { EntryLine } from './panels/entry/EntryLine.tsx';
import { HypothesesPress } from './panels/hypotheses/HypothesesPress.tsx';
import { KeysSheet } from './panels/KeysSheet.tsx';
import { LayersMenu } from './panels/LayersMenu.tsx';
import { PaperSays } from './panels/PaperSays.tsx';
import { Rail } from './panels/Rail.tsx';
import type { Place } from './panels/Rail.tsx';
import { ThenPill } from './panels/ThenPill.tsx';
import { TimeBar } from './panels/TimeBar.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { UndoPair } from './panels/UndoPair.tsx';
import { UnsavedSheet } from './panels/UnsavedSheet.tsx';
import { ViewMenu } from './panels/ViewMenu.tsx';
import { FoldingPress, Press } from './parts/Press.tsx';
import { wishOf } from './workspace/drawing.ts';
import { useDrawingKeys } from './workspace/drawing-keys.ts';
import { EditorContext } from './workspace/editor.ts';
import { details, detailIds, isAbout } from './workspace/details.ts';
import { handOverCasus } from './workspace/hand-over.ts';
import { layerCounts } from './workspace/layer-counts.ts';
import { firstLook, nextNames, withLayer } from './workspace/look.ts';
import type { Look } from './workspace/look.ts';
import { useNow } from './workspace/now.ts';
import { useTeamCasus } from './workspace/use-team-casus.ts';
import { useWorkbench } from './workspace/use-workbench.ts';
import { useVersions } from './workspace/versions.ts';
import { useWindowKeys } from './workspace/window-keys.ts';
import { usePartKeys } from './workspace/window-parts.ts';
import { dayOf, momentInWords } from './words/moment.ts';
import { daySaid } from './words/day.ts';
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
  const [look, setLook] = useState<Look>(firstLook);
  const { casus: team, hand, places } = useTeamCasus(handle, wishOf(look, words.language, 'genogram'));
  const casus = team.editing?.shown;
  const [over, setOver] = useState<'export' | 'keys' | 'unsaved'>();
  const [place, setPlace] = useState<Place>('genogram');
  const [diagram, setDiagram] = useState<DiagramName>('genogram');
  const [then, setThen] = useState<string>();
  const [timed, setTimed] = useState(false);
  const [older, setOlder] = useState(false);
  const versions = useVersions(handle, older, team.editing?.revision);
  const now = versions.looked?.casus ?? casus;
  const { layers } = look;
  // What is written at Gegevens is of the casus as it is, whichever day the drawing shows.
  const day = place === 'details' ? undefined : then;
  const seen = useMemo(() => now && (day === undefined ? now : layersOn(now, { layers }, day)), [now, day, layers]);
  const toDetails = useCallback(() => {
    setPlace('details');
    setOlder(false);
  }, []);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { drawing, editor, offered } = useWorkbench({
    casus: seen,
    diagram,
    look,
    language: words.language,
    canChange: team.canChange && seen === casus,
    hand,
    places,
    toDetails,
    refused: setFaults,
  });
  useDrawingKeys(place === 'details' ? undefined : editor, {
    genogram: () => goTo('genogram'),
    systemogram: () => goTo('systemogram'),
  });
  const counts = useMemo(() => (seen ? layerCounts(seen, layers) : []), [seen, layers]);
  const front = team.editing?.clashes.filter(({ later }) => !later) ?? [];
  const clashes = place === 'details' ? front.filter((clash) => !detailIds.some((id) => isAbout(clash, details[id]))) : front;
  const clock = useNow();
  const today = dayOf(clock);
  const consent = useMemo(() => casus && consentOn(voicesOf(casus), today), [casus, today]);
  const unsaved = team.stopped && team.editing ? team.editing.edits.filter(({ state }) => state === 'new').length : 0;
  const leave = (): void => (unsaved > 0 ? setOver('unsaved') : onBack());

  usePartKeys();
  useWindowKeys({
    names: () => setLook({ ...look, names: nextNames(look.names) }),
    open: leave,
    export: () => seen && setOver('export'),
    keys: () => setOver('keys'),
    ...(editor?.canChange && { undo: editor.undo, redo: editor.redo }),
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
              {hand && <UndoPair casus={team} hand={hand} canChange={editor?.canChange === true} />}
              <FoldingPress
                look="bare folds-first"
                icon={History}
                name={say('interface.versions')}
                aria-expanded={older && editor?.reading !== true}
                onPress={() => {
                  setOlder(!older || editor?.reading === true);
                  setPlace(diagram);
                  editor?.read(false);
                }}
              >
                <span className="when-large">{say('interface.versions')}</span>
              </FoldingPress>
              <span className="rule" />
              {now && (
                <FoldingPress
                  look="bare foldable"
                  icon={CalendarDays}
                  aria-pressed={timed}
                  name={say('interface.reference-date.time-bar', { date: daySaid(then ?? now.referenceDate, words.language) })}
                  onPress={() => {
                    setTimed(!timed);
                    setThen(undefined);
                  }}
                >
                  <span className="when-wide">{daySaid(then ?? now.referenceDate, words.language)}</span>
                </FoldingPress>
              )}
              {editor && <HypothesesPress toDrawing={place === 'details' ? () => setPlace(diagram) : undefined} />}
              <LayersMenu counts={counts} on={look.layers} onSwitch={(id, on) => setLook(withLayer(look, id, on))} />
              <ViewMenu theme={look.theme} onTheme={(theme) => setLook({ ...look, theme })} />
            </>
          }
        />
        <Rail places={['genogram', 'systemogram', 'details']} place={place} onPlace={goTo} onKeys={() => setOver('keys')} />
        {place === 'details' && team.state === 'open' && casus && hand && look.names === 'full' ? (
          <main className="details-page">
            <Details handle={handle} casus={casus} team={team} hand={hand} />
          </main>
        ) : (
          <main className="paper">{paper()}</main>
        )}
        <CasusBeside
          team={team}
          casus={casus}
          hand={hand}
          versions={older ? versions : undefined}
          onVersionsShut={() => setOlder(false)}
          clashes={clashes}
          named={look.names === 'full'}
          onNames={() => setLook({ ...look, names: 'full' })}
          atDetails={place === 'details'}
        />
        {editor && place !== 'details' ? <EntryLine beside={foot()} /> : foot()}
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
      {over === 'export' && now && (
        <ExportSheet
          casus={now}
          look={look}
          diagram={diagram}
          then={then}
          focus={editor?.focus}
          onClose={() => setOver(undefined)}
          onSaved={tellExport}
        />
      )}
    </EditorContext>
  );

  function goTo(to: Place): void {
    if (to === 'details') return toDetails();
    setPlace(to);
    setDiagram(to);
  }

  /** Who else is here, what was done last, and whether it is saved. */
  function foot() {
    return (
      hand &&
      team.state === 'open' && (
        <CasusFoot
          casus={team}
          hand={hand}
          view={{ names: look.names, layers: look.layers, language: words.language }}
          faults={faults}
          atDetails={place === 'details'}
        />
      )
    );
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
        <CasusPaper casus={seen} drawing={drawing} offered={offered} />
        {then !== undefined && <ThenPill casus={seen} />}
        {timed && editor && now && <TimeBar casus={now} view={editor.view} then={then} onThen={setThen} onClose={() => setTimed(false)} />}
        {looked && (
          <div className="paper-then" role="status">
            {say('interface.versions.then', { when: momentInWords(looked.version.at, clock, words.language) })}
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
