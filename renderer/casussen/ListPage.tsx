import { ArrowLeft, CircleAlert, FileInput, Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { PicturePress, Press } from '../parts/Press.tsx';
import { useTeam } from '../workspace/team.ts';
import { useWords } from '../words/use-words.ts';
import type { useActs } from './acts.ts';
import { useCasusKeys } from './casus-keys.ts';
import type { useCasusList } from './casus-list.ts';
import { CasusTable, focusRow } from './CasusTable.tsx';
import { dueIn } from './due.ts';
import { CasusSearch, MoreFilters, StatusFilters } from './Filters.tsx';
import { DueLine, Foot } from './Foot.tsx';
import { NoRows } from './NoRows.tsx';
import { useNow } from '../workspace/now.ts';
import { chosen, countsOf, districtsOf, firstChoice } from './order.ts';
import { RowMenusContext } from './row-actions.ts';
import type { ListView } from './view.ts';
import { dayOf } from './written-day.ts';

interface Props {
  readonly list: ReturnType<typeof useCasusList>;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly acts: ReturnType<typeof useActs>;
  /** Whether files hang above the window. */
  readonly receiving: boolean;
  readonly onOpen: (casus: string) => void;
  readonly onMake: () => void;
  readonly onImport: () => void;
}

/** The list itself: finding above, the table in the middle, what is due and saved at the foot. */
export function ListPage({ list, view, onView, acts, receiving, onOpen, onMake, onImport }: Props) {
  const { say } = useWords();
  const { canWrite, news, reached } = useTeam();
  const { search, archived, choice } = view;
  const all = list.rows;
  const rows = useMemo(() => chosen(all ?? [], choice), [all, choice]);
  const [menu, setMenu] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const now = useNow();
  const today = dayOf(now);
  const due = useMemo(() => dueIn(list.whole, today), [list.whole, today]);
  const make = () => canWrite && onMake();
  const toFirst = () => focusRow(table.current, 0);
  useCasusKeys({ search: () => field.current?.focus(), make, down: toFirst, menu: setMenu });

  const arrive = useEffectEvent(() => {
    if (document.activeElement !== document.body) return;
    focusRow(
      table.current,
      Math.max(
        0,
        rows.findIndex(({ casus }) => casus === view.last),
      ),
    );
  });
  const arrived = all !== undefined && rows.length > 0;
  useEffect(() => {
    if (arrived) arrive();
  }, [arrived]);

  const menus = { open: menu, onOpen: setMenu, canChange: canWrite, act: acts.act };

  return (
    <main className={`page casussen ${receiving ? 'receiving' : ''}`}>
      <div className="page-head">
        {archived && (
          <PicturePress icon={ArrowLeft} name={say('interface.casussen.back')} onPress={() => onView({ ...view, archived: false })} />
        )}
        <h1>{say(archived ? 'interface.casussen.archive' : 'interface.casussen')}</h1>
        {canWrite && (
          <>
            <Press icon={FileInput} onPress={onImport}>
              {say('interface.casussen.import')}
            </Press>
            <Press look="primary" icon={Plus} onPress={make}>
              {say('interface.casussen.new')} <kbd aria-hidden>N</kbd>
            </Press>
          </>
        )}
      </div>
      <div className="casus-filters">
        <CasusSearch search={search} onSearch={(text) => onView({ ...view, search: text })} onDown={toFirst} field={field} />
        <StatusFilters
          chosen={choice.status}
          counts={countsOf(all ?? [], choice)}
          onChoose={(status) => onView({ ...view, choice: { ...choice, status } })}
        />
        <span className="space" />
        <MoreFilters choice={choice} districts={districtsOf(all ?? [])} onChoose={(next) => onView({ ...view, choice: next })} />
      </div>
      <RowMenusContext value={menus}>
        <CasusTable
          name={say(archived ? 'interface.casussen.archive' : 'interface.casussen')}
          rows={rows}
          sorting={choice.sorting}
          onSort={(sorting) => onView({ ...view, choice: { ...choice, sorting } })}
          onOpen={({ casus }) => onOpen(casus)}
          table={table}
          empty={
            <NoRows
              known={all !== undefined}
              searched={list.search}
              narrowed={(all?.length ?? 0) > 0}
              refusal={list.refusal}
              inArchive={archived}
              archived={list.archived}
              onAll={() => onView({ ...view, search: '', choice: { ...firstChoice, sorting: choice.sorting } })}
              onArchive={() => onView({ ...view, archived: !archived })}
              onAgain={list.again}
            />
          }
        />
      </RowMenusContext>
      <div className="casus-foot">
        <span className="foot-said" role="status">
          {acts.said && (
            <span className={`foot-line ${acts.said.wrong === true ? 'danger' : ''}`}>
              {acts.said.wrong === true && <CircleAlert className="icon small" aria-hidden />}
              {say(acts.said.id, acts.said.values)}
            </span>
          )}
        </span>
        {acts.said?.back && (
          <Press look="bare" onPress={acts.said.back}>
            {say('interface.casussen.said.back')}
          </Press>
        )}
        {acts.said === undefined && !archived && <DueLine due={due} onOpen={onOpen} />}
        <span className="space" />
        <Foot
          news={news}
          reached={reached}
          archived={list.archived}
          inArchive={archived}
          onArchive={() => onView({ ...view, archived: true })}
          now={now}
        />
      </div>
    </main>
  );
}
