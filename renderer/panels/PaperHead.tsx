import { Fragment } from 'react';
import type { Casus } from '../../shared/model/records.ts';
import type { Headed } from '../../shared/scene/heading.ts';
import { Segment } from '../parts/Segment.tsx';
import { daySaid } from '../words/day.ts';
import { FocusPill } from './FocusPill.tsx';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly casus: Casus;
  /** To be read from the other end of a room. */
  readonly large: boolean;
  readonly heading: Headed;
  /** Whether the table stands in place of the drawing, where there is one. */
  readonly tabled?: boolean;
  readonly onTabled?: (tabled: boolean) => void;
}

/** Above the drawing, on the paper: which drawing of which casus it is, of which day, and that it is a working hypothesis. */
export function PaperHead({ casus, large, heading: { title, counts }, tabled = false, onTabled }: Props) {
  const { say, language } = useWords();
  return (
    <header className={`paper-head ${large ? 'large' : ''}`}>
      <h2>{title}</h2>
      <span>{say('interface.reference-date', { date: daySaid(casus.referenceDate, language) })}</span>
      <span className="paper-pill">{say('drawing.working-hypothesis')}</span>
      <span className="space" />
      {onTabled && (
        <Segment
          name={say('interface.op-wie.view')}
          chosen={tabled ? 'table' : 'drawing'}
          parts={[
            { id: 'drawing', word: say('interface.op-wie.drawing') },
            { id: 'table', word: say('interface.op-wie') },
          ]}
          onChoose={(id) => onTabled(id === 'table')}
        />
      )}
      {counts !== undefined && (
        <span className="paper-pill counts" title={counts}>
          {counted(counts)}
        </span>
      )}
      <FocusPill />
    </header>
  );
}

/** Where there is no room for all that is counted, what comes last falls off whole; a tip has it all. */
function counted(counts: string) {
  return counts.split(' · ').map((words, at) => (
    <Fragment key={words}>
      {at > 0 && ' '}
      <span>{at > 0 ? `· ${words}` : words}</span>
    </Fragment>
  ));
}
