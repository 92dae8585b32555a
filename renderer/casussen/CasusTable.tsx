import { ArrowDown, ArrowUp } from 'lucide-react';
import { useContext } from 'react';
import type { ReactNode, Ref } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { useWords } from '../words/use-words.ts';
import { rowOf } from './casus-keys.ts';
import { ConsentChip, StatusWord } from './Chips.tsx';
import { isOver, sortColumns } from './order.ts';
import type { SortColumn, Sorting } from './order.ts';
import { RowMenusContext } from './row-actions.ts';
import { RowMenu } from './RowMenu.tsx';
import { dayInWords } from './written-day.ts';

/** Heights in px: a row, the heading, and what stands round them. */
const tall = { row: 48, heading: 38, round: 6 } as const;

const widths: Readonly<Record<SortColumn, number | '1fr'>> = {
  code: 140,
  title: '1fr',
  district: 92,
  status: 150,
  session: 150,
  consent: 186,
};

interface Props {
  readonly name: string;
  readonly rows: readonly CasusRow[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly onOpen: (row: CasusRow) => void;
  /** What stands where rows would be, when there are none. */
  readonly empty: ReactNode;
  readonly table: Ref<HTMLDivElement>;
}

/** The casussen as a table: arrows walk its rows, Enter opens one, the menu key shows what else can be done. Only rows in sight are made. */
export function CasusTable({ name, rows, sorting, onSort, onOpen, empty, table }: Props) {
  const { say, language } = useWords();
  const menus = useContext(RowMenusContext);

  return (
    <div
      className="casus-table-frame"
      style={{ flexBasis: tall.heading + tall.round + Math.max(rows.length, rows.length === 0 ? 4 : 1) * tall.row }}
    >
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: tall.row, headingHeight: tall.heading }}>
        <Table
          ref={table}
          className="casus-table"
          aria-label={name}
          sortDescriptor={sorting}
          onContextMenu={(event) => {
            const casus = rowOf(event.target);
            if (casus === undefined) return;
            event.preventDefault();
            menus.onOpen(casus);
          }}
          onSortChange={({ column, direction }) => {
            const sorted = sortColumns.find((id) => id === column);
            if (sorted) onSort({ column: sorted, direction });
          }}
          onRowAction={(casus) => {
            const row = rows.find((one) => one.casus === casus);
            if (row) onOpen(row);
          }}
        >
          <TableHeader>
            {sortColumns.map((id) => (
              <Column key={id} id={id} width={widths[id]} allowsSorting isRowHeader={id === 'title'} className="casus-column">
                {({ sortDirection }) => (
                  <>
                    {say(`interface.casussen.column.${id}`)}
                    {sortDirection === 'ascending' && <ArrowUp className="icon small" aria-hidden />}
                    {sortDirection === 'descending' && <ArrowDown className="icon small" aria-hidden />}
                  </>
                )}
              </Column>
            ))}
            <Column id="menu" width={56} className="casus-column">
              <span className="sr-only">{say('interface.casussen.column.menu')}</span>
            </Column>
          </TableHeader>
          <TableBody items={rows} dependencies={[language]} renderEmptyState={() => empty}>
            {(row) => (
              <Row id={row.casus} textValue={`${row.code} ${row.title}`} className={`casus-row ${isOver(row) ? 'over' : ''}`}>
                <Cell className="casus-cell code">{row.code}</Cell>
                <Cell className="casus-cell title">
                  <span title={row.title}>{row.title === '' ? say('interface.casussen.untitled') : row.title}</span>
                </Cell>
                <Cell className="casus-cell">
                  <span>{row.district}</span>
                </Cell>
                <Cell className="casus-cell">
                  <StatusWord status={row.status} kind={row.kind} />
                </Cell>
                <Cell className="casus-cell num">
                  {row.lastSession === '' ? say('interface.casussen.no-session') : dayInWords(row.lastSession, language)}
                </Cell>
                <Cell className="casus-cell">
                  <ConsentChip consent={row.consent} />
                </Cell>
                <Cell className="casus-cell">
                  <RowMenu row={row} />
                </Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

/** Puts focus on a row, scrolled into sight. Nothing where the table has no such row. */
export function focusRow(table: HTMLElement | null, index: number): void {
  if (table === null || index < 0) return;
  const top = index * tall.row;
  if (top < table.scrollTop || top + tall.row > table.scrollTop + table.clientHeight - tall.heading) table.scrollTop = top;
  let tries = 10;
  const look = (): void => {
    const row = table.querySelector<HTMLElement>(`[role=row][aria-rowindex="${index + 2}"]`);
    if (row) row.focus({ preventScroll: true });
    else if ((tries -= 1) > 0) requestAnimationFrame(look);
  };
  look();
}
