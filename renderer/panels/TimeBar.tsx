import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Casus } from '../../shared/model/records.ts';
import type { View } from '../../shared/rules/view.ts';
import type { TurningPoint } from '../../shared/rules/turning-points.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { namesIn } from '../workspace/called.ts';
import { eventAt, momentsOf, yearsUnder } from '../workspace/moments.ts';
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

/** How much of what happened at once a tip tells. */
const FEW = 3;

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
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const years = useMemo(() => yearsUnder(moments, width), [moments, width]);
  const said = shown === undefined ? '' : shown.points.map(pointSaid).join(' · ');
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
          <SliderTrack ref={track} className="slider-track">
            {moments.map((moment, nth) => (
              <i
                key={moment.date}
                className={`slider-moment ${moment.points.some(({ kind }) => kind === 'event') ? 'event' : ''}`}
                style={{ left: placeOf(nth) }}
                title={[daySaid(moment.date, language), moment.points.slice(0, FEW).map(pointSaid).join(' · ')].join(': ')}
              />
            ))}
            {years.map(({ at: nth, year }) => (
              <span key={year} className="slider-year num" style={{ left: placeOf(nth) }} aria-hidden>
                {year}
              </span>
            ))}
            {moments.length > 0 && (
              <span className="slider-year" style={{ left: placeOf(moments.length) }} aria-hidden>
                {say('interface.date.end')}
              </span>
            )}
            <SliderThumb className="slider-thumb" autoFocus aria-valuetext={said === '' ? day : `${day}: ${said}`} />
          </SliderTrack>
        </Slider>
        <Press look={then === undefined ? 'is-now' : ''} onPress={toNow}>
          {say('interface.date.now')}
        </Press>
        <PicturePress icon={X} name={say('interface.close')} side="top" onPress={close} />
      </div>
      <p className="time-bar-said" role="status">
        {moments.length === 0 ? say('interface.date.none') : said}
      </p>
    </section>
  );

  /** Where a moment is on the track; now is at its end. */
  function placeOf(nth: number): string {
    return `${(100 * nth) / moments.length}%`;
  }

  /** The button goes with what it undoes; the hand stays at the slider. */
  function toNow(): void {
    onThen(undefined);
    bar.current?.querySelector('input')?.focus();
  }

  function pointSaid(point: TurningPoint): string {
    const [title, who] = [eventAt(seen, point), called(point.about)];
    if (title !== undefined) return who === '' ? title : say('interface.date.event', { title, who });
    return [say(`interface.date.kind.${point.kind}`), who].join(' ').trim();
  }
}

/** How wide an element is in this window, px. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const it = element.current;
    if (it === null) return undefined;
    const look = (): void => setWidth(it.clientWidth);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(it);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
