import { ArrowLeft, CircleAlert, FileInput, Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { PicturePress, Press } from '../parts/Press.tsx';
import { useTeam } from '../workspace/team.ts';
import { dayOf } from '../words/moment.ts';
import { useWords } from '../words/use-words.ts';
import type { useActs } from './acts.ts';
import { useCasusKeys } from './casus-keys.ts';
import type { useCasusList } from './casus-list.ts';
import { CasusTable } from './CasusTable.tsx';
import type { TableHand } from './CasusTable.tsx';
import { dueIn } from './due.ts';
import { CasusSearch, MoreFilters, StatusFilters } from './Filters.tsx';
import { DueLine, Foot } from './Foot.tsx';
import { NoRows } from './NoRows.tsx';
import { useNow } from '../workspace/now.ts';
import { chosen, countsOf, districtsOf, firstChoice } from './order.ts';
import { RowMenu } from './RowMenu.tsx';
import type { ListView } from './view.ts';

interface Props {
  readonly list: ReturnType<typeof useCasusList>;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly acts: ReturnType<typeof useActs>;
  /** Whether a dialog lies over it. */
  readonly covered: boolean;
  readonly onOpen: (casus: string) => void;
  readonly onMake: () => void;
  readonly onImport: () => void;
}

interface OpenMenu {
  readonly casus: string;
  /** The button beside which it opens. */
  readonly place: { readonly current: HTMLElement };
}

/** The list itself: finding above, the table in the middle, what is due and saved at the foot. */
export function ListPage({ list, view, onView, acts, covered, onOpen, onMake, onImport }: Props) {
  const { say } = useWords();
  const { canWrite, news, reached } = useTeam();
  const { search, archived, choice } = view;
  const { said } = acts;
  const all = list.rows;
  const rows = useMemo(() => chosen(all ?? [], choice), [all, choice]);
  const [menu, setMenu] = useState<OpenMenu>();
  const menuRow = rows.find(({ casus }) => casus === menu?.casus);
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<TableHand>(null);
  const now = useNow();
  const today = dayOf(now);
  const due = useMemo(() => dueIn(list.whole, today), [list.whole, today]);
  const toArchive = (to: boolean): void => {
    acts.say(undefined);
    onView({ ...view, archived: to });
  };
  const make = () => canWrite && onMake();
  const toFirst = () => table.current?.focus();
  useCasusKeys({ search: () => field.current?.focus(), make, down: toFirst });

  /** Focus that fell off the screen, with a row that went or a dialog that closed, comes back to the list. */
  const arrive = useEffectEvent((casus: string | undefined) => {
    if (document.activeElement === document.body) table.current?.focus(casus);
  });
  const arrived = all !== undefined && rows.length > 0;
  useEffect(() => {
    if (arrived) arrive(view.last);
  }, [arrived, view.last]);
  const comeBack = useEffectEvent(() => {
    if (document.activeElement === document.body) table.current?.again();
  });
  useEffect(() => {
    if (said === undefined || covered) return undefined;
    const soon = setTimeout(() => comeBack(), 50);
    return () => clearTimeout(soon);
  }, [said, covered]);
  useEffect(() => {
    if (covered) return undefined;
    const soon = setTimeout(() => comeBack(), 50);
    return () => clearTimeout(soon);
  }, [covered]);

  return (
    <main className="page casussen">
      <div className="page-head">
        {archived && <PicturePress icon={ArrowLeft} name={say('interface.casussen.back')} onPress={() => toArchive(false)} />}
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
        <CasusSearch
          search={search}
          onSearch={(text) => {
            acts.say(undefined);
            onView({ ...view, search: text });
          }}
          onDown={toFirst}
          field={field}
        />
        <StatusFilters
          chosen={choice.status}
          counts={countsOf(all ?? [], choice)}
          onChoose={(status) => onView({ ...view, choice: { ...choice, status } })}
        />
        <span className="space" />
        <MoreFilters choice={choice} districts={districtsOf(all ?? [])} onChoose={(next) => onView({ ...view, choice: next })} />
      </div>
      <CasusTable
        name={say(archived ? 'interface.casussen.archive' : 'interface.casussen')}
        rows={rows}
        room={archived ? list.archived : list.whole.length}
        sorting={choice.sorting}
        onSort={(sorting) => onView({ ...view, choice: { ...choice, sorting } })}
        onOpen={onOpen}
        menu={menu?.casus}
        onMenu={(casus, place) => setMenu({ casus, place: { current: place } })}
        hand={table}
      >
        <NoRows
          known={all !== undefined}
          searched={list.search}
          narrowed={(all?.length ?? 0) > 0}
          refusal={list.refusal}
          inArchive={archived}
          archived={list.archived}
          onAll={() => onView({ ...view, search: '', choice: { ...firstChoice, sorting: choice.sorting } })}
          onArchive={() => toArchive(!archived)}
          onAgain={list.again}
        />
      </CasusTable>
      {menu && menuRow && (
        <RowMenu row={menuRow} canChange={canWrite} place={menu.place} onAct={acts.act} onClose={() => setMenu(undefined)} />
      )}
      <div className="casus-foot">
        <span className="foot-said" role="status">
          {said && (
            <span className={`foot-line ${said.wrong === true ? 'danger' : ''}`}>
              {said.wrong === true && <CircleAlert className="icon small" aria-hidden />}
              {say(said.id, said.values)}
            </span>
          )}
        </span>
        {said?.back && (
          <Press look="bare" onPress={said.back}>
            {say('interface.casussen.said.back')}
          </Press>
        )}
        {said === undefined && !archived && <DueLine due={due} onOpen={onOpen} />}
        <span className="space" />
        <Foot news={news} reached={reached} archived={list.archived} inArchive={archived} onArchive={() => toArchive(true)} now={now} />
      </div>
    </main>
  );
}
