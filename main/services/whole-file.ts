import { randomBytes } from 'node:crypto';
import { open, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, down to the disk, then in its place. What stood there stays
 * until then. Something that is no plain file, such as a device, is written to as it is.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const standing = await stat(path).catch(() => undefined);
  if (standing && !standing.isFile()) return writeFile(path, bytes);
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const file = await open(beside, 'wx', standing?.mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (fault) {
    await unlink(beside).catch(() => undefined);
    throw fault;
  }
  return undefined;
}
