import { writeWhole } from '../../services/whole-file.ts';
import type { Shell } from './command.ts';

const complaints: Readonly<Record<string, string>> = {
  ENOENT: 'cli.render.no-folder',
  ENOTDIR: 'cli.render.no-folder',
  EISDIR: 'cli.render.is-a-folder',
  EACCES: 'cli.render.may-not-write',
  EPERM: 'cli.render.may-not-write',
  EROFS: 'cli.render.may-not-write',
  ENOSPC: 'cli.render.disk-full',
};

/** Writes a file whole or not at all; where that fails standard error has said what to do. */
export async function written(out: string, bytes: Uint8Array, shell: Shell): Promise<boolean> {
  try {
    await writeWhole(out, bytes);
    return true;
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    shell.complain(shell.say(complaints[code] ?? 'cli.render.not-written'));
    return false;
  }
}
