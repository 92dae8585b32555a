import { backupTo } from '../../../services/team/backup-to.ts';
import { log } from '../../../services/store/access-log.ts';
import { write } from '../../../services/store/handles.ts';
import type { TeamCommand } from '../team.ts';
import { complaint, withTeam } from './unlocked.ts';

/** `team backup T --out F`: a checked copy of a team file with its keys, while others go on working in it. */
export const backup: TeamCommand = (typed, shell) =>
  withTeam(typed, shell, async (team) => {
    const { out } = typed.options;
    if (typeof out !== 'string') throw complaint('cli.team.needs-out');
    const casussen = backupTo(team, out);
    if (team.why === undefined) write(team.file, (handle) => log(handle, team, { action: 'backup', detail: { casussen } }));
    await shell.out(`${shell.say('cli.team.backed-up', { casussen })}\n`);
    return 0;
  });
