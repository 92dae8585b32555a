import { basename } from 'node:path';
import type { Team } from '../../../shared/bridge/questions/team.ts';
import { log } from '../store/access-log.ts';
import { read, write } from '../store/handles.ts';
import { metaOf } from '../store/meta.ts';
import { readLists } from '../store/team-lists.ts';
import type { TeamAnswers } from '../team-answers.ts';
import { listBackups, makeBackup } from '../team/backups.ts';
import { deleteCasus } from '../team/delete-casus.ts';
import type { OpenTeam } from '../team/open-team.ts';
import { renewKey } from '../team/renew-key.ts';
import { restoreOpen } from '../team/restore.ts';

/** Backups of an open team file, a new key for it, and deleting a casus for good, which is about backups too. */
export const backupAnswers: TeamAnswers<'backups.list' | 'backups.make' | 'backups.restore' | 'keys.renew' | 'casussen.delete'> = {
  'backups.list': ({ path, ring }) => listBackups(path, ring),

  'backups.make': (team) => {
    const made = makeBackup(team, 'asked');
    if (team.why === undefined) write(team.file, (handle) => log(handle, team, { action: 'backup', detail: { casussen: made.casussen } }));
    return made;
  },

  /** `place` is left empty: only the desk knows the handle of a file. */
  'backups.restore': (team, { backup }) => {
    const { kept, casussen, notices } = restoreOpen(team, { backup });
    return { team: shown(team), kept, casussen, notices: [...notices] };
  },

  'keys.renew': (team) => {
    renewKey(team);
    return {};
  },

  'casussen.delete': (team, input) => deleteCasus(team, input),
};

function shown(team: OpenTeam): Team {
  const { name, members } = read(team.file, (handle) => ({
    name: String(metaOf(handle, 'name') ?? ''),
    members: readLists(handle).members,
  }));
  return {
    place: '',
    file: basename(team.path),
    name,
    mode: team.why === undefined ? 'write' : 'read-only',
    why: team.why ?? null,
    member: team.member === '' ? null : team.member,
    members: members.map((it) => ({ id: it.id, name: it.name })),
    notices: [...team.notices],
  };
}
