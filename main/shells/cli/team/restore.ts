import { closeTeam } from '../../../services/team/staying.ts';
import { restoreFrom } from '../../../services/team/restore-from.ts';
import type { TeamCommand } from '../team.ts';
import { keyOf } from './passphrase.ts';
import { COMMAND_LINE, complaint, stationHere } from './unlocked.ts';

/** `team restore T --from F`: puts a backup in the place of a team file; what stood there is kept beside it. */
export const restore: TeamCommand = async (typed, shell) => {
  const [path, ...more] = typed.words;
  if (path === undefined || more.length > 0) throw complaint('cli.team.needs-file');
  const { from } = typed.options;
  if (typeof from !== 'string') throw complaint('cli.team.needs-from');
  const key = await keyOf(typed);
  if (key === undefined) throw complaint('cli.team.needs-key');
  const { team, kept, casussen, notices } = await restoreFrom(path, from, key, await stationHere(), COMMAND_LINE);
  closeTeam(team);
  for (const { id, values } of notices) shell.complain(shell.say(id, values));
  await shell.out(`${shell.say('cli.team.restored', { casussen, kept: kept === '' ? 'none' : kept })}\n`);
  return 0;
};
