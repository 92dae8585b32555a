import { Refusal } from '../../../shared/bridge/refusals.ts';
import { nearest } from '../../../shared/model/check/nearest.ts';
import { shown } from '../../../shared/model/message.ts';
import type { Command, ExitCode, Shell, Typed } from './command.ts';
import { keyOptions } from './team/passphrase.ts';

/** A keeper's command: what is done with the file that is named first behind it. */
export type TeamCommand = (typed: Typed, shell: Shell) => Promise<ExitCode>;

/** Every command of the keeper. Each is loaded only when it runs. */
const commands: Readonly<Record<string, () => Promise<TeamCommand>>> = {
  create: async () => (await import('./team/create.ts')).create,
  check: async () => (await import('./team/check.ts')).check,
  list: async () => (await import('./team/list.ts')).list,
  import: async () => (await import('./team/import.ts')).importCasussen,
  export: async () => (await import('./team/export.ts')).exportCasus,
  backup: async () => (await import('./team/backup.ts')).backup,
  restore: async () => (await import('./team/restore.ts')).restore,
  compact: async () => (await import('./team/compact.ts')).compact,
};
const names = Object.keys(commands);

/** `team create|check|list|import|export|backup|restore|compact TEAMFILE`: what the keeper of a team file does without a window. */
export const team: Command = {
  usage: `${names.join('|')} TEAMFILE ...`,
  details: 'cli.team.details',
  options: {
    ...keyOptions,
    name: { type: 'string', value: 'NAME', about: 'cli.team.name' },
    casus: { type: 'string', value: 'ID', about: 'cli.team.casus' },
    out: { type: 'string', value: 'FILE', about: 'cli.team.out' },
    from: { type: 'string', value: 'FILE', about: 'cli.team.from' },
    same: { type: 'string', value: 'leave|replace|copy', about: 'cli.team.same' },
    json: { type: 'boolean', about: 'cli.team.json' },
  },
  async run(typed, shell) {
    const [name = '', ...words] = typed.words;
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
      const values = { command: shown(name), meant: nearest(name, names) ?? 'none', commands: names.join(', ') };
      shell.complain(shell.say(name === '' ? 'cli.team.no-command' : 'cli.team.unknown-command', values));
      return 2;
    }
    const run = await load();
    try {
      return await run({ ...typed, words }, shell);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      shell.complain(fault.words ? shell.say(fault.words.id, fault.words.values) : shell.say(`interface.refusal.${fault.kind}`));
      return 2;
    }
  },
};
