import type { Casus } from '../../shared/model/records.ts';
import type { Headed } from '../../shared/scene/heading.ts';
import { dayOnPaper } from '../words/day.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly casus: Casus;
  readonly heading: Headed;
}

/** Above the drawing, on the paper: which drawing of which casus it is, of which day, and that it is a working hypothesis. */
export function PaperHead({ casus, heading: { title, counts } }: Props) {
  const { say } = useWords();
  return (
    <header className="paper-head">
      <h2>{title}</h2>
      <span>{say('interface.reference-date', { date: dayOnPaper(casus.referenceDate) })}</span>
      <span className="paper-pill">{say('drawing.working-hypothesis')}</span>
      <span className="space" />
      {counts !== undefined && <span className="paper-pill counts">{counts}</span>}
    </header>
  );
}
