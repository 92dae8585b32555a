import { dateAt, lastingAt, type Said } from './dates.ts';
import { keyOfWords } from './fold.ts';
import { longestForm, lookUpPiece, lookUpWord } from './lexicon/index.ts';
import type { Is, Sense, SenseOf, Small, Word } from './lexicon/sense.ts';
import type { Scene } from './scene.ts';
import type { Token } from './tokens.ts';

/** A recognised part: some characters with everything that they can mean. A part without any meaning is an unknown word. */
export interface Slot {
  /** Where it stands in the text, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly senses: readonly Sense[];
  /** Those who are called exactly so, and those whose name begins so. */
  readonly who: readonly string[];
  readonly near: readonly string[];
  readonly said?: Said;
  readonly number?: number;
  readonly sign?: string;
  readonly quote?: string;
  /** Letters, so that it can be a name. */
  readonly letters: boolean;
  /** `Lotte's`: what follows is hers. */
  readonly owns?: true;
  readonly glued: boolean;
}

/** The sense of one kind that a part has. */
export function as<I extends Is>(slot: Slot | undefined, is: I): SenseOf<I> | undefined {
  return slot?.senses.find((it) => it.is === is) as SenseOf<I> | undefined;
}

/** Whether a part is one of some joining words. */
export function joins(slot: Slot | undefined, ...what: readonly Small[]): boolean {
  return slot?.senses.some((it) => it.is === 'small' && what.includes(it.what)) === true;
}

/** Whether it is a word that means nothing here. */
export function isUnknown(slot: Slot): boolean {
  return slot.letters && slot.senses.length === 0 && slot.who.length === 0;
}

/** The ways to cut a text into parts: the longest part that means something first; more ways where a known name and a date share letters. */
export function slotsOf(text: string, tokens: readonly Token[], scene: Scene): readonly (readonly Slot[])[] {
  const ways: Slot[][] = [];
  const walk = (at: number, before: Slot[]): void => {
    if (at >= tokens.length) {
      ways.push(before);
      return;
    }
    const found = partsAt(text, tokens, at, scene, before.at(-1));
    for (const { slot, length } of ways.length < 3 ? found : found.slice(0, 1)) walk(at + length, [...before, slot]);
  };
  walk(0, []);
  return ways;
}

interface Part {
  readonly slot: Slot;
  readonly length: number;
}

function partsAt(text: string, tokens: readonly Token[], at: number, scene: Scene, before: Slot | undefined): readonly Part[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const make = (length: number, more: Partial<Slot>): Part => {
    const last = tokens[at + length - 1] ?? token;
    const base = { words: [], senses: [], who: [], near: [], letters: false };
    return { length, slot: { ...base, from: token.from, to: last.to, text: text.slice(token.from, last.to), glued: token.glued, ...more } };
  };
  if (token.is === 'quote') return [make(1, { quote: token.text.slice(1, -1) })];
  const lasting =
    joins(before, 'since') || before?.text.toLowerCase() === 'for' || before?.text.toLowerCase() === 'al'
      ? lastingAt(tokens, at, scene.today)
      : undefined;
  const date = lasting ?? (token.is === 'word' && hyphenated(tokens, at) > 1 ? undefined : dateAt(tokens, at, scene.today));
  const runs = runsAt(tokens, at, scene);
  const owner = ownerAt(token, runs, scene);
  if (owner !== undefined)
    return [make(1, { who: owner.who, words: owner.words, senses: owner.words.map((it) => it.sense), letters: true, owns: true })];
  const known = runs.findLast((it) => it.who.length > 0);
  const word = runs.findLast((it) => it.words.length > 0);
  const longest = Math.max(known?.length ?? 0, word?.length ?? 0, date?.length ?? 0);
  const meaning = (run: Run): Part => {
    const words = run.words;
    const said = date?.length === run.length ? { said: date.said } : {};
    return make(run.length, { who: run.who, near: run.near, words, senses: words.map((it) => it.sense), letters: true, ...said });
  };
  if (longest > 0) {
    const parts: Part[] = [];
    const best = runs.find((it) => it.length === longest && (it.words.length > 0 || it.who.length > 0));
    if (best === undefined && date !== undefined) parts.push(make(date.length, { said: date.said }));
    else if (best !== undefined) parts.push(meaning(best));
    // "Jan 2012" is a month, or somebody with a year of birth.
    if (known !== undefined && known.length < longest) parts.push(meaning(known));
    else if (date !== undefined && date.length === longest && token.is === 'word' && date.said.month === undefined && word !== undefined) {
      const single = runs.find((it) => it.length === 1);
      if (single !== undefined && single.length < longest && lookUpWord(keyOfWords(token.text)).some((it) => it.sense.is === 'month'))
        parts.push(meaning(single));
    }
    return parts;
  }
  if (token.is === 'number') return [make(1, { number: Number(token.text) })];
  if (token.is === 'sign') return [make(1, { sign: token.text })];
  const [single] = runs;
  if (single !== undefined && single.near.length > 0) return [meaning(single)];
  const length = hyphenated(tokens, at);
  const whole = tokens
    .slice(at, at + length)
    .map((it) => it.text)
    .join('');
  const pieces = lookUpPiece(keyOfWords(whole));
  return [make(length, { letters: true, words: pieces, senses: pieces.map((it) => it.sense) })];
}

