import { readDate } from '../model/date.ts';
import type { Casus } from '../model/records.ts';
import { drawable, wrapped } from '../rules/clean-text.ts';
import type { Focus } from '../rules/focus.ts';
import type { View } from '../rules/view.ts';
import { calledIn } from './line-words.ts';
import type { Look } from './look.ts';
import { dateWords } from './words.ts';

/** What a drawing shows other than the whole casus on its reference date; the sheet says so under its heading. */
export interface Excerpt {
  /** What the view shows of the casus today, where it is drawn as it was on an earlier date: the foot of the sheet is of today. */
  readonly today?: Pick<Casus, 'referenceDate' | 'consents'>;
  /** The hypothesis that is lit; its text only where names may be read, because it can hold them. */
  readonly hypothesis?: { readonly slot: number; readonly text?: string };
  /** The id of who sees what is lit so. */
  readonly seenBy?: string;
}

/** Signs on a line, and lines of one note at most: a long hypothesis makes no sheet wider than its drawing. */
const SIGNS = 110;
const LINES = 3;

/**
 * What to say of a drawing of `shown` in which a focus is lit; undefined where it is all. Both are what a view shows: of the casus today, and
 * on the date asked.
 */
export function excerptOf(today: Casus, shown: Casus, focus: Focus | undefined, view: View): Excerpt | undefined {
  const { referenceDate, consents } = today;
  const then = shown.referenceDate === referenceDate ? {} : { today: { referenceDate, consents } };
  if (focus !== undefined && 'hypothesis' in focus) {
    const text = shown.hypotheses.find((it) => it.slot === focus.hypothesis)?.text ?? '';
    return { ...then, hypothesis: { slot: focus.hypothesis, ...(view.names === 'full' && drawable(text) !== '' && { text }) } };
  }
  if (focus !== undefined && 'perspective' in focus) return { ...then, seenBy: focus.perspective };
  return 'today' in then ? then : undefined;
}

/** The lines under a heading that say which part and which moment of a casus is shown; none where it is all of today. */
export function excerptLines(casus: Casus, look: Look): readonly string[] {
  const { excerpt } = look;
  if (excerpt === undefined) return [];
  const notes: string[] = [];
  if (excerpt.today !== undefined) {
    const day = readDate(casus.referenceDate)?.precision === 'day' ? 'on' : 'in';
    notes.push(look.say(`drawing.as-it-was-${day}`, { date: dateWords(casus.referenceDate, 'words', look) }));
  }
  if (excerpt.hypothesis !== undefined) {
    const { slot, text } = excerpt.hypothesis;
    notes.push(
      text === undefined ? look.say('drawing.hypothesis', { slot }) : look.say('drawing.hypothesis-text', { slot, text: drawable(text) }),
    );
  }
  if (excerpt.seenBy !== undefined) notes.push(look.say('drawing.seen-by', { who: calledIn(casus, look)(excerpt.seenBy) }));
  return notes.flatMap((note) => wrapped(note, SIGNS, LINES));
}
