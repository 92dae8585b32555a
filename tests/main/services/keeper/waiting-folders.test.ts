import type * as Files from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openWaiting } from '../../../../main/services/keeper/waiting.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>();
  return { ...real, open: vi.fn(real.open) };
});

test.skipIf(process.platform === 'win32')('folders that are made for what waits are brought down to the disk with it', async () => {
  const home = tempFolder();
  const folder = join(home, 'waiting', 'team');
  const list = await openWaiting(folder, new Uint8Array(32));
  await list.add({ id: 'a', casus: 'c', command: 'edit', change: [], member: '', at: 1 });
  const flushed = vi.mocked(open).mock.calls.flatMap(([path, flags]) => (flags === 'r' ? [path] : []));
  expect(flushed).toEqual(expect.arrayContaining([home, dirname(folder), folder]));
});
