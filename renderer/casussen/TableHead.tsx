import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { sortColumns } from './order.ts';
import type { SortColumn, Sorting } from './order.ts';

interface Props {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** The names of the columns; pressing one sorts by it, pressing it again turns the order round. */
export function TableHead({ sorting, onSort }: Props) {
  const { say } = useWords();
  const press = (column: SortColumn): void => {
    const turned = sorting.direction === 'ascending' ? 'descending' : 'ascending';
    onSort({ column, direction: sorting.column === column ? turned : column === 'session' ? 'descending' : 'ascending' });
  };
  return (
    <div role="rowgroup" className="casus-head">
      <div role="row" aria-rowindex={1} className="casus-columns">
        {sortColumns.map((id) => {
          const way = sorting.column === id ? sorting.direction : undefined;
          return (
            <div key={id} role="columnheader" className={`casus-column ${id}`} aria-sort={way ?? 'none'}>
              <Button className="casus-sort" onPress={() => press(id)}>
                {say(`interface.casussen.column.${id}`)}
                {way === 'ascending' && <ArrowUp className="icon small" aria-hidden />}
                {way === 'descending' && <ArrowDown className="icon small" aria-hidden />}
              </Button>
            </div>
          );
        })}
        <div role="columnheader" className="casus-column">
          <span className="sr-only">{say('interface.casussen.column.menu')}</span>
        </div>
      </div>
    </div>
  );
}