/** `Lotte's` and `mum's` before something else: somebody whose it is. */
function ownerAt(token: Token, runs: readonly Run[], scene: Scene): Pick<Run, 'who' | 'words'> | undefined {
  const base = /^(.+)['’]s$/iu.exec(token.text)?.[1];
  if (base === undefined || runs.some((it) => it.words.length > 0 || it.who.length > 0)) return undefined;
  const key = keyOfWords(base);
  const who = scene.names.get(key) ?? [];
  const words = lookUpWord(key).filter((it) => it.sense.is === 'relation');
  return who.length > 0 || words.length > 0 ? { who, words: who.length > 0 ? [] : words } : undefined;
}

interface Run {
  readonly length: number;
  readonly who: readonly string[];
  readonly near: readonly string[];
  readonly words: readonly Word[];
}

/** What a token means by itself and together with those behind it. */
function runsAt(tokens: readonly Token[], at: number, scene: Scene): readonly Run[] {
  const runs: Run[] = [];
  let key = '';
  for (let length = 1; length <= 8; length += 1) {
    const token = tokens[at + length - 1];
    if (token === undefined || token.is === 'quote') break;
    if (
      token.is === 'sign' &&
      !(/^[.&]$/u.test(token.text) || (/^\p{Pd}$/u.test(token.text) && token.glued && tokens[at + length]?.glued === true))
    )
      break;
    if (token.is === 'sign' && length === 1 && token.text !== '&') break;
    if (token.is === 'number' && length === 1) break;
    key += token.text === '&' ? 'en' : keyOfWords(token.text);
    if (key.length > Math.max(longestForm, 60)) break;
    // A joined word ends where its last piece ends, not at the hyphen.
    if (token.is === 'sign' && token.text !== '.' && token.text !== '&') continue;
    const whole =
      tokens[at + length]?.glued !== true || !/^\p{Pd}$/u.test(tokens[at + length]?.text ?? '') || tokens[at + length + 1]?.glued !== true;
    const next = keyOfWords(tokens[at + length + 1]?.text ?? '');
    if (!whole && !scene.names.has(next) && lookUpWord(next).length === 0) continue;
    const who = scene.names.get(key) ?? [];
    const words = lookUpWord(key);
    if (token.text === '.' && words.length === 0 && length > 1) continue;
    const near = who.length > 0 || length > 1 || key.length < 2 || !whole ? [] : nearTo(key, words, scene);
    runs.push({ length, who, near, words });
  }
  return runs;
}

/** Whose name begins so. A word of the grammar is never the beginning of a name, a word for kin can be. */
function nearTo(key: string, words: readonly Word[], scene: Scene): readonly string[] {
  if (words.some((it) => it.sense.is !== 'relation' && !(it.sense.is === 'small' && it.sense.what === 'the'))) return [];
  return [...scene.names].filter(([name]) => name.startsWith(key)).flatMap(([, ids]) => ids);
}

/** How many tokens an unknown word takes: pieces with hyphens between them are one word. */
function hyphenated(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (/^\p{Pd}$/u.test(tokens[at + length]?.text ?? '') && tokens[at + length]?.glued === true) {
    const next = tokens[at + length + 1];
    if (next?.is !== 'word' || !next.glued) break;
    length += 2;
  }
  return length;
}

/** Somebody whose something is, as just somebody. */
export function itself(slot: Slot): Slot {
  const { from, to, text, words, senses, who, near, letters, glued } = slot;
  return { from, to, text, words, senses, who, near, letters, glued };
}
