import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWaiting, type Waiting } from '../../../../main/services/keeper/waiting.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

const key = new Uint8Array(32).fill(1);
const other = new Uint8Array(32).fill(2);
const waiting = (id: string, at = 1000): Waiting => ({
  id,
  casus: 'c1',
  command: 'edit',
  change: [{ list: 'casus', key: '', before: { title: 'Kanarie' }, after: { title: 'Merel' } }],
  member: 'anna',
  at,
});

describe('what waits', () => {
  test('is there again after a restart, in the order in which it came', async () => {
    const folder = join(tempFolder(), 'deep', 'waiting');
    const list = await openWaiting(folder, key);
    await Promise.all(['one', 'two', 'three'].map(async (id) => list.add(waiting(id))));
    expect((await openWaiting(folder, key)).entries()).toEqual(['one', 'two', 'three'].map((id) => waiting(id)));
  });

  test('keeps its order where the clock was set back in between', async () => {
    const folder = tempFolder();
    const list = await openWaiting(folder, key);
    await list.add(waiting('one', 9000));
    await list.add(waiting('two', 1000));
    const again = await openWaiting(folder, key);
    await again.add(waiting('three', 500));
    expect((await openWaiting(folder, key)).entries().map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  test('lies sealed: no word of it can be read', async () => {
    const folder = tempFolder();
    await (await openWaiting(folder, key)).add(waiting('one'));
    const [file] = readdirSync(folder);
    const bytes = readFileSync(join(folder, file ?? ''));
    for (const word of ['Kanarie', 'anna', 'title', 'one']) expect(bytes.includes(word)).toBe(false);
  });

  test('goes when it is done, and does not come back', async () => {
    const folder = tempFolder();
    const list = await openWaiting(folder, key);
    await list.add(waiting('one'));
    await list.add(waiting('two'));
    await list.drop('one');
    expect(list.entries().map(({ id }) => id)).toEqual(['two']);
    expect((await openWaiting(folder, key)).entries().map(({ id }) => id)).toEqual(['two']);
  });

  test('stays where the key does not fit or it is damaged, and is counted', async () => {
    const folder = tempFolder();
    await (await openWaiting(folder, other)).add(waiting('theirs'));
    const list = await openWaiting(folder, key);
    await list.add(waiting('mine', 2000));
    const [, mine = ''] = readdirSync(folder).toSorted();
    const bytes = readFileSync(join(folder, mine));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(join(folder, mine), bytes);
    const again = await openWaiting(folder, key);
    expect([again.unreadable, again.entries().length, readdirSync(folder).length]).toEqual([2, 0, 2]);
  });

  test('cannot pass for another by its name', async () => {
    const folder = tempFolder();
    const list = await openWaiting(folder, key);
    await list.add(waiting('one'));
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, `9${file.slice(1)}`), readFileSync(join(folder, file)));
    const again = await openWaiting(folder, key);
    expect([again.unreadable, again.entries().length]).toEqual([1, 1]);
  });
});
