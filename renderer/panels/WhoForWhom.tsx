import { useMemo } from 'react';
import { helpFrameworks, helpQualities, helpStatuses } from '../../shared/catalogue/help.ts';
import { aroundFamily } from '../../shared/rules/around-family.ts';
import { whoForWhom } from '../../shared/rules/who-for-whom.ts';
import type { Dot } from '../../shared/rules/who-for-whom.ts';
import { drawDot } from '../../shared/scene/draw-dot.ts';
import { ofCount } from '../../shared/scene/help-samples.ts';
import { dotLegend } from '../../shared/scene/legend-dots.ts';
import { legendEntries } from '../../shared/scene/paper.ts';
import { penFor } from '../../shared/scene/pen.ts';
import { namesIn } from '../workspace/called.ts';
import { useEditor } from '../workspace/editor.ts';
import { sceneLookOf } from '../workspace/scene-look.ts';
import { useWords } from '../words/use-words.ts';
import { PaperLegend } from './PaperLegend.tsx';
import { SmallPicture } from './SmallPicture.tsx';

/** Who helps whom as a table: a row for each helper, a column for each of the family, a dot where one aims at the other. */
export function WhoForWhom() {
  const { say, label } = useWords();
  const { casus, view, theme, choose } = useEditor();
  const called = useMemo(() => namesIn(casus, view), [casus, view]);
  const { columns, rows, legend, pen } = useMemo(() => {
    const table = whoForWhom(aroundFamily(casus, view));
    const drawn = sceneLookOf({ ...view, layers: [...view.layers], theme });
    const counted = { label: drawn.say('drawing.legend-active'), sample: ofCount };
    // At the size of the letters round it, in the inks of the theme.
    const usual = sceneLookOf({ ...view, layers: [], theme: theme === 'projection' ? 'colour' : theme });
    return { ...table, legend: legendEntries([...dotLegend(table, drawn), counted], usual), pen: penFor(usual.theme, usual.measure) };
  }, [casus, view, theme]);
  return (
    <>
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
                        className="who-dot"
                        aria-label={words(dot)}
                        title={words(dot)}
                        onClick={() => choose([{ kind: 'help-line', id: dot.line }])}
                      >
                        <SmallPicture marks={drawDot(dot, { x: 0, y: 0 }, pen)} />
                      </button>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="quiet">{say('interface.op-wie.none')}</p>}
      </div>
      {rows.length > 0 && view.layers.has('legend') && <PaperLegend entries={legend} large={theme === 'projection'} />}
    </>
  );

  /** What a dot shows: how the help stands, and what is not as usual of it. */
  function words({ status, framework, quality }: Dot): string {
    return [
      label(helpStatuses[status]),
      ...(framework === 'voluntary' ? [] : [label(helpFrameworks[framework])]),
      ...(quality === 'normal' ? [] : [label(helpQualities[quality])]),
    ].join(', ');
  }
}
