import type { CommandName, InputOf } from '../../../../shared/commands/index.ts';
import type { Casus } from '../../../../shared/model/records.ts';

/** What a command does to the casus of `whole-casus.ts`: all that is not named stays as it was. */
export interface Example {
  readonly command: CommandName;
  readonly promise: string;
  /** With what selected the command is offered. */
  readonly selected: readonly string[];
  readonly input: unknown;
  readonly becomes: (casus: Casus) => Partial<Casus>;
}

/** An example whose input the compiler has seen. */
export function example<N extends CommandName>(
  command: N,
  promise: string,
  selected: readonly string[],
  input: InputOf<N>,
  becomes: Example['becomes'],
): Example {
  return { command, promise, selected, input, becomes };
}

/** A list in which one record says something else. Fields that are undefined go. */
export function but<R extends object>(records: readonly R[], which: (record: R) => boolean, fields: Partial<R>): R[] {
  return records.map((it) =>
    which(it) ? (Object.fromEntries(Object.entries({ ...it, ...fields }).filter(([, value]) => value !== undefined)) as R) : it,
  );
}

/** Whether a record has an id. */
export function called(id: string): (record: { readonly id: string }) => boolean {
  return (record) => record.id === id;
}
