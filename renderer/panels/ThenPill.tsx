import type { Casus } from '../../shared/model/records.ts';
import { readDate } from '../../shared/model/date.ts';
import { Press } from '../parts/Press.tsx';
import { daySaid } from '../words/day.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** As it was: its reference date is that of the drawing. */
  readonly casus: Casus;
  readonly onNow: () => void;
}

/** On the paper of another moment: that this is not now, and the way back. */
export function ThenPill({ casus: { referenceDate }, onNow }: Props) {
  const { say, language } = useWords();
  const whole = readDate(referenceDate)?.precision === 'day' ? 'on' : 'in';
  const said = say(`drawing.as-it-was-${whole}`, { date: daySaid(referenceDate, language) });
  return (
    <div className="paper-then" role="status">
      {said.charAt(0).toLocaleUpperCase(language)}
      {said.slice(1)}
      <Press look="bare" onPress={onNow}>
        {say('interface.date.now')}
      </Press>
    </div>
  );
}
