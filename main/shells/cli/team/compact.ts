import { compact as compactTeam } from '../../../services/team/compact.ts';
import type { TeamCommand } from '../team.ts';
import { withTeam } from './unlocked.ts';

/** `team compact T`: makes a team file as small as it can be, after a backup of it. */
export const compact: TeamCommand = (typed, shell) =>
  withTeam(typed, shell, async (team) => {
    const { before, after } = compactTeam(team);
    const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
    await shell.out(`${shell.say('cli.team.compacted', { before: kilobytes(before), after: kilobytes(after) })}\n`);
    return 0;
  });
