import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FUSE_MARK, fuses } from './archive.ts';

/**
 * Makes a folder that packing takes for Electron's runtime, for a machine that cannot fetch it: a program with fuses that does nothing. What
 * is packed with it shows what goes along and how it is set, and starts nothing. Only for Linux: elsewhere a program has parts that must be real.
 */
export async function makeStandIn(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  const blown = fuses.map(([, on]) => (on ? '0' : '1')).join('');
  const program = Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 1\n'),
    Buffer.from(FUSE_MARK),
    Buffer.from([1, fuses.length]),
    Buffer.from(blown),
  ]);
  await writeFile(join(folder, 'electron'), program, { mode: 0o755 });
  for (const language of ['nl', 'en-US', 'de']) await writeFile(join(folder, 'locales', `${language}.pak`), '');
}
