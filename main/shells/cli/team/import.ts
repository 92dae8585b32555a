import { readFile, stat } from 'node:fs/promises';
import type { Imported } from '../../../../shared/bridge/questions/casussen.ts';
import { LARGEST_CASUS } from '../../../../shared/bridge/api.ts';
import { teamAnswers } from '../../../services/answers/team.ts';
import type { Shell } from '../command.ts';
import { faultLine } from '../read-casus.ts';
import type { TeamCommand } from '../team.ts';
import { complaint, withTeam } from './unlocked.ts';

const ways = ['leave', 'replace', 'copy'] as const;

/**
 * `team import T F... [--same leave|replace|copy]`: brings casus files in, each whole or not at all. The line `ok <casus id>` comes after a
 * casus is down on the disk and not before, so whoever reads along knows what is safe when the power fails.
 */
export const importCasussen: TeamCommand = (typed, shell) =>
  withTeam(typed, shell, async (team, files) => {
    if (files.length === 0) throw complaint('cli.team.needs-casus-files');
    const same = ways.find((way) => way === (typed.options['same'] ?? 'leave'));
    if (same === undefined) throw complaint('cli.team.unknown-same');
    let refused = 0;
    for (const file of files) {
      const text = await textOf(file, shell);
      const [one] = text === undefined ? [] : await teamAnswers['casussen.import'](team, { files: [{ file, text }], same });
      if (one === undefined || !(await told(one, shell))) refused += 1;
    }
    return refused === 0 ? 0 : 2;
  });

/** Says how one file fared; false where it was not brought in. */
async function told(one: Imported, shell: Shell): Promise<boolean> {
  if (one.outcome === 'exists') {
    shell.complain(shell.say('cli.team.exists', { file: one.file, code: one.code }));
    return false;
  }
  if (one.outcome === 'refused') {
    for (const { hint, ...fault } of one.faults)
      shell.complain(`${one.file}: ${faultLine({ ...fault, ...(hint && { hint }) }, shell.say)}`);
    shell.complain(shell.say('cli.refused', { count: one.faults.length }));
    return false;
  }
  await shell.out(`ok ${one.code}\n`);
  return true;
}

async function textOf(file: string, shell: Shell): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > LARGEST_CASUS) {
      shell.complain(`${file}: ${shell.say('interface.refusal.too-large')}`);
      return undefined;
    }
    return await readFile(file, 'utf8');
  } catch {
    shell.complain(`${file}: ${shell.say('cli.no-file')}`);
    return undefined;
  }
}
