import { checkTeam } from '../../../services/team/check.ts';
import type { TeamCommand } from '../team.ts';
import { withTeam } from './unlocked.ts';

/** `team check T`: says that a team file is sound, or what is wrong with it and what to do. */
export const check: TeamCommand = (typed, shell) =>
  withTeam(typed, shell, async (team) => {
    const { words, casussen, backups } = checkTeam(team);
    for (const { id, values } of words) shell.complain(shell.say(id, values));
    if (words.length > 0) return 2;
    await shell.out(`${shell.say('cli.team.sound', { casussen, backups })}\n`);
    return 0;
  });
