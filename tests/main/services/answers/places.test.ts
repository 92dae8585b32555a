import { expect, test } from 'vitest';
import { casusAnswers } from '../../../../main/services/answers/casus.ts';
import { casussenAnswers } from '../../../../main/services/answers/casussen.ts';
import { placesAnswers } from '../../../../main/services/answers/places.ts';
import { readLog } from '../../../../main/services/store/access-log.ts';
import { findCasus, insertCasus, removeCasus } from '../../../../main/services/store/casussen.ts';
import { read, write } from '../../../../main/services/store/handles.ts';
import { linesSince } from '../../../../main/services/store/journal.ts';
import type { OpenTeam } from '../../../../main/services/team/open-team.ts';
import { writeCasusFile } from '../../../../shared/formats/own-file.ts';
import { difference } from '../../../../shared/model/change.ts';
import type { Casus } from '../../../../shared/model/records.ts';
import { casusOf, people } from '../../../helpers/casus.ts';
import { openedTeam } from '../../../helpers/open-team.ts';

const start = casusOf({ id: 'W-1', title: 'Begin', persons: people({ m1: '1980' }) });
const place = { casus: 'een', diagram: 'genogram', look: 'colour' } as const;

async function withCasus(): Promise<OpenTeam> {
  const { team } = await openedTeam();
  write(team.file, (h) => insertCasus(h, start, { id: 'een', at: 1 }));
  await casusAnswers['casus.open'](team, { casus: 'een' });
  return team;
}

const rename = (team: OpenTeam, from: Casus, title: string, id: string) =>
  casusAnswers['casus.save'](team, { casus: 'een', id, command: 'edit', change: [...difference(from, { ...from, title })] });
const asked = (team: OpenTeam, more: Partial<Parameters<(typeof placesAnswers)['casus.places']>[1]> = {}) =>
  placesAnswers['casus.places'](team, { ...place, revision: 0, ...more });

test('a drawing comes back as it was kept, under the look that it was drawn in and no other', async () => {
  const team = await withCasus();
  expect(asked(team)).toBeNull();
  await placesAnswers['casus.keepPlaces'](team, { ...place, revision: 0, packed: 'here' });
  expect(asked(team)).toEqual({ packed: 'here', casus: null });
  expect([asked(team, { look: 'projection' }), asked(team, { diagram: 'systemogram' })]).toEqual([null, null]);
});

test('a drawing of before a change comes with the casus of then', async () => {
  const team = await withCasus();
  await placesAnswers['casus.keepPlaces'](team, { ...place, revision: 0, packed: 'here' });
  await rename(team, start, 'Later', 'a');
  const answer = await asked(team, { revision: 1 });
  expect(JSON.parse(answer?.casus ?? '{}')).toMatchObject({ title: 'Begin' });
});

test('a casus that is opened brings the drawing of the look that it is asked under', async () => {
  const team = await withCasus();
  await placesAnswers['casus.keepPlaces'](team, { ...place, revision: 0, packed: 'here' });
  await rename(team, start, 'Later', 'a');
  const open = async (look?: string) =>
    (await casusAnswers['casus.open'](team, { casus: 'een', ...(look && { drawn: { diagram: 'genogram', look } }) })).places;
  expect(await open('colour')).toEqual(await asked(team, { revision: 1 }));
  expect([await open('projection'), await open()]).toEqual([null, null]);
});

test('a casus that came from here can be laid out before anybody opened it, and a copy is drawn as what it is a copy of', async () => {
  const { team } = await openedTeam();
  const text = writeCasusFile(start);
  const [come] = await casussenAnswers['casussen.import'](team, { files: [{ file: 'a', text }], same: 'leave' });
  const casus = come?.casus ?? '';
  await placesAnswers['casus.keepPlaces'](team, { ...place, casus, revision: 0, packed: 'ahead' });
  expect(await asked(team, { casus })).toEqual({ packed: 'ahead', casus: null });
  const copy = await casussenAnswers['casussen.duplicate'](team, { casus });
  expect(await asked(team, { casus: copy.casus })).toEqual({ packed: 'ahead', casus: null });
});

test('a newer drawing is not replaced by an older one that comes late', async () => {
  const team = await withCasus();
  await rename(team, start, 'Later', 'a');
  await placesAnswers['casus.keepPlaces'](team, { ...place, revision: 1, packed: 'newer' });
  await placesAnswers['casus.keepPlaces'](team, { ...place, revision: 0, packed: 'older' });
  expect(await asked(team, { revision: 1 })).toEqual({ packed: 'newer', casus: null });
});

test('keeping a drawing is no change, no deed in the log, and goes with its casus', async () => {
  const team = await withCasus();
  const log = () => read(team.file, (h) => readLog(h, { limit: 50 })).rows.length;
  const before = log();
  await placesAnswers['casus.keepPlaces'](team, { ...place, revision: 0, packed: 'here' });
  expect([log(), read(team.file, (h) => linesSince(h, 1, 0))]).toEqual([before, []]);
  write(team.file, (h) => removeCasus(h, findCasus(h, 'een').number, 'other', 2));
  expect(read(team.file, ({ sql }) => sql('SELECT count(*) FROM places').pluck().get())).toBe(0);
});

test('nothing is kept in a file that this casus was not read from', async () => {
  const { team } = await openedTeam();
  write(team.file, (h) => insertCasus(h, start, { id: 'een', at: 1 }));
  await placesAnswers['casus.keepPlaces'](team, { ...place, revision: 0, packed: 'here' });
  expect(asked(team)).toBeNull();
});
