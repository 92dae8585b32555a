import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStation, usualHome } from '../../../main/services/station.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

describe('a station', () => {
  test('keeps the number that it was given at its first start', async () => {
    const home = join(tempFolder(), 'deep', 'own');
    const { id } = await openStation(home);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await openStation(home)).id).toBe(id);
  });

  test.each(['', '{', '[]', '{"version":2}', '{"version":1,"station":"../x"}', 'null'])(
    'starts with settings that are broken (%s), and keeps them beside',
    async (text) => {
      const home = tempFolder();
      const path = join(home, 'station.json');
      writeFileSync(path, text);
      const { id } = await openStation(home);
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(readFileSync(`${path}.broken`, 'utf8')).toBe(text);
      expect((await openStation(home)).id).toBe(id);
    },
  );

  test('starts where nothing can be written', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    chmodSync(folder, 0o500);
    const { id } = await openStation(join(folder, 'file', 'below'));
    chmodSync(folder, 0o700);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(existsSync(join(folder, 'file', 'below'))).toBe(false);
  });

  test('has a home of its own on every system', () => {
    expect(usualHome({ SYSTEEMKAART_HOME: '/own' }, 'linux')).toBe('/own');
    expect(usualHome({ XDG_DATA_HOME: '/data' }, 'linux')).toBe(join('/data', 'systeemkaart'));
    expect(usualHome({ APPDATA: '/roaming' }, 'win32')).toBe(join('/roaming', 'Systeemkaart'));
    expect(usualHome({}, 'darwin')).toContain('Application Support');
  });
});
