import { Refusal } from '../../../../shared/bridge/refusals.ts';
import { openStation, usualHome } from '../../../services/station.ts';
import type { Station } from '../../../services/station.ts';
import { openTeam } from '../../../services/team/opening.ts';
import { closeTeam } from '../../../services/team/staying.ts';
import type { OpenTeam } from '../../../services/team/open-team.ts';
import type { ExitCode, Shell, Typed } from '../command.ts';
import { keyOf } from './passphrase.ts';

/** Under this name the journal and the log keep what was done from the command line. */
export const COMMAND_LINE = 'command-line';

/** This computer as the command line knows it; the same as the program's own. */
export async function stationHere(): Promise<Station> {
  return openStation(usualHome());
}

/** Unlocks the team file that is named, lets the work be done and closes it again, also where the work fails. */
export async function withTeam(
  typed: Typed,
  shell: Shell,
  work: (team: OpenTeam, more: readonly string[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const [path, ...more] = typed.words;
  if (path === undefined) throw complaint('cli.team.needs-file');
  const key = await keyOf(typed);
  if (key === undefined) throw complaint('cli.team.needs-key');
  const opened = await openTeam(path, key, { readOnly: false }, await stationHere());
  if (opened.state === 'damaged') {
    shell.complain(shell.say(opened.words.id, opened.words.values));
    return 2;
  }
  const { team } = opened;
  team.member = COMMAND_LINE;
  try {
    for (const notice of team.notices) shell.complain(shell.say(notice.id, notice.values));
    return await work(team, more);
  } finally {
    closeTeam(team);
  }
}

/** A refusal in the words of a sentence of the command line. */
export function complaint(id: string, values: Readonly<Record<string, string | number>> = {}): Refusal {
  return new Refusal('bad-input', id, { id, values });
}
