import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import type { TurningPoint } from '../../shared/rules/turning-points.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { namesIn } from '../workspace/called.ts';
import { eventAt, momentsOf } from '../workspace/moments.ts';
import { PicturePress, Press } from '../parts/Press.tsx';
import { daySaid } from '../words/day.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** As it is now. */
  readonly casus: Casus;
  readonly view: View;
  /** The moment that is shown; undefined for now. */
  readonly then: string | undefined;
  readonly onThen: (then: string | undefined) => void;
  readonly onClose: () => void;
}

/** On the paper, below the drawing: a slider over every moment at which something changed in the family. The drawing shows who and what there was then. */
export function TimeBar({ casus, view, then, onThen, onClose }: Props) {
  const { say, language } = useWords();
  const seen = useMemo(() => visibleCasus(casus, view), [casus, view]);
  const moments = useMemo(() => momentsOf(seen), [seen]);
  const called = useMemo(() => namesIn(casus, view), [casus, view]);
  const at = then === undefined ? moments.length : moments.findIndex(({ date }) => date === then);
  const shown = moments[at];
  const day = shown ? daySaid(shown.date, language) : say('interface.date.today', { date: daySaid(casus.referenceDate, language) });
  const close = (): void => {
    onThen(undefined);
    onClose();
    document.querySelector<HTMLElement>('.stage')?.focus();
  };
  const bar = useRef<HTMLElement>(null);
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.target instanceof Node && bar.current?.contains(event.target) === true) close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <section ref={bar} className="time-bar" aria-label={say('interface.date')}>
      <div className="time-bar-row">
        <b className="num">{day}</b>
        <Slider
          aria-label={say('interface.date')}
          minValue={0}
          maxValue={Math.max(1, moments.length)}
          isDisabled={moments.length === 0}
          value={at}
          onChange={(to) => onThen(moments[to]?.date)}
          className="slider"
        >
          <SliderTrack className="slider-track">
            {moments.map((moment, nth) => (
              <i
                key={moment.date}
                className={`slider-moment ${moment.points.some(({ kind }) => kind === 'event') ? 'event' : ''}`}
                style={{ left: `${(100 * nth) / moments.length}%` }}
              />
            ))}
            <SliderThumb className="slider-thumb" autoFocus aria-valuetext={day} />
          </SliderTrack>
        </Slider>
        <Press isDisabled={then === undefined} onPress={() => onThen(undefined)}>
          {say('interface.date.now')}
        </Press>
        <PicturePress icon={X} name={say('interface.close')} side="top" onPress={close} />
      </div>
      <p className="time-bar-said" role="status">
        {moments.length === 0 ? say('interface.date.none') : shown?.points.map(pointSaid).join(' · ')}
      </p>
    </section>
  );

  function pointSaid(point: TurningPoint): string {
    const [title, who] = [eventAt(seen, point), called(point.about)];
    if (title !== undefined) return who === '' ? title : say('interface.date.event', { title, who });
    return [say(`interface.date.kind.${point.kind}`), who].join(' ').trim();
  }
}
