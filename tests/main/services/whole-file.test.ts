import { chmod, lstat, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from '../../../main/services/whole-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file that is written whole', () => {
  test('takes the place of what stood there and leaves nothing beside it', async () => {
    const path = join(folder, 'out.svg');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await writeWhole(path, Buffer.from('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['out.svg']);
  });

  test('is written where a link points', async () => {
    await writeFile(join(folder, 'real.svg'), 'old');
    await symlink(join(folder, 'real.svg'), join(folder, 'link.svg'));
    await writeWhole(join(folder, 'link.svg'), Buffer.from('new'));
    expect((await lstat(join(folder, 'link.svg'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real.svg'), 'utf8')).toBe('new');
  });

  test('leaves nothing behind where it cannot be written', async () => {
    await expect(writeWhole(join(folder, 'no', 'out.svg'), Buffer.from('new'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(writeWhole(folder, Buffer.from('new'))).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await readdir(folder)).toEqual([]);
  });
});
