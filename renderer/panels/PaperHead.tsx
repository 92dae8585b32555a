import type { Casus } from '../../shared/model/records.ts';
import { dayOnPaper } from '../words/day.ts';
import { useWords } from '../words/words.ts';

/** The line above the drawing: what it is, of whom, on which day, and that it is no verdict. */
export function PaperHead({ casus }: { readonly casus: Casus }) {
  const { say } = useWords();
  return (
    <div className="paper-head">
      <b>{say('interface.genogram')}</b>
      <span>{casus.id}</span>
      <span className="num">{say('interface.reference-date', { date: dayOnPaper(casus.referenceDate) })}</span>
      <span className="claim">{say('interface.claim')}</span>
    </div>
  );
}
