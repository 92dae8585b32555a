/** What is waited for in a page: so many elements of this selector, or a text in the first of them. */
export interface Sight {
  readonly selector: string;
  readonly count?: number;
  readonly text?: string;
  /** Nothing of this selector may be there. */
  readonly without?: string;
}

/** What the clock in the page saw, ms after the event itself; `at` counts frames that were painted with the sight in them. */
export interface Seen {
  readonly at: readonly number[];
  /** The longest task of the main thread from the event to the last of these; 0 where none took 50 ms. */
  readonly longest: number;
}

/** Frames of a stretch of time. */
export interface Frames {
  readonly perSecond: number;
  readonly median: number;
  readonly worst: number;
}

/** What `pageClock` leaves in a page. */
export interface PageClock {
  /** Begins to wait for an event of this kind and, after it, for every sight. */
  readonly arm: (event: string, sights: readonly Sight[]) => void;
  readonly seen: () => Promise<Seen>;
  readonly startFrames: () => void;
  readonly stopFrames: () => Frames;
}

declare global {
  interface Window {
    pageClock: PageClock;
  }
}

/**
 * Runs in the page, before everything else in it. The clock starts at the time stamp of the event, which the browser gives it before any script hears of it.
 * A sight that is in the page before the event's own frame is on the screen when the browser says that it presented that frame (Event Timing, in steps of
 * 8 ms); any other is counted until the second frame that begins after the mutation that brought it: the one before it holds it.
 */
export function pageClock(): void {
  /** The browser tells of no event that was presented sooner, ms. */
  const SHORTEST = 16;
  const long: { readonly start: number; readonly length: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });

  const presented = new Map<number, number>();
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) presented.set(startTime, Math.max(duration, presented.get(startTime) ?? 0));
  }).observe({ type: 'event', durationThreshold: SHORTEST, buffered: true } as PerformanceObserverInit);

  const there = ({ selector, count, text, without }: Sight): boolean => {
    if (without !== undefined && document.querySelector(without) !== null) return false;
    const found = document.querySelectorAll(selector);
    return (
      (count === undefined ? found.length > 0 : found.length === count) &&
      (text === undefined || (found[0]?.textContent ?? '').includes(text))
    );
  };

  const held = ['Control', 'Shift', 'Alt', 'Meta'];
  const patience = 30_000;
  /** How long the browser may take to tell when it presented a frame, ms. */
  const telling = 120;
  let answer: Promise<Seen> | undefined;
  let frames: number[] = [];
  let running = false;

  window.pageClock = {
    arm: (event, sights) => {
      answer = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`after ${event} this was not seen: ${JSON.stringify(sights)}`)), patience);
        let start: number | undefined;
        const at: number[] = sights.map(() => NaN);
        const open = new Set(sights.keys());
        const own = new Set<number>();
        let framed = false;
        const painted = (nth: number, now: number): void => {
          at[nth] = now - (start ?? now);
          if (at.some(Number.isNaN)) return;
          // The observers are told a little later.
          setTimeout(() => {
            for (const nth of own) at[nth] = presented.get(start ?? NaN) ?? SHORTEST;
            const end = (start ?? 0) + Math.max(...at);
            const during = long.filter((it) => it.start + it.length > (start ?? 0) && it.start < end);
            resolve({ at, longest: Math.max(0, ...during.map(({ length }) => length)) });
          }, telling);
        };
        const look = (): void => {
          if (start === undefined) return;
          for (const nth of open) {
            const sight = sights[nth];
            if (sight === undefined || !there(sight)) continue;
            open.delete(nth);
            if (!framed) own.add(nth);
            requestAnimationFrame(() => requestAnimationFrame(() => painted(nth, performance.now())));
          }
          if (open.size === 0) watch.disconnect();
        };
        const watch = new MutationObserver(look);
        const begin = (began: Event): void => {
          // The key that is held for another does nothing by itself.
          if (began instanceof KeyboardEvent && held.includes(began.key)) return;
          window.removeEventListener(event, begin, { capture: true });
          start = began.timeStamp;
          requestAnimationFrame(() => {
            framed = true;
          });
        };
        window.addEventListener(event, begin, { capture: true });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
    },
    seen: () => answer ?? Promise.reject(new Error('The clock was not armed.')),
    startFrames: () => {
      frames = [];
      running = true;
      const frame = (now: number): void => {
        if (!running) return;
        frames.push(now);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    stopFrames: () => {
      running = false;
      const gaps = frames.slice(1).map((now, nth) => now - (frames[nth] ?? now));
      const sorted = gaps.toSorted((a, b) => a - b);
      const whole = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
      return { perSecond: (1000 * gaps.length) / whole, median: sorted[sorted.length >> 1] ?? NaN, worst: sorted.at(-1) ?? NaN };
    },
  };
}
