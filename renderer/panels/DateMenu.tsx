import { CalendarDays } from 'lucide-react';
import { useMemo } from 'react';
import { Dialog, DialogTrigger, Popover, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { View } from '../../shared/rules/view.ts';
import type { Casus } from '../../shared/model/records.ts';
import { namesIn } from '../workspace/called.ts';
import { momentsOf } from '../workspace/moments.ts';
import { Press } from '../parts/Press.tsx';
import { dayOnPaper } from '../words/day.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** As it is now. */
  readonly casus: Casus;
  /** The moment that is shown; undefined for now. */
  readonly then: string | undefined;
  readonly view: View;
  readonly onThen: (then: string | undefined) => void;
}

/** The reference date, and a slider over every moment at which something changed in the family: the drawing shows who and what there was then. */
export function DateMenu({ casus, then, view, onThen }: Props) {
  const { say } = useWords();
  const moments = useMemo(() => momentsOf(casus), [casus]);
  const at = then === undefined ? moments.length : moments.findIndex(({ date }) => date === then);
  const shown = moments[at];
  const called = useMemo(() => namesIn(casus, view), [casus, view]);
  return (
    <DialogTrigger>
      <Press
        look="bare"
        icon={CalendarDays}
        aria-label={say('interface.reference-date', { date: dayOnPaper(then ?? casus.referenceDate) })}
      >
        <span className="num when-wide">{dayOnPaper(then ?? casus.referenceDate)}</span>
      </Press>
      <Popover className="pop" placement="bottom end">
        <Dialog className="pop-body date-menu" aria-label={say('interface.date')}>
          <p className="date-menu-head">
            <b>{shown ? dayOnPaper(shown.date) : say('interface.date.today', { date: dayOnPaper(casus.referenceDate) })}</b>
          </p>
          {moments.length === 0 ? (
            <p className="quiet">{say('interface.date.none')}</p>
          ) : (
            <Slider
              aria-label={say('interface.date')}
              minValue={0}
              maxValue={moments.length}
              value={at}
              onChange={(to) => onThen(moments[to]?.date)}
              className="slider"
            >
              <SliderTrack className="slider-track">
                <SliderThumb className="slider-thumb" />
              </SliderTrack>
            </Slider>
          )}
          <ul className="date-menu-points">
            {shown?.points.slice(0, 6).map((point, index) => (
              <li key={`${point.kind} ${index}`}>
                {say(`interface.date.kind.${point.kind}`)}
                <span className="quiet"> {called(point.about)}</span>
              </li>
            ))}
          </ul>
          <div className="date-menu-foot">
            <p className="quiet">{say('interface.date.note')}</p>
            <Press isDisabled={then === undefined} onPress={() => onThen(undefined)}>
              {say('interface.date.now')}
            </Press>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
