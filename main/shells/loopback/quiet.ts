import type { Attended } from '../../services/attended.ts';

/** How often it is looked whether anybody asked, ms, and how many quiet looks in a row are too many. */
export interface Patience {
  readonly every: number;
  readonly looks: number;
}

/** Ten minutes. A window asks once a second, and once a minute where the browser put its tab to sleep. */
const usual: Patience = { every: 30_000, looks: 20 };

/**
 * The same questions, that lock the team file by themselves once no window asked anything for so long: a tab that was closed takes no
 * leave. Looks are counted and not the clock, so that a computer that slept does not find its work locked at once.
 */
export function lockedWhenQuiet(questions: Attended, { every, looks }: Patience = usual): Attended {
  let underway = 0;
  let quiet = 0;
  const watch = setInterval(() => {
    quiet = underway > 0 ? 0 : quiet + 1;
    if (quiet === looks) void questions.answer('team.lock', {});
  }, every);
  watch.unref();
  return {
    answer: async (question, input) => {
      underway += 1;
      quiet = 0;
      try {
        return await questions.answer(question, input);
      } finally {
        underway -= 1;
      }
    },
    end: async (patience) => {
      clearInterval(watch);
      await questions.end(patience);
    },
  };
}
