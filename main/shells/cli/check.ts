import { adviceOn } from '../../../shared/rules/advice.ts';
import type { Command } from './command.ts';
import { readCasus } from './read-casus.ts';

/** `check FILE`: says that a casus is in order, with what may not be right; or every fault by its place. */
export const check: Command = {
  usage: 'FILE',
  details: 'cli.check.details',
  options: {},
  async run(typed, shell) {
    const casus = await readCasus(typed, shell);
    if (casus === undefined) return 2;
    const { say } = shell;
    const advice = adviceOn(casus).map((it) => `  ${it.place}: ${say(it.what.id, it.what.values)}`);
    const lines = [say('cli.in-order', { persons: casus.persons.length, unions: casus.unions.length })];
    if (advice.length > 0) lines.push(say('cli.advice'), ...advice);
    await shell.out(`${lines.join('\n')}\n`);
    return 0;
  },
};
