import { randomUUID } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import type { Change } from '../../../shared/model/change.ts';
import { readCasusFile } from '../../../shared/formats/own-file.ts';
import { teamAnswers } from '../../../main/services/answers/team.ts';
import { openTeam } from '../../../main/services/team/opening.ts';
import { diceOf, oneOf } from '../../helpers/families.ts';
import { benchStation } from './station.ts';

/**
 * A program that edits without end, to be killed: `editing.ts TEAMFILE PASSPHRASEFILE HOME SEED`. Each acknowledged edit is a line on
 * standard output: the id of the change, the casus, the person, and what the note says now.
 */
const [path = '', passphrase = '', home = '', seed = '1'] = process.argv.slice(2);
const dice = diceOf(Number(seed));
const opened = await openTeam(path, { passphrase: readFileSync(passphrase, 'utf8').trim() }, { readOnly: false }, benchStation(home));
if (opened.state !== 'open') throw new Error(`the file does not open: ${opened.words.id}`);
const { team } = opened;
const { rows } = await teamAnswers['casussen.list'](team, { search: '', archived: false });
const casussen = await Promise.all(
  rows.map(async ({ casus }) => {
    const read = readCasusFile((await teamAnswers['casus.open'](team, { casus })).casus);
    if (!read.ok) throw new Error('a casus of the file cannot be read');
    return { casus, persons: new Map(read.casus.persons.map((person) => [person.id, person])) };
  }),
);
writeSync(1, 'ready\n');
for (let turn = 0; ; turn += 1) {
  const { casus, persons } = oneOf(casussen, dice());
  const before = oneOf([...persons.values()], dice());
  const after = { ...before, note: `${seed}.${turn} ${'.'.repeat(Math.floor(dice() ** 6 * 20_000))}` };
  const id = randomUUID();
  const change: Change = [{ list: 'persons', key: before.id, before, after }];
  const saved = await teamAnswers['casus.save'](team, { casus, id, command: 'note', change: [...change] });
  if (saved.outcome !== 'saved') throw new Error(`an edit that nobody else touched was answered with ${saved.outcome}`);
  persons.set(before.id, after);
  writeSync(1, `${id} ${casus} ${before.id} ${seed}.${turn}\n`);
}
