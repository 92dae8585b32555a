import type { CasusRow } from '../../../../shared/bridge/questions/casussen.ts';
import { teamAnswers } from '../../../services/answers/team.ts';
import type { TeamCommand } from '../team.ts';
import { withTeam } from './unlocked.ts';

/** `team list T [--json]`: the casussen of a team file, those in the archive too. */
export const list: TeamCommand = (typed, shell) =>
  withTeam(typed, shell, async (team) => {
    const asked = async (archived: boolean) => (await teamAnswers['casussen.list'](team, { search: '', archived })).rows;
    const rows = [...(await asked(false)), ...(await asked(true))].toSorted((a, b) => (a.code < b.code ? -1 : 1));
    if (typed.options['json'] === true) await shell.out(`${JSON.stringify(rows.map(asJson))}\n`);
    else if (rows.length === 0) await shell.out(`${shell.say('cli.team.empty')}\n`);
    else await shell.out(`${rows.map((row) => [row.code, row.title, row.district, row.status ?? ''].join('\t')).join('\n')}\n`);
    return 0;
  });

/** A row for other programs: the casus id first, without the number that the file gave it. */
function asJson({ casus: _casus, code, changed, archived, ...rest }: CasusRow) {
  const moment = (ms: number): string => new Date(ms).toISOString();
  return { id: code, ...rest, changed: moment(changed), archived: archived === null ? null : moment(archived) };
}
