import { useMemo } from 'react';
import { helpStatuses } from '../../shared/catalogue/help.ts';
import { aroundFamily } from '../../shared/rules/around-family.ts';
import { whoForWhom } from '../../shared/rules/who-for-whom.ts';
import type { Dot } from '../../shared/rules/who-for-whom.ts';
import { namesIn } from '../workspace/called.ts';
import { useEditor } from '../workspace/editor.ts';
import { useWords } from '../words/use-words.ts';

/** Who helps whom as a table: a row for each helper, a column for each of the family, a dot where one aims at the other. */
export function WhoForWhom() {
  const { say, label } = useWords();
  const { casus, view, choose } = useEditor();
  const called = useMemo(() => namesIn(casus, view), [casus, view]);
  const { columns, rows } = useMemo(() => whoForWhom(aroundFamily(casus, view)), [casus, view]);
  return (
    <div className="who-for-whom">
      <table>
        <caption className="sr-only">{say('interface.op-wie')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{say('interface.op-wie.helper')}</span>
            </th>
            {columns.map(({ kind, id, active }) => (
              <th key={id} scope="col">
                <button type="button" className="who-head" onClick={() => choose([{ kind, id }])}>
                  {called([{ kind, id }]) || say('drawing.nobody')}
                </button>
                <span className="who-count num">{active}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, dots }) => (
            <tr key={party}>
              <th scope="row">
                <button type="button" className="who-head" onClick={() => choose([{ kind: 'involved', id: party }])}>
                  {called([{ kind: 'involved', id: party }])}
                </button>
              </th>
              {dots.map((cell, at) => (
                <td key={columns[at]?.id}>
                  {cell.map((dot) => (
                    <button
                      key={dot.line}
                      type="button"
                      className={`who-dot ${dot.status} ${dot.framework} ${dot.quality}`}
                      aria-label={words(dot)}
                      title={words(dot)}
                      onClick={() => choose([{ kind: 'help-line', id: dot.line }])}
                    />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="quiet">{say('interface.op-wie.none')}</p>}
    </div>
  );

  function words({ status }: Dot): string {
    return label(helpStatuses[status]);
  }
}
