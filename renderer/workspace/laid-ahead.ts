import { readCasusFile } from '../../shared/formats/own-file.ts';
import { draftingBy } from './drafting.ts';
import type { Drafting, Hand } from './drafting.ts';
import type { Placed } from './draft.ts';
import { placed } from './drawn-before.ts';
import type { Wish } from './places-kept.ts';

/** A casus that came into the team file just now, as its text. */
export interface NewCasus {
  readonly casus: string;
  readonly text: string;
}

/** Lays out casussen that nobody has drawn yet, one by one, for as long as it may. */
export interface LayingAhead {
  readonly add: (come: readonly NewCasus[]) => void;
  readonly goOn: () => void;
  /** Stops at once; what was begun is begun anew when it goes on. */
  readonly hold: () => void;
}

/** What it needs of the world around it. */
export interface Ahead {
  readonly wish: () => Wish;
  /** A worker of its own, which ends when nothing is left. */
  readonly hire: () => Hand;
  /** Keeps beside the casus where everything stands in it. */
  readonly keep: (casus: string, wish: Wish, placed: Placed) => Promise<unknown>;
}

/** Makes somebody who lays out ahead: the first opening of a casus then shows it as it comes back from another day. */
export function layingAhead({ wish, hire, keep }: Ahead): LayingAhead {
  const left: NewCasus[] = [];
  let running: Drafting | undefined;

  async function run(drafting: Drafting): Promise<void> {
    for (let next = left[0]; next !== undefined && running === drafting; next = left[0]) {
      const asked = wish();
      const read = readCasusFile(next.text);
      // What cannot be drawn or kept now is laid out when it is opened, and told there.
      const drawn = read.ok ? await drafting.ask({ ...asked, casus: read.casus }).catch(() => undefined) : undefined;
      if (running !== drafting) return;
      left.shift();
      if (drawn) await keep(next.casus, asked, placed(drawn)).catch(() => undefined);
    }
    if (running === drafting) running = undefined;
    drafting.stop();
  }

  return {
    add: (come) => void left.push(...come),
    goOn: () => {
      if (running !== undefined || left.length === 0) return;
      running = draftingBy(hire);
      void run(running);
    },
    hold: () => {
      const drafting = running;
      running = undefined;
      drafting?.stop();
    },
  };
}
