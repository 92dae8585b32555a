import { Refusal } from '../../../shared/bridge/refusals.ts';
import { changeRing } from '../keys/change-ring.ts';
import { dropOldKeys } from '../keys/change-slots.ts';
import { log } from '../store/access-log.ts';
import { refusalOf } from '../store/faults.ts';
import { write } from '../store/handles.ts';
import { migrate, versionOf } from '../store/migrate.ts';
import { currentVersion } from '../store/versions/index.ts';
import { makeBackup } from './backups.ts';
import { forgetSecondNames } from './kept-files.ts';
import type { OpenTeam } from './open-team.ts';
import { sweep } from './replace.ts';

/**
 * Makes a file that was just opened ready for work: finishes a change of keys that a crash broke off, brings an older file up to date after a
 * backup of it, tells the log, and takes away what was left half written. False where nothing can be written there.
 */
export function settle(team: OpenTeam): boolean {
  try {
    if (team.ring.keys.length > 1) settleKeys(team);
    if (versionOf(team.file) < currentVersion) {
      makeBackup(team, 'before');
      migrate(team.file);
    }
    const { kind } = team.ring.slots.find((it) => it.slot === team.ring.used) ?? { kind: '' };
    write(team.file, (handle) => log(handle, team, { action: 'open-team', detail: { what: 'file', with: kind } }));
    forgetSecondNames(team.path);
    sweep(team.path);
    return true;
  } catch (fault) {
    const refusal = refusalOf(fault);
    if (!(refusal instanceof Refusal)) throw fault;
    if (refusal.kind === 'disk-full') {
      team.notices.push({ id: 'team-file.notice.disk-full', values: {} });
      return true;
    }
    if (refusal.kind !== 'not-writable') throw refusal;
    team.notices.push({ id: 'team-file.notice.not-writable', values: {} });
    return false;
  }
}

/** Whoever brings a new key in holds the file from before the ring has it until the file does: under the lock nobody is halfway. */
function settleKeys(team: OpenTeam): void {
  changeRing(
    team,
    (ring) => dropOldKeys(ring, team.file.key),
    () => undefined,
  );
}
