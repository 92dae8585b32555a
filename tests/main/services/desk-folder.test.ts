import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskOf } from '../../../main/services/desk.ts';
import { openStation } from '../../../main/services/station.ts';
import { passphrase } from '../../helpers/open-team.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

test("the first team file makes the program's own folder, and its log knows who made and opened it", async () => {
  const folder = join(tempFolder(), 'Documents', 'Systeemkaart');
  const desk = deskOf(await openStation(tempFolder()), { folder });
  const { place } = await desk['place.name']({ name: 'team' });
  await desk['team.make']({ place, team: 'Team Zuid', member: 'Anneke', passphrase });
  expect(readdirSync(folder)).toContain('team.systeemkaart');
  const { rows } = await desk['log.read']({ limit: 10 });
  expect(rows.map(({ action, member }) => [action, member])).toEqual([
    ['open-team', 'Anneke'],
    ['make-team', 'Anneke'],
  ]);
  await desk['team.lock']({});
});
