import type { Say } from '../../services/words.ts';

/** Options of a command as `parseArgs` wants them, with what help says of each. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands behind the option in help, such as `FILE` or `A4|A3`. */
  readonly value?: string;
  /** The words of help: the id of a message. */
  readonly about: string;
  readonly multiple?: boolean;
}

/** What was typed behind a command: options by name, and the words that are no option. */
export interface Typed {
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly words: readonly string[];
}

/** Everything a command may use: where it writes, and the words it speaks. */
export interface Shell {
  readonly say: Say;
  readonly language: 'nl' | 'en';
  readonly out: (text: string | Uint8Array) => Promise<void>;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
}

/** How a command ended: 0 done, 1 the program failed, 2 what was asked cannot be done as it was asked. */
export type ExitCode = 0 | 1 | 2;

/** One command: a file of its own, and a line in `commands.ts`. */
export interface Command {
  /** The line of usage behind the name: `FILE [--json]`. */
  readonly usage: string;
  /** What help says under it: the id of a message. */
  readonly details: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (typed: Typed, shell: Shell) => Promise<ExitCode>;
}
