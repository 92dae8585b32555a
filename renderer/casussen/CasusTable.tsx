import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { CasusLine } from './CasusLine.tsx';
import { sortColumns } from './order.ts';
import type { Sorting } from './order.ts';
import { TableHead } from './TableHead.tsx';
import { tall } from './walk.ts';
import { useRowWindow } from './window-of-rows.ts';

/** The way to the rows for whoever shows the table. */
export interface TableHand {
  /** Puts focus on a row: that of this casus, else the first. Nothing where there are no rows. */
  readonly focus: (casus?: string) => void;
  /** Puts focus on the row where it was last, or on the one that took its place. */
  readonly again: () => void;
}

interface Props {
  readonly name: string;
  readonly rows: readonly CasusRow[];
  /** For how many rows it keeps room, so that what stands below stays where it is while somebody searches. */
  readonly room: number;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly onOpen: (casus: string) => void;
  /** The casus whose menu is open. */
  readonly menu: string | undefined;
  readonly onMenu: (casus: string, place: HTMLElement) => void;
  readonly hand: Ref<TableHand>;
  /** What stands in the table when it has no rows. */
  readonly children: ReactNode;
}

interface At {
  readonly casus: string | undefined;
  readonly place: number;
}

/** The casussen as a table: arrows walk its rows, Enter opens one, the menu key shows what else can be done. Only rows in sight are made. */
export function CasusTable({ name, rows, room, sorting, onSort, onOpen, menu, onMenu, hand, children }: Props) {
  const { table, stretch, scrolled, after, show } = useRowWindow(rows.length);
  const [at, setAt] = useState<At>({ casus: undefined, place: 0 });
  const wanted = useRef(false);
  const found = rows.findIndex(({ casus }) => casus === at.casus);
  const current = found === -1 ? Math.min(at.place, rows.length - 1) : found;

  const go = (place: number): void => {
    const row = rows[place];
    if (row === undefined) return;
    wanted.current = true;
    show(place);
    setAt({ casus: row.casus, place });
  };
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    focusCurrent(table.current);
  });

  useImperativeHandle(hand, () => ({
    focus: (casus) => go(Math.max(0, casus === undefined ? 0 : rows.findIndex((row) => row.casus === casus))),
    again: () => go(current),
  }));

  const gone = at.casus !== undefined && found === -1;
  useEffect(() => {
    if (gone && document.activeElement === document.body) focusCurrent(table.current);
  }, [gone, table]);

  const press = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const row = casusAt(target);
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const onRow = target === row.line;
    const to = after(key, current);
    if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) onMenu(row.casus, moreOf(row.line));
    else if (to !== undefined) go(to);
    else if (key === 'ArrowRight' && onRow) moreOf(row.line).focus();
    else if (key === 'ArrowLeft' && !onRow) row.line.focus();
    else if ((key === 'Enter' || key === ' ') && onRow) onOpen(row.casus);
    else return;
    event.preventDefault();
  };

  const click = ({ target }: MouseEvent): void => {
    const row = casusAt(target);
    if (row === undefined) return;
    if (target instanceof Element && target.closest('button')) onMenu(row.casus, moreOf(row.line));
    else onOpen(row.casus);
  };

  const made = rows.slice(stretch.from, stretch.to).map((row, index) => ({ row, place: stretch.from + index }));
  const away = rows[current];
  if (away && (current < stretch.from || current >= stretch.to)) made.push({ row: away, place: current });

  return (
    <div className="casus-table-room" style={{ flexBasis: tallOf(Math.max(rows.length || EMPTY, room)) }}>
      <div className="casus-table-frame" style={{ flexBasis: tallOf(rows.length || EMPTY) }}>
        <div
          ref={table}
          role="grid"
          className="casus-table"
          tabIndex={-1}
          aria-label={name}
          aria-rowcount={rows.length + 1}
          aria-colcount={sortColumns.length + 1}
          onScroll={scrolled}
          onKeyDown={press}
          onClick={click}
          onFocus={({ target }) => {
            const row = casusAt(target);
            if (row && row.casus !== at.casus) setAt({ casus: row.casus, place: rows.findIndex(({ casus }) => casus === row.casus) });
          }}
          onContextMenu={(event) => {
            const row = casusAt(event.target);
            if (row === undefined) return;
            event.preventDefault();
            onMenu(row.casus, moreOf(row.line));
          }}
        >
          <TableHead sorting={sorting} onSort={onSort} />
          <div role="rowgroup" className="casus-rows" style={{ height: rows.length * tall.row }}>
            {made.map(({ row, place }) => (
              <CasusLine key={row.casus} row={row} place={place} current={place === current} open={row.casus === menu} />
            ))}
          </div>
        </div>
        {rows.length === 0 && children}
      </div>
    </div>
  );
}

/** For so many rows the table keeps room when it has none, so that it can say why. */
const EMPTY = 4;

/** The height of a table with so many rows, in px. */
function tallOf(rows: number): number {
  return tall.heading + tall.round + rows * tall.row;
}

/** The row of the table that something lies in, and its casus. */
function casusAt(target: EventTarget): { readonly casus: string; readonly line: HTMLElement } | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('.casus-row') : null;
  const casus = line?.dataset['casus'];
  return line && casus !== undefined ? { casus, line } : undefined;
}

/** Puts focus on the row to which Tab comes. */
function focusCurrent(table: HTMLElement | null): void {
  table?.querySelector<HTMLElement>('.casus-row[tabindex="0"]')?.focus({ preventScroll: true });
}

function moreOf(line: HTMLElement): HTMLElement {
  return line.querySelector<HTMLElement>('.row-more') ?? line;
}
