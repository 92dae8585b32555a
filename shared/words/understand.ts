import { perform, type Deed } from '../commands/index.ts';
import { hasHead, phraseOutcome, startsWithDate } from './phrase.ts';
import { unclear, type Outcome, type Reading, type Unclear } from './outcome.ts';
import { inTurn, together } from './reading-list.ts';
import { sceneOf, type Scene, type Surroundings } from './scene.ts';
import { as, joins, slotsOf, type Slot } from './slots.ts';
import { isTieHead } from './frames/tie.ts';
import { tokensOf } from './tokens.ts';

/** What a sentence comes to: one meaning, several of which one is to be chosen, or a part that is not understood. */
export type Choice =
  | { readonly is: 'meant'; readonly reading: Reading }
  | { readonly is: 'asked'; readonly readings: readonly Reading[] }
  | ({ readonly is: 'unclear' } & Unclear);

/** A sentence as it is understood. */
export interface Sentence {
  readonly choice: Choice;
  readonly slots: readonly Slot[];
}

/** Understands what was typed, in Dutch and English alike. Nothing is done; whoever calls performs the deeds of a reading. */
export function choiceOf(text: string, around: Surroundings): Sentence {
  const made = new Set<string>();
  const newId = (): string => {
    const id = around.newId();
    made.add(id);
    return id;
  };
  const scene = sceneOf({ ...around, newId });
  const tokens = tokensOf(text);
  const ways = slotsOf(text, tokens, scene);
  const phrase = (now: Scene, slots: readonly Slot[]): Outcome => {
    if (now.casus === around.casus) return phraseOutcome(now, slots);
    // Who came in the sentence itself can be named in the rest of it.
    const [from, to] = [slots[0]?.from ?? 0, slots.at(-1)?.to ?? 0];
    const own = tokens.filter((it) => it.from >= from && it.to <= to);
    return together(slotsOf(text, own, now).map((it) => phraseOutcome(now, it)));
  };
  const outcomes = ways.map((slots) => sentenceOutcome(scene, slots, phrase));
  const all = outcomes.flatMap((it) => ('readings' in it ? it.readings : []));
  const readings = distinct(all, made);
  const slots = ways[outcomes.findIndex((it) => 'readings' in it)] ?? ways[0] ?? [];
  const [only, ...others] = readings;
  if (only === undefined) {
    const failed = outcomes.find((it): it is Unclear => 'unclear' in it) ?? unclear({ text, from: 0, to: text.length });
    return { slots, choice: { is: 'unclear', ...rightly(failed, slots) } };
  }
  if (others.length > 0) return { slots, choice: { is: 'asked', readings } };
  const done = perform(around.casus, only.deeds);
  if (!done.ok) return { slots, choice: { is: 'unclear', ...unclear({ text, from: 0, to: text.length }, 'does-not-fit') } };
  return { slots, choice: { is: 'meant', reading: only } };
}

/** A word that means something elsewhere is no unknown one: it does not fit here, and a helper lacks at whom it aims. */
function rightly(failed: Unclear, slots: readonly Slot[]): Unclear {
  const { lack, from, to } = failed.unclear;
  const slot = slots.find((it) => it.from === from && it.to === to);
  if (lack !== 'not-known' || slot === undefined || (slot.senses.length === 0 && slot.sign === undefined)) return failed;
  return unclear(failed.unclear, as(slot, 'party') === undefined ? 'does-not-fit' : 'aim-needed');
}

/** Readings that do the same count once, whatever ids they made. */
function distinct(readings: readonly Reading[], made: ReadonlySet<string>): readonly Reading[] {
  const seen = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${withoutIds(reading.deeds, made)}${reading.hint ?? ''}`;
    if (!seen.has(key)) seen.set(key, reading);
  }
  return [...seen.values()];
}

function withoutIds(deeds: readonly Deed[], made: ReadonlySet<string>): string {
  const numbers = new Map<string, string>();
  return JSON.stringify(deeds, (_, value: unknown) => {
    if (typeof value !== 'string' || !made.has(value)) return value;
    const known = numbers.get(value) ?? `#${numbers.size}`;
    numbers.set(value, known);
    return known;
  });
}

