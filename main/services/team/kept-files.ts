import { basename, dirname, join } from 'node:path';
import { identityOf } from '../store/connection.ts';
import { namesIn } from './backup-files.ts';
import { keptName, momentOfKept } from './kept-name.ts';
import { discard } from './on-disk.ts';

/** A file that stood in the place of a backup that was put back, and when that was. */
export interface KeptFile {
  readonly path: string;
  readonly at: number;
}

/** The name under which a file stays beside the one that takes its place. */
export function keptBeside(path: string, at: number): string {
  return join(dirname(path), keptName(basename(path), at));
}

/** Every file that was kept beside a team file. */
export function keptFiles(path: string): readonly KeptFile[] {
  return namesIn(dirname(path)).flatMap((name): KeptFile[] => {
    const at = momentOfKept(name, basename(path));
    return at === undefined ? [] : [{ path: join(dirname(path), name), at }];
  });
}

/** Takes back the second name of a file that was to be kept, where a crash came before another took its place. */
export function forgetSecondNames(path: string): void {
  const own = identityOf(path);
  for (const kept of keptFiles(path)) if (identityOf(kept.path) === own) discard(kept.path);
}
