import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { deskOf } from '../../../main/services/desk.ts';
import { fileAmong } from '../../../main/services/asked-file.ts';

test('the team file that a start names is found among the other words, from the folder it was named in', () => {
  expect(fileAmong(['.', '--no-sandbox', 'teams/zwolle.systeemkaart'], '/s')).toBe(resolve('/s/teams/zwolle.systeemkaart'));
  expect(fileAmong(['ZWOLLE.SYSTEEMKAART'], '/s')).toBe(resolve('/s/ZWOLLE.SYSTEEMKAART'));
  expect(fileAmong(['.', '--file=a.systeemkaart', 'b.casus.json', 'c.systeemkaart.keys'], '/s')).toBeUndefined();
  expect(fileAmong([pathToFileURL(resolve('/s/mijn team.systeemkaart')).href], '/')).toBe(resolve('/s/mijn team.systeemkaart'));
  expect(fileAmong(['file://elders/%zz.systeemkaart'], '/s')).toBeDefined();
});

test('a file that the system asks for is on the list of the start screen and named there, without its path', async () => {
  const home = await mkdtemp(join(tmpdir(), 'asked-'));
  const wish = new Set<string>();
  const desk = deskOf({ id: 'station', home, now: () => 0 }, { folder: join(home, 'teams'), asked: () => [...wish][0] });
  expect(await desk['start.read']({})).not.toHaveProperty('asked');
  wish.add(join(home, 'elders', 'zwolle.systeemkaart'));
  const read = await desk['start.read']({});
  expect(read.places).toEqual([expect.objectContaining({ place: read.asked, name: 'zwolle.systeemkaart' })]);
  expect(read.asked).not.toContain('zwolle');
  expect((await desk['start.read']({})).asked).toBe(read.asked);
  await rm(home, { recursive: true });
});
