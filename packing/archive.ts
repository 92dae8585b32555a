import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';

/** A packed program, opened. */
export interface Packed {
  /** The folder of the archive, with what lies beside it. */
  readonly resources: string;
  readonly archive: string;
  /** The files of the archive, as paths with forward slashes. */
  readonly files: readonly string[];
  /** Those of them that lie beside it. */
  readonly unpacked: readonly string[];
  /** The text of one of its files. */
  readonly read: (file: string) => string;
}

/** Opens the packed program in a folder; undefined where there is none. */
export async function openPacked(folder: string): Promise<Packed | undefined> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = all.find((entry) => entry.isFile() && entry.name === 'app.asar');
  if (found === undefined) return undefined;
  const archive = join(found.parentPath, 'app.asar');
  const entries = listPackage(archive, { isPack: false }).map((path) => path.slice(1).replaceAll('\\', '/'));
  const files = entries.filter((path) => !('files' in statFile(archive, path)));
  const unpacked = files.filter((path) => 'unpacked' in statFile(archive, path) && statFile(archive, path).unpacked === true);
  return { resources: found.parentPath, archive, files, unpacked, read: (file) => extractFile(archive, file).toString('utf8') };
}

/** Electron's own switches in its program, in their order: what is set at packing cannot be undone by whoever starts it. */
export const fuses = [
  ['runAsNode', false],
  ['enableCookieEncryption', true],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['loadBrowserProcessSpecificV8Snapshot', false],
  ['grantFileProtocolExtraPrivileges', false],
] as const;

/** The mark before the fuses in Electron's program: after it a version, a count, and a sign for each. */
export const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Which fuses of a program stand otherwise than they should, by name; undefined where it has none. */
export async function wrongFuses(program: string): Promise<readonly string[] | undefined> {
  const bytes = await readFile(program);
  const at = bytes.indexOf(FUSE_MARK, 0, 'latin1');
  if (at < 0) return undefined;
  const [, count = 0] = bytes.subarray(at + FUSE_MARK.length);
  const signs = bytes.subarray(at + FUSE_MARK.length + 2, at + FUSE_MARK.length + 2 + count).toString('latin1');
  return fuses.filter(([, on], index) => signs[index] !== (on ? '1' : '0')).map(([name]) => name);
}
