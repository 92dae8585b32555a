import { basename, dirname, join } from 'node:path';
import { identityOf } from '../store/connection.ts';
import { namesIn } from './backup-files.ts';
import { discard } from './on-disk.ts';

const ENDING = '.systeemkaart';

/** A file that stood in the place of a backup that was put back, and when that was. */
export interface KeptFile {
  readonly path: string;
  readonly at: number;
}

/** The name under which a file stays beside the one that takes its place. */
export function keptBeside(path: string, at: number): string {
  const moment = new Date(at).toISOString().slice(0, 23).replaceAll(/[:.]/g, '-');
  return join(dirname(path), `${stemOf(path)}.kept-${moment}${ENDING}`);
}

/** Every file that was kept beside a team file. */
export function keptFiles(path: string): readonly KeptFile[] {
  const start = `${stemOf(path)}.kept-`;
  return namesIn(dirname(path)).flatMap((name): KeptFile[] => {
    if (!name.startsWith(start) || !name.endsWith(ENDING)) return [];
    const [, day, hours, minutes, seconds, ms] =
      /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})$/.exec(name.slice(start.length, -ENDING.length)) ?? [];
    return day === undefined ? [] : [{ path: join(dirname(path), name), at: Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`) }];
  });
}

/** Takes back the second name of a file that was to be kept, where a crash came before another took its place. */
export function forgetSecondNames(path: string): void {
  const own = identityOf(path);
  for (const kept of keptFiles(path)) if (identityOf(kept.path) === own) discard(kept.path);
}

function stemOf(path: string): string {
  return basename(path, ENDING);
}
