import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { rowAfter, scrolledFor, stretchAt, tall } from './walk.ts';
import type { Stretch } from './walk.ts';

const same = (a: Stretch, b: Stretch): boolean => a.from === b.from && a.to === b.to;

/** Which rows of the table are made as it scrolls, and the way to one of them. */
export interface RowWindow {
  readonly table: React.RefObject<HTMLDivElement | null>;
  readonly stretch: Stretch;
  readonly scrolled: () => void;
  /** The row to which a key leads; undefined for other keys. */
  readonly after: (key: string, at: number) => number | undefined;
  /** Brings a row into sight. */
  readonly show: (row: number) => void;
}

/** Watches how a table of so many rows is scrolled and how much of it is in sight; only a change of the made rows renders. */
export function useRowWindow(count: number): RowWindow {
  const table = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, sight: 1200 });
  const stretch = stretchAt(seen.top, seen.sight, count);

  const scrolled = useCallback(() => {
    const { current } = table;
    if (!current) return;
    const now = { top: current.scrollTop, sight: current.clientHeight - tall.heading };
    setSeen((old) => (same(stretchAt(old.top, old.sight, count), stretchAt(now.top, now.sight, count)) ? old : now));
  }, [count]);

  useLayoutEffect(() => {
    scrolled();
    const { current } = table;
    if (!current) return undefined;
    const sizes = new ResizeObserver(scrolled);
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [scrolled]);

  const sight = () => Math.max(tall.row, (table.current?.clientHeight ?? 0) - tall.heading);
  return {
    table,
    stretch,
    scrolled,
    after: (key, at) => rowAfter(key, at, count, Math.max(1, Math.floor(sight() / tall.row) - 1)),
    show: (row) => {
      const { current } = table;
      if (!current) return;
      current.scrollTop = scrolledFor(row, current.scrollTop, sight());
      scrolled();
    },
  };
}