type Phrase = (scene: Scene, slots: readonly Slot[]) => Outcome;

function sentenceOutcome(scene: Scene, slots: readonly Slot[], phrase: Phrase): Outcome {
  const parts = cutAt(slots, (it) => it.sign === ';' || it.sign === '\n').filter((it) => it.length > 0);
  if (parts.length === 0) return unclear({ text: '', from: 0, to: 0 }, 'more-needed');
  return inTurn(
    scene,
    parts.map((part) => (scene: Scene) => partOutcome(scene, part, phrase)),
  );
}

/** Phrases between commas; where the cut at commas is not understood, the whole is tried as one list. */
function partOutcome(scene: Scene, slots: readonly Slot[], phrase: Phrase): Outcome {
  const phrases = phrasesOf(scene, slots);
  const outcome = inTurn(
    scene,
    phrases.map((own) => (scene: Scene) => phrase(scene, own)),
  );
  if ('readings' in outcome || phrases.length === 1) return outcome;
  const whole = phrase(scene, slots);
  return 'readings' in whole ? whole : outcome;
}

function cutAt(slots: readonly Slot[], isCut: (slot: Slot) => boolean): readonly (readonly Slot[])[] {
  const parts: Slot[][] = [[]];
  for (const slot of slots) {
    if (isCut(slot)) parts.push([]);
    else parts.at(-1)?.push(slot);
  }
  return parts;
}

/** Cuts at commas outside brackets: a part with a head of its own is a phrase, another goes on with the list before it (rules 1.1). */
function phrasesOf(scene: Scene, slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const phrases: Slot[][] = [];
  let part: Slot[] = [];
  let comma: Slot | undefined;
  let depth = 0;
  const close = (): void => {
    const before = phrases.at(-1);
    const alone =
      before === undefined ||
      (part.length > 0 && (hasHead(part, scene) || startsWithDate(part)) && !isOnlyList(before) && !endsList(before, part));
    if (alone) phrases.push(part);
    else before.push(...(comma === undefined ? [] : [comma]), ...part);
    part = [];
  };
  slots.forEach((slot, at) => {
    if (slot.sign === '(') depth += 1;
    if (slot.sign === ')') depth -= 1;
    if (depth === 0 && (slot.sign === ',' || isTurn(slots, at, part))) {
      close();
      comma = slot;
    } else part.push(slot);
  });
  close();
  return phrases.filter((it) => it.length > 0);
}

/** `ouders Karin 44, Peter 46 uit elkaar 2015`: the last of a list, with what is said of all of it. */
function endsList(before: readonly Slot[], part: readonly Slot[]): boolean {
  const isUnion = (it: Slot): boolean => as(it, 'union') !== undefined && it.who.length === 0;
  if (!before.some((it) => as(it, 'relation')?.many === true) || before.some(isUnion)) return false;
  return part.findIndex(isUnion) > 0 && !part.some((it) => as(it, 'relation') !== undefined);
}

/** Known names with nothing said of them yet: the list goes on. */
function isOnlyList(slots: readonly Slot[]): boolean {
  return slots.every((it) => it.who.length > 0 || it.sign === ',' || joins(it, 'and'));
}

/** `... en verbroken met vader`: a joining word before another word for a line. */
function isTurn(slots: readonly Slot[], at: number, part: readonly Slot[]): boolean {
  if (!joins(slots[at], 'and') || !part.some(isTieHead)) return false;
  const next = slots[at + 1];
  const after = slots[at + 2];
  return next !== undefined && (isTieHead(next) || (as(next, 'qualifier') !== undefined && after !== undefined && isTieHead(after)));
}
