import type { Deed } from '../../shared/commands/index.ts';
import { deed, perform } from '../../shared/commands/index.ts';
import type { Casus, Person } from '../../shared/model/records.ts';
import { diagramOf } from '../../shared/model/diagram.ts';
import { drawnKey } from '../../shared/rules/focus.ts';
import { hiddenSecrets } from '../../shared/rules/hidden-secrets.ts';
import type { View } from '../../shared/rules/view.ts';
import { visibleCasus } from '../../shared/rules/visible.ts';
import { nearestName, understand } from '../../shared/words/index.ts';
import type { Meaning, NotUnderstood, Surroundings, Understood } from '../../shared/words/index.ts';
import type { Chosen } from './chosen.ts';

type Part = Understood['parts'][number];

/** What stands under the hand while words are typed: what they come to, or what stands in the way. */
export type EntryState =
  | { readonly is: 'empty' }
  /** Enter does it. `after` is how the casus will be. */
  | { readonly is: 'meant'; readonly parts: readonly Part[]; readonly meaning: Meaning; readonly after: Casus }
  /** Understood, and the drawing says so already. */
  | { readonly is: 'known'; readonly parts: readonly Part[] }
  | { readonly is: 'asked'; readonly parts: readonly Part[]; readonly readings: readonly Meaning[] }
  | { readonly is: 'unclear'; readonly parts: readonly Part[]; readonly unclear: NotUnderstood }
  /** Understood, but it would break what must always hold. */
  | { readonly is: 'impossible'; readonly parts: readonly Part[] };

/** What is known of the words in an entry line, and what Tab would write behind them. */
export interface Entered {
  readonly state: EntryState;
  /** The rest of the word under the cursor; empty where there is none. */
  readonly rest: string;
  /** Another word for one that is not known, and from where it stands. */
  readonly instead: { readonly text: string; readonly from: number; readonly to: number } | undefined;
  /** Whom and what the words speak of, by `drawnKey`. */
  readonly lit: ReadonlySet<string>;
}

const nothing: Entered = { state: { is: 'empty' }, rest: '', instead: undefined, lit: new Set() };

/** The names that may be offered to who types: those that the view shows. */
export function namesOffered(casus: Casus, view: View): ReadonlySet<string> {
  if (view.names !== 'full') return new Set();
  const { persons, involved, households } = visibleCasus(casus, view);
  return new Set([...persons, ...involved, ...households].flatMap(({ name }) => name ?? []));
}

/** What a meaning is called where it is one of several; undefined where its words would name somebody who is hidden. */
export function saidOpenly({ deeds, say }: Meaning, casus: Casus, view: View): string | undefined {
  if (view.names !== 'full') return undefined;
  if (view.layers.has('secrets')) return say;
  const { persons, unions } = hiddenSecrets(diagramOf(casus));
  const tells = (it: unknown): boolean =>
    typeof it === 'string' ? persons.has(it) || unions.has(it) : typeof it === 'object' && it !== null && Object.values(it).some(tells);
  return deeds.some(({ input }) => tells(input)) ? undefined : say;
}

/** Reads words in a casus. No name is offered, that was not typed, but of those that may be. */
export function entered(text: string, around: Surroundings, offers: ReadonlySet<string>): Entered {
  if (text.trim() === '') return nothing;
  const understood = understand(text, around);
  const offered = understood.completions.filter((it) => it.is !== 'name' || offers.has(it.text));
  const [best] = offered;
  // A letter that means something by itself, such as the v of a woman, is no beginning of another word.
  const whole = best !== undefined && understood.chosen !== undefined && text.length - best.from === 1;
  const first = whole ? undefined : best;
  const typed = first === undefined ? '' : text.slice(first.from);
  const goesOn = first !== undefined && first.text.toLowerCase().startsWith(typed.toLowerCase());
  return {
    state: stateOf(understood, around.casus),
    rest: first !== undefined && goesOn ? first.text.slice(typed.length) : '',
    instead: goesOn ? undefined : insteadOf(understood, offers),
    lit: new Set(understood.parts.flatMap(({ who }) => who.map((id) => drawnKey({ kind: kindOf(around.casus, id), id })))),
  };
}

