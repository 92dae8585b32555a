import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readableIn } from './readable.ts';

const canary = 'Zoë van Kanarieveld';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readable-'));
  await mkdir(join(folder, 'deep'));
});
afterEach(async () => rm(folder, { recursive: true }));

test.each([
  ['as it is', Buffer.from(`a ${canary} b`)],
  ['in 16 bits', Buffer.from(canary, 'utf16le')],
  ['in Latin-1', Buffer.from(canary, 'latin1')],
  ['as JSON writes it', Buffer.from('"Zo\\u00eb van Kanarieveld"')],
  ['in an address', Buffer.from(`?q=${encodeURIComponent(canary)}`)],
  ['in hexadecimal', Buffer.from(Buffer.from(canary).toString('hex'))],
  [
    'in base64, wherever it begins',
    Buffer.from(['', 'x', 'xy'].map((lead) => Buffer.from(`${lead}${canary}.`).toString('base64')).join('\n')),
  ],
])('a name is found %s', async (_how, bytes) => {
  await writeFile(join(folder, 'deep', 'file'), bytes);
  expect((await readableIn([folder], [canary])).found.map((path) => basename(path))).toEqual(['file']);
});

test.each([0, 1, 2])('a name in base64 is found when %s bytes stand before it', async (before) => {
  await writeFile(join(folder, 'file'), Buffer.from(`${'x'.repeat(before)}${canary}${'y'.repeat(7)}`).toString('base64'));
  expect((await readableIn([folder], [canary])).found).toHaveLength(1);
});

test('a name is found in the name of a file', async () => {
  await writeFile(join(folder, `${canary}.txt`), '');
  expect((await readableIn([folder], [canary])).found).toHaveLength(1);
});

test('nothing is found where nothing is, and what was read is counted', async () => {
  await writeFile(join(folder, 'file'), 'nobody at all');
  expect(await readableIn([folder, join(folder, 'not there')], [canary])).toEqual({ found: [], read: 13 });
});
