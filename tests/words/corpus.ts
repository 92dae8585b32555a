import { fileURLToPath } from 'node:url';
import { perform } from '../../shared/commands/index.ts';
import { casus, type Casus } from '../../shared/model/records.ts';
import { understand, type Understood } from '../../shared/words/index.ts';
import { compareAnswer, load, start, type Entry } from './check.mjs';

const file = (name: string): readonly Entry[] => load(fileURLToPath(new URL(name, import.meta.url)));

/** The sentences of the contract, and those of our own. */
export const examples = file('examples.jsonl');
export const further = file('further.jsonl');

/** The casus in which a sentence is said. */
export function casusOf(entry: Entry): Casus {
  return casus.parse(start(entry));
}

/** Ids that no casus of the corpus has, the same each time. */
export function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

/** What a sentence comes to in its casus. */
export function understood(entry: Entry, say = entry.say, within = casusOf(entry), language = entry.lang): Understood {
  return understand(say, { casus: within, selected: entry.context.selected, language, newId: countedIds() });
}

/** The answer that the comparer reads. */
export function answerOf({ chosen, readings, unclear }: Understood, within: Casus): object {
  if (chosen !== undefined) {
    const done = perform(within, chosen.deeds);
    return done.ok ? { casus: done.casus } : { unclear: done.faults[0]?.place ?? '' };
  }
  return unclear === undefined ? { readings: readings.map((it) => it.say) } : { unclear: unclear.text };
}

/** What is not as the entry says; empty where all is. */
export function differences(entry: Entry): readonly string[] {
  const within = casusOf(entry);
  return compareAnswer(entry, within, answerOf(understood(entry), within));
}
