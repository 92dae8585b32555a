import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathOfNew, placesOf } from '../../../main/services/places.ts';
import { keptBeside } from '../../../main/services/team/kept-files.ts';
import type { Station } from '../../../main/services/station.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

function room(): { station: Station; folder: string } {
  const home = tempFolder();
  const folder = join(home, 'team');
  mkdirSync(folder);
  return { station: { id: 'station-1', home: join(home, 'own'), now: () => 5000 }, folder };
}

describe('places', () => {
  test('show the team files of the folder and those opened before, last opened first, without a path', async () => {
    const { station, folder } = room();
    for (const name of ['b.systeemkaart', 'a.systeemkaart', '.a.systeemkaart', 'a.systeemkaart.keys'])
      writeFileSync(join(folder, name), '');
    const places = placesOf(station, folder);
    await places.note(join(folder, 'elsewhere', 'c.systeemkaart'), { opened: 10 });
    await places.note(join(folder, 'b.systeemkaart'), { opened: 20 });
    const list = await placesOf(station, folder).list();
    expect(list.map(({ name, opened, present }) => [name, opened, present])).toEqual([
      ['b.systeemkaart', 20, true],
      ['c.systeemkaart', 10, false],
      ['a.systeemkaart', null, true],
    ]);
    for (const { place } of list) expect(place).toMatch(/^[\w-]{22}$/);
  });

  test('are found by a handle that stays the same, and by no other', async () => {
    const { station, folder } = room();
    const path = join(folder, 'a.systeemkaart');
    await placesOf(station).add(path);
    const handle = placesOf(station).handleOf(path);
    expect(await placesOf(station).find(handle)).toMatchObject({ path });
    await expect(placesOf(station).find(path)).rejects.toMatchObject({ kind: 'unknown-place' });
  });

  test('of a file that is still to be made are found, and come on the list when it is there', async () => {
    const { station, folder } = room();
    const places = placesOf(station);
    const path = pathOfNew(folder, ' Team Zuid ');
    const { place } = await places.show(places.intend(path));
    expect(await places.list()).toEqual([]);
    expect((await places.find(place)).path).toBe(join(folder, 'Team Zuid.systeemkaart'));
    await places.note(path, { opened: 1 });
    expect(await places.list()).toHaveLength(1);
  });

  test('that were taken off the list stay off, also where the folder still has the file, until it is opened again', async () => {
    const { station, folder } = room();
    const path = join(folder, 'a.systeemkaart');
    writeFileSync(path, '');
    const places = placesOf(station, folder);
    await places.forget(places.handleOf(path));
    expect(await placesOf(station, folder).list()).toEqual([]);
    await places.note(path, { opened: 1 });
    expect(await places.list()).toHaveLength(1);
  });

  test('leave out a damaged file that was kept when a backup took its place', async () => {
    const { station, folder } = room();
    const kept = keptBeside(join(folder, 'a.systeemkaart'), Date.UTC(2026, 10, 20));
    for (const path of [join(folder, 'a.systeemkaart'), kept]) writeFileSync(path, '');
    expect((await placesOf(station, folder).list()).map(({ name }) => name)).toEqual(['a.systeemkaart']);
  });

  test('that were taken off the list keep the passphrases that were tried in vain, so that nobody gets around the wait', async () => {
    const { station, folder } = room();
    for (const path of [join(folder, 'a.systeemkaart'), join(folder, 'elsewhere', 'b.systeemkaart')]) {
      const places = placesOf(station, folder);
      await places.note(path, { attempts: [1, 2, 3], member: 'anna' });
      await places.forget(places.handleOf(path));
      expect(await places.list()).toEqual([]);
      expect(await places.add(path)).toMatchObject({ attempts: [1, 2, 3], member: '', hidden: false });
      await places.note(path, { attempts: [] });
      await places.forget(places.handleOf(path));
    }
  });

  test('are none where their settings are broken', async () => {
    const { station } = room();
    mkdirSync(station.home, { recursive: true });
    writeFileSync(join(station.home, 'places.json'), '{"version":1,"places":[{"path":1}]}');
    expect(await placesOf(station).list()).toEqual([]);
  });

  test('hold until the end of the program where they cannot be written', async () => {
    const { folder } = room();
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const places = placesOf({ id: 'station-1', home: blocked, now: () => 0 });
    await places.add(join(folder, 'a.systeemkaart'));
    expect(await places.list()).toHaveLength(1);
  });
});

test.each(['', ' ', '.', '../x', 'a/b', 'a\\b', 'con', 'a:b', 'x.', '.x', 'a\u0000', '.systeemkaart'])(
  'a file cannot be named %j',
  (name) => {
    expect(() => pathOfNew('/folder', name)).toThrow(expect.objectContaining({ kind: 'bad-input' }));
  },
);
