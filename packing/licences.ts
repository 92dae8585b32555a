import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Programs for building and starting, which are not packed. */
const notPacked = /^(?:node-|@types\/)/;
const separator = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * The licences of everything that may be packed, as their makers wrote them, by name. Most of it is built into a few files, where its own
 * licence no longer stands beside it.
 */
export async function licencesOf(home: string): Promise<string> {
  const found = new Map<string, string>();
  const visit = async (folder: string, wanted: Manifest['dependencies'] = {}): Promise<void> => {
    for (const name of Object.keys(wanted).filter((name) => !notPacked.test(name))) {
      const own = await folderOf(name, folder);
      if (own === undefined) continue;
      const manifest = await manifestIn(own);
      const title = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`;
      if (found.has(title)) continue;
      found.set(title, await textIn(own));
      await visit(own, manifest.dependencies);
    }
  };
  await visit(home, (await manifestIn(home)).dependencies);
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${sorted.map(([title, text]) => `${title}\n\n${text}`.trimEnd()).join(separator)}\n`;
}

async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Where Node finds a package from a folder: in its own `node_modules`, else in one further up. */
async function folderOf(name: string, from: string): Promise<string | undefined> {
  const here = join(from, 'node_modules', name);
  const there = await readFile(join(here, 'package.json')).then(
    () => true,
    () => false,
  );
  if (there) return here;
  const up = dirname(from);
  return up === from ? undefined : folderOf(name, up);
}

async function textIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /^(?:licen[cs]e|copying|notice|copyright)/i.test(name)).toSorted();
  const texts = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}
