import { useId, useMemo, useRef } from 'react';
import type { CSSProperties } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { LegendEntry } from '../../shared/scene/paper.ts';
import { useWords } from '../words/use-words.ts';
import { useLegendRoom } from '../workspace/use-legend-room.ts';
import { SmallPicture } from './SmallPicture.tsx';

interface Props {
  readonly entries: readonly LegendEntry[];
  /** All that the drawing explains, while only what is lit of it stands here: its room stays, so that the drawing does. */
  readonly whole?: readonly LegendEntry[];
  /** To be read from the other end of a room. */
  readonly large: boolean;
}

/** How much wider what opens is than the list, px: the heading beside it. */
const BESIDE = 76;
/** What it is wider than the foot at each side, px. */
const SIDE = 16;

/** Below the drawing, on the paper: what is used in it, and no more. What does not fit is opened by a button at its end: the foot grows over the drawing. */
export function PaperLegend({ entries, whole = entries, large }: Props) {
  const { say } = useWords();
  const title = useId();
  const list = useRef<HTMLUListElement>(null);
  const section = useRef<HTMLElement>(null);
  const { columns, shown, held, width, tall } = useLegendRoom(list, entries, whole);
  const keyed = useMemo(() => withKeys(entries), [entries]);
  const left = entries.length - shown;
  return (
    <section
      ref={section}
      className={`paper-legend ${large ? 'large' : ''}`}
      aria-labelledby={title}
      style={{ '--held': held } as CSSProperties}
    >
      <h2 id={title}>{say('drawing.legend')}</h2>
      <ul ref={list} style={{ gridTemplateColumns: columns.map((width) => `${width}px`).join(' ') }}>
        {keyed.slice(0, shown).map(({ key, entry }) => (
          <Explained key={key} {...entry} />
        ))}
        {left > 0 && (
          <li className="legend-more">
            <DialogTrigger>
              <Button className="button bare" aria-label={say('interface.legend.more-name', { n: left })}>
                {say('interface.legend.more', { n: left })}
              </Button>
              <Popover
                className="pop legend-pop"
                triggerRef={section}
                placement="top"
                offset={8 - tall}
                shouldFlip={false}
                style={{ width: width + BESIDE + 2 * SIDE }}
              >
                <Dialog className="pop-body" aria-labelledby={`${title}-whole`}>
                  <h2 id={`${title}-whole`} className="pop-title">
                    {say('drawing.legend')}
                  </h2>
                  <ul>
                    {keyed.map(({ key, entry }) => (
                      <Explained key={key} {...entry} />
                    ))}
                  </ul>
                </Dialog>
              </Popover>
            </DialogTrigger>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Two signs may have the same word, as a support figure has in the family and round it. */
function withKeys(entries: readonly LegendEntry[]): readonly { readonly key: string; readonly entry: LegendEntry }[] {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const nth = times.get(entry.label) ?? 0;
    times.set(entry.label, nth + 1);
    return { key: `${entry.label} ${nth}`, entry };
  });
}

function Explained({ label, marks }: LegendEntry) {
  return (
    <li>
      <SmallPicture marks={marks} />
      <span>{label}</span>
    </li>
  );
}
