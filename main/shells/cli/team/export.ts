import { Refusal } from '../../../../shared/bridge/refusals.ts';
import { teamAnswers } from '../../../services/answers/team.ts';
import { writeWhole } from '../../../services/whole-file.ts';
import type { TeamCommand } from '../team.ts';
import { complaint, withTeam } from './unlocked.ts';

/** `team export T --casus ID --out F`: one casus as a casus file, equal to what came in. `--out -` is standard output. */
export const exportCasus: TeamCommand = (typed, shell) =>
  withTeam(typed, shell, async (team) => {
    const { casus: id, out } = typed.options;
    if (typeof id !== 'string') throw complaint('cli.team.needs-casus');
    if (typeof out !== 'string') throw complaint('cli.team.needs-out');
    const lists = await Promise.all([false, true].map(async (archived) => teamAnswers['casussen.list'](team, { search: '', archived })));
    const row = lists.flatMap(({ rows }) => rows).find(({ code }) => code === id);
    if (row === undefined) throw complaint('cli.team.no-casus', { code: id });
    const { text } = await teamAnswers['casussen.export'](team, { casus: row.casus });
    if (out === '-') await shell.out(text);
    else {
      await writeWhole(out, Buffer.from(text)).catch(() => {
        throw new Refusal('not-writable', 'The casus could not be written.', { id: 'cli.team.not-written', values: {} });
      });
    }
    return 0;
  });
