import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageHeaders, readPage } from '../../../main/services/page.ts';

let folder = '';
beforeAll(async () => {
  const above = await mkdtemp(join(tmpdir(), 'page-'));
  folder = join(above, 'client');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<p>window</p>');
  await writeFile(join(folder, 'assets', 'a.js'), 'a');
  await writeFile(join(folder, 'notes.txt'), 'not for the window');
  await writeFile(join(above, 'secret.json'), '{}');
  await mkdir(join(above, 'client-other'));
  await writeFile(join(above, 'client-other', 'b.js'), 'b');
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

describe('the files of the window', () => {
  test('are found by address, with their kind', async () => {
    expect((await readPage(folder, '/'))?.mediaType).toBe('text/html; charset=utf-8');
    expect((await readPage(folder, '/assets/a.js'))?.mediaType).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/../client-other/b.js',
    '/notes.txt',
    '/assets',
    '/%',
    '/%00.js',
    '/none.js',
  ])('are all that is handed out: not %s', async (address) => {
    expect(await readPage(folder, address)).toBeUndefined();
  });

  test('go with a policy that allows nothing from elsewhere', () => {
    const policy = pageHeaders['Content-Security-Policy'];
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
