import { readDate } from '../model/date.ts';
import { keyOfWords } from './fold.ts';
import { longestForm, lookUpWord } from './lexicon/index.ts';
import type { Is, SenseOf } from './lexicon/sense.ts';
import type { Token } from './tokens.ts';

/** The day on which ages are counted, and the language that decides between day and month first. */
export interface Today {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly language: 'nl' | 'en';
}

/** A date as it was said. More than one value: it can be read in more ways. None: it is no possible date. */
export interface Said {
  readonly values: readonly string[];
  /** A year in two digits, which for a birth can be of either century. */
  readonly short?: true;
  /** A year and no more, without a sign: behind a name it is the year of birth. */
  readonly year?: number;
  /** Only a month: which year is meant follows from today. */
  readonly month?: number;
  /** `begin 70`: an age or a decade. */
  readonly decadeOrAge?: { readonly age: string; readonly decade: string };
}

/** A date and how many tokens it takes. */
export interface DateFound {
  readonly said: Said;
  readonly length: number;
}

/** The longest sense of a kind that begins at a token, with how many tokens it takes. */
export function senseAt<I extends Is>(
  tokens: readonly Token[],
  at: number,
  is: I,
): { readonly sense: SenseOf<I>; readonly length: number } | undefined {
  let key = '';
  let best: { sense: SenseOf<I>; length: number } | undefined;
  for (let length = 1; length <= 5; length += 1) {
    const token = tokens[at + length - 1];
    if (token === undefined || (token.is !== 'word' && token.is !== 'number' && !/^[-.]$/u.test(token.text))) break;
    key += keyOfWords(token.text);
    if (key.length > longestForm) break;
    const sense = lookUpWord(key)
      .map((it) => it.sense)
      .find((it) => it.is === is);
    if (sense !== undefined) best = { sense: sense as SenseOf<I>, length };
  }
  return best;
}

const one = (value: string, length: number, more: Partial<Said> = {}): DateFound => ({ said: { values: [value], ...more }, length });
const two = (n: number): string => String(n).padStart(2, '0');
const day = (year: number, month: number, date: number): string => `${year}-${two(month)}-${two(date)}`;

type Rule = (tokens: readonly Token[], at: number, today: Today) => DateFound | undefined;

function numberAt(tokens: readonly Token[], at: number, digits?: number): number | undefined {
  const token = tokens[at];
  return token?.is === 'number' && (digits === undefined ? token.text.length <= 2 : token.text.length === digits)
    ? Number(token.text)
    : undefined;
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const year = numberAt(tokens, at, 4);
  return year !== undefined && year >= 1700 && year <= 2199 ? year : undefined;
}

