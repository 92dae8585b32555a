import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { CasusRow } from '../../shared/bridge/questions/casussen.ts';
import { ConsentTag } from '../panels/ConsentTag.tsx';
import { useWords } from '../words/use-words.ts';
import { isOver } from './order.ts';
import { StatusWord } from './StatusWord.tsx';
import { tall } from './walk.ts';
import { dayInWords } from './written-day.ts';

interface Props {
  readonly row: CasusRow;
  /** Its place in the whole list, from 0. */
  readonly place: number;
  /** Whether Tab comes to this row. */
  readonly current: boolean;
  /** Whether its menu is open. */
  readonly open: boolean;
}

/** One row of the list. What is done with it is heard by the table, so that a row costs little to make. */
export const CasusLine = memo(function CasusLine({ row, place, current, open }: Props) {
  const { say, language } = useWords();
  const { casus, code, title, district, lastSession } = row;
  const tab = current ? 0 : -1;
  return (
    <div
      role="row"
      className={`casus-row ${isOver(row) ? 'over' : ''} ${open ? 'open' : ''}`}
      data-casus={casus}
      aria-rowindex={place + 2}
      tabIndex={tab}
      style={{ transform: `translateY(${place * tall.row}px)` }}
    >
      <div role="gridcell" className="casus-cell code">
        <span title={code}>{code}</span>
      </div>
      <div role="rowheader" className="casus-cell title">
        {title === '' ? <span className="quiet untitled">{say('interface.casussen.untitled')}</span> : <span title={title}>{title}</span>}
      </div>
      <div role="gridcell" className="casus-cell">
        <span title={district}>{district}</span>
      </div>
      <div role="gridcell" className="casus-cell">
        <StatusWord status={row.status} kind={row.kind} />
      </div>
      <div role="gridcell" className="casus-cell num">
        <span>{lastSession === '' ? say('interface.casussen.no-session') : dayInWords(lastSession, language)}</span>
      </div>
      <div role="gridcell" className="casus-cell">
        <ConsentTag consent={row.consent} />
      </div>
      <div role="gridcell" className="casus-cell">
        <button
          type="button"
          className="button bare square row-more"
          aria-label={say('interface.casussen.menu', { code })}
          aria-haspopup="menu"
          aria-expanded={open}
          tabIndex={tab}
        >
          <Ellipsis className="icon" aria-hidden />
        </button>
      </div>
    </div>
  );
});
