import type { Outcome } from '../../shared/bridge/api.ts';
import { answer } from './answers.ts';
import type { Answers } from './answers.ts';
import { within } from './within.ts';

/** The questions of one window, with what a shell must know to end well. */
export interface Attended {
  /** Answers one question from outside. It never throws. */
  readonly answer: (question: unknown, input: unknown) => Promise<Outcome>;
  /** Waits until everything that was asked is answered, then closes the team file. Takes at most `patience` ms for each. */
  readonly end: (patience: number) => Promise<void>;
}

/** Keeps count of what is being answered, so that a shell never ends in the middle of a save. */
export function attended(answers: Answers): Attended {
  const underway = new Set<Promise<Outcome>>();
  const settled = async (): Promise<void> => {
    // An answer may lead the window to one more question; that one counts as well.
    while (underway.size > 0) await Promise.all(underway);
  };
  return {
    answer: (question, input) => {
      const asked = answer(answers, question, input);
      underway.add(asked);
      return asked.finally(() => underway.delete(asked));
    },
    end: async (patience) => {
      await within(patience, settled(), undefined);
      await within<Outcome | undefined>(patience, answer(answers, 'team.lock', {}), undefined);
    },
  };
}
