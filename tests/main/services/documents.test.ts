import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsFolder } from '../../../main/services/documents.ts';

let own = '';
beforeAll(async () => {
  own = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterAll(async () => rm(own, { recursive: true }));

async function folderWith(line: string): Promise<string> {
  await mkdir(join(own, '.config'), { recursive: true });
  await writeFile(join(own, '.config', 'user-dirs.dirs'), `# made by the desktop\nXDG_DESKTOP_DIR="$HOME/Bureaublad"\n${line}\n`);
  return documentsFolder({}, 'linux', own);
}

test('a desktop that has its own name for documents is followed', async () => {
  expect(await folderWith('XDG_DOCUMENTS_DIR="$HOME/Documenten"')).toBe(join(own, 'Documenten'));
  expect(await folderWith('XDG_DOCUMENTS_DIR="/shares/documenten"')).toBe('/shares/documenten');
});

test('anything else gives the usual folder', async () => {
  const usual = join(own, 'Documents');
  expect(await folderWith('XDG_DOCUMENTS_DIR="Documenten"')).toBe(usual);
  expect(await documentsFolder({ XDG_CONFIG_HOME: join(own, 'nothing') }, 'linux', own)).toBe(usual);
  expect(await documentsFolder({}, 'win32', own)).toBe(usual);
});
