import type { z } from 'zod';
import type { Label } from '../catalogue/entry.ts';
import type { Casus } from '../model/records.ts';

/** A key that starts a command with part of its input already said, as `1` is a close tie. */
export interface Shortcut {
  readonly key: string;
  readonly label: Label;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Something a user can do to a casus: an object that menu, keys, palette, handbook and entry line read. */
export interface Command<I = unknown, N extends string = string> {
  /** Forever: it stands in the journal. */
  readonly name: N;
  readonly label: Label;
  /** The key that starts it while the drawing has focus, written as the page of keys shows it. */
  readonly key?: string;
  readonly shortcuts?: readonly Shortcut[];
  /** New ids are part of the input: whoever calls makes them. */
  readonly input: z.ZodType<I>;
  /** Whether it makes sense to offer it with these ids selected. It never forbids a `run` with another input. */
  readonly applies: (casus: Casus, selected: readonly string[]) => boolean;
  /** Never throws, and gives the same casus back where nothing changes; what its input names and is not there is passed over. */
  readonly run: (casus: Casus, input: I) => Casus;
}

/** A command as it is written; the compiler holds what it does against the input that its schema reads. */
export function define<I, const N extends string>(command: Command<I, N>): Command<I, N> {
  return command;
}
