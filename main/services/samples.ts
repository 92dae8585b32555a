import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sample } from '../../shared/bridge/api.ts';
import { Refusal } from '../../shared/bridge/refusals.ts';

const ending = '.casus.json';
const folders = [
  { folder: 'samples', hard: false },
  { folder: 'samples/hard', hard: true },
] as const;

/** The invented families in `assets/samples`, easy ones first, each by its file name. */
export async function listSamples(assets: string): Promise<Sample[]> {
  const lists = await Promise.all(
    folders.map(async ({ folder, hard }) => {
      const names = await readdir(join(assets, folder)).catch(() => []);
      const files = names.filter((name) => name.endsWith(ending)).toSorted();
      return Promise.all(files.map(async (name) => describe(join(assets, folder, name), name.slice(0, -ending.length), hard)));
    }),
  );
  return lists.flat();
}

/** The text of one sample; refuses an id that is not in the list, so that no path is ever made of what was asked. */
export async function readSample(assets: string, id: string): Promise<string> {
  const known = (await listSamples(assets)).find((sample) => sample.id === id);
  if (known === undefined) throw new Refusal('unknown-sample', 'No example has that id. Choose one from the list.');
  return readFile(join(assets, known.hard ? 'samples/hard' : 'samples', `${known.id}${ending}`), 'utf8');
}

async function describe(path: string, id: string, hard: boolean): Promise<Sample> {
  const casus: unknown = JSON.parse(await readFile(path, 'utf8'));
  const { id: code, title } = Object(casus) as { id?: unknown; title?: unknown };
  return { id, code: typeof code === 'string' ? code : id, title: typeof title === 'string' ? title : id, hard };
}