/** What the word that stands in the way may have been meant as, wherever it stands in the sentence. */
function insteadOf({ unclear }: Understood, names: ReadonlySet<string>): Entered['instead'] {
  if (unclear === undefined || /\s/u.test(unclear.text) || (unclear.lack !== 'not-known' && unclear.lack !== 'nobody')) return undefined;
  const { text, from, to } = unclear;
  const slip = nearestName(text, names) ?? unclear.nearest;
  return slip === undefined ? undefined : { text: slip, from, to };
}

function stateOf({ chosen, readings, unclear, parts }: Understood, casus: Casus): EntryState {
  if (unclear !== undefined) return { is: 'unclear', parts, unclear };
  if (chosen === undefined) return readings.length > 0 ? { is: 'asked', parts, readings } : { is: 'empty' };
  if (chosen.deeds.length === 0) return { is: 'known', parts };
  const meaning = ofWhomItIs(casus, chosen);
  const done = perform(casus, meaning.deeds);
  if (!done.ok) return { is: 'impossible', parts };
  return done.casus === casus ? { is: 'known', parts } : { is: 'meant', parts, meaning, after: done.casus };
}

/** White paper asks for whom it is about: somebody alive who comes alone is the index person. */
function ofWhomItIs(casus: Casus, meaning: Meaning): Meaning {
  const [first, ...more] = meaning.deeds;
  if (casus.persons.length > 0 || first?.command !== 'person.add' || more.length > 0) return meaning;
  const person = first.input as Person;
  if ((person.kind ?? 'person') !== 'person' || person.death !== undefined) return meaning;
  return { ...meaning, deeds: [deed('person.add', { ...person, index: true })] };
}

/** What the drawing would become by words that are not done yet; undefined where they bring nothing, or several meanings are still open. */
export function broughtBy(state: EntryState, at: number | undefined, casus: Casus): Casus | undefined {
  if (state.is === 'meant') return takesAway(casus, state.after) ? undefined : state.after;
  const reading = state.is === 'asked' && at !== undefined ? state.readings[at] : undefined;
  if (reading === undefined) return undefined;
  const done = perform(casus, reading.deeds);
  return done.ok && done.casus !== casus && !takesAway(casus, done.casus) ? done.casus : undefined;
}

/** Whether somebody or a line is not there any more. */
export function takesAway(before: Casus, after: Casus): boolean {
  return drawnLists.some((list) => {
    const left = new Set((after[list] as readonly { readonly id: string }[]).map(({ id }) => id));
    return before[list].some(({ id }) => !left.has(id));
  });
}

const drawnLists = ['persons', 'involved', 'ties', 'coalitions', 'triangles', 'loyalties', 'boundaries', 'helpLines'] as const;

function kindOf(casus: Casus, id: string): 'person' | 'household' | 'involved' {
  if (casus.persons.some((it) => it.id === id)) return 'person';
  return casus.households.some((it) => it.id === id) ? 'household' : 'involved';
}

/**
 * Who is chosen after a sentence was done: who was chosen before it, so that a next sentence goes on about the same; where nobody was, the first
 * who came.
 */
export function chosenAfter(before: Casus, deeds: readonly Deed[], chosen: Chosen): Chosen | undefined {
  if (chosen.length > 0) return undefined;
  const done = perform(before, deeds);
  const known = new Set(before.persons.map(({ id }) => id));
  const first = done.ok ? done.casus.persons.find(({ id }) => !known.has(id)) : undefined;
  return first === undefined ? undefined : [{ kind: 'person', id: first.id }];
}

/** Whether a digit typed now chooses a reading: right behind a letter, where a number cannot be meant. */
export function choosesReading(text: string, caret: number, key: string, readings: number): boolean {
  const digit = Number(key);
  return /^[1-9]$/.test(key) && digit <= readings && caret === text.length && /\p{L}$/u.test(text);
}

/** The reading that an arrow goes to, round and round; from none to the first, or back to the last. */
export function nextReading(at: number | undefined, by: 1 | -1, readings: number): number {
  return at === undefined ? (by === 1 ? 0 : readings - 1) : (at + by + readings) % readings;
}
