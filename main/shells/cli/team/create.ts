import { closeTeam } from '../../../services/team/staying.ts';
import { makeTeam } from '../../../services/team/make-team.ts';
import type { TeamCommand } from '../team.ts';
import { keyOf } from './passphrase.ts';
import { COMMAND_LINE, complaint, stationHere } from './unlocked.ts';

/** `team create T --passphrase-file P [--name N]`: makes a team file and prints its recovery key, once. */
export const create: TeamCommand = async (typed, shell) => {
  const [path, ...more] = typed.words;
  if (path === undefined || more.length > 0) throw complaint('cli.team.needs-file');
  const key = await keyOf(typed);
  if (key === undefined || !('passphrase' in key)) throw complaint('cli.team.needs-passphrase');
  const name = typeof typed.options['name'] === 'string' ? typed.options['name'] : shell.say('cli.team.nameless');
  const made = await makeTeam(path, { team: name, member: COMMAND_LINE, passphrase: key.passphrase }, await stationHere());
  closeTeam(made.team);
  shell.complain(shell.say('cli.team.created'));
  await shell.out(`${made.recoveryKey}\n`);
  return 0;
};
