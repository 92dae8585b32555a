import { randomBytes } from 'node:crypto';
import { open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, down to the disk, then in its place. What stood there stays
 * until then, and a link goes on pointing to it. Something that is no plain file, such as a device, is written to as it is.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const standing = await stat(path).catch(() => undefined);
  if (standing && !standing.isFile()) return writeFile(path, bytes);
  const place = standing ? await realpath(path) : path;
  const beside = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const file = await open(beside, 'wx', standing?.mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
  } catch (fault) {
    await unlink(beside).catch(() => undefined);
    throw fault;
  }
  return undefined;
}