/** A year in two digits after an apostrophe. */
function shortYearAt(tokens: readonly Token[], at: number, today: Today): number | undefined {
  if (!/^['’‘`]$/u.test(tokens[at]?.text ?? '') || tokens[at + 1]?.glued !== true) return undefined;
  return twoDigits(tokens, at + 1, today);
}

/** A year in two digits: the last one that is not to come. */
function twoDigits(tokens: readonly Token[], at: number, today: Today): number | undefined {
  const year = numberAt(tokens, at);
  if (year === undefined || tokens[at]?.text.length !== 2) return undefined;
  return 2000 + year <= today.year ? 2000 + year : 1900 + year;
}

function possible(values: readonly string[]): readonly string[] {
  return values.filter((it) => readDate(it) !== undefined);
}

/** 14-9-2013, 3/4/2012, 3/4/12, 2013-09-14, 2013-09. */
const inNumbers: Rule = (tokens, at, today) => {
  const sign = tokens[at + 1]?.text ?? '';
  if (!/^[-/.]$/u.test(sign) || tokens[at + 1]?.glued !== true || tokens[at + 2]?.glued !== true) return undefined;
  const middle = numberAt(tokens, at + 2);
  const again = tokens[at + 3]?.text === sign && tokens[at + 3]?.glued === true && tokens[at + 4]?.glued === true;
  const first = yearAt(tokens, at);
  if (first !== undefined && middle !== undefined && sign === '-') {
    const last = again ? numberAt(tokens, at + 4) : undefined;
    if (last !== undefined) return { said: { values: possible([day(first, middle, last)]) }, length: 5 };
    return { said: { values: possible([`${first}-${two(middle)}`]) }, length: 3 };
  }
  const start = numberAt(tokens, at);
  const full = again ? yearAt(tokens, at + 4) : undefined;
  const short = again && full === undefined ? twoDigits(tokens, at + 4, today) : undefined;
  const year = full ?? short;
  if (start === undefined || middle === undefined) {
    const monthYear = start !== undefined && !again ? yearAt(tokens, at + 2) : undefined;
    return start === undefined || monthYear === undefined
      ? undefined
      : { said: { values: possible([`${monthYear}-${two(start)}`]) }, length: 3 };
  }
  if (year === undefined) return undefined;
  const dayFirst = possible([day(year, middle, start)]);
  const monthFirst = possible([day(year, start, middle)]);
  const values = today.language === 'nl' || start === middle ? dayFirst : [...dayFirst, ...monthFirst];
  return { said: { values, ...(short !== undefined && { short: true as const }) }, length: 5 };
};

const ordinals = new Set(['st', 'nd', 'rd', 'th', 'e', 'de', 'ste']);

/** 14 september 2013, 14 september, september 2013, September 14, 2013, maart. */
const withMonth: Rule = (tokens, at, today) => {
  const date = numberAt(tokens, at);
  if (date !== undefined) {
    let next = at + 1;
    if (tokens[next]?.glued === true && ordinals.has(keyOfWords(tokens[next]?.text ?? ''))) next += 1;
    if (keyOfWords(tokens[next]?.text ?? '') === 'of') next += 1;
    const month = senseAt(tokens, next, 'month');
    if (month === undefined) return undefined;
    const after = next + month.length;
    const dot = tokens[after]?.text === '.' ? 1 : 0;
    const year = yearAt(tokens, after + dot);
    if (year !== undefined) return { said: { values: possible([day(year, month.sense.month, date)]) }, length: after + dot + 1 - at };
    const past = month.sense.month < today.month || (month.sense.month === today.month && date <= today.day);
    return { said: { values: possible([day(past ? today.year : today.year - 1, month.sense.month, date)]) }, length: after - at };
  }
  const month = senseAt(tokens, at, 'month');
  if (month === undefined) return undefined;
  const next = at + month.length + (tokens[at + month.length]?.text === '.' ? 1 : 0);
  const year = yearAt(tokens, next) ?? shortYearAt(tokens, next, today);
  if (year !== undefined) return one(`${year}-${two(month.sense.month)}`, next - at + (tokens[next]?.is === 'number' ? 1 : 2));
  const inMonth = numberAt(tokens, next);
  if (inMonth !== undefined && today.language === 'en') {
    let after = next + 1;
    if (tokens[after]?.glued === true && ordinals.has(keyOfWords(tokens[after]?.text ?? ''))) after += 1;
    const comma = tokens[after]?.text === ',' ? 1 : 0;
    const year = yearAt(tokens, after + comma);
    if (year !== undefined) return { said: { values: possible([day(year, month.sense.month, inMonth)]) }, length: after + comma + 1 - at };
  }
  return one(`${month.sense.month <= today.month ? today.year : today.year - 1}-${two(month.sense.month)}`, month.length, {
    month: month.sense.month,
  });
};

/** ±1948, rond 1948, voor 1940, na 1940. */
const bounded: Rule = (tokens, at, today) => {
  const sign =
    tokens[at]?.text === '±' || tokens[at]?.text === '~'
      ? '~'
      : tokens[at]?.text === '<'
        ? '<'
        : tokens[at]?.text === '>'
          ? '>'
          : undefined;
  const word = senseAt(tokens, at, 'date');
  const what = word?.sense.what;
  const mark = sign ?? (what === 'circa' ? '~' : what === 'before' ? '<' : what === 'after' ? '>' : undefined);
  if (mark === undefined) return undefined;
  let next = at + (sign === undefined ? (word?.length ?? 1) : 1);
  if (tokens[next]?.text === '.') next += 1;
  const year = yearAt(tokens, next);
  if (year !== undefined) return one(`${mark}${year}`, next + 1 - at);
  const short = shortYearAt(tokens, next, today);
  return short === undefined ? undefined : one(`${mark}${short}`, next + 2 - at);
};

/** Zomer 2023, eind 2019, eind jaren 40, jaren '80, begin 70: words that the calendar has no place for. */
const inWords: Rule = (tokens, at) => {
  const said = (length: number): string => {
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    return first === undefined || last === undefined
      ? ''
      : tokens
          .slice(at, at + length)
          .map((it, index) => (index > 0 && !it.glued ? ` ${it.text}` : it.text))
          .join('');
  };
  const first = senseAt(tokens, at, 'date');
  if (first === undefined) return undefined;
  if (first.sense.what === 'season') {
    const length = first.length + (yearAt(tokens, at + first.length) === undefined ? 0 : 1);
    return length === first.length ? undefined : one(`?"${said(length)}"`, length);
  }
  let next = at;
  const early = first.sense.what === 'early-late';
  if (early) next += first.length;
  if (early && yearAt(tokens, next) !== undefined) return one(`?"${said(next + 1 - at)}"`, next + 1 - at);
  if (early && senseAt(tokens, next, 'month') !== undefined) return undefined;
  const decade = senseAt(tokens, next, 'date');
  if (decade?.sense.what === 'decade') {
    next += decade.length;
    if (/^['’‘`]$/u.test(tokens[next]?.text ?? '')) next += 1;
    if (tokens[next]?.is !== 'number' || !(tokens[next]?.text ?? '').endsWith('0')) return undefined;
    next += 1;
    if (tokens[next]?.text === 's') next += 1;
    return one(`?"${said(next - at)}"`, next - at);
  }
  const age = early ? numberAt(tokens, next) : undefined;
  if (age === undefined || age % 10 !== 0 || age < 20) return undefined;
  const plural = tokens[next + 1]?.glued === true && tokens[next + 1]?.text === 's' ? 1 : 0;
  const words = said(next + 1 + plural - at);
  return {
    said: {
      values: [],
      decadeOrAge: {
        age: `?"${plural === 1 ? words.slice(0, -1) : words}"`,
        decade: `?"${plural === 1 ? words : words.replace(/(\d+)/u, 'jaren $1')}"`,
      },
    },
    length: next + 1 + plural - at,
  };
};

/** Vorig jaar, vorige maand, 3 jaar geleden. */
const back: Rule = (tokens, at, today) => {
  const when = senseAt(tokens, at, 'when');
  if (when !== undefined) {
    const { unit, back } = when.sense;
    if (unit === 'years') return one(String(today.year - back), when.length);
    if (unit === 'months') return one(monthsBack(today, back), when.length);
    const date = today.day - back;
    return one(date >= 1 ? day(today.year, today.month, date) : monthsBack(today, 1), when.length);
  }
  const count = countAt(tokens, at);
  if (count === undefined) return undefined;
  const unit = senseAt(tokens, at + count.length, 'unit');
  if (unit === undefined) return undefined;
  const ago = senseAt(tokens, at + count.length + unit.length, 'date');
  if (ago?.sense.what !== 'ago') return undefined;
  return one(before(today, count.value, unit.sense.unit), count.length + unit.length + ago.length);
};

function countAt(tokens: readonly Token[], at: number): { readonly value: number; readonly length: number } | undefined {
  const digits = numberAt(tokens, at);
  if (digits !== undefined) return { value: digits, length: 1 };
  const word = senseAt(tokens, at, 'number');
  return word === undefined ? undefined : { value: word.sense.value, length: word.length };
}

/** How long it has lasted, behind `sinds`: 2 jaar, 3 maanden. */
export function lastingAt(tokens: readonly Token[], at: number, today: Today): DateFound | undefined {
  const count = countAt(tokens, at);
  const unit = count === undefined ? undefined : senseAt(tokens, at + count.length, 'unit');
  if (count === undefined || unit === undefined) return undefined;
  return one(before(today, count.value, unit.sense.unit), count.length + unit.length);
}

/** The moment so long ago: a month where months are counted, about a year where years are. */
export function before(today: Today, count: number, unit: 'years' | 'months' | 'weeks'): string {
  if (unit === 'years') return `~${today.year - count}`;
  return monthsBack(today, unit === 'months' ? count : Math.round((count * 7) / 30.4));
}

function monthsBack({ year, month }: Today, count: number): string {
  const months = year * 12 + month - 1 - count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

const years: Rule = (tokens, at, today) => {
  const year = yearAt(tokens, at);
  if (year !== undefined) return one(String(year), 1, { year });
  const short = shortYearAt(tokens, at, today);
  return short === undefined ? undefined : one(String(short), 2, { year: short, short: true });
};

const rules: readonly Rule[] = [inNumbers, withMonth, bounded, inWords, back, years];

/** The longest date that begins at a token. */
export function dateAt(tokens: readonly Token[], at: number, today: Today): DateFound | undefined {
  let best: DateFound | undefined;
  for (const rule of rules) {
    const found = rule(tokens, at, today);
    if (found !== undefined && (best === undefined || found.length > best.length)) best = found;
  }
  return best;
}
