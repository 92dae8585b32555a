import { parseArgs } from 'node:util';
import type { Option, Typed } from './command.ts';

/** Options that every command has. */
export const always: Readonly<Record<string, Option>> = {
  help: { type: 'boolean', short: 'h', about: 'cli.option.help' },
  language: { type: 'string', value: 'nl|en', about: 'cli.option.language' },
};

/** What was typed, or which sentence tells what is wrong with it. */
export type Read =
  | { readonly ok: true; readonly typed: Typed }
  | { readonly ok: false; readonly message: string; readonly values: Readonly<Record<string, string>> };

/** Reads what stands behind a command. */
export function readArguments(words: readonly string[], options: Readonly<Record<string, Option>>): Read {
  const known = { ...options, ...always };
  const wanted = Object.entries(known).map(([name, { type, short, multiple }]) => {
    const option = { type, ...(short === undefined ? {} : { short }), ...(multiple === undefined ? {} : { multiple }) };
    return [name, option] as const;
  });
  try {
    const { values, positionals } = parseArgs({
      args: withJoined(words, known),
      options: Object.fromEntries(wanted),
      allowPositionals: true,
      strict: true,
    });
    return { ok: true, typed: { options: values, words: positionals } };
  } catch (error) {
    return complaintOf(error, words, known);
  }
}

/** Words in which `--layers -traits` is one: a value may begin with a minus as long as no option is called so. */
function withJoined(words: readonly string[], known: Readonly<Record<string, Option>>): string[] {
  const shorts = new Set(Object.values(known).flatMap(({ short }) => (short === undefined ? [] : [`-${short}`])));
  return words.reduce<string[]>((joined, word) => {
    const before = joined.at(-1) ?? '';
    const asks = before.startsWith('--') && Object.hasOwn(known, before.slice(2)) && known[before.slice(2)]?.type === 'string';
    return asks && /^-[^-]/.test(word) && !shorts.has(word) ? [...joined.slice(0, -1), `${before}=${word}`] : [...joined, word];
  }, []);
}

/** The sentence for what `parseArgs` refuses; its own words are only English, and long. */
function complaintOf(error: unknown, words: readonly string[], known: Readonly<Record<string, Option>>): Read {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const named = words.filter((word) => /^--?[a-z]/i.test(word)).map((word) => word.split('=')[0] ?? word);
  const optionOf = (word: string): Option | undefined => {
    const [, long, short] = /^(?:--(.+)|-([^-]))$/.exec(word) ?? [];
    if (long !== undefined) return Object.hasOwn(known, long) ? known[long] : undefined;
    return short === undefined ? undefined : Object.values(known).find((it) => it.short === short);
  };
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const unknown = named.find((word) => optionOf(word) === undefined);
    if (unknown !== undefined) return { ok: false, message: 'cli.unknown-option', values: { option: unknown } };
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const flag = words.find((word) => word.includes('=') && optionOf(word.split('=')[0] ?? '')?.type === 'boolean');
    if (flag !== undefined) return { ok: false, message: 'cli.option-without-value', values: { option: flag.split('=')[0] ?? flag } };
    const empty = words.find((word, index) => optionOf(word)?.type === 'string' && (words[index + 1]?.startsWith('-') ?? true));
    if (empty !== undefined) return { ok: false, message: 'cli.option-needs-value', values: { option: empty } };
  }
  return { ok: false, message: 'cli.wrong-arguments', values: {} };
}
