import { useLayoutEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import metrics from '../../assets/fonts/metrics.json' with { type: 'json' };
import { textStyles } from '../../shared/catalogue/type.ts';
import { measureRoles } from '../../shared/layout/measure.ts';
import { same } from '../../shared/model/same.ts';
import { entryReach } from '../../shared/scene/paper.ts';
import type { LegendEntry } from '../../shared/scene/paper.ts';
import { legendRoom } from './legend-room.ts';
import type { LegendRoom } from './legend-room.ts';

/** Between a picture and its word, and between an entry and the next, px. */
const GAPS = 6 + 16;
/** What opens the rest, px at the size of the words: "nog 14" with its sides. */
const MORE = 7;

const widthOf = measureRoles(metrics);

/** What the styles say of a legend in this window. */
interface Room {
  readonly width: number;
  /** How high the whole foot of the paper is, px. */
  readonly tall: number;
  readonly rows: number;
  /** The size of its words, px. */
  readonly size: number;
}

/** Where the entries of a legend stand in the list that lays them out, how wide that is, and how many rows the whole of it takes. */
export function useLegendRoom(
  list: RefObject<HTMLUListElement | null>,
  entries: readonly LegendEntry[],
  whole: readonly LegendEntry[],
): LegendRoom & { readonly held: number; readonly width: number; readonly tall: number } {
  const [{ width, tall, rows, size }, setRoom] = useState<Room>({ width: 0, tall: 0, rows: 0, size: 0 });
  useLayoutEffect(() => {
    const ul = list.current;
    if (ul === null) return undefined;
    const look = (): void => {
      const styles = getComputedStyle(ul);
      const seen = {
        width: ul.clientWidth,
        tall: ul.parentElement?.offsetHeight ?? 0,
        rows: Number(styles.getPropertyValue('--rows')),
        size: Number.parseFloat(styles.fontSize),
      };
      setRoom((before) => (same(before, seen) ? before : seen));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(ul);
    // Where its words grow, so does the foot round them.
    if (ul.parentElement !== null) watch.observe(ul.parentElement);
    return () => watch.disconnect();
  }, [list]);
  return useMemo(() => {
    const own = ({ label }: LegendEntry): number =>
      Math.ceil(2 * entryReach.x + GAPS + (widthOf(label, 'legend') * size) / textStyles.legend.size) + 1;
    const laid = (these: readonly LegendEntry[]): LegendRoom =>
      rows > 0 ? legendRoom(these.map(own), width, rows, MORE * size) : { columns: [], shown: 0 };
    const all = laid(whole);
    return { ...laid(entries), width, tall, held: Math.max(1, Math.min(rows, Math.ceil(whole.length / Math.max(1, all.columns.length)))) };
  }, [entries, whole, width, tall, rows, size]);
}
