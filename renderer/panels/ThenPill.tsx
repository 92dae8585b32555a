import type { Casus } from '../../shared/model/records.ts';
import { readDate } from '../../shared/model/date.ts';
import { daySaid } from '../words/day.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** As it was: its reference date is that of the drawing. */
  readonly casus: Casus;
}

/** On the paper of another moment: that this is not now. The way back stands on the time bar, which is there as long as it is not now. */
export function ThenPill({ casus: { referenceDate } }: Props) {
  const { say, language } = useWords();
  const whole = readDate(referenceDate)?.precision === 'day' ? 'on' : 'in';
  const said = say(`drawing.as-it-was-${whole}`, { date: daySaid(referenceDate, language) });
  return (
    <div className="paper-then" role="status">
      {said.charAt(0).toLocaleUpperCase(language)}
      {said.slice(1)}
    </div>
  );
}
