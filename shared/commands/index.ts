import type { z } from 'zod';
import { applyChange, difference } from '../model/change.ts';
import { checkCasus, type Fault } from '../model/check.ts';
import { finding, type Finding } from '../model/check/fault.ts';
import { findingOf } from '../model/check/issues.ts';
import { placeOf, shown, type Path } from '../model/message.ts';
import type { Casus } from '../model/records.ts';
import type { Command } from './command.ts';
import { list } from './list.ts';

export type { Command, Shortcut } from './command.ts';
export { keyOf } from './list-commands.ts';

type Listed = (typeof list)[number];
export type CommandName = Listed['name'];
type Named<N extends CommandName> = Extract<Listed, { readonly name: N }>;
/** What a command wants to know. */
export type InputOf<N extends CommandName> = z.output<Named<N>['input']>;

/** Everything a user can do to a casus, by name: the one list that menu, keys, palette, handbook and entry line read. */
export const commands = Object.fromEntries(list.map((it) => [it.name, it])) as { readonly [N in CommandName]: Named<N> };

/** A command that is to be run, with what it wants to know. */
export interface Deed {
  readonly command: CommandName;
  readonly input: unknown;
}

/** A deed whose input the compiler has seen. */
export function deed<N extends CommandName>(command: N, input: InputOf<N>): Deed {
  return { command, input };
}

/** The casus after some deeds, or what is wrong with them. */
export type Performed = { readonly ok: true; readonly casus: Casus } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Does deeds one after another, all or none: every input is what its command wants, and the casus that comes of it is usable. The same
 * casus comes back where nothing changes. Taking the difference back gives exactly what was; doing it again exactly what came of it.
 */
export function perform(casus: Casus, deeds: readonly Deed[]): Performed {
  let next = casus;
  for (const [index, { command: name, input }] of deeds.entries()) {
    const command = Object.hasOwn(commands, name) ? (commands[name] as unknown as Command) : undefined;
    if (command === undefined) return refused([finding([index, 'command'], 'no-record', { id: shown(name) })]);
    const read = command.input.safeParse(input);
    if (!read.success) return refused(read.error.issues.map((issue) => findingOf(issue, input, [index, 'input'] satisfies Path)));
    next = command.run(next, read.data);
  }
  if (next === casus) return { ok: true, casus };
  const change = difference(casus, next);
  if (change.length === 0) return { ok: true, casus };
  // Of records that are known by the same the difference may keep another order; what is shown is what undo and the disk will know.
  const made = applyChange(casus, change);
  const checked = checkCasus(made);
  return checked.ok ? { ok: true, casus: made } : checked;
}

function refused(findings: readonly Finding[]): Performed {
  return { ok: false, faults: findings.map(({ path, ...fault }) => ({ place: placeOf(path), ...fault })) };
}
